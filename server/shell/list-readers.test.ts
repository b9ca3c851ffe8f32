import assert from 'node:assert/strict';
import test from 'node:test';
import type { Socket } from 'socket.io';
import { NAMESPACES, type AgentListDelta, type SiteId } from '../protocol/index.ts';
import { BOUNDS } from './bounds.ts';
import { ListReaders } from './list-readers.ts';
import { connected, Client, newAgent, newSocket, newVisitor, type Visitor } from './test/client.ts';
import { ANN, newApp } from './test/new-app.ts';

const SHOP = 'shop' as SiteId;
const NO_LOG = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
};
const DELTA: AgentListDelta = {
  from: { epoch: 'one', number: 1 },
  version: { epoch: 'one', number: 2 },
  changed: [],
  removed: [],
  firstFree: { state: 'none' },
  trackRecord: null,
  serverNow: 5,
};
const TOLD = `2${NAMESPACES.visitor},${JSON.stringify(['listChanged', DELTA])}`;

/** A websocket as the library builds it, with so much waiting in it. */
function newReader(held: readonly string[] = [], bytesUnderWay = 0, readyState = 'open') {
  const got: [by: 'frame' | 'library', text: string][] = [];
  const closed: unknown[] = [];
  const write = (frame: Buffer) => got.push(['frame', frame.toString()]);
  const _socket = { writableLength: bytesUnderWay, writable: true, write };
  const conn = {
    readyState,
    writeBuffer: held.map((data) => ({ data })),
    transport: { name: 'websocket', socket: { readyState: 1, _socket, terminate: () => undefined } },
    write: (message: string) => got.push(['library', message]),
    close: (discard: unknown) => closed.push(discard),
  };
  return { socket: { conn } as unknown as Pick<Socket, 'conn'>, got, closed };
}

type Reader = ReturnType<typeof newReader>;

function readersOf(...all: Reader[]): ListReaders {
  const readers = new ListReaders(NAMESPACES.visitor, NO_LOG);
  for (const { socket } of all) readers.add(SHOP, socket);
  return readers;
}

const ways = (...all: Reader[]) => all.map(({ got }) => got.map(([by]) => by));

test('[H530] a change is the same over a websocket, over polling and over HTTP', async (context) => {
  const app = await newApp(context);
  const ann = await newAgent(context, app, ANN);
  const quick = await newVisitor(context, app, null);
  const socket = newSocket(context, app, { transports: ['polling'] });
  const patient: Visitor = new Client(socket);
  await connected(socket);
  await ann.done('setAvailability', { availability: 'available', backAt: null });
  const isHer = ({ changed }: AgentListDelta) =>
    changed.some(({ agentId, availability }) => agentId === ANN && availability === 'available');
  const [one, other] = [await quick.notice('listChanged', isHer), await patient.notice('listChanged', isHer)];
  assert.deepEqual(one, other);
  const whole = await quick.done('readList', { since: null });
  assert.ok('agents' in whole);
  const told = one.changed.find(({ agentId }) => agentId === ANN);
  assert.deepEqual(told?.availability, whole.agents.find(({ agentId }) => agentId === ANN)?.availability);
  const strange = app.lines.filter(({ sentence }) => sentence.includes('socket library'));
  assert.deepEqual(strange, [], 'the installed library is built as the short way needs it');
});

test('[H531] the frame is made once, and goes to the stream of whoever has nothing waiting', () => {
  const idle = [newReader(), newReader()] as const;
  [...readersOf(...idle).tell(SHOP, DELTA)];
  assert.deepEqual(ways(...idle), [['frame'], ['frame']]);
  const [, text = ''] = idle[0].got[0] ?? [];
  assert.ok(text.endsWith(`4${TOLD}`), 'the words of the library’s own frame');
});

test('[H531] nothing overtakes what waits for a reader, and no frame follows the end of a connection', () => {
  const [holding, underWay, closing] = [newReader(['x']), newReader([], 5), newReader([], 0, 'closing')];
  [...readersOf(holding, underWay, closing).tell(SHOP, DELTA)];
  assert.deepEqual(ways(holding, underWay, closing), [['library'], ['library'], ['library']]);
  assert.deepEqual(holding.got[0]?.[1], TOLD);
});

test('[H531] a reader of another build of the library is told through it, and the log says so', () => {
  const warned: string[] = [];
  const readers = new ListReaders(NAMESPACES.visitor, { ...NO_LOG, warn: (_, words) => warned.push(words) });
  const got: unknown[] = [];
  const conn = {
    readyState: 'open',
    transport: { name: 'websocket' },
    write: (text: string) => got.push(text),
  };
  readers.add(SHOP, { conn } as unknown as Pick<Socket, 'conn'>);
  [...readers.tell(SHOP, DELTA)];
  assert.deepEqual([got, warned.length], [[TOLD], 1]);
});

test('[H16] whoever takes nothing of the list is closed at the caps, by packets and by bytes', () => {
  const many = newReader(Array.from({ length: BOUNDS.unsentPackets + 1 }, () => 'x'));
  const large = newReader([], BOUNDS.unsentBytes + 1);
  const quick = newReader(['x']);
  [...readersOf(many, large, quick).tell(SHOP, DELTA)];
  assert.deepEqual([many.closed.length, large.closed.length, quick.closed.length], [1, 1, 0]);
});

test('[H532] readers are told in steps, and who left between two of them is told nothing', () => {
  const all = Array.from({ length: BOUNDS.readersPerStep * 2 + 1 }, () => newReader());
  const readers = readersOf(...all);
  const told = () => all.filter(({ got }) => got.length > 0).length;
  const telling = readers.tell(SHOP, DELTA);
  telling.next();
  assert.equal(told(), BOUNDS.readersPerStep);
  const last = all.at(-1);
  assert.ok(last !== undefined);
  readers.remove(SHOP, last.socket);
  [...telling];
  assert.equal(told(), BOUNDS.readersPerStep * 2);
});
