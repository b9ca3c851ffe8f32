import assert from 'node:assert/strict';
import test from 'node:test';
import type { Hours, TimeZone } from '../../protocol/index.ts';
import { daily } from '../../hours/test/clock.ts';
import { opensAt } from '../booking/slots.ts';
import { estimateChoice } from '../estimate/index.ts';
import { DEFAULT_SETTINGS } from '../settings.ts';
import { slots } from '../view/index.ts';
import { ANYONE, book, booked, NINE_TO_FIVE, slot, withAgent, worksNineToFive } from '../test/bookings.ts';
import {
  ada,
  agentThere,
  ANY,
  availabilityIs,
  ben,
  choose,
  cleo,
  join,
  needs,
  NO_NEED,
  only,
  prefers,
  talks,
  ticketOf,
  vic,
  visitorThere,
  waits,
  wil,
} from '../test/cast.ts';
import { given, givenSettings, START, type Story, type Unstamped } from '../test/given.ts';

/* It is Friday, 15 January 2027, 08:00 in London. */

const open = (...spans: string[]): Hours => daily('Europe/London', ...spans);
const settings = (hours: Hours | null) => ({ ...DEFAULT_SETTINGS, hours });
const at = (hour: number): number => START + (hour - 8) * 3_600_000;

type Happened = readonly (Unstamped | readonly Unstamped[])[];

const openAt = (hours: Hours, ...events: Happened): Story => givenSettings(settings(hours), ...events);

test('[C401] a call is booked while the agent is there and the site is open, each by its own clock', () => {
  // Ten to three in Berlin are nine to two in London.
  const story = openAt(daily('Europe/Berlin', '10:00-15:00'), worksNineToFive(ada));
  const { slots: free } = slots(story.state, withAgent(ada), NO_NEED, story.now);
  assert.deepEqual(
    free.filter((startsAt) => startsAt < slot(0, 1)),
    Array.from({ length: 10 }, (_, index) => slot(index)),
  );
  story.when(book(vic, withAgent(ada), slot(9))).gives(booked(vic, ada, slot(9)));
  story.when(book(vic, withAgent(ada), slot(10))).refuses('slot-unknown');
  story.when(book(vic, ANYONE, slot(10))).refuses('slot-unknown');
});

test('[C401] a slot that begins before the site closes and ends after is none', () => {
  const story = openAt(open('09:15-10:45'), worksNineToFive(ada));
  const { slots: free } = slots(story.state, ANYONE, NO_NEED, story.now);
  assert.deepEqual(
    free.filter((startsAt) => startsAt < slot(0, 1)),
    [slot(1), slot(2)],
  );
});

test('[C401] bookings stand when the hours of the site change', () => {
  const story = given(worksNineToFive(ada), booked(vic, ada, slot(4)));
  const changed = story.when({ type: 'changeSettings', settings: settings(open('15:00-17:00')) });
  assert.ok(changed.givesTypes('settingsChanged').state.bookings.has(booked(vic, ada, slot(4)).bookingId));
});

test('[C402] the next opening is when the site is open and somebody is there by their hours', () => {
  const opens = (hours: Hours | null, ...events: Happened): number | null => {
    const { state, now } = givenSettings(settings(hours), ...events);
    return opensAt(state, [...state.agents.values()], now);
  };
  assert.equal(opens(open('07:30-12:00'), worksNineToFive(ada)), at(9));
  assert.equal(opens(open('10:00-12:00'), worksNineToFive(ada)), at(10));
  assert.equal(opens(open('10:00-12:00'), agentThere(ada)), at(10), 'nobody has hours of their own');
  assert.equal(opens(open('07:00-12:00'), agentThere(ada)), at(8), 'it is open now');
  assert.equal(opens(open('18:00-20:00'), worksNineToFive(ada)), null, 'never both');
  assert.equal(opens(null, worksNineToFive(ada)), at(9));
  assert.equal(opens(null, agentThere(ada)), null);
  const holiday = { ...open('09:00-17:00'), exceptions: [{ date: '2027-01-15', spans: [] }] };
  assert.equal(opens(holiday, worksNineToFive(ada)), at(9) + 86_400_000);
});

