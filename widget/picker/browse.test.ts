import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import type { PublicAgent } from '../../server/protocol/index.ts';
import type { ShownList } from '../session/picker-state.ts';
import { fakeList, MINUTE_MILLISECONDS } from '../test/fake-picker-session.ts';
import { deepFocus, mountPicker, type MountedPicker, unmountPickers } from '../test/mount-picker.ts';
import type { Card } from './card.ts';

const now = Date.now();
const list = fakeList(now);

function change(changes: (agent: PublicAgent) => Partial<PublicAgent> | null): ShownList {
  return {
    ...list,
    agents: list.agents.flatMap((agent) => {
      const made = changes(agent);
      return made === null ? [] : [{ ...agent, ...made }];
    }),
  };
}

const cards = (mounted: MountedPicker): readonly Card[] => mounted.findAll<Card>('hp-card');
const order = (mounted: MountedPicker): string[] => cards(mounted).map(({ agent }) => agent.agentId);
const textOf = (element: Element | null): string => (element?.textContent ?? '').replace(/\s+/gu, ' ').trim();
const button = (card: Card): HTMLButtonElement =>
  card.renderRoot.querySelector<HTMLButtonElement>('.foot .button')!;

async function pointAt(element: Element): Promise<void> {
  element.scrollIntoView({ block: 'center' });
  const { x, y, width, height } = element.getBoundingClientRect();
  await sendMouse({ type: 'move', position: [Math.round(x + width / 2), Math.round(y + height / 2)] });
}

