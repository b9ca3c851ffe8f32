import assert from 'node:assert/strict';
import test from 'node:test';
import { LIMITS, type LeftMessageId } from '../../protocol/index.ts';
import { decide } from '../decide.ts';
import { ANYONE, finishMessage, left, leaveMessage, messageOf, withAgent } from '../test/bookings.ts';
import { ada, agentThere, ben, cleo, TICK, vic, wil } from '../test/cast.ts';
import { given } from '../test/given.ts';

test('[C140] a message is left for one agent or for anyone, also while nobody is there', () => {
  const story = given({
    type: 'agentAdded',
    agentId: ada,
    facts: { skills: [], languages: [], capacity: 1 },
  });
  story.when(leaveMessage(vic, withAgent(ada))).gives(left(vic, withAgent(ada)));
  story.when(leaveMessage(vic, ANYONE)).gives(left(vic, ANYONE));
  story.when(leaveMessage(vic, withAgent(ben))).refuses('agent-unknown');
});

test('[C140] whom it is for calls it done, once; a message for anyone is anybody’s', () => {
  const story = given(agentThere(ada), agentThere(ben), left(vic, withAgent(ada)), left(wil, ANYONE));
  const closed = { type: 'leftMessageClosed', reason: 'done' } as const;
  story.when(finishMessage(ben, vic)).refuses('left-message-unknown');
  const done = story.when(finishMessage(ada, vic));
  done.gives({ ...closed, leftMessageId: messageOf(vic) });
  done.when(finishMessage(ada, vic)).refuses('left-message-unknown');
  story.when(finishMessage(ben, wil)).gives({ ...closed, leftMessageId: messageOf(wil) });
  story.when(finishMessage(cleo, wil)).refuses('left-message-unknown');
});

test('[C140] what was left for an agent who is removed is for anyone', () => {
  const story = given(agentThere(ada), agentThere(ben), left(vic, withAgent(ada)));
  const removed = story.when({ type: 'removeAgent', agentId: ada });
  removed.givesTypes('agentRemoved');
  removed.when(finishMessage(ben, vic)).givesTypes('leftMessageClosed');
});

test('[C140] a visitor has so many open messages and no more, a site as well, and each ends in time', () => {
  const many = Array.from({ length: LIMITS.leftMessagesPerVisitor }, (_, index) =>
    left(vic, ANYONE, index + 1),
  );
  const story = given(agentThere(ada), ...many);
  story.when(leaveMessage(vic, ANYONE, 9)).refuses('left-messages-full');
  story.when(leaveMessage(wil, ANYONE, 1)).givesTypes('messageLeft');
  story
    .when(leaveMessage(wil, ANYONE, 1))
    .when(leaveMessage(wil, ANYONE, 1))
    .refuses('malformed');
  story
    .when(finishMessage(ada, vic))
    .when(leaveMessage(vic, ANYONE, 9))
    .givesTypes('messageLeft');
  const late = story.when(TICK, LIMITS.leftMessageOpenSeconds);
  assert.equal(late.state.leftMessages.size, 0);
  assert.deepEqual(
    late.events.filter(({ type }) => type === 'leftMessageClosed').length,
    LIMITS.leftMessagesPerVisitor,
  );
  const row = story.state.leftMessages.get(messageOf(vic))!;
  const crowd = story.state.leftMessages.withMutations((messages) => {
    for (let index = 0; index < LIMITS.leftMessagesPerSite; index++)
      messages.set(`x${index}` as LeftMessageId, row);
  });
  const full = decide({ ...story.state, leftMessages: crowd }, leaveMessage(wil, ANYONE), story.now);
  assert.ok(!full.ok);
  assert.equal(full.refusal.code, 'left-messages-full');
});
