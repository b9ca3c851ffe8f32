import assert from 'node:assert/strict';
import test from 'node:test';
import { LIMITS, type BookingId, type Moment } from '../../protocol/index.ts';
import { freeSlots } from '../booking/slots.ts';
import { decide } from '../decide.ts';
import { DEFAULT_SETTINGS } from '../settings.ts';
import {
  ANYONE,
  book,
  booked,
  bookingOf,
  cancel,
  finish,
  move,
  setHours,
  slot,
  withAgent,
  worksNineToFive,
} from '../test/bookings.ts';
import { ada, agentThere, ben, cleo, needs, NO_NEED, vic, wil, xia } from '../test/cast.ts';
import { given, givenSettings, START } from '../test/given.ts';

const MINUTES = 60;

test('[C133] a slot of the hours is booked, with the agent and the time of it', () => {
  given(worksNineToFive(ada))
    .when(book(vic, withAgent(ada), slot(4)))
    .gives(booked(vic, ada, slot(4)));
});

test('[C133] what is no slot of the hours cannot be booked', () => {
  const story = given(worksNineToFive(ada), agentThere(ben));
  for (const startsAt of [slot(0) - 1_800_000, slot(16), slot(1) + 60_000, START - 86_400_000, NaN, 1.5])
    story.when(book(vic, withAgent(ada), startsAt)).refuses('slot-unknown');
  story.when(book(vic, withAgent(ben), slot(1))).refuses('slot-unknown');
  story.when(book(vic, withAgent(cleo), slot(1))).refuses('agent-unknown');
});

test('[C133] a slot is offered neither too soon nor too far ahead', () => {
  const story = given(worksNineToFive(ada));
  story
    .when(book(vic, withAgent(ada), slot(0)), 30 * MINUTES)
    .gives(booked(vic, ada, slot(0), { reminded: true }));
  story.when(book(vic, withAgent(ada), slot(0)), 30 * MINUTES + 1).refuses('slot-unknown');
  story
    .when(book(vic, withAgent(ada), slot(0, LIMITS.bookingDaysAhead)), 59 * MINUTES)
    .refuses('slot-unknown');
  story
    .when(book(vic, withAgent(ada), slot(0, LIMITS.bookingDaysAhead)), 61 * MINUTES)
    .givesTypes('bookingMade');
  const slots = freeSlots(story.state, withAgent(ada), NO_NEED, story.now);
  assert.equal(slots.length, 16 * LIMITS.bookingDaysAhead);
  const atNoon = freeSlots(story.state, withAgent(ada), NO_NEED, START + 4 * 3_600_000);
  assert.deepEqual([atNoon[0], atNoon.at(-1)], [slot(7), slot(5, LIMITS.bookingDaysAhead)]);
  for (const startsAt of [slots[0]!, slots.at(-1)!])
    story.when(book(vic, withAgent(ada), startsAt)).givesTypes('bookingMade');
});

test('[C134] a slot of an agent is taken once, and free again when it is given back', () => {
  const story = given(worksNineToFive(ada), booked(vic, ada, slot(4)));
  story.when(book(wil, withAgent(ada), slot(4))).refuses('slot-taken');
  story.when(book(wil, ANYONE, slot(4))).refuses('slot-taken');
  story.when(book(wil, withAgent(ada), slot(5))).givesTypes('bookingMade');
  const wilBooks = book(wil, withAgent(ada), slot(4));
  story.when(cancel(vic)).when(wilBooks).givesTypes('bookingMade');
  story
    .when(move(vic, withAgent(ada), slot(7)))
    .when(wilBooks)
    .givesTypes('bookingMade');
  story.when(finish(ada, vic)).when(wilBooks).givesTypes('bookingMade');
});

test('[C134] slots of another length stay clear of what was booked before', () => {
  const settings = { ...DEFAULT_SETTINGS, slotMinutes: 45 };
  const story = givenSettings(settings, worksNineToFive(ada), booked(vic, ada, slot(3)));
  const at = (minutes: number): Moment => slot(0) + minutes * 60_000;
  story.when(book(wil, withAgent(ada), at(90))).refuses('slot-taken');
  story.when(book(wil, withAgent(ada), at(45))).givesTypes('bookingMade');
  story.when(book(wil, withAgent(ada), at(135))).givesTypes('bookingMade');
  const slots = freeSlots(story.state, withAgent(ada), NO_NEED, story.now).slice(0, 3);
  assert.deepEqual(slots, [at(0), at(45), at(135)]);
});