describe('the live list', () => {
  beforeEach(() => setViewport({ width: 1280, height: 900 }));
  afterEach(async () => {
    unmountPickers();
    await sendMouse({ type: 'move', position: [2, 2] });
  });

  it('[P43] is a list of articles whose buttons say what they do and to whom', async () => {
    const mounted = await mountPicker();
    expect(mounted.find('ul.grid')!.children).to.have.length(9);
    const [ana, marco] = cards(mounted);
    expect(ana!.renderRoot.querySelector('article')).to.have.attribute('aria-labelledby', 'name');
    expect(button(ana!)).to.have.attribute('aria-label', 'Join the line of Ana Ruiz');
    expect(button(marco!)).to.have.attribute('aria-label', 'Talk to Marco Bianchi');
    expect(textOf(marco!.renderRoot.querySelector('hp-promise')!.shadowRoot!.firstElementChild)).to.equal(
      'Free now',
    );
  });

  it('[P43] a range is said in words, with whoever is before', async () => {
    const mounted = await mountPicker();
    const [ana] = cards(mounted);
    const promise = ana!.renderRoot.querySelector('hp-promise')!;
    expect(textOf(promise.shadowRoot!.querySelector('span'))).to.equal('About 3–10 min');
    expect(textOf(ana!.renderRoot.querySelector('.promise'))).to.contain('2 before you');
  });

  it('[P43] first stands whoever is free first', async () => {
    const mounted = await mountPicker();
    mounted.find('hp-first-free-card')!.shadowRoot!.querySelector('button')!.click();
    await mounted.settle();
    expect(textOf(mounted.find('dialog h2'))).to.equal('Talk to whoever is free first');
  });

  it('[P44] somebody pointed at stays in place, with new figures, until the order is asked for', async () => {
    const mounted = await mountPicker();
    const before = order(mounted);
    await pointAt(cards(mounted)[0]!);
    const place = cards(mounted)[0]!.getBoundingClientRect().top;
    mounted.session.set({ list: change((a) => (a.agentId === 'ana' ? { score: -9, waiting: 7 } : {})) });
    await mounted.settle();
    expect(order(mounted)).to.eql(before);
    expect(cards(mounted)[0]!.getBoundingClientRect().top).to.equal(place);
    expect(textOf(cards(mounted)[0]!.renderRoot.querySelector('.promise'))).to.contain('7 before you');
    const refresh = mounted.find('.said .button')!;
    expect(textOf(refresh)).to.equal('Order changed · Refresh');
    refresh.click();
    await mounted.settle();
    expect(order(mounted).indexOf('ana')).to.equal(5);
    expect(mounted.find('.said .button')).to.equal(null);
  });

  it('[P44] a list that somebody is focused in does not change its order; left alone it does', async () => {
    const mounted = await mountPicker();
    button(cards(mounted)[1]!).focus();
    mounted.session.set({ list: change((a) => (a.agentId === 'marco' ? { score: -9 } : {})) });
    await mounted.settle();
    expect(order(mounted)[1]).to.equal('marco');
    (deepFocus() as HTMLElement).blur();
    await waitUntil(() => order(mounted)[1] !== 'marco', 'the order came when nobody was focused', {
      timeout: 4_000,
    });
  });

  it('[P44] somebody who leaves while being looked at greys out in place', async () => {
    const mounted = await mountPicker();
    await pointAt(cards(mounted)[1]!);
    mounted.session.set({ list: change((agent) => (agent.agentId === 'marco' ? null : {})) });
    await mounted.settle();
    const marco = cards(mounted)[1]!;
    expect(marco.agent.agentId).to.equal('marco');
    expect(textOf(marco.renderRoot.querySelector('.promise'))).to.equal('Has just left');
    expect(button(marco)).to.have.attribute('aria-disabled', 'true');
    expect(textOf(mounted.find('.said .count'))).to.equal('7 people');
  });

  it('[P44] a list that nobody uses takes the new order by itself', async () => {
    const mounted = await mountPicker();
    mounted.session.set({ list: change((a) => (a.agentId === 'ana' ? { score: -9 } : {})) });
    await waitUntil(() => order(mounted)[0] !== 'ana', 'the order came', { timeout: 4_000 });
  });

  it('[P45] the story: electric, then vintage, then four stars, then five minutes', async () => {
    const mounted = await mountPicker();
    const chip = (label: string): HTMLElement =>
      mounted.findAll('button.chip').find((one) => textOf(one).endsWith(label))!;
    const said = (): string => textOf(mounted.find('.said [role=status]'));
    chip('Electric').click();
    await mounted.settle();
    expect(said()).to.equal('4 of 8 people');
    chip('Vintage').click();
    await mounted.settle();
    expect(order(mounted)).to.eql(['ana', 'tomas']);
    chip('4 and up').click();
    await mounted.settle();
    expect(said()).to.equal('2 of 8 people');
    const time = mounted.find<HTMLSelectElement>('.chip.time select')!;
    time.value = '5';
    time.dispatchEvent(new Event('change'));
    await mounted.settle();
    expect(order(mounted)).to.eql(['tomas']);
    mounted.find('.said .link')!.click();
    await mounted.settle();
    expect(order(mounted)).to.have.length(8);
  });

  it('[P45] nobody left: it says which filter excludes, and takes it away', async () => {
    const mounted = await mountPicker({ attributes: { skills: 'bass' } });
    expect(order(mounted)).to.eql(['samuel']);
    const time = mounted.find<HTMLSelectElement>('.chip.time select')!;
    time.value = '5';
    time.dispatchEvent(new Event('change'));
    await mounted.settle();
    const ways = mounted.find('hp-empty')!.shadowRoot!.querySelectorAll('button');
    expect([...ways].map(textOf)).to.eql([
      'Without Bass: 4 people',
      'Without “I have 5 minutes”: 1 person',
      'Book a call instead',
      'Clear filters',
    ]);
    ways[1]!.click();
    await mounted.settle();
    expect(order(mounted)).to.eql(['samuel']);
  });

  it('[P46] cards of a row are of one height', async () => {
    const long = 'Amplifiers and a very long line that does not end where anybody would expect it to end';
    const mounted = await mountPicker({
      state: { list: change((agent) => (agent.agentId === 'ana' ? { headline: long } : {})) },
    });
    const items = [...mounted.find('ul.grid')!.children].slice(0, 3);
    const heights = items.map(
      (item) => item.firstElementChild!.shadowRoot!.querySelector('.card')!.clientHeight,
    );
    expect(new Set(heights).size).to.equal(1);
  });

  it('[P46] one column below 480, two to 900, three above, by the width of the element', async () => {
    const mounted = await mountPicker();
    const columns = (): number =>
      getComputedStyle(mounted.find('ul.grid')!).gridTemplateColumns.split(' ').length;
    for (const [width, wanted] of [
      [440, 1],
      [700, 2],
      [1100, 3],
    ] as const) {
      mounted.picker.style.width = `${width}px`;
      await waitUntil(() => columns() === wanted, `${width} pixels give ${wanted} columns`);
    }
  });

  it('[P46] nothing moves when the list takes the place of its skeleton', async () => {
    for (const width of [1100, 700, 360]) {
      const mounted = await mountPicker({ state: { view: { state: 'loading' }, list: null } });
      mounted.picker.style.width = `${width}px`;
      await mounted.settle();
      const tops = (selector: string): number[] =>
        mounted.findAll(selector).map((element) => Math.round(element.getBoundingClientRect().top));
      const heading = tops('h2')[0];
      const grid = mounted.find('.grid')!.getBoundingClientRect().top;
      mounted.session.set({ view: { state: 'browsing' }, list });
      await mounted.settle();
      expect(tops('h2')[0], `heading at ${width}`).to.equal(heading);
      expect(mounted.find('ul.grid')!.getBoundingClientRect().top, `cards at ${width}`).to.be.closeTo(
        grid,
        1,
      );
      unmountPickers();
    }
  });

  it('[P47] a promise counts down by itself', async () => {
    const ending = now + 5 * MINUTE_MILLISECONDS + 900;
    const mounted = await mountPicker({
      state: {
        list: change((agent) =>
          agent.agentId === 'ana'
            ? {
                estimate: {
                  state: 'range',
                  p50At: ending,
                  p80At: Date.now() + 2 * MINUTE_MILLISECONDS + 900,
                  soft: false,
                },
              }
            : {},
        ),
      },
    });
    const promise = cards(mounted)[0]!.renderRoot.querySelector('hp-promise')!;
    expect(textOf(promise.shadowRoot!.querySelector('span'))).to.equal('Usually under 3 min');
    await waitUntil(
      () => textOf(promise.shadowRoot!.querySelector('span')) === 'Usually under 2 min',
      'it fell',
      {
        timeout: 4_000,
      },
    );
  });

  it('[P48] the page of somebody opens with the focus on the name, and back on the card', async () => {
    const mounted = await mountPicker();
    const name = cards(mounted)[2]!.renderRoot.querySelector<HTMLElement>('.name')!;
    name.focus();
    await sendKeys({ press: 'Enter' });
    expect(mounted.session.requests.at(-1)).to.eql({ type: 'openPage', agentId: 'lena' });
    mounted.session.set({ page: { state: 'loading', agentId: 'lena' as never } });
    await waitUntil(() => deepFocus()?.matches('hp-agent-page h2, h2#name'), 'the name has the focus');
    mounted.session.set({ page: { state: 'none' } });
    await waitUntil(() => deepFocus() === name, 'the card has the focus again');
  });
});
