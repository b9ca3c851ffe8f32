import assert from 'node:assert/strict';
import { inspect } from 'node:util';
import test, { type TestContext } from 'node:test';
import type { Socket } from 'socket.io-client';
import { LIMITS, REFUSALS, type Answer } from '../protocol/index.ts';
import { AGENT_DESK } from './agent-requests.ts';
import { BOUNDS } from './bounds.ts';
import {
  isState,
  joinLine,
  newAgent,
  newToken,
  newVisitor,
  signIn,
  type Agent,
  type Visitor,
} from './test/client.ts';
import { ANN, newApp, type TestApp } from './test/new-app.ts';
import { VISITOR_DESK } from './visitor-requests.ts';

const HUGE = 'x'.repeat(LIMITS.packetBytes * 0.75);
const LONG = 'x'.repeat(LIMITS.packetBytes / 5);
const DEEP = JSON.parse(`${'['.repeat(200)}${']'.repeat(200)}`) as unknown;
const GARBAGE: readonly unknown[] = [
  null,
  undefined,
  0,
  -1.5,
  true,
  '',
  HUGE,
  [],
  DEEP,
  {},
  { commandId: 1 },
  { commandId: null, token: null, text: null, conversationId: {} },
  { commandId: 'id', conversationId: LONG, ticketId: LONG, offerId: LONG, token: LONG },
  { __proto__: { commandId: 'id' }, constructor: 'x' },
  { commandId: 'id', choice: { kind: 'nobody' }, need: 7, name: [], question: {} },
  new Uint8Array([1, 2, 3]),
  { since: { epoch: 1, number: 'x' } },
  { after: -1, page: 5, conversationId: '\u0000' },
];

/** These take an empty body, which is no garbage to them. */
const EMPTY_IS_RIGHT = new Set(['resync', 'takeOver']);

const ask = async (socket: Socket, name: string, ...given: unknown[]): Promise<Answer<unknown>> =>
  (await socket.timeout(5_000).emitWithAck(name, ...given)) as Answer<unknown>;

function assertRefused(answer: Answer<unknown>, what: string): void {
  assert.ok(!answer.ok, `${what} was not refused`);
  assert.ok(Object.hasOwn(REFUSALS, answer.refusal.code), what);
  assert.ok(answer.refusal.message.length > 0 && answer.refusal.message.length < 500, what);
}

/** A connection ends with its fifth packet that means nothing, so every few come from a new one. */
async function throwGarbage(
  names: readonly string[],
  connect: () => Promise<{ readonly socket: Socket }>,
): Promise<void> {
  let thrown = 0;
  let socket: Socket | null = null;
  const throwOne = async (name: string, given: readonly unknown[], what: string): Promise<void> => {
    if (thrown % (BOUNDS.malformedPackets - 1) === 0) {
      socket?.disconnect();
      socket = null;
    }
    thrown += 1;
    socket ??= (await connect()).socket;
    assertRefused(await ask(socket, name, ...given), `${name} ${what}`);
  };
  for (const name of names) {
    for (const body of GARBAGE) {
      const isEmpty = typeof body === 'object' && body !== null && Object.keys(body).length === 0;
      if (isEmpty && !Array.isArray(body) && EMPTY_IS_RIGHT.has(name)) continue;
      await throwOne(name, [body], `with ${inspect(body).slice(0, 60)}`);
    }
    await throwOne(name, [], 'without a body');
    await throwOne(name, [{}, {}], 'with two bodies');
    const { socket: silent } = await connect();
    for (const body of [null, {}, 'x']) silent.emit(name, body);
    silent.disconnect();
  }
}

const UNKNOWN = ['nothing', '__proto__', 'constructor', 'toString', 'hasOwnProperty', '', 'x'.repeat(2_000)];

async function livesOn(context: TestContext, app: TestApp): Promise<void> {
  const vera = await newVisitor(context, app);
  await joinLine(vera, ANN);
  await vera.notice('selfChanged', isState('waiting'));
  assert.deepEqual(
    app.lines.filter(({ level }) => level === 'error'),
    [],
  );
}

test('[H30] every request of visitors answers garbage with a refusal of the contract', async (context) => {
  const app = await newApp(context);
  const ann = await newAgent(context, app, ANN);
  await ann.done('setAvailability', { availability: 'away', backAt: null });
  const names = Object.keys(VISITOR_DESK.handlers);
  assert.ok(names.length >= 11);
  await throwGarbage([...names, ...Object.keys(VISITOR_DESK.signals), ...UNKNOWN], () =>
    newVisitor(context, app),
  );
  await livesOn(context, app);
});

