import { expect } from '@open-wc/testing';
import { refusal } from '../../server/protocol/index.ts';
import type { Estimate, SkillId } from '../../server/protocol/index.ts';
import { setUp, setUpKnown } from './test/picker-setup.ts';
import { ada, agent, bea, browsing, face, list, self, START, ticket } from './test/samples.ts';

const need = { skills: ['jazz' as SkillId], languages: [] };

describe('whom a visitor knows, and what a need would be promised', () => {
  let up: Awaited<ReturnType<typeof setUpKnown>>;
  afterEach(() => up.stop());

  it('[P90] a preference shows at once, is told to the server, and can be taken back', async () => {
    up = await setUpKnown();
    const prefer = (preference: 'favourite' | 'avoided' | null): void =>
      up.session.request({ type: 'prefer', agentId: bea, preference });
    prefer('avoided');
    expect(up.session.state.acquaintances).to.deep.equal({ former: null, favourites: [], avoided: [bea] });
    expect(up.session.state.pending, 'nothing else waits for it').to.equal(null);
    expect(up.line.waiting('prefer').body).to.include({ agentId: bea, preference: 'avoided' });
    prefer('favourite');
    expect(up.session.state.acquaintances).to.deep.include({ favourites: [bea], avoided: [] });
    prefer(null);
    expect(up.session.state.acquaintances).to.deep.include({ favourites: [], avoided: [] });
  });

  it('[P90] what the server says of acquaintances is shown; a stranger has none', async () => {
    up = setUp();
    await up.line.goLive();
    expect(up.session.state.acquaintances).to.equal(null);
    up.stop();
    up = await setUpKnown();
    const acquaintances = { former: ada, favourites: [ada], avoided: [bea] };
    await up.line.tell('selfChanged', { ...self(browsing, 2), acquaintances });
    expect(up.session.state.acquaintances).to.deep.equal(acquaintances);
  });

  it('[P91] the promise for a need is asked of the server without identifying anybody', async () => {
    up = setUp();
    await up.line.goLive();
    await up.line.waiting('readList').reply(list(1, [agent(ada)]));
    up.session.request({ type: 'readEstimate', need });
    expect(up.session.state.needEstimate).to.equal(null);
    const estimate: Estimate = { state: 'range', p50At: START + 1, p80At: START + 2, soft: false };
    await up.line.waiting('readEstimate').reply({ estimate });
    expect(up.session.state.needEstimate).to.deep.equal({ need, estimate });
    expect(up.storage.entries.size).to.equal(0);
  });

  it('[P92] what was seen goes out as a signal; nothing of it is kept', async () => {
    up = setUp();
    await up.line.goLive();
    up.session.request({ type: 'reportSeen', agentIds: [ada, bea] });
    expect(up.line.signals).to.deep.equal([{ name: 'seen', body: { agentIds: [ada, bea] } }]);
    expect(up.storage.entries.size).to.equal(0);
  });

  it('[P93] a no to a swap that is gone is no failure; a yes is told that it came too late', async () => {
    const offered = { ...ticket, swap: { agent: face, answerBy: START + 20_000 } };
    up = await setUpKnown({ state: 'waiting', ticket: offered });
    up.session.request({ type: 'answerSwap', accepted: false });
    await up.line.waiting('answerSwap').refuse(refusal('swap-gone'));
    expect(up.session.state.refusal).to.equal(null);
    up.session.request({ type: 'answerSwap', accepted: true });
    await up.line.waiting('answerSwap').refuse(refusal('swap-gone'));
    expect(up.session.state.refusal?.code).to.equal('swap-gone');
  });
});
