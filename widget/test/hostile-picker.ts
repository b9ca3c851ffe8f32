import { LitElement } from 'lit';
import type { AttachmentId } from '../../server/protocol/index.ts';
import '../picker.ts';
import type { Shown } from './hostile-page.ts';
import { findAllDeep } from './mount-picker.ts';
import { FakePickerSession } from './fake-picker-session.ts';
import { pickerStates } from './picker-states.ts';
import type { PickerState } from '../session/picker-state.ts';

const session = new FakePickerSession();
const start = session.state;
const picker = document.createElement('agent-picker');
picker.setAttribute('site', 'test');
picker.session = session;
document.querySelector('#place')?.append(picker);
picker.open();

async function settled(): Promise<void> {
  for (let round = 0; round < 20; round++) {
    for (const element of findAllDeep(picker, '*'))
      if (element instanceof LitElement) await element.updateComplete;
    if (findAllDeep(picker, 'hp-coming').length === 0 && findAllDeep(picker, 'h2').length > 0) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

const drawn = (name: string, state: Partial<PickerState>): Shown => ({
  name,
  draw: async (poison) => {
    session.set(poison.of({ ...start, ...state }));
    await settled();
    return picker;
  },
});

const file = {
  kind: 'pdf',
  attachmentId: 'A234567890123456789012' as AttachmentId,
  name: 'Plan.pdf',
  bytes: 1_000,
} as const;

/** A talk in which each message has a file. */
function withFiles({ view }: Partial<PickerState>): Partial<PickerState> {
  if (view?.state !== 'talking') throw new Error('Nobody talks.');
  const messages = view.messages.map((message) => ({ ...message, attachments: [file] }));
  const conversation = { ...view.conversation, attachments: [file] };
  return { view: { ...view, conversation, messages } };
}

const states = pickerStates(Date.now());

/** Every state of the picker, and files, which the gallery has apart. */
export const shown: readonly Shown[] = [
  ...Object.entries(states).map(([name, state]) => drawn(name, state)),
  drawn('files', withFiles(states.talking ?? {})),
];
