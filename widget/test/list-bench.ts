import type { AgentId, PublicAgent } from '../../server/protocol/index.ts';
import type { LitElement } from 'lit';
import type { ShownList } from '../session/picker-state.ts';
import { fakeAgents, fakeList, FakePickerSession } from './fake-picker-session.ts';
import '../picker.ts';

/** What `bench/list` asks of a page that shows a long list. */
export type ListBench = {
  /** Puts a picker with so many people on the page, all of them shown; resolves when they are. */
  mount(people: number): Promise<void>;
  /** Milliseconds of script for a change of the list that touches so many people, until every element is up to date. */
  change(touched: number): Promise<number>;
  /** Scrolls through the whole list and gives the milliseconds between frames. */
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

function find(tag: string): LitElement {
  let root: ParentNode = document;
  for (const inner of ['agent-picker', 'hp-picker-app', 'hp-browse']) {
    const element: Element = root.querySelector(inner)!;
    if (inner === tag) return element as LitElement;
    root = element.shadowRoot!;
  }
  throw new Error(tag);
}

const cards = (): readonly LitElement[] => [
  ...find('hp-browse').renderRoot.querySelectorAll<LitElement>('hp-card'),
];

/** Presses for more until everybody is there. */
async function showAll(people: number): Promise<void> {
  while (cards().length < people) {
    find('hp-browse').renderRoot.querySelector<HTMLElement>('.more button')?.click();
    await frame();
  }
}

window.listBench = {
  async mount(people) {
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
    await showAll(people);
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
    while (scrollY + innerHeight < document.documentElement.scrollHeight - 2 && gaps.length < 2_000) {
      scrollBy(0, pixelsPerFrame);
      const at = await frame();
      gaps.push(at - before);
      before = at;
    }
    return gaps;
  },
};
