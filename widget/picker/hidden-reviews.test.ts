import { expect } from '@open-wc/testing';
import type { AgentId, AgentPage } from '../../server/protocol/index.ts';
import { fakePage } from '../test/fake-picker-session.ts';
import { saidBy, textOf } from '../test/hands.ts';
import { mountPicker, unmountPickers } from '../test/mount-picker.ts';
import { pickerStates } from '../test/picker-states.ts';

const states = pickerStates(Date.now());

async function pageWith(hidden: AgentPage['hidden']): Promise<string> {
  const page = { ...fakePage(Date.now()), hidden };
  const agentId = 'ana' as AgentId;
  const mounted = await mountPicker({
    state: { page: { state: 'shown', agentId, page, loadingMore: false } },
  });
  return saidBy(await mounted.waitFor('hp-agent-page'));
}

describe('reviews that are not shown', () => {
  afterEach(unmountPickers);

  it('[P430] their number and the reasons stand below those that are, and what becomes of the stars', async () => {
    const said = await pageWith([
      { reason: 'offensive', count: 1 },
      { reason: 'personal-data', count: 2 },
    ]);
    expect(said).to.contain('Reviews that are not shown: 3 (1 × offensive, 2 × personal data).');
    expect(said).to.contain('All others do, and those waiting for a check once they have passed it.');
    unmountPickers();
    expect(await pageWith([])).to.not.contain('not shown');
  });

  it('[P446] reviews that wait for a check are counted as that, and whoever wrote one reads it', async () => {
    const said = await pageWith([{ reason: 'held', count: 2 }]);
    expect(said).to.contain('Reviews that are not shown: 2 (2 × waiting for a check).');
    unmountPickers();
    const mounted = await mountPicker({ state: { ...states['browsing-reviewed'] } });
    mounted.session.set({ reviewed: { ...mounted.session.state.reviewed!, hidden: 'held' } });
    const line = await mounted.waitFor('hp-reviewed');
    await mounted.settle();
    expect(saidBy(line)).to.contain('It is not shown to others: waiting for a check.');
  });

  it('[P431] whoever wrote one reads that others are not shown it, and why, also when it is past changing', async () => {
    const mounted = await mountPicker({ state: { ...states['browsing-reviewed'] } });
    const reviewed = mounted.session.state.reviewed!;
    mounted.session.set({ reviewed: { ...reviewed, hidden: 'personal-data' } });
    const line = await mounted.waitFor('hp-reviewed');
    await mounted.settle();
    expect(saidBy(line)).to.contain('It is not shown to others: personal data.');
    expect(mounted.findAll('button').map(textOf)).to.include('Change the review');
    mounted.session.set({ reviewed: { ...reviewed, hidden: 'spam', changeableUntil: Date.now() - 1 } });
    await mounted.settle();
    expect(saidBy(line)).to.contain('It is not shown to others: spam.');
    expect(saidBy(line)).to.not.contain('You can change it');
    expect(mounted.findAll('button').map(textOf)).to.not.include('Change the review');
  });
});
