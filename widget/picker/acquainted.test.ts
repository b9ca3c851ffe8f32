import { expect } from '@open-wc/testing';
import type { Acquaintances, AgentId } from '../../server/protocol/index.ts';
import { fakeList } from '../test/fake-picker-session.ts';
import { press, saidBy, textOf } from '../test/hands.ts';
import { mountPicker, type MountedPicker, unmountPickers } from '../test/mount-picker.ts';
import { pickerStates } from '../test/picker-states.ts';
import type { Card } from './card.ts';

const now = Date.now();
const id = (text: string): AgentId => text as AgentId;
const KNOWN: Acquaintances = { former: id('lena'), favourites: [id('tomas')], avoided: [id('ana')] };

const order = (mounted: MountedPicker): readonly string[] =>
  mounted.findAll<Card>('hp-card').map(({ agent }) => agent.agentId);
const bond = (mounted: MountedPicker, index: number): string =>
  textOf(mounted.findAll('hp-card')[index]!.shadowRoot!.querySelector('.bond'));

describe('people whom a visitor knows', () => {
  afterEach(unmountPickers);

  it('[P99] who helped last stands first while there, then favourites, each with a mark', async () => {
    const mounted = await mountPicker({ state: { acquaintances: KNOWN } });
    expect(order(mounted).slice(0, 3)).to.eql(['lena', 'tomas', 'marco']);
    expect([0, 1, 2].map((index) => bond(mounted, index))).to.eql([
      'You talked before',
      'Your favourite',
      '',
    ]);
    const list = fakeList(now);
    const gone = list.agents.map((agent) =>
      agent.agentId === 'lena' ? { ...agent, availability: 'away' as const } : agent,
    );
    mounted.session.set({ list: { ...list, agents: gone }, acquaintances: { ...KNOWN } });
    await mounted.settle();
    expect(order(mounted)[0]).to.equal('tomas');
  });

  it('[P99] another order than the recommended one stands as it was asked for', async () => {
    const mounted = await mountPicker({ state: { acquaintances: KNOWN } });
    const select = mounted.find<HTMLSelectElement>('.select select')!;
    select.value = 'name';
    select.dispatchEvent(new Event('change'));
    await mounted.settle();
    expect(order(mounted).slice(0, 2)).to.eql(['aiko', 'lena']);
  });

  it('[P99] who is avoided stands at the end, in a line of its own, with the way back', async () => {
    const mounted = await mountPicker({ state: { acquaintances: KNOWN } });
    const line = await mounted.waitFor('ul[aria-label^="Not again"] li');
    expect(order(mounted)).to.not.include('ana');
    expect(textOf(line)).to.contain('You chose not to be helped by Ana Ruiz.');
    press(mounted, 'Undo: Ana Ruiz may help me again');
    expect(mounted.session.requests).to.deep.include({ type: 'prefer', agentId: 'ana', preference: null });
    press(mounted, 'See profile of Ana Ruiz');
    expect(mounted.session.requests.at(-1)).to.eql({ type: 'openPage', agentId: 'ana' });
  });

  it('[P99] who is avoided is not among those who are held out as free', async () => {
    const acquaintances = { ...KNOWN, avoided: [id('marco'), id('aiko')] };
    const { view } = pickerStates(now).waiting!;
    const mounted = await mountPicker({ state: { view: view!, acquaintances } });
    expect(saidBy(mounted.find('hp-waiting-news'))).to.equal('');
  });

  it('[P90] after a conversation both switches are there, say that they are secret, and can be undone', async () => {
    const { view } = pickerStates(now).reviewing!;
    const mounted = await mountPicker({ state: { view: view! } });
    expect(saidBy(mounted.find('hp-preference'))).to.contain('Only for you: Ana never learns of it.');
    const [favourite, avoid] = mounted.findAll('hp-preference button, .ways button');
    avoid!.click();
    const request = { type: 'prefer', agentId: 'ana' };
    expect(mounted.session.requests.at(-1)).to.eql({ ...request, preference: 'avoided' });
    mounted.session.set({ acquaintances: { ...KNOWN, favourites: [], avoided: [id('ana')] } });
    await mounted.settle();
    expect(avoid).to.have.attribute('aria-pressed', 'true');
    expect(favourite).to.have.attribute('aria-pressed', 'false');
    avoid!.click();
    expect(mounted.session.requests.at(-1)).to.eql({ ...request, preference: null });
  });

  it('[P90] on the page of a person they are there for whoever is known, and for no stranger', async () => {
    const { page } = pickerStates(now)['page-known']!;
    const mounted = await mountPicker({ state: { page: page! } });
    expect(mounted.find('hp-preference')).to.equal(null);
    mounted.session.set({ acquaintances: KNOWN });
    await mounted.settle();
    mounted.findAll('.ways button')[0]!.click();
    expect(mounted.session.requests.at(-1)).to.eql({
      type: 'prefer',
      agentId: 'ana',
      preference: 'favourite',
    });
  });
});
