import assert from 'node:assert/strict';
import test from 'node:test';
import { LIMITS, type AnswerId, type TicketId } from '../../protocol/index.ts';
import type { Command } from '../command.ts';
import { fairnessOf } from '../fairness/index.ts';
import { readState, writeState } from '../snapshot.ts';
import {
  accept,
  ada,
  agentThere,
  asAgent,
  availabilityIs,
  ben,
  bothWrote,
  conversationOf,
  end,
  finishWrapUp,
  only,
  rings,
  talks,
  ticketOf,
  vic,
  waits,
  wil,
  xia,
} from '../test/cast.ts';
import { after, given } from '../test/given.ts';
import { visitorStory } from '../view/story.ts';

const answer = (agentId = ada, visitors = [wil, xia], name = 'late'): Command => ({
  type: 'answerWaiting',
  agentId,
  ticketIds: visitors.map(ticketOf),
  answerId: name as AnswerId,
});
const take = (visitorId: typeof wil, enough: boolean): Command => ({
  type: 'takeAnswer',
  visitorId,
  ticketId: ticketOf(visitorId),
  enough,
});

/** Ada talks with Vic; Wil and then Xia wait for anyone. */
const busy = given(agentThere(ada), talks(vic, ada), bothWrote(vic), waits(wil), after(5, waits(xia)));
const answered = busy.when(answer(), 2);
const ticketIn = (story: typeof answered, visitorId: typeof wil) =>
  story.state.tickets.get(ticketOf(visitorId));

test('[C235] one answer reaches all whom it is for, and nobody loses a place or time by it', () => {
  answered.gives({
    type: 'waitingAnswered',
    answerId: 'late' as AnswerId,
    agentId: ada,
    ticketIds: [ticketOf(wil), ticketOf(xia)],
    missed: [],
  });
  assert.deepEqual(answered.state.line, busy.state.line);
  for (const visitorId of [wil, xia]) {
    const { answers, ...place } = ticketIn(answered, visitorId)!;
    const { answers: none, ...before } = busy.state.tickets.get(ticketOf(visitorId))!;
    assert.deepEqual(place, before);
    assert.deepEqual([none.length, answers.map(({ agentId }) => agentId)], [0, [ada]]);
  }
  assert.equal(writeState(readState(writeState(answered.state))), writeState(answered.state));
});

test('[C236] who left, is called, or was answered often enough is named with the reason; the others are reached', () => {
  const gone = 't-gone' as TicketId;
  const ringing = given(
    agentThere(ada),
    agentThere(ben),
    talks(vic, ben),
    waits(wil),
    rings(wil, ada),
    after(5, waits(xia)),
  );
  const [event] = ringing.when({
    ...answer(),
    ticketIds: [ticketOf(wil), gone, ticketOf(xia)],
  } as Command).events;
  assert.ok(event?.type === 'waitingAnswered');
  assert.deepEqual(event.ticketIds, [ticketOf(xia)]);
  assert.deepEqual(event.missed, [
    { ticketId: ticketOf(wil), why: 'busy' },
    { ticketId: gone, why: 'gone' },
  ]);
  let often = answered;
  for (let count = 1; count < LIMITS.answersPerTicket; count += 1) {
    often = often.when(answer(ada, [wil], `again ${count}`));
  }
  const [last] = often.when(answer(ada, [wil, xia], 'last')).events;
  often.when(answer(ada, [wil])).refuses('answers-spent');
  assert.ok(last?.type === 'waitingAnswered');
  assert.deepEqual(last.missed, [{ ticketId: ticketOf(wil), why: 'answered' }]);
});

test('[C236] it is refused only if nobody is reached, and from an agent who is there, to a bounded number', () => {
  ringingOnly()
    .when(answer(ada, [wil]))
    .refuses('ticket-taken');
  const named = given(agentThere(ada), agentThere(ben), talks(vic, ben), waits(wil, only(ben)));
  named.when(answer(ada, [wil])).refuses('visitor-gone');
  named.when(answer(ben, [wil])).givesTypes('waitingAnswered');
  given(agentThere(ada), talks(vic, ada), waits(wil), availabilityIs(ada, 'offline'))
    .when(answer(ada, [wil]))
    .refuses('agent-offline');
  const many = Array.from({ length: LIMITS.ticketsPerAnswer + 1 }, (_, index) => `t-${index}` as TicketId);
  busy.when({ ...answer(), ticketIds: many } as Command).refuses('malformed');
  busy.when({ ...answer(), ticketIds: [] } as Command).refuses('malformed');
});

const ringingOnly = () => given(agentThere(ada), waits(wil), rings(wil, ada));

test('[C237] who has what was needed leaves answered, which is no abandonment and no sign of frustration', () => {
  const left = answered.when(take(wil, true), 3);
  left.gives({ type: 'ticketClosed', ticketId: ticketOf(wil), reason: 'answered' });
  assert.deepEqual(left.state.line, [ticketOf(xia)]);
  const { abandonment, answeredWaiting } = fairnessOf(answered.state, left.events, left.now);
  assert.deepEqual([abandonment, answeredWaiting], [{ value: 0, count: 1 }, 1]);
  const talk = answered.state.conversations.get(conversationOf(vic))!;
  const times = { startedAt: answered.now, endedAt: left.now };
  const ending = {
    kind: 'failed',
    ticketId: ticketOf(wil),
    agentId: ada,
    ...times,
    reason: 'answered',
  } as const;
  const words = { profiles: new Map(), tickets: new Map(), marks: new Map() };
  const story = visitorStory(
    left.state,
    ada,
    talk.ticket,
    { endings: [ending], reviews: [], touchpoints: [], talks: [], said: [] },
    { ...words, bookings: new Map(), leftMessages: new Map() },
    left.now,
  );
  assert.deepEqual(
    story.timeline.flatMap((entry) => (entry.kind === 'try' ? [[entry.agent?.agentId, entry.reason]] : [])),
    [[ada, 'answered']],
  );
  assert.equal(story.frustration.score, 0);
});

test('[C237] who stays says so once and waits on; before any answer there is nothing to say', () => {
  busy.when(take(wil, true)).refuses('malformed');
  busy.when(take(vic, true)).refuses('ticket-taken');
  const stays = answered.when(take(wil, false)).givesTypes('waitingContinued');
  assert.deepEqual(stays.state.line, busy.state.line);
  assert.deepEqual(
    ticketIn(stays, wil)?.answers.map(({ stays: isSaid }) => isSaid),
    [true],
  );
  stays.when(take(wil, false)).gives();
});

test('[C238] what was answered goes along into the conversation', () => {
  const talking = answered
    .when(take(xia, false))
    .when(end(asAgent(ada), vic))
    .when(finishWrapUp(ada, vic))
    .when(accept(ada, wil));
  const { ticket } = talking.state.conversations.get(conversationOf(wil))!;
  assert.deepEqual(
    ticket.answers.map(({ agentId }) => agentId),
    [ada],
  );
});
