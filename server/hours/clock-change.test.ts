import assert from 'node:assert/strict';
import test from 'node:test';
import type { Hours, Moment, TimeZone, Weekday } from '../protocol/index.ts';
import { closedOn, covers, shared, spansOf } from './index.ts';
import { daily, shownIn, shownSpans, spanOf } from './test/clock.ts';

const STEP = 600_000;
const DAY = 86_400_000;

/** Zones with the months of 2027 in which their clocks change, and one whose clock never does. */
const MONTHS: readonly (readonly [zone: string, month: number, changedMinutes: number])[] = [
  ['Europe/Berlin', 3, -60],
  ['Europe/Berlin', 10, 60],
  ['America/New_York', 3, -60],
  ['America/New_York', 11, 60],
  ['Australia/Lord_Howe', 4, 30],
  ['Australia/Lord_Howe', 10, -30],
  ['America/Santiago', 4, 60],
  ['America/Santiago', 9, -60],
  ['Africa/Cairo', 4, -60],
  ['Africa/Cairo', 10, 60],
  ['Asia/Kolkata', 3, 0],
];
const SPANS = ['00:00-07:00', '08:30-17:00', '18:00-24:00'].map(spanOf);
const OTHER = spanOf('11:10-12:50');
const WORKDAYS: readonly Weekday[] = [1, 2, 4, 5, 6, 7];

const hoursIn = (zone: string, month: number): Hours => ({
  zone: zone as TimeZone,
  week: WORKDAYS.flatMap((weekday) => SPANS.map((span) => ({ weekday, ...span }))),
  exceptions: [
    { date: dateOf(month, 12), spans: [OTHER] },
    { date: dateOf(month, 13), spans: [] },
  ],
});
const dateOf = (month: number, day: number): string =>
  `2027-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/** By the platform's own clock, and by nothing of ours. */
function isOpenOnTheClock(zone: string, month: number, moment: Moment): boolean {
  const [date = '', time = ''] = shownIn(zone, moment).split(' ');
  const within = ({ from, until }: typeof OTHER): boolean => from <= time && time < until;
  if (date === dateOf(month, 12)) return within(OTHER);
  if (date === dateOf(month, 13)) return false;
  return new Date(`${date}T00:00Z`).getUTCDay() !== 3 && SPANS.some(within);
}

test('[C400] in a month in which clocks change, hours hold minute by minute as the clock on the wall says', () => {
  for (const [zone, month, changedMinutes] of MONTHS) {
    const hours = hoursIn(zone, month);
    const from = Date.UTC(2027, month - 1, 1) - DAY;
    const until = Date.UTC(2027, month, 1) + DAY;
    const spans = spansOf(hours, from, until);
    for (let moment = from; moment < until; moment += STEP) {
      const isOpen = spans.some(({ startsAt, endsAt }) => startsAt <= moment && moment < endsAt);
      const expected = isOpenOnTheClock(zone, month, moment);
      assert.equal(isOpen, expected, `${zone} ${shownIn(zone, moment)}`);
      assert.equal(covers(hours, moment, moment + 1), expected);
    }
    const whole = spansOf(daily(zone, '00:00-24:00'), from + DAY / 2, until);
    const lengths = whole.map(({ startsAt, endsAt }) => (endsAt - startsAt) / 60_000 - 24 * 60);
    const changed = lengths.filter((minutes) => minutes !== 0);
    assert.deepEqual(changed, changedMinutes === 0 ? [] : [changedMinutes], zone);
  }
});

test('[C400] times in two zones are shared where both are open, on days when only one clock changes, too', () => {
  const berlin = daily('Europe/Berlin', '09:00-18:00');
  const newYork = daily('America/New_York', '08:00-12:00');
  // New York changes on the 14th of March 2027, Berlin on the 28th.
  const from = Date.UTC(2027, 2, 13, 3);
  const both = shared(spansOf(berlin, from, from + 2 * DAY), spansOf(newYork, from, from + 2 * DAY));
  assert.deepEqual(shownSpans('Europe/Berlin', both), [
    '2027-03-13 14:00 – 18:00, 240 min',
    '2027-03-14 13:00 – 17:00, 240 min',
  ]);
  assert.deepEqual(shared([], both), []);
  const one = { startsAt: 10, endsAt: 50 };
  const parts = [
    { startsAt: 0, endsAt: 10 },
    { startsAt: 5, endsAt: 12 },
    { startsAt: 20, endsAt: 30 },
    { startsAt: 40, endsAt: 90 },
  ];
  assert.deepEqual(shared([one, { startsAt: 60, endsAt: 70 }], parts), [
    { startsAt: 10, endsAt: 12 },
    { startsAt: 20, endsAt: 30 },
    { startsAt: 40, endsAt: 50 },
    { startsAt: 60, endsAt: 70 },
  ]);
});

test('[C400] a holiday is a day without hours, unless it has times of its own', () => {
  const hours = {
    ...daily('Europe/Berlin', '09:00-17:00'),
    exceptions: [{ date: '2027-12-25', spans: [spanOf('10:00-11:00')] }],
  };
  const closed = closedOn(hours, ['2027-12-24', '2027-12-25', '2027-12-24']);
  const from = Date.UTC(2027, 11, 23, 12);
  assert.deepEqual(shownSpans('Europe/Berlin', spansOf(closed, from, from + 4 * DAY)), [
    '2027-12-23 09:00 – 17:00, 480 min',
    '2027-12-25 10:00 – 11:00, 60 min',
    '2027-12-26 09:00 – 17:00, 480 min',
    '2027-12-27 09:00 – 17:00, 480 min',
  ]);
});
