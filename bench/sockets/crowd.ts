/** Visitors and consoles in a process of their own, as far as a bench needs them. */
import { randomUUID } from 'node:crypto';
import {
  ADDRESSES,
  CONSOLE_HEADER,
  NAMESPACES,
  PROTOCOL_VERSION,
  QUERY,
} from '../../server/protocol/index.ts';
import { openRaw, type RawClient } from './raw-client.ts';
import { agentIdOf, mailOf, PASSWORD, visitorWish } from './scene.ts';
import { answerCalls } from './workers.ts';

const CONNECT_AT_ONCE = 64;
const ANYONE = { skills: [], languages: [] };

type Refused = { readonly ok: false; readonly refusal: { readonly code: string } };
type Answered = Refused | { readonly ok: true; readonly result: Record<string, unknown> };
export type Latencies = { readonly perSecond: number; readonly p50: number; readonly p99: number };
type Picker = { readonly client: RawClient; ticketId: string; rounds: number };

const readers: RawClient[] = [];
const consoles: RawClient[] = [];
const pickers: Picker[] = [];

const pause = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

async function done(client: RawClient, name: string, body: object): Promise<Record<string, unknown>> {
  const answer = (await client.ask(name, body)) as Answered;
  if (!answer.ok) throw new Error(`${name} was refused: ${answer.refusal.code}`);
  return answer.result;
}

