import { useRef, useState } from 'react';
import type { AgentPicker } from 'handpick';

export function Help({ site }: { readonly site: string }) {
  const picker = useRef<AgentPicker>(null);
  const [said, setSaid] = useState('');
  return (
    <>
      <button type="button" onClick={() => picker.current?.open()}>
        Ask somebody
      </button>
      <p role="status">{said}</p>
      <agent-picker
        ref={picker}
        site={site}
        layout="launcher"
        onagent-picker-ready={({ detail }) => setSaid(`${detail.agentCount} people at ${detail.siteName}.`)}
      />
    </>
  );
}
