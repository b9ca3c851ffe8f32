import assert from 'node:assert/strict';
import test, { type TestContext } from 'node:test';
import {
  LIMITS,
  REFUSALS,
  type AgentId,
  type Answer,
  type SkillId,
  type TicketId,
} from '../protocol/index.ts';
import { BOUNDS } from './bounds.ts';
import {
  ANYONE,
  firstOffer,
  hasOffer,
  joinLine,
  newAgent,
  newCommandId,
  newVisitor,
  type Agent,
  type Visitor,
} from './test/client.ts';
import { ANN, BEN, newApp, SITE, type TestApp } from './test/new-app.ts';

const AVAILABLE = { availability: 'available', backAt: null } as const;
const AWAY = { availability: 'away', backAt: null } as const;
const UNKNOWN_SKILL = { skills: ['astrology' as SkillId], languages: [] };
const NOBODY = 'nobody' as AgentId;

const flex = (patienceSeconds: unknown) =>
  ({ kind: 'flex', agentId: ANN, patienceSeconds: patienceSeconds as number }) as const;
const join = (choice: ReturnType<typeof flex>) => ({ choice, need: ANYONE, name: 'Vera', question: '' });

/** Ann is away, so that whoever joins her waits. */
async function newScene(context: TestContext): Promise<readonly [TestApp, Visitor, Agent]> {
  const app = await newApp(context);
  const [vera, ann] = [await newVisitor(context, app), await newAgent(context, app, ANN)];
  await ann.done('setAvailability', AWAY);
  return [app, vera, ann];
}

function assertField(answer: Answer<unknown>, code: string, field: string | undefined): void {
  assert.ok(!answer.ok);
  assert.deepEqual([answer.refusal.code, answer.refusal.field], [code, field]);
  assert.ok(Object.hasOwn(REFUSALS, answer.refusal.code) && answer.refusal.message.length > 0);
}

const IMPATIENT = [
  -1,
  LIMITS.patienceSecondsMost + 1,
  1.5,
  '60',
  null,
  NaN,
  Infinity,
  1e300,
  [60],
  undefined,
];

test('[H106] patience that is no whole number of seconds from 0 to 24 hours is refused', async (context) => {
  const [, vera] = await newScene(context);
  for (const patience of IMPATIENT) {
    const answer = await vera.ask('join', join(flex(patience)));
    assertField(answer, 'patience-invalid', 'choice.patienceSeconds');
  }
  const { ticketId } = await vera.done('join', join(flex(LIMITS.patienceSecondsMost)));
  const changed = await vera.ask('choose', { ticketId, choice: flex(-1), need: ANYONE });
  assertField(changed, 'patience-invalid', 'choice.patienceSeconds');
  await vera.done('choose', { ticketId, choice: flex(0), need: ANYONE });
});

test('[H106] an agent who is not there or cannot serve the need is refused for every choice', async (context) => {
  const [, vera] = await newScene(context);
  const insisting = { kind: 'agent', agentId: ANN } as const;
  for (const choice of [insisting, flex(60), { kind: 'any' } as const]) {
    const answer = await vera.ask('join', { choice, need: UNKNOWN_SKILL, name: '', question: '' });
    assertField(answer, 'nobody-suitable', choice.kind === 'any' ? undefined : 'need');
  }
  const unknown = { ...flex(60), agentId: NOBODY };
  assertField(await vera.ask('join', join(unknown)), 'agent-unknown', 'choice');
  const offline = { ...flex(60), agentId: BEN };
  assertField(await vera.ask('join', join(offline)), 'agent-offline', 'choice');
});

test('[H106] after the offer was accepted the choice can no longer change', async (context) => {
  const [, vera, ann] = await newScene(context);
  const { ticketId } = await vera.done('join', join(flex(60)));
  await ann.done('setAvailability', AVAILABLE);
  const { offerId } = firstOffer(await ann.notice('consoleChanged', hasOffer));
  await ann.done('accept', { offerId });
  const choice = { kind: 'any' } as const;
  assert.equal(await vera.refusal('choose', { ticketId, choice, need: ANYONE }), 'ticket-taken');
  assert.equal(await vera.refusal('leave', { ticketId }), 'ticket-taken');
  const swap = { ticketId, agentId: BEN, accepted: true };
  assert.equal(await vera.refusal('answerSwap', swap), 'ticket-taken');
});

