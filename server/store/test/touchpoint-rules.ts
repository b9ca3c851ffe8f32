import assert from 'node:assert/strict';
import test from 'node:test';
import { TIMELINE_LIMITS, type ConversationId, type TicketId } from '../../protocol/index.ts';
import type { TalkFact } from '../../core/history/index.ts';
import { subjectToken } from '../subject.ts';
import type { NewTouchpoint } from '../touchpoint.ts';
import { ANN, BAKERY, SHOP, START, VERA, WILL, writeTexts } from './samples.ts';
import type { OpenStore } from './store-suite.ts';

const { siteId } = SHOP;
const CUSTOMER = subjectToken('customer');
const told = (number: number, parts: Partial<NewTouchpoint> = {}): NewTouchpoint => ({
  owner: CUSTOMER,
  at: START + number,
  kind: 'call',
  channel: 'call',
  name: 'hung-up',
  note: `Note ${number}`,
  success: false,
  amount: null,
  data: { line: number },
  source: 'pbx',
  externalId: `call-${number}`,
  ...parts,
});
const ordered = (number: number, parts: Partial<NewTouchpoint> = {}): NewTouchpoint =>
  told(number, { kind: 'order', name: 'ordered', amount: { amount: 990, currency: 'EUR' }, ...parts });
const VOUCHING = {
  subjectHash: 'customer',
  heldBy: VERA,
  mayLeave: true,
  tokenHash: 'bound',
  newId: WILL,
} as const;

