import test from 'node:test';
import assert from 'node:assert/strict';
import { STORY_LIMITS, type ConversationId, type TicketId } from '../../protocol/index.ts';
import type { Look, StoryRow } from '../story.ts';
import { ANN, BAKERY, BEN, SHOP, START, VERA, WILL, published, review, writeTexts } from './samples.ts';
import type { OpenStore } from './store-suite.ts';

const { siteId } = SHOP;
const talked = (number: number, parts: Partial<Extract<StoryRow, { kind: 'talked' }>> = {}): StoryRow => ({
  kind: 'talked',
  visitorId: VERA,
  conversationId: `talk-${number}` as ConversationId,
  agentId: ANN,
  startedAt: START + number,
  endedAt: START + number + 1,
  reason: 'agent-ended',
  lastNumber: 3,
  ...parts,
});
const failed = (number: number): StoryRow => ({
  kind: 'failed',
  visitorId: VERA,
  ticketId: `place-${number}` as TicketId,
  agentId: null,
  startedAt: START + number,
  endedAt: START + number + 1,
  reason: 'visitor-left',
});
const looked = (number: number, parts: Partial<Look> = {}): Look => ({
  at: START + number,
  agentId: ANN,
  visitorId: VERA,
  what: 'story',
  subjectId: `talk-${number}` as ConversationId,
  ...parts,
});
const told = (row: StoryRow) => ({ kind: 'story', row }) as const;
const ALWAYS = { since: START - 1_000, until: START + 1_000_000 };

export function storyRules(open: OpenStore): void {
  test('[S95] how the tries of a visitor ended is kept in their order, for that visitor and site', async (context) => {
    const { store, reopen } = await open(context);
    await writeTexts(store, [told(talked(1)), told(failed(5)), told(talked(3, { agentId: BEN }))]);
    await writeTexts(store, [told(talked(7, { visitorId: WILL }))]);
    const reopened = await reopen();
    const found = await reopened.readStory(siteId, VERA, 10);
    assert.deepEqual(found, [failed(5), talked(3, { agentId: BEN }), talked(1)]);
    assert.deepEqual(await reopened.readStory(siteId, VERA, 1), [failed(5)]);
    assert.deepEqual(await reopened.readStory(BAKERY.siteId, VERA, 10), []);
  });

  test('[S96] the reviews of a visitor are those that are public, newest first', async (context) => {
    const { store } = await open(context);
    await writeTexts(store, [
      review(1),
      review(2),
      review(3, { visitorId: WILL }),
      review(4, { agentId: BEN }),
    ]);
    await writeTexts(store, [published(1, START + 50), published(3), published(4, START + 60)]);
    const found = await store.readReviewsOf(siteId, VERA, 10);
    assert.deepEqual(
      found.map(({ agentId, comment }) => [agentId, comment]),
      [
        [BEN, 'Comment 4'],
        [ANN, 'Comment 1'],
      ],
    );
    assert.equal((await store.readReviewsOf(siteId, VERA, 1)).length, 1);
  });

  test('[S97] every look is one row, found by its time, its visitor and its agent', async (context) => {
    const { store, reopen } = await open(context);
    const withEvent = looked(1, { what: 'offer' });
    await writeTexts(store, [{ kind: 'look', look: withEvent }]);
    await store.addLook(siteId, looked(2));
    await store.addLook(siteId, looked(3, { visitorId: WILL, agentId: BEN }));
    const reopened = await reopen();
    assert.deepEqual(await reopened.readLooks(siteId, { ...ALWAYS, visitorId: VERA }, 10), [
      looked(2),
      withEvent,
    ]);
    assert.deepEqual(await reopened.readLooks(siteId, { ...ALWAYS, agentId: BEN }, 10), [
      looked(3, { visitorId: WILL, agentId: BEN }),
    ]);
    assert.deepEqual(await reopened.readLooks(siteId, { since: START, until: START + 1 }, 10), [withEvent]);
    assert.equal((await reopened.readLooks(siteId, ALWAYS, 2)).length, 2);
    assert.deepEqual(await reopened.readLooks(BAKERY.siteId, ALWAYS, 10), []);
  });

  test('[S98] a story is forgotten with its visitor and with time; who looked is known for a year', async (context) => {
    const { store } = await open(context);
    await writeTexts(store, [told(talked(1)), told(talked(2, { visitorId: WILL }))]);
    await store.addLook(siteId, looked(1));
    await store.forgetVisitor(siteId, VERA);
    assert.deepEqual(await store.readStory(siteId, VERA, 10), []);
    assert.equal((await store.readLooks(siteId, ALWAYS, 10)).length, 1);
    await store.prune(START + STORY_LIMITS.looksKeptSeconds * 1_000 + 2);
    assert.deepEqual(await store.readLooks(siteId, ALWAYS, 10), []);
    assert.equal((await store.readStory(siteId, WILL, 10)).length, 1);
    await store.prune(START + STORY_LIMITS.storyKeptSeconds * 1_000 + 4);
    assert.deepEqual(await store.readStory(siteId, WILL, 10), []);
  });
}
