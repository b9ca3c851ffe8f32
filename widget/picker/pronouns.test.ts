import { expect } from '@open-wc/testing';
import type { AgentId, PublicAgent } from '../../server/protocol/index.ts';
import { fakePage } from '../test/fake-picker-session.ts';
import { saidBy } from '../test/hands.ts';
import { mountPicker, unmountPickers } from '../test/mount-picker.ts';

describe('the pronouns of somebody', () => {
  afterEach(unmountPickers);

  const opened = async (changes: Partial<PublicAgent>): Promise<string> => {
    const agentId = 'kim' as AgentId;
    const whole = fakePage(Date.now());
    const page = { ...whole, agent: { ...whole.agent, agentId, headline: 'Strings', ...changes } };
    const mounted = await mountPicker({
      state: { page: { state: 'shown', agentId, page, loadingMore: false } },
    });
    return saidBy(await mounted.waitFor('hp-agent-page'));
  };

  it('[P295] stand on the page beside the headline, and nothing does where none are said', async () => {
    expect(await opened({ pronouns: 'they/them' })).to.match(/they\/them\s*·\s*Strings/u);
    unmountPickers();
    expect(await opened({})).not.to.match(/·\s*Strings/u);
  });
});