/** Calls so often, so many at the same time. */
async function inLanes(count: number, lanes: number, act: (index: number) => Promise<void>): Promise<void> {
  let next = 0;
  const lane = async (): Promise<void> => {
    while (next < count) await act(next++);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}

function latenciesOf(milliseconds: number[], tookMilliseconds: number): Latencies {
  const sorted = milliseconds.sort((one, other) => one - other);
  const at = (share: number): number => sorted[Math.floor(sorted.length * share)] ?? NaN;
  return { perSecond: (sorted.length / tookMilliseconds) * 1_000, p50: at(0.5), p99: at(0.99) };
}

async function openConsole(url: string, index: number): Promise<void> {
  const headers = { 'content-type': 'application/json', [CONSOLE_HEADER]: '1' };
  const body = JSON.stringify({ email: mailOf(index), password: PASSWORD });
  const signedIn = await fetch(url + ADDRESSES.session, { method: 'POST', headers, body });
  const cookie = signedIn.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  const asked = await fetch(url + ADDRESSES.socketTicket, {
    method: 'POST',
    headers: { ...headers, cookie },
  });
  const { ticket } = (await asked.json()) as { ticket: string };
  const query = { [QUERY.protocolVersion]: String(PROTOCOL_VERSION) };
  const wish = {
    url,
    namespace: NAMESPACES.agent,
    query,
    auth: { ticket },
    headers: { origin: url, cookie },
  };
  consoles.push(await openRaw(wish));
  await setAvailability(index, 'available');
}

const setAvailability = (index: number, availability: string): Promise<unknown> => {
  const backAt = availability === 'away' ? Date.now() + 3_600_000 : null;
  const body = { commandId: randomUUID(), availability, backAt };
  const client = consoles[index];
  return client === undefined
    ? Promise.reject(new Error('no console'))
    : done(client, 'setAvailability', body);
};

async function openPicker(url: string, index: number, isBare: boolean): Promise<void> {
  const client = await openRaw(visitorWish(url, index));
  const picker: Picker = { client, ticketId: '', rounds: 0 };
  if (!isBare) {
    await done(client, 'identify', { token: randomUUID().replaceAll('-', '') });
    await pickAnew(picker);
  }
  pickers.push(picker);
}

/** Takes a place in the line of somebody who is away. */
async function pickAnew(picker: Picker): Promise<void> {
  const choice = { kind: 'agent', agentId: agentIdOf(0) };
  const body = { commandId: randomUUID(), choice, need: ANYONE, name: 'Vera', question: 'Which strings?' };
  picker.ticketId = (await done(picker.client, 'join', body)).ticketId as string;
}

type Act = (picker: Picker) => Promise<unknown>;
const ACTS = {
  /** The acknowledgement of nothing. */
  empty: ({ client }) => client.ask('pick', { commandId: randomUUID(), choice: agentIdOf(0), need: ANYONE }),
  /** Picks the one of two agents, then the other. */
  choose(picker) {
    picker.rounds += 1;
    const choice = { kind: 'agent', agentId: agentIdOf(picker.rounds % 2) };
    const body = { commandId: randomUUID(), ticketId: picker.ticketId, choice, need: ANYONE };
    return done(picker.client, 'choose', body);
  },
  /** Leaves the line, then picks anew: two commands. */
  async rejoin(picker) {
    await done(picker.client, 'leave', { commandId: randomUUID(), ticketId: picker.ticketId });
    await pickAnew(picker);
  },
} satisfies Record<string, Act>;
export type ActName = keyof typeof ACTS;

type Loop = { act: ActName; inFlight: number; milliseconds: number; warmUpMilliseconds: number };

const methods = {
  /** Pages that look at the list, or bare connections. */
  async open(given: { url: string; from: number; count: number; readsList: boolean }): Promise<void> {
    await inLanes(given.count, CONNECT_AT_ONCE, async (index) => {
      const client = await openRaw(visitorWish(given.url, given.from + index));
      if (given.readsList) await done(client, 'readList', { since: null });
      readers.push(client);
    });
  },
  notices: (): { notices: number; bytes: number; open: number } => ({
    notices: readers.reduce((sum, each) => sum + each.notices, 0),
    bytes: readers.reduce((sum, each) => sum + each.bytes, 0),
    open: readers.filter(({ isOpen }) => isOpen).length,
  }),
  async close(): Promise<void> {
    for (const client of readers.splice(0)) client.close();
    await pause(500);
  },
  async openConsoles({ url, count }: { url: string; count: number }): Promise<void> {
    for (let index = 0; index < count; index++) await openConsole(url, index);
  },
  /** Agents come and go, one after another. */
  async change(given: { times: number; everyMilliseconds: number; from: number }): Promise<void> {
    const startedAt = performance.now();
    const asked: Promise<unknown>[] = [];
    const count = consoles.length - given.from;
    for (let round = 0; round < given.times; round++) {
      await pause(Math.max(0, startedAt + round * given.everyMilliseconds - performance.now()));
      const goes = Math.floor(round / count) % 2 === 0;
      asked.push(setAvailability(given.from + (round % count), goes ? 'away' : 'available'));
    }
    await Promise.all(asked);
  },
  setAway: ({ count }: { count: number }): Promise<void> =>
    inLanes(count, 1, async (index) => {
      await setAvailability(index, 'away');
    }),
  async openPickers(given: { url: string; from: number; count: number; isBare: boolean }): Promise<void> {
    await inLanes(given.count, 8, (index) => openPicker(given.url, given.from + index, given.isBare));
  },
  /** Everybody asks again as soon as they are answered. */
  async loop({ act, inFlight, milliseconds, warmUpMilliseconds }: Loop): Promise<Latencies> {
    const startAt = performance.now() + warmUpMilliseconds;
    const endAt = startAt + milliseconds;
    const took: number[] = [];
    const lane = async (picker: Picker): Promise<void> => {
      for (let at = performance.now(); at < endAt; at = performance.now()) {
        await ACTS[act](picker);
        const now = performance.now();
        if (at >= startAt && now <= endAt) took.push(now - at);
      }
    };
    const lanes = pickers.flatMap((picker) => Array.from({ length: inFlight }, () => lane(picker)));
    await Promise.all(lanes);
    return latenciesOf(took, milliseconds);
  },
  /** One after another asks, so many in a second, whether those before were answered or not. */
  async paced(given: { act: ActName; perSecond: number; milliseconds: number }): Promise<Latencies> {
    const startedAt = performance.now();
    const took: number[] = [];
    const asked: Promise<void>[] = [];
    const count = (given.perSecond * given.milliseconds) / 1_000;
    for (let round = 0; round < count; round++) {
      await pause(Math.max(0, startedAt + (round * 1_000) / given.perSecond - performance.now()));
      const picker = pickers[round % pickers.length];
      if (picker === undefined) break;
      const at = performance.now();
      asked.push(ACTS[given.act](picker).then(() => void took.push(performance.now() - at)));
    }
    await Promise.all(asked);
    return latenciesOf(took, given.milliseconds);
  },
};
export type CrowdMethods = typeof methods;
answerCalls(methods);