test('[H30] every request of agents answers garbage with a refusal of the contract', async (context) => {
  const app = await newApp(context);
  const ann = await newAgent(context, app, ANN);
  await ann.done('setAvailability', { availability: 'away', backAt: null });
  const names = Object.keys(AGENT_DESK.handlers);
  assert.ok(names.length >= 10);
  const cookie = await signIn(app, ANN);
  await throwGarbage([...names, ...Object.keys(AGENT_DESK.signals), ...UNKNOWN], () =>
    newAgent(context, app, ANN, cookie),
  );
  await livesOn(context, app);
});

test('[H31] a request without an acknowledgement function is not carried out', async (context) => {
  const app = await newApp(context);
  const vera: Visitor = await newVisitor(context, app);
  const ann: Agent = await newAgent(context, app, ANN);
  ann.socket.emit('setAvailability', { commandId: 'id', availability: 'available', backAt: null });
  const view = await ann.done('resync', {});
  assert.equal(view.self.availability, 'offline');
  vera.socket.emit('identify', { token: 'x' }, 'no function');
  assert.ok((await vera.ask('resync', {})).ok);
});

test('[H32] an oversized packet ends its connection and nothing else', async (context) => {
  const app = await newApp(context);
  const [vera, will] = [await newVisitor(context, app), await newVisitor(context, app)];
  const closed = new Promise((resolve) => vera.socket.once('disconnect', resolve));
  vera.socket.emit('join', { text: 'x'.repeat(LIMITS.packetBytes + 1) }, () => undefined);
  await closed;
  assert.ok((await will.ask('resync', {})).ok);
});

test('[H33] texts are trimmed and cleaned; empty and long ones are refused', async (context) => {
  const app = await newApp(context);
  const vera = await newVisitor(context, app);
  const say = { conversationId: 'none' as never };
  assert.equal(await vera.refusal('say', { ...say, text: ' \u0007\n ' }), 'text-empty');
  const long = 'x'.repeat(LIMITS.messageCharacters + 1);
  assert.equal(await vera.refusal('say', { ...say, text: long }), 'text-too-long');
  const answer = await vera.ask('say', { ...say, text: long });
  assert.ok(!answer.ok && answer.refusal.field === 'text');
  assert.equal(
    await vera.refusal('review', { ...say, stars: 4.5, comment: '', tags: [], nps: null }),
    'stars-invalid',
  );
});

test('[H34] more requests in ten seconds than the limit allows are refused', async (context) => {
  const app = await newApp(context);
  const vera = await newVisitor(context, app, null);
  const answers = await Promise.all(
    Array.from({ length: LIMITS.commandsPerTenSeconds + 5 }, () => vera.ask('resync', {})),
  );
  const refused = answers.filter((answer) => !answer.ok && answer.refusal.code === 'too-many');
  assert.equal(refused.length, 5);
});

test('[H34] many windows of one visitor share a limit, and nobody else has a part in it', async (context) => {
  const app = await newApp(context);
  const token = newToken();
  const will = await newVisitor(context, app);
  const windows = Math.ceil(BOUNDS.commandsPerPersonPerTenSeconds / LIMITS.commandsPerTenSeconds) + 1;
  const answers = [];
  for (let window = 0; window < windows; window += 1) {
    const vera = await newVisitor(context, app, token);
    const asked = Array.from({ length: LIMITS.commandsPerTenSeconds - 1 }, () => vera.ask('resync', {}));
    answers.push(...(await Promise.all(asked)));
  }
  assert.equal(answers.filter(({ ok }) => ok).length, BOUNDS.commandsPerPersonPerTenSeconds);
  assert.ok((await will.ask('resync', {})).ok);
});

test('[H35] nobody acts before they said who they are, and a short token is nobody', async (context) => {
  const app = await newApp(context);
  const vera = await newVisitor(context, app, null);
  const join = {
    choice: { kind: 'any' },
    need: { skills: [], languages: [] },
    name: '',
    question: '',
  } as const;
  assert.equal(await vera.refusal('join', join), 'not-identified');
  assert.equal(await vera.refusal('identify', { token: 'a'.repeat(31) }), 'malformed');
  assert.equal(await vera.refusal('identify', { token: 'a-b_'.repeat(5) }), 'malformed');
  assert.equal(await vera.refusal('identify', { token: 'a1'.repeat(16) }), 'ok');
});
