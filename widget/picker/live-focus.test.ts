import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { PublicAgent } from '../../server/protocol/index.ts';
import { refusal } from '../../server/protocol/index.ts';
import { fakeAgents, fakeList, fakeTicket, MINUTE_MILLISECONDS } from '../test/fake-picker-session.ts';
import { press, textOf } from '../test/hands.ts';
import { deepFocus, type MountedPicker, mountPicker, unmountPickers } from '../test/mount-picker.ts';
import type { Card } from './card.ts';

const now = Date.now();
const CHANGES = 60;

/** Mulberry32: the same numbers for the same seed. */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** What may become of one person of a list within a moment; `null` has left. */
function changed(agent: PublicAgent, random: () => number): PublicAgent | null {
  const at = (minutes: number): number => now + minutes * MINUTE_MILLISECONDS;
  const soon = { state: 'range', p50At: at(2), p80At: at(3 + 20 * random()), soft: false } as const;
  const kinds: readonly (() => PublicAgent | null)[] = [
    () => null,
    () => ({ ...agent, availability: 'available', estimate: { state: 'free' }, waiting: 0 }),
    () => ({ ...agent, availability: 'available', estimate: soon, waiting: Math.floor(5 * random()) }),
    () => ({ ...agent, availability: 'away', estimate: { ...soon, soft: true } }),
    () => ({ ...agent, availability: 'offline', estimate: { state: 'none' }, backAt: at(90) }),
    () => ({ ...agent, availability: 'available', takingMore: 0, leavesAt: at(5) }),
  ];
  return kinds[Math.floor(random() * kinds.length)]!();
}

function changeList(mounted: MountedPicker, random: () => number): void {
  const agents = fakeAgents(now).flatMap((agent) => {
    const next = random() < 0.5 ? agent : changed(agent, random);
    return next === null ? [] : [next];
  });
  mounted.session.set({ list: { ...fakeList(now), agents } });
}

const cardWithFocus = (mounted: MountedPicker): string | undefined =>
  mounted.findAll<Card>('hp-card').find((card) => card.shadowRoot?.activeElement !== null)?.agent.agentId;

/** Past the frame in which a lost focus goes on. */
const frames = async (): Promise<void> => {
  await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
};

describe('the focus while things change by themselves', () => {
  afterEach(unmountPickers);

  for (const [what, selector] of [
    ['name', 'button.name'],
    ['button', '[part=action]'],
  ] as const) {
    for (const seed of [1, 2, 3]) {
      it(`[P249] the ${what} of a card keeps it through any change of the list, seed ${seed}`, async () => {
        const random = randomOf(seed);
        const mounted = await mountPicker({ state: { list: fakeList(now) } });
        const card = mounted.findAll<Card>('hp-card')[Math.floor(random() * 5)]!;
        const control = card.shadowRoot!.querySelector<HTMLElement>(selector)!;
        control.focus();
        for (let change = 0; change < CHANGES; change++) {
          changeList(mounted, random);
          await mounted.settle();
          // Compared here: to print two elements with all they refer to, the browser would need its memory.
          expect(deepFocus() === control, `change ${change}`).to.equal(true);
          expect(cardWithFocus(mounted)).to.equal(card.agent.agentId);
        }
      });
    }
  }

  it('[P249] who looks at a page keeps the focus when that person leaves', async () => {
    const page = { state: 'loading', agentId: 'ana' as PublicAgent['agentId'] } as const;
    const mounted = await mountPicker({ state: { page } });
    const act = await mounted.waitFor('.act button');
    act.focus();
    const { list } = mounted.session.state;
    mounted.session.set({
      list: { ...list!, agents: list!.agents.filter(({ agentId }) => agentId !== 'ana') },
    });
    await mounted.settle();
    await frames();
    expect(deepFocus() === document.body).to.equal(false);
  });

  it('[P249] what is put away gives the focus to the view under it', async () => {
    const mounted = await mountPicker({
      state: { view: { state: 'waiting', ticket: fakeTicket(now) }, refusal: refusal('too-many') },
    });
    mounted.find('hp-notice')!.shadowRoot!.querySelector<HTMLElement>('button.icon')!.focus();
    await sendKeys({ press: 'Enter' });
    expect(mounted.session.requests.at(-1)).to.eql({ type: 'dismissRefusal' });
    mounted.session.set({ refusal: null });
    await mounted.settle();
    await frames();
    expect(textOf(deepFocus())).to.equal('You are next but one');
  });

  it('[P249] who tries to connect again goes on in the view once the link is back', async () => {
    const mounted = await mountPicker({ state: { link: { state: 'lost', since: now } } });
    press(mounted, 'Try now');
    mounted.session.set({ link: { state: 'live' } });
    await mounted.settle();
    await frames();
    expect(deepFocus()?.localName).to.equal('h2');
  });

  it('[P249] who asks for more people goes on at the first of those who come', async () => {
    const [first] = fakeAgents(now);
    const agents = Array.from({ length: 60 }, (_, index) => ({
      ...first!,
      agentId: `agent-${String(index).padStart(2, '0')}` as PublicAgent['agentId'],
    }));
    const mounted = await mountPicker({ state: { list: { ...fakeList(now), agents } } });
    const count = mounted.findAll('hp-card').length;
    mounted.find('.more button')!.focus();
    await sendKeys({ press: 'Enter' });
    await mounted.settle();
    await frames();
    const cards = mounted.findAll<Card>('hp-card');
    expect(cardWithFocus(mounted)).to.equal(cards[count]!.agent.agentId);
  });

  it('[P249] a focus that is elsewhere on the page is never taken', async () => {
    const field = document.createElement('input');
    document.body.append(field);
    const mounted = await mountPicker({ state: { link: { state: 'lost', since: now } } });
    field.focus();
    mounted.session.set({ link: { state: 'live' } });
    changeList(mounted, randomOf(4));
    await mounted.settle();
    await frames();
    expect(deepFocus() === field).to.equal(true);
    field.remove();
  });
});
