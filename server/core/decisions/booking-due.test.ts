import assert from 'node:assert/strict';
import test from 'node:test';
import { LIMITS } from '../../protocol/index.ts';
import { daily } from '../../hours/test/clock.ts';
import { nextDeadline } from '../deadline.ts';
import { DEFAULT_SETTINGS } from '../settings.ts';
import {
  ANYONE,
  book,
  booked,
  bookingOf,
  cancel,
  finish,
  giveUp,
  move,
  setHours,
  slot,
  withAgent,
  worksNineToFive,
} from '../test/bookings.ts';
import { ada, ben, cleo, RESTART, TICK, vic, wil } from '../test/cast.ts';
import { given, START } from '../test/given.ts';

const HOUR = 3_600;
const bookingId = bookingOf(vic);
/** Seconds until this slot of today begins. */
const until = (index: number): number => (slot(index) - START) / 1_000;

test('[C137] a booking is reminded of an hour before, and due when its time has come', () => {
  const story = given(worksNineToFive(ada), booked(vic, ada, slot(4)));
  assert.equal(nextDeadline(story.state), slot(2));
  story.when(TICK, until(2) - 1).gives();
  const reminded = story.when(TICK, until(2));
  reminded.gives({ type: 'bookingReminded', bookingId });
  assert.equal(nextDeadline(reminded.state), slot(4));
  reminded.when(TICK, HOUR).gives({ type: 'bookingDue', bookingId });
});

test('[C137] whoever books or moves within that hour needs no reminder; a later time gets its own', () => {
  const story = given(worksNineToFive(ada), booked(vic, ada, slot(4)));
  const soon = story.when(book(wil, withAgent(ada), slot(1)), HOUR - 1);
  assert.deepEqual(soon.state.bookings.get(bookingOf(wil))?.phase, { state: 'booked', reminded: true });
  const moved = story.when(TICK, until(2)).when(move(vic, withAgent(ada), slot(10)));
  assert.deepEqual(moved.state.bookings.get(bookingId)?.phase, { state: 'booked', reminded: false });
  moved.when(TICK, until(8) - until(2)).gives({ type: 'bookingReminded', bookingId });
});

test('[C137] after a long stop the reminder gives way to the call, and what is over is closed', () => {
  const story = given(worksNineToFive(ada), booked(vic, ada, slot(4)));
  story.when(TICK, until(4) + 60).gives({ type: 'bookingDue', bookingId });
  const over = until(5) + LIMITS.bookingOpenSeconds;
  story.when(TICK, over - 1).gives({ type: 'bookingDue', bookingId });
  story.when(TICK, over).gives({ type: 'bookingClosed', bookingId, reason: 'expired' });
  story.when(RESTART, until(4)).when(TICK).gives({ type: 'bookingDue', bookingId });
});

test('[C137] a call that is due is done once, moved or cancelled', () => {
  const due = given(worksNineToFive(ada), booked(vic, ada, slot(4))).when(TICK, until(4));
  const done = due.when(finish(ada, vic));
  done.gives({ type: 'bookingClosed', bookingId, reason: 'done' });
  done.when(finish(ada, vic)).refuses('booking-unknown');
  due.when(cancel(vic)).givesTypes('bookingClosed');
  due.when(move(vic, withAgent(ada), slot(10))).givesTypes('bookingMoved');
});

const REMOVE_ADA = { type: 'removeAgent', agentId: ada } as const;

test('[C138] when an agent is removed, a booking for anyone goes to somebody free at the same time', () => {
  const story = given(
    worksNineToFive(ada),
    worksNineToFive(ben),
    worksNineToFive(cleo),
    booked(vic, ada, slot(4), { choice: ANYONE }),
    booked(wil, ben, slot(4)),
  );
  story
    .when(REMOVE_ADA)
    .gives({ type: 'bookingReassigned', bookingId, agentId: cleo }, { type: 'agentRemoved', agentId: ada });
});

test('[C138] a booking of that very agent, or one that nobody can take, is to be chosen anew', () => {
  const displaced = { type: 'bookingDisplaced', bookingId, reason: 'agent-removed' } as const;
  const removed = { type: 'agentRemoved', agentId: ada } as const;
  given(worksNineToFive(ada), worksNineToFive(ben), booked(vic, ada, slot(4)))
    .when(REMOVE_ADA)
    .gives(displaced, removed);
  given(
    worksNineToFive(ada),
    worksNineToFive(ben),
    booked(vic, ada, slot(4), { choice: ANYONE }),
    booked(wil, ben, slot(4)),
  )
    .when(REMOVE_ADA)
    .gives(displaced, removed);
});

test('[C138] whoever was let down chooses anew with the same booking, or cancels, until a day after', () => {
  const story = given(worksNineToFive(ada), worksNineToFive(ben), booked(vic, ada, slot(4))).when(REMOVE_ADA);
  assert.equal(story.state.bookingsOfAgent.size, 0);
  story.when(move(vic, withAgent(ada), slot(6))).refuses('agent-unknown');
  const moved = story.when(move(vic, withAgent(ben), slot(4)));
  assert.deepEqual(moved.state.bookings.get(bookingId)?.agentId, ben);
  story.when(cancel(vic)).givesTypes('bookingClosed');
  story.when(TICK, until(4)).gives();
  const closed = { type: 'bookingClosed', bookingId, reason: 'expired' } as const;
  story.when(TICK, until(5) + LIMITS.bookingOpenSeconds).gives(closed);
});

test('[C138] an agent who cannot keep a booking gives it up: somebody else takes it, or the visitor is asked', () => {
  const anyones = given(
    worksNineToFive(ada),
    worksNineToFive(ben),
    booked(vic, ada, slot(4), { choice: ANYONE }),
  );
  const handed = anyones.when(giveUp(ada, vic));
  handed.gives({ type: 'bookingReassigned', bookingId, agentId: ben });
  handed.when(giveUp(ada, vic)).refuses('booking-unknown');
  const own = given(worksNineToFive(ada), worksNineToFive(ben), booked(vic, ada, slot(4)));
  const displaced = { type: 'bookingDisplaced', bookingId, reason: 'agent-cancelled' } as const;
  own.when(giveUp(ada, vic)).gives(displaced).when(giveUp(ada, vic)).refuses('booking-unknown');
  const late = anyones.when(TICK, until(4)).when(giveUp(ada, vic));
  late.gives({ ...displaced });
});

test('[C138] who takes a booking over is there and free for all of it, also when slots are shorter by now', () => {
  const story = given(
    worksNineToFive(ada),
    worksNineToFive(ben),
    worksNineToFive(cleo),
    booked(vic, ada, slot(4), { choice: ANYONE }),
    { type: 'settingsChanged', settings: { ...DEFAULT_SETTINGS, slotMinutes: 15 } },
    { ...booked(wil, ben, slot(4) + 900_000), endsAt: slot(5) },
    { type: 'hoursSet', agentId: cleo, hours: daily('Europe/London', '09:00-11:15') },
  );
  story.when(giveUp(ada, vic)).givesTypes('bookingDisplaced');
  const longer = story.when(setHours(cleo, daily('Europe/London', '09:00-11:15', '11:15-12:00')));
  longer.when(giveUp(ada, vic)).gives({ type: 'bookingReassigned', bookingId, agentId: cleo });
});
