import { expect, waitUntil } from '@open-wc/testing';
import type { Estimate, PublicAgent } from '../../server/protocol/index.ts';
import type { ShownList } from '../session/picker-state.ts';
import { fakeList, MINUTE_MILLISECONDS } from '../test/fake-picker-session.ts';
import { press, saidBy, textOf } from '../test/hands.ts';
import { mountPicker, type MountedPicker, unmountPickers } from '../test/mount-picker.ts';
import { pickerStates } from '../test/picker-states.ts';

const now = Date.now();
const list = fakeList(now);
const range: Estimate = {
  state: 'range',
  p50At: now + 4 * MINUTE_MILLISECONDS,
  p80At: now + 9 * MINUTE_MILLISECONDS,
  soft: false,
};
const need = { skills: ['vintage'], languages: [] };

const withAna = (changes: Partial<PublicAgent>): ShownList => ({
  ...list,
  agents: list.agents.map((agent) => (agent.agentId === 'ana' ? { ...agent, ...changes } : agent)),
});
const cardOf = (mounted: MountedPicker, name: string): Element =>
  mounted.findAll('hp-card').find((card) => saidBy(card).includes(name))!;
const first = (mounted: MountedPicker): string => saidBy(mounted.find('hp-first-free-card'));
const reads = (mounted: MountedPicker): number =>
  mounted.session.requests.filter(({ type }) => type === 'readEstimate').length;

describe('what the list promises', () => {
  afterEach(unmountPickers);

  it('[P91] under a need the first card shows the promise for it, and none before the answer while nobody who suits is free', async () => {
    const mounted = await mountPicker();
    expect(first(mounted)).to.contain('Free now');
    mounted
      .findAll('button.chip')
      .find((chip) => textOf(chip) === 'Vintage')!
      .click();
    await mounted.settle();
    expect(first(mounted))
      .to.contain('No estimate yet')
      .and.contain('The next free of the 2 people who match');
    await waitUntil(() => reads(mounted) === 1, 'the server is asked', { timeout: 4_000 });
    expect(mounted.session.requests.at(-1)).to.eql({ type: 'readEstimate', need });
    mounted.session.set({ needEstimate: { need: need as never, estimate: range } });
    await mounted.settle();
    expect(first(mounted)).to.match(/About \d+–10 min/u);
  });

  it('[P91] an answer for another need is not shown, and filters without a need ask nothing', async () => {
    const mounted = await mountPicker({
      state: { needEstimate: { need: need as never, estimate: range } },
      attributes: { skills: 'bass' },
    });
    expect(first(mounted)).to.contain('No estimate yet');
    await waitUntil(() => reads(mounted) === 1, 'the server is asked', { timeout: 4_000 });
    press(mounted, 'Clear filters');
    await mounted.settle();
    expect(first(mounted)).to.contain('Free now');
  });

  it('[P91] before the answer somebody who suits and is free is promised at once', async () => {
    const mounted = await mountPicker({ attributes: { skills: 'jazz' } });
    expect(first(mounted)).to.contain('Free now').and.contain('Only 1 person matches');
  });

  it('[P91] while the list changes the need is asked about again, but not at every change', async () => {
    const mounted = await mountPicker({ attributes: { skills: 'vintage' } });
    await waitUntil(() => reads(mounted) === 1, 'the server is asked', { timeout: 4_000 });
    const askedAt = performance.now();
    for (const waiting of [1, 2, 3]) {
      mounted.session.set({ list: withAna({ waiting }) });
      await mounted.settle();
    }
    expect(reads(mounted)).to.equal(1);
    await waitUntil(() => reads(mounted) === 2, 'it is asked again', { timeout: 8_000 });
    expect(performance.now() - askedAt).to.be.greaterThan(4_000);
  });

  it('[P100] the order is explained in one sentence, and each card says why it stands where it stands', async () => {
    const mounted = await mountPicker();
    expect(mounted.find('.why')).to.equal(null);
    press(mounted, 'Why this order');
    await waitUntil(() => mounted.find('.meaning') !== null, 'the sentence', { timeout: 4_000 });
    await mounted.settle();
    expect(textOf(mounted.find('.meaning'))).to.equal(
      'Recommended = soon free, well rated, and a fair share for everyone.',
    );
    expect(saidBy(cardOf(mounted, 'Marco'))).to.contain('Stands here: free now and well rated');
    const select = mounted.find<HTMLSelectElement>('.select select')!;
    select.value = 'soonest';
    select.dispatchEvent(new Event('change'));
    await mounted.settle();
    expect(textOf(mounted.find('.meaning'))).to.contain('whose time ends first');
    expect(mounted.find('.why'), 'the reasons are those of the recommended order').to.equal(null);
    press(mounted, 'Why this order');
    await mounted.settle();
    expect(mounted.find('.meaning')).to.equal(null);
  });

  it('[P101] a card says how promises held, until when somebody is here and how many more are taken', async () => {
    const leavesAt = new Date(now).setHours(23, 59, 0, 0);
    const mounted = await mountPicker({
      state: { list: withAna({ leavesAt, takingMore: 3, waiting: 1 }) },
      attributes: { locale: 'en-GB' },
    });
    expect(saidBy(cardOf(mounted, 'Ana Ruiz'))).to.contain(
      'Here until 23:59 · taking 3 more · 8 of the last 10 waiting times held',
    );
    expect(first(mounted)).to.contain('83 of the last 100 waiting times here held');
  });

  it('[P101] without a record nothing is said of it', async () => {
    const mounted = await mountPicker({
      state: { list: { ...withAna({ trackRecord: null }), trackRecord: null } },
    });
    expect(saidBy(cardOf(mounted, 'Ana Ruiz'))).to.not.contain('held');
    expect(first(mounted)).to.not.contain('held');
  });

  it('[P101] whoever leaves before one’s turn is said to, once; a full line before a break cannot be joined', async () => {
    const closesAt = new Date(now).setHours(18, 0, 0, 0);
    const mounted = await mountPicker({
      state: {
        list: withAna({ leavesAt: closesAt + 86_400_000, estimate: { state: 'closing', closesAt } }),
      },
      attributes: { locale: 'en-GB' },
    });
    expect(saidBy(cardOf(mounted, 'Ana Ruiz'))).to.contain('Leaves at 18:00, before your turn would come');
    expect(saidBy(cardOf(mounted, 'Ana Ruiz'))).to.not.contain('Here until');
    expect(saidBy(cardOf(mounted, 'Samuel'))).to.contain('Takes nobody else before a break');
    expect(saidBy(cardOf(mounted, 'Samuel')))
      .to.contain('See profile')
      .and.not.contain('Join the line');
  });

  it('[P101] the page of a person says all of it too', async () => {
    const { page } = pickerStates(now).page!;
    const mounted = await mountPicker({
      state: { page: page!, list: withAna({ takingMore: 3 }) },
    });
    const said = saidBy(mounted.find('hp-agent-page'));
    expect(said).to.contain('8 of the last 10 visitors met Ana within the time they were told.');
    expect(said).to.contain('taking 3 more');
  });
});
