import assert from 'node:assert/strict';
import test from 'node:test';
import { LIMITS, type BookingId, type LeftMessageId } from '../../protocol/index.ts';
import { daily, spanOf } from '../../hours/test/clock.ts';
import { estimateAll } from '../estimate/index.ts';
import { readState, writeState } from '../snapshot.ts';
import {
  ANYONE,
  booked,
  bookingOf,
  giveUp,
  left,
  messageOf,
  NINE_TO_FIVE,
  setHours,
  slot,
  withAgent,
  worksNineToFive,
} from '../test/bookings.ts';
import { ada, agentThere, ben, NO_NEED, TICK, vic, wil } from '../test/cast.ts';
import { after, given, START, type Story } from '../test/given.ts';
import { NO_WORDS } from '../test/no-words.ts';
import { violations } from '../invariants.ts';
import { agentPage, consoleView, slots, visitorBookings } from './index.ts';
import type { Words } from './words.ts';

const contact = { mail: 'vic@example.org', phone: null };
const words: Words = {
  ...NO_WORDS,
  profiles: new Map([
    [
      ada,
      {
        name: 'Ada',
        alias: '',
        pronouns: '',
        headline: 'Guitars',
        biography: '',
        photoUrl: null,
        skillLabels: {},
      },
    ],
  ]),
  bookings: new Map([[bookingOf(vic), { visitorName: 'Vic', contact, note: 'A bent neck.' }]]),
  leftMessages: new Map([[messageOf(wil), { visitorName: 'Wil', contact, text: 'Do you buy?' }]]),
};
const NO_REVIEWS = { reviews: [], nextPage: null, hidden: [] };
const HOUR = 3_600_000;

const console_ = (story: Story, agentId = ada) => {
  const view = consoleView(story.state, agentId, words, story.now, 1);
  assert.ok(view !== null);
  return view;
};

test('[C141] a visitor sees the own open bookings, soonest first, with who will call', () => {
  const story = given(
    worksNineToFive(ada),
    booked(vic, ada, slot(9), { number: 2 }),
    booked(wil, ada, slot(2)),
    booked(vic, ada, slot(4)),
  );
  const [first, second] = visitorBookings(story.state, vic, words);
  assert.deepEqual(first, {
    bookingId: bookingOf(vic),
    agent: { agentId: ada, name: 'Ada', headline: 'Guitars', photoUrl: null },
    choice: withAgent(ada),
    need: NO_NEED,
    startsAt: slot(4),
    endsAt: slot(5),
    phase: { state: 'booked', reminded: false },
  });
  assert.equal(second?.bookingId, bookingOf(vic, 2));
  const displaced = story.when(giveUp(ada, vic));
  const [shown] = visitorBookings(displaced.state, vic, words);
  assert.deepEqual(shown?.phase, { state: 'displaced', reason: 'agent-cancelled' });
  assert.doesNotMatch(JSON.stringify(first), /example\.org|bent neck/);
});

test('[C141] an agent’s console shows the own bookings with words and contact, and what became of hours', () => {
  const story = given(
    worksNineToFive(ada),
    worksNineToFive(ben),
    booked(vic, ada, slot(4)),
    booked(wil, ben, slot(4)),
  );
  const { bookings, self } = console_(story);
  assert.deepEqual(self.hours, NINE_TO_FIVE);
  const [shown] = bookings.bookings;
  assert.deepEqual(shown, {
    bookingId: bookingOf(vic),
    visitorName: 'Vic',
    contact,
    note: 'A bent neck.',
    choice: withAgent(ada),
    bookedAt: START,
    startsAt: slot(4),
    endsAt: slot(5),
    state: 'booked',
    outsideHours: false,
  });
  assert.equal(bookings.total, 1);
  const afternoons = story.when(setHours(ada, daily('Europe/London', '13:00-17:00')));
  assert.equal(console_(afternoons).bookings.bookings[0]?.outsideHours, true);
  const due = story.when(TICK, (slot(4) - START) / 1_000);
  assert.equal(console_(due).bookings.bookings[0]?.state, 'due');
  assert.equal(console_(story.when(giveUp(ada, vic))).bookings.total, 0);
});

test('[C141] a console shows messages for its agent and for anyone, oldest first, so many of all', () => {
  const own = after(10, left(vic, withAgent(ada)));
  const many = Array.from({ length: LIMITS.leftMessagesShown + 5 }, (_, index) => ({
    type: 'messageLeft' as const,
    leftMessageId: `x${String(index).padStart(3, '0')}` as LeftMessageId,
    visitorId: `someone-${index}` as typeof vic,
    choice: ANYONE,
  }));
  const story = given(agentThere(ada), agentThere(ben), left(wil, withAgent(ben)), ...after(5, many), ...own);
  const { messages, total } = console_(story).leftMessages;
  assert.equal(total, LIMITS.leftMessagesShown + 6);
  assert.equal(messages.length, LIMITS.leftMessagesShown);
  assert.equal(messages[0]?.leftMessageId, 'x000');
  const bens = console_(story, ben).leftMessages;
  assert.equal(bens.total, LIMITS.leftMessagesShown + 6);
  assert.deepEqual(
    [bens.messages[0]?.visitorName, bens.messages[0]?.text, bens.messages[0]?.choice],
    ['Wil', 'Do you buy?', withAgent(ben)],
  );
});

