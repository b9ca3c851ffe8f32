import test from 'node:test';
import assert from 'node:assert/strict';
import { LIMITS } from '../../protocol/index.ts';
import type { CommandId, Moment } from '../../protocol/index.ts';
import type { SiteEvent } from '../../core/event.ts';
import {
  BAKERY,
  BEN,
  SHOP,
  START,
  VERA,
  answer,
  commit,
  event,
  events,
  message,
  profile,
  published,
  review,
  ticket,
} from './samples.ts';
import type { OpenStore } from './store-suite.ts';

const { siteId } = SHOP;
const CONFLICT = { ok: false, reason: 'version-conflict' };
const readMoments = (read: readonly SiteEvent[]): readonly Moment[] => read.map(({ at }) => at - START);

export function commitRules(open: OpenStore): void {
  test('[S1] events come back in their order with all their fields', async (context) => {
    const { store } = await open(context);
    const joined = {
      at: START,
      type: 'ticketJoined',
      ticketId: ticket('t1').ticketId,
      visitorId: VERA,
      choice: { kind: 'agent', agentId: BEN },
      need: { skills: [], languages: [] },
      known: { former: null, avoided: [], credit: null },
      promise: null,
    } as const;
    assert.deepEqual(await store.commit(commit(0, { events: [joined, event(2)] })), { ok: true });
    assert.deepEqual(await store.commit(commit(2)), { ok: true });
    assert.deepEqual(await store.readEvents(siteId, 0, 10), [joined, event(2), event(3)]);
  });

  test('[S1] a caller who changes an object later changes no history', async (context) => {
    const { store } = await open(context);
    const changed = { ...event(1) };
    await store.commit(commit(0, { events: [changed] }));
    changed.at = 0;
    assert.deepEqual(await store.readEvents(siteId, 0, 1), [event(1)]);
  });

  test('[S2] events are read after a version, up to a limit', async (context) => {
    const { store } = await open(context);
    await store.commit(commit(0, { events: events(1, 5) }));
    assert.deepEqual(readMoments(await store.readEvents(siteId, 2, 2)), [3, 4]);
    assert.deepEqual(readMoments(await store.readEvents(siteId, 4, 2)), [5]);
    assert.deepEqual(await store.readEvents(siteId, 5, 2), []);
    assert.deepEqual(await store.readEvents(siteId, 99, 2), []);
  });

  test('[S3] a commit with a wrong version is told so and writes nothing', async (context) => {
    const { store } = await open(context);
    await store.commit(commit(0));
    const late = { texts: [ticket('late')], answers: [answer('late')] };
    assert.deepEqual(await store.commit(commit(0, late)), CONFLICT);
    assert.deepEqual(await store.commit(commit(2, late)), CONFLICT);
    assert.deepEqual(await store.readEvents(siteId, 0, 10), [event(1)]);
    assert.deepEqual(await store.readTicketTexts(siteId, [ticket('late').ticketId]), []);
    assert.equal(await store.readAnswer(siteId, 'visitor:vera', 'late' as CommandId), null);
  });

  test('[S4] commits of one turn are judged in order, and a conflict harms no neighbour', async (context) => {
    const { store } = await open(context);
    const results = await Promise.all([
      store.commit(commit(0)),
      store.commit(commit(0, { texts: [ticket('lost')] })),
      store.commit(commit(1)),
      store.commit(commit(0, { siteId: BAKERY.siteId })),
      store.commit(commit(1)),
    ]);
    assert.deepEqual(results, [{ ok: true }, CONFLICT, { ok: true }, { ok: true }, CONFLICT]);
    assert.deepEqual(await store.readEvents(siteId, 0, 10), [event(1), event(2)]);
    assert.deepEqual(await store.readEvents(BAKERY.siteId, 0, 10), [event(1)]);
  });

  const faults = {
    'a site that was never saved': { siteId: 'nowhere' as typeof siteId },
    'a message number used twice': { texts: [message(1), message(1, { messageId: message(2).messageId })] },
    'a ticket written twice': { texts: [ticket('t1'), ticket('t1')] },
    'an answer remembered twice': { answers: [answer('same'), answer('same')] },
    'a second review of a conversation': {
      texts: [review(1), review(2, { conversationId: review(1).conversationId })],
    },
    'the publication of no review': { texts: [published(404)] },
  };
  for (const [fault, parts] of Object.entries(faults)) {
    test(`[S5] ${fault} is rejected whole, and harms no neighbour`, async (context) => {
      const { store } = await open(context);
      const results = await Promise.allSettled([
        store.commit(commit(0, { siteId: BAKERY.siteId, texts: [ticket('first')] })),
        store.commit(commit(0, { texts: [profile(BEN, 'Ben')], ...parts })),
        store.commit(commit(1, { siteId: BAKERY.siteId })),
      ]);
      assert.deepEqual(
        results.map(({ status }) => status),
        ['fulfilled', 'rejected', 'fulfilled'],
      );
      assert.equal((await store.readEvents(BAKERY.siteId, 0, 10)).length, 2);
      assert.deepEqual(await store.readEvents(siteId, 0, 10), []);
      assert.deepEqual(await store.readProfiles(siteId), []);
      assert.deepEqual(await store.readMessages(siteId, message(1).conversationId, 0, 10), []);
    });
  }

  test('[S5] what was refused for its fault can be written rightly afterwards', async (context) => {
    const { store } = await open(context);
    await assert.rejects(store.commit(commit(0, { texts: [message(1), message(1)] })));
    assert.deepEqual(await store.commit(commit(0, { texts: [message(1)] })), { ok: true });
  });

  test('[S6] a snapshot is replaced unless a newer one is there', async (context) => {
    const { store } = await open(context);
    assert.equal(await store.readSnapshot(siteId), null);
    await store.writeSnapshot(siteId, { version: 5, schema: 1, state: 'five' });
    await store.writeSnapshot(siteId, { version: 4, schema: 1, state: 'four' });
    assert.deepEqual(await store.readSnapshot(siteId), { version: 5, schema: 1, state: 'five' });
    await store.writeSnapshot(siteId, { version: 5, schema: 2, state: 'other schema' });
    assert.deepEqual(await store.readSnapshot(siteId), { version: 5, schema: 2, state: 'other schema' });
    assert.equal(await store.readSnapshot(BAKERY.siteId), null);
  });

  test('[S7] an answer is remembered for one site, one actor and one command', async (context) => {
    const { store } = await open(context);
    const mine = answer('c1');
    const theirs = answer('c1', { actor: 'agent:ann', answer: '{"ok":false}' });
    await store.commit(commit(0, { events: [], answers: [mine, theirs] }));
    assert.deepEqual(await store.readAnswer(siteId, mine.actor, mine.commandId), mine);
    assert.deepEqual(await store.readAnswer(siteId, theirs.actor, theirs.commandId), theirs);
    assert.equal(await store.readAnswer(siteId, mine.actor, 'c2' as CommandId), null);
    assert.equal(await store.readAnswer(BAKERY.siteId, mine.actor, mine.commandId), null);
  });

  test('[S8] pruning drops answers past their time and keeps the others', async (context) => {
    const { store } = await open(context);
    const kept = answer('kept', { at: START + 1 });
    const outdated = answer('outdated', { at: START });
    await store.commit(commit(0, { answers: [kept, outdated] }));
    await store.prune(START + LIMITS.answersKeptSeconds * 1_000 + 1);
    assert.deepEqual(await store.readAnswer(siteId, kept.actor, kept.commandId), kept);
    assert.equal(await store.readAnswer(siteId, outdated.actor, outdated.commandId), null);
    assert.deepEqual(await store.readEvents(siteId, 0, 10), [event(1)]);
  });

  test('[S9] a limit that is no positive whole number is refused as a bug', async (context) => {
    const { store } = await open(context);
    for (const limit of [0, -1, 1.5, Number.NaN]) {
      await assert.rejects(store.readEvents(siteId, 0, limit), /limit/);
      await assert.rejects(store.readMessages(siteId, message(1).conversationId, 0, limit), /limit/);
      await assert.rejects(store.readReviews(siteId, BEN, null, limit), /limit/);
    }
  });

  test('[S10] everything is there again after closing and opening', async (context) => {
    const { store, reopen } = await open(context);
    const last = commit(0, { texts: [message(1), ticket('t1')], answers: [answer('c1')] });
    const writing = store.commit(last);
    const reopened = await reopen();
    assert.deepEqual(await writing, { ok: true }, 'closing waits for the commits under way');
    assert.deepEqual(await reopened.readEvents(siteId, 0, 10), [event(1)]);
    assert.equal((await reopened.readMessages(siteId, message(1).conversationId, 0, 10)).length, 1);
    assert.equal((await reopened.readTicketTexts(siteId, [ticket('t1').ticketId])).length, 1);
    assert.deepEqual(await reopened.readAnswer(siteId, 'visitor:vera', 'c1' as CommandId), answer('c1'));
    assert.deepEqual(await reopened.readSites(), [BAKERY, SHOP]);
    assert.deepEqual(await reopened.commit(commit(0)), CONFLICT);
    assert.deepEqual(await reopened.commit(commit(1)), { ok: true });
  });
}