test('[C403] who is available can be chosen at any hour', () => {
  const story = openAt(open('18:00-20:00'), agentThere(ada), visitorThere(vic));
  story.when(join(vic, ANY)).givesTypes('ticketJoined', 'offerMade');
  story.when(join(vic, only(ada))).givesTypes('ticketJoined', 'offerMade');
  const busy = openAt(open('18:00-20:00'), agentThere(ada), talks(wil, ada), visitorThere(vic));
  busy.when(join(vic, only(ada))).givesTypes('ticketJoined');
});

test('[C403] outside of the hours nobody is given a place that hangs on somebody’s coming', () => {
  const away = [agentThere(ada), availabilityIs(ada, 'away'), agentThere(ben, { skills: ['harp'] })].flat();
  const story = openAt(open('18:00-20:00'), ...away, visitorThere(vic));
  story.when(join(vic, only(ada))).refuses('site-closed');
  story.when(join(vic, ANY)).givesTypes('ticketJoined', 'offerMade');
  story.when(join(vic, prefers(ada, 60))).givesTypes('ticketJoined');
  const gone = openAt(open('18:00-20:00'), ...away, availabilityIs(ben, 'away'), visitorThere(vic));
  for (const choice of [ANY, only(ada), prefers(ada, 60)])
    gone.when(join(vic, choice)).refuses('site-closed');
  gone.when(join(vic, ANY, needs(['drums']))).refuses('nobody-suitable');
  const open8 = openAt(open('08:00-20:00'), ...away, availabilityIs(ben, 'away'), visitorThere(vic));
  open8.when(join(vic, ANY)).givesTypes('ticketJoined');
});

test('[C403] somebody who has said when they are back is waited for, and places of before stay', () => {
  const hours = open('18:00-20:00');
  const back = { ...availabilityIs(ada, 'away'), backAt: START + 600_000 };
  const story = openAt(hours, agentThere(ada), back, visitorThere(vic));
  story.when(join(vic, only(ada))).givesTypes('ticketJoined');
  const waiting = openAt(hours, agentThere(ada), agentThere(cleo), talks(wil, cleo), waits(vic, only(cleo)));
  const left = waiting.when({
    type: 'setAvailability',
    agentId: ada,
    availability: 'away',
    backAt: null,
    pause: null,
  });
  left.when(choose(vic, ANY)).givesTypes('choiceChanged');
  assert.ok(left.state.tickets.has(ticketOf(vic)));
});

test('[C404] a wait that would last beyond closing is told as such, and no more is promised', () => {
  const story = openAt(open('07:00-08:01'), agentThere(ada), talks(wil, ada), visitorThere(vic));
  const { state, now } = story;
  const closing = { state: 'closing', closesAt: START + 60_000 };
  assert.deepEqual(estimateChoice(state, only(ada), NO_NEED, now), closing);
  assert.deepEqual(estimateChoice(state, ANY, NO_NEED, now), closing);
  story.when(join(vic, only(ada))).refuses('agent-closing');
  assert.equal(estimateChoice(state, only(ada), NO_NEED, now + 120_000).state, 'range', 'she stayed on');
});

test('[C404] what an agent has said of the end of the day goes before the hours of the site', () => {
  const later = { type: 'dayEndSet', agentId: ada, leavesAt: START + 3 * 3_600_000 } as const;
  const story = openAt(open('07:00-08:01'), agentThere(ada), talks(wil, ada), later, visitorThere(vic));
  assert.equal(estimateChoice(story.state, only(ada), NO_NEED, story.now).state, 'range');
  story.when(join(vic, only(ada))).givesTypes('ticketJoined');
  const always = openAt(open('00:00-24:00'), agentThere(ada), talks(wil, ada));
  assert.equal(estimateChoice(always.state, only(ada), NO_NEED, always.now).state, 'range');
});

test('[C405] a site that cannot be open so keeps the hours that it has', () => {
  const story = openAt(NINE_TO_FIVE, agentThere(ada));
  const wrong = { type: 'changeSettings', settings: settings(open('17:00-09:00')) } as const;
  story.when(wrong).refuses('hours-invalid');
  const zone = 'Mars/Olympus' as TimeZone;
  story.when({ ...wrong, settings: settings({ ...NINE_TO_FIVE, zone }) }).refuses('hours-invalid');
  const none = story.when({ ...wrong, settings: settings(null) }).givesTypes('settingsChanged');
  assert.equal(none.state.settings.hours, null);
});