export function touchpointRules(open: OpenStore): void {
  test('[S210] what other systems tell is kept newest first, and what a source tells twice once', async (context) => {
    const { store, reopen } = await open(context);
    const tracked = told(2, { kind: 'track', source: 'page', externalId: null, success: null });
    assert.equal(await store.addTouchpoints(siteId, [told(1), tracked, ordered(3)]), 3);
    const known = [told(1, { note: 'Other words' }), tracked, told(1, { source: 'crm' })];
    assert.equal(await store.addTouchpoints(siteId, known), 2, 'what has no id of its own is new');
    const again = await reopen();
    const found = await again.readTouchpoints(siteId, CUSTOMER, 10);
    assert.deepEqual(
      found.map(({ number: _number, ...touchpoint }) => touchpoint),
      [ordered(3), tracked, tracked, told(1, { source: 'crm' }), told(1)],
    );
    assert.equal((await again.readTouchpoints(siteId, CUSTOMER, 2)).length, 2);
    assert.deepEqual(await again.readTouchpoints(BAKERY.siteId, CUSTOMER, 10), []);
    assert.equal(await again.addTouchpoints(BAKERY.siteId, [told(1)]), 1);
  });

  test('[S211] a visitor for whom the site vouches has also what was told of whom the site means', async (context) => {
    const { store } = await open(context);
    await store.identifyVisitor(siteId, 'own', VERA, START);
    await store.addTouchpoints(siteId, [told(1), told(2, { owner: VERA }), told(3, { owner: WILL })]);
    const numbersOf = async (owner: string) =>
      (await store.readTouchpoints(siteId, owner, 10)).map(({ at }) => at - START);
    assert.deepEqual([await numbersOf(VERA), await numbersOf(CUSTOMER)], [[2], [1]]);
    await store.vouch(siteId, VOUCHING, START);
    assert.deepEqual(
      [await numbersOf(VERA), await numbersOf(CUSTOMER)],
      [
        [2, 1],
        [2, 1],
      ],
    );
  });

  test('[S212] touchpoints of one visitor have a bound and an end, and a shorter one where it is asked for', async (context) => {
    const { store } = await open(context);
    const most = TIMELINE_LIMITS.touchpointsPerVisitor;
    await store.addTouchpoints(siteId, [told(0, { owner: VERA })]);
    await store.addTouchpoints(
      siteId,
      Array.from({ length: most + 2 }, (_, index) => told(index + 1)),
    );
    const found = await store.readTouchpoints(siteId, CUSTOMER, most + 9);
    assert.deepEqual([found.length, found.at(-1)?.at], [most, START + 3]);
    await store.addTouchpoints(BAKERY.siteId, [told(1)]);
    assert.equal(await store.pruneTouchpointsBefore(siteId, START + 10), 8, 'one of the visitor, seven');
    assert.equal((await store.readTouchpoints(siteId, CUSTOMER, most)).at(-1)?.at, START + 10);
    assert.equal((await store.readTouchpoints(BAKERY.siteId, CUSTOMER, 9)).length, 1);
    await store.prune(START + most + 2 + TIMELINE_LIMITS.touchpointsKeptSeconds * 1_000);
    assert.equal((await store.readTouchpoints(siteId, CUSTOMER, most)).length, 1);
  });

  test('[S213] touchpoints go with their visitor, and with whom the site means who never came', async (context) => {
    const { store } = await open(context);
    await store.identifyVisitor(siteId, 'own', VERA, START);
    await store.vouch(siteId, VOUCHING, START);
    const other = subjectToken('other');
    const rows = [told(1), told(2, { owner: VERA }), told(3, { owner: other }), told(4, { owner: WILL })];
    await store.addTouchpoints(siteId, rows);
    await store.forgetVisitor(siteId, VERA);
    assert.deepEqual(await store.readTouchpoints(siteId, CUSTOMER, 9), []);
    assert.deepEqual(await store.readTouchpoints(siteId, VERA, 9), []);
    await store.forgetTouchpoints(siteId, other);
    assert.deepEqual(await store.readTouchpoints(siteId, other, 9), []);
    assert.equal((await store.readTouchpoints(siteId, WILL, 9)).length, 1);
  });

  test('[S214] orders of a time are told with the visitor, and talks with their channel and outcome', async (context) => {
    const { store } = await open(context);
    await store.identifyVisitor(siteId, 'own', VERA, START);
    await store.vouch(siteId, VOUCHING, START);
    const free = ordered(4, { amount: null });
    const unknown = ordered(2, { owner: subjectToken('other'), channel: 'branch' });
    await store.addTouchpoints(siteId, [ordered(1), unknown, ordered(3), free, told(5)]);
    const amount = { amount: 990, currency: 'EUR' };
    assert.deepEqual(await store.readOrders(siteId, { since: START + 1, until: START + 2 }, 9), [
      { at: START + 1, visitorId: VERA, channel: 'call', amount },
      { at: START + 2, visitorId: null, channel: 'branch', amount },
    ]);
    assert.equal((await store.readOrders(siteId, { since: START, until: START + 9 }, 9)).length, 3);
    const talk = { conversationId: 'talk-1' as ConversationId, channel: 'call', resolved: 'later' } as const;
    const { conversationId, resolved } = talk;
    const outcome = { disposition: null, resolved, sale: amount };
    await writeTexts(store, [
      { kind: 'fact', fact: factOf(talk.conversationId, amount) },
      { kind: 'outcome', conversationId, agentId: ANN, outcome, recordedAt: START },
    ]);
    assert.deepEqual(await store.readTalksOf(siteId, VERA, 9), [{ ...talk, sale: amount }]);
    assert.deepEqual(await store.readTalksOf(siteId, WILL, 9), []);
  });
}

const factOf = (subjectId: ConversationId, sale: TalkFact['sale']): TalkFact => ({
  kind: 'talk',
  subjectId,
  ticketId: 'ticket-1' as TicketId,
  visitorId: VERA,
  agentId: ANN,
  at: START + 9,
  joinedAt: START,
  endedAt: START + 8,
  skills: [],
  channel: 'call',
  isEntry: true,
  waitMilliseconds: 1,
  promise: null,
  talkMilliseconds: 7,
  wrapUpMilliseconds: 1,
  isTransferred: false,
  isConcluded: true,
  overtaken: null,
  resolved: 'later',
  sale,
});