test('[C142] an agent’s page tells the hours of the next week, and the next time that can be booked', () => {
  const story = given(worksNineToFive(ada), booked(vic, ada, slot(0)), agentThere(ben));
  const page = (agentId = ada) =>
    agentPage(story.state, agentId, words, estimateAll(story.state, story.now), NO_REVIEWS, story.now);
  const shown = page();
  assert.equal(shown?.hours.length, 7);
  assert.deepEqual(shown.hours[0], { startsAt: slot(0), endsAt: slot(16) });
  assert.equal(shown.nextFreeAt, slot(1));
  assert.deepEqual([page(ben)?.hours, page(ben)?.nextFreeAt], [[], null]);
  assert.doesNotMatch(JSON.stringify(shown), /London/, 'where an agent lives is nobody’s business');
});

test('[C142] slots come with when somebody is there: now, later, or not in the days ahead', () => {
  const story = given(worksNineToFive(ada));
  const shown = slots(story.state, ANYONE, NO_NEED, START);
  assert.equal(shown.opensAt, slot(0));
  assert.equal(shown.slotMinutes, 30);
  const noon = START + 4 * HOUR;
  assert.equal(slots(story.state, ANYONE, NO_NEED, noon).opensAt, noon);
  assert.equal(slots(story.state, ANYONE, NO_NEED, START + 10 * HOUR).opensAt, slot(0, 1));
  assert.equal(slots(given(agentThere(ada)).state, ANYONE, NO_NEED, START).opensAt, null);
  const holiday = {
    ...NINE_TO_FIVE,
    week: [],
    exceptions: [{ date: '2027-01-20', spans: [spanOf('10:00-11:00')] }],
  };
  const once = story.when(setHours(ada, holiday)).state;
  assert.deepEqual(slots(once, ANYONE, NO_NEED, START).slots, [slot(2, 5), slot(3, 5)]);
  const own = given(worksNineToFive(ada), booked(vic, ada, slot(0))).state;
  assert.equal(slots(own, withAgent(ada), NO_NEED, START).slots[0], slot(1));
  assert.equal(slots(own, withAgent(ada), NO_NEED, START, bookingOf(vic)).slots[0], slot(0));
});

test('[C143] hours, bookings and messages are in a snapshot, and their indexes are counted again', () => {
  const story = given(
    worksNineToFive(ada),
    booked(vic, ada, slot(4)),
    booked(wil, ada, slot(2), { choice: ANYONE, reminded: true }),
    left(vic, withAgent(ada)),
    left(wil, ANYONE),
  ).when(giveUp(ada, wil));
  const read = readState(writeState(story.state));
  assert.equal(writeState(read), writeState(story.state));
  assert.deepEqual(violations(read, story.now), []);
  assert.deepEqual(visitorBookings(read, vic, words), visitorBookings(story.state, vic, words));
});

test('[C144] an agent who is booked twice, a lost booking and an index that lies are found out', () => {
  const story = given(worksNineToFive(ada), booked(vic, ada, slot(4)), left(vic, withAgent(ada)));
  const { state } = story;
  const row = state.bookings.get(bookingOf(vic))!;
  const twin = { ...row, bookingId: 'twin' as BookingId, startsAt: row.startsAt + 60_000 };
  const found = (change: Partial<typeof state>): string =>
    violations({ ...state, ...change }, story.now).join(' ');
  const twice = {
    bookings: state.bookings.set(twin.bookingId, twin),
    bookingsOfAgent: state.bookingsOfAgent.set(ada, [row.bookingId, twin.bookingId]),
  };
  assert.match(found(twice), /Agent ada has two bookings at one time/);
  assert.match(found({ agents: state.agents.delete(ada) }), /Booking b-vic is with ada, who is not there/);
  assert.match(
    found({ agents: state.agents.delete(ada) }),
    /Message l-vic-1 is for somebody who is not there/,
  );
  assert.match(found({ bookingsOfAgent: state.bookingsOfAgent.clear() }), /index bookingsOfAgent differs/);
  assert.match(found({ leftMessagesFor: state.leftMessagesFor.clear() }), /index leftMessagesFor differs/);
  assert.match(found({ deadlines: [] }), /index deadlines differs/);
  const ids = ['1', '2', '3', '4'].map((id) => id as BookingId);
  assert.match(found({ bookingsOfVisitor: state.bookingsOfVisitor.set(vic, ids) }), /vic has 4 bookings/);
});

test('[C261] an agent is shown the own hours as visitors read them', () => {
  const story = given(worksNineToFive(ada), booked(wil, ada, slot(2)));
  const estimates = estimateAll(story.state, story.now);
  const page = agentPage(story.state, ada, words, estimates, NO_REVIEWS, story.now);
  const { ahead } = console_(story).self;
  assert.deepEqual(ahead, { hours: page?.hours, nextFreeAt: page?.nextFreeAt });
  assert.ok(ahead.hours.length > 0 && ahead.nextFreeAt !== null);
  const without = console_(given(agentThere(ben)), ben).self.ahead;
  assert.deepEqual(without, { hours: [], nextFreeAt: null });
});
