import type { AgentId, PublicAgent } from '../../server/protocol/index.ts';
import type { LitElement } from 'lit';
import type { ShownList } from '../session/picker-state.ts';
import { fakeAgents, fakeList, FakePickerSession } from './fake-picker-session.ts';
import '../picker.ts';

/** What `bench/list` asks of a page that shows a long list. */
export type ListBench = {
  /** Puts a picker with so many people on the page and goes on until so many cards are there. */
  mount(people: number, shown: number): Promise<void>;
  /**
   * Milliseconds of script for a change of the list that touches so many people, until every element is up to
   * date.
   */
  change(touched: number): Promise<number>;
  /** Puts plain boxes of the same size on the page instead: what scrolling costs by itself. */
  mountPlain(people: number): void;
  /** Scrolls through the list for up to 200 frames and gives the milliseconds between frames. */
  scroll(pixelsPerFrame: number): Promise<readonly number[]>;
};

declare global {
  interface Window {
    listBench: ListBench;
  }
}

const now = Date.now();
const sketched = fakeAgents(now);
const person = (index: number): PublicAgent => {
  const agent = sketched[index % sketched.length]!;
  const agentId = `agent-${index}` as AgentId;
  // An order of its own for each, which a change of figures leaves as it is.
  return { ...agent, agentId, name: `${agent.name} ${index}`, score: -index, availability: 'available' };
};

const frame = (): Promise<number> => new Promise(requestAnimationFrame);
let session: FakePickerSession;
let list: ShownList;
let rounds = 0;

function find(tag: 'hp-picker-app' | 'hp-browse'): LitElement {
  const app = document.querySelector('agent-picker')!.shadowRoot!.querySelector('hp-picker-app')!;
  return tag === 'hp-picker-app' ? app : app.renderRoot.querySelector('hp-browse')!;
}

const cards = (): readonly LitElement[] => [
  ...find('hp-browse').renderRoot.querySelectorAll<LitElement>('hp-card'),
];

/** Presses for more once, and goes on to the end until so many cards are there. */
async function showFirst(people: number): Promise<void> {
  find('hp-browse').renderRoot.querySelector<HTMLElement>('.more button')?.click();
  while (cards().length < people) {
    scrollTo(0, document.documentElement.scrollHeight);
    await frame();
  }
  scrollTo(0, 0);
  await frame();
}

window.listBench = {
  async mount(people, shown) {
    list = { ...fakeList(now), agents: Array.from({ length: people }, (_, index) => person(index)) };
    session = new FakePickerSession({ view: { state: 'browsing' }, list });
    const picker = document.createElement('agent-picker');
    picker.setAttribute('site', 'bench');
    picker.session = session;
    document.body.replaceChildren(picker);
    picker.open();
    while (document.querySelector('agent-picker')?.shadowRoot?.querySelector('hp-picker-app') === null) {
      await frame();
    }
    while (find('hp-picker-app').renderRoot.querySelector('hp-browse') === null) await frame();
    await find('hp-browse').updateComplete;
    await showFirst(shown);
  },

  mountPlain(people) {
    const grid = document.createElement('div');
    grid.style.cssText = 'display: grid; grid-template-columns: repeat(3, 1fr); gap: 16px';
    for (let index = 0; index < people; index++) {
      const box = document.createElement('p');
      box.style.cssText = 'block-size: 290px; margin: 0; border: 1px solid';
      box.textContent = person(index).name;
      grid.append(box);
    }
    document.body.replaceChildren(grid);
    scrollTo(0, 0);
  },

  async change(touched) {
    rounds += 1;
    const step = Math.max(1, Math.floor(list.agents.length / touched));
    const agents = list.agents.map((agent, index) =>
      index % step === 0 && index / step < touched ? { ...agent, waiting: (index + rounds) % 7 } : agent,
    );
    list = { ...list, agents };
    const all = cards();
    await frame();
    const startedAt = performance.now();
    session.set({ list });
    await find('hp-picker-app').updateComplete;
    await find('hp-browse').updateComplete;
    for (const card of all) if (card.isUpdatePending) await card.updateComplete;
    return performance.now() - startedAt;
  },

  async scroll(pixelsPerFrame) {
    const gaps: number[] = [];
    let before = await frame();
    while (scrollY + innerHeight < document.documentElement.scrollHeight - 2 && gaps.length < 200) {
      scrollBy(0, pixelsPerFrame);
      const at = await frame();
      gaps.push(at - before);
      before = at;
    }
    return gaps;
  },
};
