import assert from 'node:assert/strict';
import test from 'node:test';
import { LIMITS, type AgentId, type VisitorId } from '../protocol/index.ts';
import type { Command } from './command.ts';
import { nextDeadline } from './deadline.ts';
import { DEFAULT_SETTINGS } from './settings.ts';
import { ada, agentThere, ben, facts, review, reviewOf, talked, TICK, vic, wil, xia } from './test/cast.ts';
import { at, given, type Story } from './test/given.ts';

const HELD = DEFAULT_SETTINGS.reviewHeldSeconds;
const yan = 'yan' as VisitorId;
const settings = (changed: Partial<typeof DEFAULT_SETTINGS>): Command => ({
  type: 'changeSettings',
  settings: { ...DEFAULT_SETTINGS, ...changed },
});
const published = (visitorId: VisitorId, stars: number, agentId: AgentId = ada) =>
  ({ type: 'reviewPublished', reviewId: reviewOf(visitorId), agentId, stars, version: 1 }) as const;
const starsOf = ({ state }: Story, agentId = ada) => state.agents.get(agentId)?.starCounts;

/** All have talked with Ada. */
const story = given(
  agentThere(ada, { capacity: 4 }),
  ...[xia, wil, vic, yan].map((visitorId) => talked(visitorId, ada)),
);

test('[C83] reviews of an agent appear three together, at one moment and in the order of their ids', () => {
  const two = story.when(review(xia, 5)).when(review(wil, 1), 60).givesTypes('reviewWritten');
  assert.deepEqual(starsOf(two), [0, 0, 0, 0, 0]);
  const three = two.when(review(vic, 4), 60);
  assert.deepEqual(three.events.slice(1), [
    { ...published(vic, 4), at: three.now },
    { ...published(wil, 1), at: three.now },
    { ...published(xia, 5), at: three.now },
  ]);
  assert.deepEqual(starsOf(three), [1, 0, 0, 1, 1]);
  assert.equal(three.state.unpublished.size, 0);
  three.when(review(yan, 2)).givesTypes('reviewWritten');
});

test('[C83] reviews of different agents are no company for one another', () => {
  const both = given(
    agentThere(ada, { capacity: 4 }),
    talked(xia, ada),
    talked(wil, ada),
    agentThere(ben),
    talked(vic, ben),
  );
  both.when(review(xia, 5)).when(review(wil, 5)).when(review(vic, 5)).givesTypes('reviewWritten');
});

test('[C83] a review without company appears after seven days by itself', () => {
  const first = story.when(review(xia, 5));
  assert.equal(nextDeadline(first.state), at(HELD));
  const second = first.when(review(wil, 1), 3_600);
  second.when(TICK, HELD - 3_601).gives();
  const due = second.when(TICK, HELD - 3_600).gives(published(xia, 5));
  due.when(TICK).gives();
  const last = due.when(TICK, 3_600).gives(published(wil, 1));
  assert.deepEqual(starsOf(last), [1, 0, 0, 0, 1]);
});

test('[C83] reviews that fell due while nobody ticked appear together, in the order of their ids', () => {
  const waiting = story.when(review(xia, 5)).when(review(wil, 1), 60);
  waiting.when(TICK, HELD).gives(published(wil, 1), published(xia, 5));
  const restarted = waiting.when({ type: 'restart' }).when(TICK, HELD);
  assert.deepEqual(
    restarted.events.flatMap((event) => (event.type === 'reviewPublished' ? [event.reviewId] : [])),
    [reviewOf(wil), reviewOf(xia)],
    'a time of waiting does not begin anew with the server',
  );
});

test('[C83] a review that comes after the time of another takes it along', () => {
  story
    .when(review(xia, 5))
    .when(review(wil, 3), HELD)
    .gives(
      {
        type: 'reviewWritten',
        reviewId: reviewOf(wil),
        conversationId: 'c-wil' as never,
        agentId: ada,
        stars: 3,
        suspicions: ['short-talk'],
      },
      published(xia, 5),
    );
});

test('[C83] a smaller batch or a shorter time holds for what waits already', () => {
  const waiting = story.when(review(xia, 5)).when(review(wil, 1), 60);
  waiting
    .when(settings({ reviewBatch: 2 }))
    .givesTypes('settingsChanged', 'reviewPublished', 'reviewPublished');
  waiting.when(settings({ reviewHeldSeconds: 60 })).givesTypes('settingsChanged', 'reviewPublished');
  const later = waiting.when(settings({ reviewHeldSeconds: 120 })).givesTypes('settingsChanged');
  later.when(TICK, 60).gives(published(xia, 5));
  const alone = story.when(settings({ reviewBatch: 1 }));
  alone.when(review(xia, 5)).givesTypes('reviewWritten', 'reviewPublished');
});

test('[C84] reviews of an agent who was removed appear as any others, and count for nobody', () => {
  const removed = story.when(review(xia, 5)).when({ type: 'removeAgent', agentId: ada }, 60);
  assert.equal(removed.state.unpublished.size, 1);
  const gone = removed.when(TICK, HELD);
  assert.ok(gone.events.some(({ type }) => type === 'reviewPublished'));
  assert.deepEqual([gone.state.unpublished.size, starsOf(gone)], [0, undefined]);
  const late = removed.when(review(wil, 1)).givesTypes('reviewWritten');
  const three = late.when(review(vic, 4));
  three.givesTypes('reviewWritten', 'reviewPublished', 'reviewPublished', 'reviewPublished');
});

test('[C84] who comes back under the same id is given what waited', () => {
  const removed = story.when(review(xia, 5)).when({ type: 'removeAgent', agentId: ada });
  const back = removed.when({ type: 'addAgent', agentId: ada, facts: facts() }).when(TICK, HELD);
  assert.deepEqual(starsOf(back), [0, 0, 0, 0, 1]);
});

test('[C45] at most one batch less one waits for each agent', () => {
  const visitors = Array.from({ length: 12 }, (_, index) => `v${index}` as VisitorId);
  let told: Story = given(
    agentThere(ada, { capacity: LIMITS.capacityMost }),
    ...visitors.map((visitorId) => talked(visitorId, ada)),
  );
  for (const visitorId of visitors) {
    told = told.when(review(visitorId, 5));
    assert.ok(told.state.unpublished.size < DEFAULT_SETTINGS.reviewBatch);
  }
});
