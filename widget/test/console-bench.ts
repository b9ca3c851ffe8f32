import type { LitElement } from 'lit';
import { createConsoleSession } from '../session/console-session.ts';
import { BenchSocket } from './bench-socket.ts';
import { BenchDay } from './bench-day.ts';
import '../console.ts';

/** What `bench/console` asks of a page that shows a console in the middle of a busy day. */
export type ConsoleBench = {
  /** Puts the console on the page, with so many in line and so many conversations, one of which is open. */
  mount(waiting: number, talks: number): Promise<void>;
  /**
   * Milliseconds of script for each of so many changes, one every `pauseMilliseconds`: from the frame of the
   * server until every element is up to date.
   */
  run(changes: number, pauseMilliseconds: number): Promise<readonly number[]>;
  /** The same for reading the same frames and building so many plain rows anew, without a console. */
  runPlain(changes: number, rows: number): Promise<readonly number[]>;
};

declare global {
  interface Window {
    consoleBench: ConsoleBench;
  }
}

/** More turns than updates of elements within elements take, and cheap enough not to be seen. */
const TURNS = 200;

let day: BenchDay;

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

function* elementsOf(root: ParentNode): Generator<LitElement> {
  for (const element of root.querySelectorAll<LitElement>('*')) {
    if (element.shadowRoot === null) continue;
    yield element;
    yield* elementsOf(element.shadowRoot);
  }
}

/** Everything that a frame brings about happens in the turns after it, before anything else of the page. */
async function timed(work: () => void): Promise<number> {
  const startedAt = performance.now();
  work();
  for (let turn = 0; turn < TURNS; turn++) await Promise.resolve();
  const milliseconds = performance.now() - startedAt;
  const late = [...elementsOf(document)].find((element) => element.isUpdatePending);
  if (late !== undefined) throw new Error(`${late.localName} is not up to date in ${TURNS} turns.`);
  return milliseconds;
}

const until = async (isSo: () => boolean): Promise<void> => {
  while (!isSo()) await pause(10);
};

const tagged = (tag: string): LitElement | undefined =>
  [...elementsOf(document)].find((element) => element.localName === tag);

window.consoleBench = {
  async mount(waiting, talks) {
    day = new BenchDay(waiting, talks);
    BenchSocket.answers = day.answers;
    window.WebSocket = BenchSocket as unknown as typeof WebSocket;
    const element = document.createElement('agent-console');
    element.session = createConsoleSession({
      server: location.origin,
      fetch: (url) => Promise.resolve(Response.json(day.http(url))),
    });
    document.body.replaceChildren(element);
    await until(() => tagged('hp-line-list') !== undefined);
    element.session.request({ type: 'openConversation', conversationId: day.open });
    await until(() => (tagged('hp-message-log')?.renderRoot.querySelectorAll('.bubble').length ?? 0) > 1);
    const rows = tagged('hp-line-list')?.renderRoot.querySelectorAll('li').length;
    if (rows !== waiting) throw new Error(`${rows} of ${waiting} are in line.`);
  },

  async run(changes, pauseMilliseconds) {
    const took: number[] = [];
    for (let change = 0; change < changes; change++) {
      const frames = day.change();
      await pause(pauseMilliseconds);
      took.push(
        await timed(() => {
          for (const frame of frames) BenchSocket.newest?.deliver(frame);
        }),
      );
    }
    return took;
  },

  async runPlain(changes, rows) {
    const list = document.createElement('ol');
    document.body.replaceChildren(list);
    const took: number[] = [];
    for (let change = 0; change < changes; change++) {
      const frames = day.change();
      await pause(0);
      took.push(
        await timed(() => {
          for (const frame of frames) JSON.parse(frame.slice(frame.indexOf('[')));
          list.replaceChildren(...day.namesInLine(rows).map(plainRow));
        }),
      );
    }
    return took;
  },
};

function plainRow(name: string): HTMLLIElement {
  const row = document.createElement('li');
  row.append(...[name, 'Does the Telecaster come with a case?', '3 minutes'].map(plainCell));
  return row;
}

function plainCell(text: string): HTMLSpanElement {
  const cell = document.createElement('span');
  cell.textContent = text;
  return cell;
}