test('[C134] two agents are two slots, and the third visitor is told', () => {
  const story = given(worksNineToFive(ada), worksNineToFive(ben));
  const full = story.when(book(vic, ANYONE, slot(2))).when(book(wil, ANYONE, slot(2)));
  const agents = [...full.state.bookings.values()].map(({ agentId }) => agentId);
  assert.deepEqual(agents.sort(), [ada, ben]);
  full.when(book(xia, ANYONE, slot(2))).refuses('slot-taken');
});

test('[C135] a booking for anyone goes to the one whose time is taken least by work done and booked', () => {
  const story = given(
    worksNineToFive(ada),
    worksNineToFive(ben),
    booked(vic, ada, slot(4)),
    booked(wil, ben, slot(6)),
    booked(wil, ben, slot(8), { number: 2 }),
  );
  const outcome = story.when(book(xia, ANYONE, slot(12)));
  assert.equal(outcome.state.bookings.get(bookingOf(xia))?.agentId, ada);
  const partTime = story.when(
    setHours(ada, {
      ...story.state.agents.get(ada)!.hours!,
      week: [{ weekday: 5, from: '09:00', until: '17:00' }],
    }),
  );
  const fairer = partTime.when(book(xia, ANYONE, slot(12)));
  assert.equal(fairer.state.bookings.get(bookingOf(xia))?.agentId, ben, 'one call is more of a short week');
});

test('[C135] a booking for anyone goes to nobody who lacks a skill or is not to be met again', () => {
  const story = given(
    worksNineToFive(ada),
    worksNineToFive(ben, 'vintage'),
    worksNineToFive(cleo, 'vintage'),
  );
  const need = needs(['vintage']);
  const outcome = story.when(book(vic, ANYONE, slot(3), { need, avoided: [ben] }));
  assert.equal(outcome.state.bookings.get(bookingOf(vic))?.agentId, cleo);
  outcome.when(book(wil, ANYONE, slot(3), { need, avoided: [ben] })).refuses('slot-taken');
  story.when(book(vic, ANYONE, slot(3), { need, avoided: [ben, cleo] })).refuses('nobody-suitable');
  story.when(book(vic, ANYONE, slot(3), { need: needs(['harp']) })).refuses('nobody-suitable');
  story.when(book(vic, withAgent(ada), slot(3), { need, avoided: [ada] })).givesTypes('bookingMade');
});

test('[C136] a booking is moved to another time or agent, and is reminded of anew', () => {
  const story = given(worksNineToFive(ada), worksNineToFive(ben), booked(vic, ada, slot(4)));
  const time = { startsAt: slot(8), endsAt: slot(9), reminded: false };
  const bookingId = bookingOf(vic);
  story
    .when(move(vic, withAgent(ben), slot(8)))
    .gives({ type: 'bookingMoved', bookingId, agentId: ben, choice: withAgent(ben), ...time });
  story.when(move(vic, withAgent(ada), slot(4))).givesTypes('bookingMoved');
  story.when(move(vic, withAgent(ada), slot(40))).refuses('slot-unknown');
  given(worksNineToFive(ada), booked(vic, ada, slot(4)), booked(wil, ada, slot(5)))
    .when(move(vic, withAgent(ada), slot(5)))
    .refuses('slot-taken');
});

test('[C136] whoever asked for anyone stays with the agent who has the booking, if that is possible', () => {
  const story = given(
    worksNineToFive(ada),
    worksNineToFive(ben),
    booked(vic, ben, slot(4), { choice: ANYONE }),
    booked(wil, ben, slot(6)),
  );
  const agentAfter = (startsAt: Moment) =>
    story.when(move(vic, ANYONE, startsAt)).state.bookings.get(bookingOf(vic))?.agentId;
  assert.equal(agentAfter(slot(8)), ben);
  assert.equal(agentAfter(slot(6)), ada);
});