test('[H106] a swap that nobody offered, or that was offered to others, is gone', async (context) => {
  const [app, vera] = await newScene(context);
  const ticketId = await joinLine(vera, ANN);
  const answer = { ticketId, agentId: BEN, accepted: true };
  assert.equal(await vera.refusal('answerSwap', answer), 'swap-gone');
  const will = await newVisitor(context, app);
  assert.equal(await will.refusal('answerSwap', answer), 'ticket-unknown');
  const nowhere = { ...answer, ticketId: 'nowhere' as TicketId };
  assert.equal(await vera.refusal('answerSwap', nowhere), 'ticket-unknown');
});

test('[H106] a drain that is no whole number from 0 to 20 is refused', async (context) => {
  const [, , ann] = await newScene(context);
  await ann.done('setAvailability', AVAILABLE);
  for (const more of [-1, LIMITS.drainMost + 1, 0.5, '3', true, [], {}]) {
    assertField(await ann.ask('drain', { more: more as number }), 'drain-invalid', 'more');
  }
  await ann.done('drain', { more: LIMITS.drainMost });
  await ann.done('drain', { more: null });
});

test('[H106] nobody but the visitor sets a preference, and only about somebody who exists', async (context) => {
  const [app, vera] = await newScene(context);
  const answer = await vera.ask('prefer', { agentId: NOBODY, preference: 'avoided' });
  assertField(answer, 'agent-unknown', 'agentId');
  const stranger = await newVisitor(context, app, null);
  const preference = { agentId: ANN, preference: 'avoided' } as const;
  assert.equal(await stranger.refusal('prefer', preference), 'not-identified');
  const wrong = { commandId: newCommandId(), agentId: ANN, preference: 'hated' as 'avoided' };
  assert.equal(await vera.refusal('prefer', wrong), 'malformed');
});

test('[H107] what was seen is counted for readers who are nobody yet; lies are only ignored', async (context) => {
  const [app, vera] = await newScene(context);
  const reader = await newVisitor(context, app, null);
  const many = Array.from({ length: LIMITS.exposureRows + 1 }, (_, index) => `agent-${index}`);
  const honest = { agentIds: [ANN] };
  for (const one of [reader, vera]) one.socket.emit('seen', honest);
  for (const agentIds of [many, [ANN, ANN], [BEN], [NOBODY], [ANN]]) {
    const liar = await newVisitor(context, app, null);
    liar.socket.emit('seen', { agentIds });
    await liar.done('resync', {});
  }
  for (let index = 0; index < 20; index += 1) reader.socket.emit('seen', honest);
  const garbage = [null, {}, { agentIds: 'ann' }, { agentIds: [null] }, { agentIds: [ANN], x: 1 }];
  for (const body of garbage) {
    const stranger = await newVisitor(context, app, null);
    stranger.socket.emit('seen', body);
    await stranger.done('resync', {});
  }
  await Promise.all([reader, vera].map((one) => one.done('resync', {})));
  await app.close();
  const again = await newApp(context, { folder: app.folder });
  const events = await again.store.readEvents(SITE, 0, 1_000);
  const counts = events.filter((event) => event.type === 'exposuresCounted');
  assert.equal(counts.length, 1);
  assert.deepEqual(counts[0], {
    type: 'exposuresCounted',
    exposures: [{ agentId: ANN, impressions: 3 }],
    ignored: 4 + 20,
    at: counts[0]?.at,
  });
});

test('[H108] an estimate for a need is told to anybody, within a limit', async (context) => {
  const [app, , ann] = await newScene(context);
  await ann.done('setAvailability', AVAILABLE);
  const reader = await newVisitor(context, app, null);
  const able = { skills: ['vintage' as SkillId], languages: [] };
  const asked = () => reader.ask('readEstimate', { need: able });
  await reader.notice('listChanged', ({ firstFree }) => firstFree.state === 'free');
  assert.deepEqual(await asked(), { ok: true, result: { estimate: { state: 'free' } } });
  const none = await reader.done('readEstimate', { need: UNKNOWN_SKILL });
  assert.deepEqual(none.estimate, { state: 'none' });
  const answers = await Promise.all(Array.from({ length: BOUNDS.estimatesPerTenSeconds }, asked));
  const refused = answers.filter((answer) => !answer.ok && answer.refusal.code === 'too-many');
  assert.equal(refused.length, 2);
  const other = await newVisitor(context, app, null);
  await ann.done('setAvailability', { availability: 'offline', backAt: null });
  await other.notice('listChanged', ({ firstFree }) => firstFree.state === 'none');
  assert.deepEqual(await other.done('readEstimate', { need: able }), { estimate: { state: 'none' } });
});
