import test from 'node:test';
import assert from 'node:assert/strict';
import type { ConversationId, OfferId, TicketId, VisitorId } from '../../protocol/index.ts';
import type { SiteEvent } from '../../core/event.ts';
import type { Commit } from '../store.ts';
import { ANN, BAKERY, SHOP, START, VERA, WILL, commit, ticket } from './samples.ts';
import type { OpenStore } from './store-suite.ts';

const { siteId } = SHOP;
const conversationId = 'talk' as ConversationId;
const idOf = (name: string): TicketId => ticket(name).ticketId;

const joined = (name: string, visitorId: VisitorId): SiteEvent => ({
  at: START,
  type: 'ticketJoined',
  ticketId: idOf(name),
  visitorId,
  choice: { kind: 'any' },
  need: { skills: [], languages: [] },
  known: { former: null, avoided: [], credit: null },
  promise: null,
});

const closed = (name: string): SiteEvent => ({
  at: START,
  type: 'ticketClosed',
  ticketId: idOf(name),
  reason: 'visitor-left',
});

const served = (name: string): SiteEvent => ({
  at: START,
  type: 'conversationStarted',
  conversationId,
  offerId: `${idOf(name)}:1` as OfferId,
  ticketId: idOf(name),
  visitorId: VERA,
  agentId: ANN,
});

const returned = (name: string): SiteEvent => ({
  at: START,
  type: 'ticketReturned',
  ticketId: idOf(name),
  conversationId,
});

const join = (version: number, name: string, parts: Partial<Commit> = {}, visitorId = VERA): Commit =>
  commit(version, { events: [joined(name, visitorId)], texts: [ticket(name, { visitorId })], ...parts });

const OK = { ok: true };

/** One open place for each visitor and site, whatever the core decides. */
export function placeRules(open: OpenStore): void {
  test('[S250] a second open place of a visitor is refused whole, and harms no neighbour', async (context) => {
    const { store } = await open(context);
    assert.deepEqual(await store.commit(join(0, 't1')), OK);
    const [second, neighbour] = await Promise.allSettled([
      store.commit(join(1, 't2')),
      store.commit(join(0, 't1', { siteId: BAKERY.siteId })),
    ]);
    assert.deepEqual([second.status, neighbour.status], ['rejected', 'fulfilled']);
    assert.equal((await store.readEvents(siteId, 0, 9)).length, 1);
    assert.deepEqual(await store.readTicketTexts(siteId, [idOf('t2')]), []);
    assert.deepEqual(await store.commit(join(1, 't3', {}, WILL)), OK);
  });

  test('[S250] two places that open at once are refused, one after the other is not', async (context) => {
    const { store } = await open(context);
    const texts = [ticket('t1'), ticket('t2')];
    const both = [joined('t1', VERA), joined('t2', VERA)];
    await assert.rejects(store.commit(commit(0, { events: both, texts })));
    const inTurn = [joined('t1', VERA), closed('t1'), joined('t2', VERA)];
    assert.deepEqual(await store.commit(commit(0, { events: inTurn, texts })), OK);
    await assert.rejects(store.commit(join(3, 't4')));
    const group = [store.commit(commit(3, { events: [closed('t2')] })), store.commit(join(4, 't5'))];
    assert.deepEqual(await Promise.all(group), [OK, OK]);
  });

  test('[S250] who is served stands in no line, and does again when the place comes back', async (context) => {
    const { store, reopen } = await open(context);
    await store.commit(join(0, 't1'));
    assert.deepEqual(await store.commit(commit(1, { events: [served('t1')] })), OK);
    assert.deepEqual(await store.commit(commit(2, { events: [returned('t1')] })), OK);
    const again = await reopen();
    await assert.rejects(again.commit(join(3, 't2')));
    assert.deepEqual(await again.commit(commit(3, { events: [closed('t1')] })), OK);
    assert.deepEqual(await again.commit(join(4, 't2')), OK);
  });
}