test('[C136] nobody moves, cancels or finishes a booking of others, or learns of it', () => {
  const story = given(worksNineToFive(ada), worksNineToFive(ben), booked(vic, ada, slot(4)));
  story.when(move(vic, withAgent(ada), slot(6), wil)).refuses('booking-unknown');
  story.when(cancel(vic, wil)).refuses('booking-unknown');
  story.when(finish(ben, vic)).refuses('booking-unknown');
  story.when(cancel(wil)).refuses('booking-unknown');
  const over = story.when(cancel(vic));
  over.gives({ type: 'bookingClosed', bookingId: bookingOf(vic), reason: 'visitor-cancelled' });
  over.when(cancel(vic)).refuses('booking-unknown');
  over.when(move(vic, withAgent(ada), slot(6))).refuses('booking-unknown');
});

test('[C139] a visitor has so many bookings at once and no more, whatever the agents', () => {
  const story = given(
    worksNineToFive(ada),
    ...Array.from({ length: LIMITS.bookingsPerVisitor }, (_, index) =>
      booked(vic, ada, slot(2 * index + 2), { number: index + 1 }),
    ),
  );
  const another = book(vic, withAgent(ada), slot(15), { number: 9 });
  story.when(another).refuses('bookings-full');
  story.when(cancel(vic)).when(another).givesTypes('bookingMade');
  story.when(book(wil, withAgent(ada), slot(15))).givesTypes('bookingMade');
});

test('[C139] an id is a booking once, and a need has its bounds', () => {
  const story = given(worksNineToFive(ada), booked(vic, ada, slot(4)));
  story
    .when({ ...book(wil, withAgent(ada), slot(6)), bookingId: bookingOf(vic) } as never)
    .refuses('malformed');
  const need = needs(['a', 'b', 'c', 'd', 'e', 'f']);
  story.when(book(wil, withAgent(ada), slot(6), { need })).refuses('malformed');
});

test('[C139] bookings stay when hours change; new ones follow the new hours', () => {
  const story = given(worksNineToFive(ada), booked(vic, ada, slot(4)));
  const closed = story.when(setHours(ada, null));
  closed.gives({ type: 'hoursSet', agentId: ada, hours: null });
  assert.equal(closed.state.bookings.size, 1);
  closed.when(book(wil, withAgent(ada), slot(6))).refuses('slot-unknown');
  closed.when(setHours(ada, null)).gives();
  const bad = { ...story.state.agents.get(ada)!.hours!, zone: 'Nowhere' as never };
  story.when(setHours(ada, bad)).refuses('hours-invalid');
  story.when(setHours(cleo, null)).refuses('agent-unknown');
});

test('[C139] a site has so many bookings and no more', () => {
  const story = given(worksNineToFive(ada));
  const row = story.when(book(vic, withAgent(ada), slot(4))).state.bookings.get(bookingOf(vic))!;
  const many = story.state.bookings.withMutations((bookings) => {
    for (let index = 0; index < LIMITS.bookingsPerSite; index++)
      bookings.set(`x${index}` as BookingId, { ...row, bookingId: `x${index}` as BookingId });
  });
  const full = { ...story.state, bookings: many };
  const decision = decide(full, book(wil, withAgent(ada), slot(8)), story.now);
  assert.ok(!decision.ok);
  assert.equal(decision.refusal.code, 'bookings-full');
});

test('[C134] the slots for anyone are those of all agents together, whoever is booked and whatever hours they share', () => {
  const story = given(
    worksNineToFive(ada),
    worksNineToFive(ben),
    worksNineToFive(cleo),
    booked(vic, ada, slot(2)),
    booked(wil, ben, slot(2)),
    booked(wil, ben, slot(3), { number: 2 }),
  );
  const offered = (state: typeof story.state) => freeSlots(state, ANYONE, NO_NEED, story.now);
  const together = (state: typeof story.state) => {
    const each = [ada, ben, cleo].flatMap((agentId) =>
      freeSlots(state, withAgent(agentId), NO_NEED, story.now),
    );
    return [...new Set(each)].sort((a, b) => a - b);
  };
  assert.deepEqual(offered(story.state), together(story.state));
  const without = story.when({ type: 'removeAgent', agentId: cleo });
  assert.deepEqual(offered(without.state), together(without.state));
  assert.equal(offered(without.state).includes(slot(2)), false);
  assert.ok(offered(without.state).includes(slot(3)));
});
