import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import type { Moment } from '../protocol/index.ts';
import { isSlot, joined, slotsOf, spansOf } from './index.ts';
import { daily, shownIn, shownSpans, spanOf } from './test/clock.ts';

const DAY = 86_400_000;
const utc = (text: string): Moment => Date.parse(`${text}Z`);

/** Zones whose clocks change by an hour, by half an hour, at midnight, and never. */
const ZONES = [
  'Europe/Berlin',
  'America/New_York',
  'Australia/Adelaide',
  'Australia/Lord_Howe',
  'America/Santiago',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'UTC',
];

test('[C130] on the day when clocks go forward a working day is an hour shorter', () => {
  const night = daily('Europe/Berlin', '00:00-06:00');
  const spans = spansOf(night, utc('2027-03-27T12:00'), utc('2027-03-28T20:00'));
  assert.deepEqual(shownSpans('Europe/Berlin', spans), ['2027-03-28 00:00 – 06:00, 300 min']);
  const morning = daily('America/New_York', '01:30-03:30');
  const [span] = spansOf(morning, utc('2027-03-14T06:00'), utc('2027-03-14T12:00'));
  assert.deepEqual(shownSpans('America/New_York', [span!]), ['2027-03-14 01:30 – 03:30, 60 min']);
});

test('[C130] on the day when clocks go back it is an hour longer', () => {
  const night = daily('Europe/Berlin', '00:00-06:00');
  const spans = spansOf(night, utc('2027-10-30T23:00'), utc('2027-10-31T20:00'));
  assert.deepEqual(shownSpans('Europe/Berlin', spans), ['2027-10-31 00:00 – 06:00, 420 min']);
  const newYork = spansOf(
    daily('America/New_York', '09:00-17:00'),
    utc('2027-11-06T12:00'),
    utc('2027-11-09T03:00'),
  );
  assert.deepEqual(shownSpans('America/New_York', newYork), [
    '2027-11-06 09:00 – 17:00, 480 min',
    '2027-11-07 09:00 – 17:00, 480 min',
    '2027-11-08 09:00 – 17:00, 480 min',
  ]);
});

test('[C130] a time that the clock skips is the moment at which it is put forward', () => {
  const hours = daily('Europe/Berlin', '01:00-02:15', '02:15-02:45', '02:45-04:00');
  const spans = spansOf(hours, utc('2027-03-28T00:00'), utc('2027-03-28T10:00'));
  assert.deepEqual(shownSpans('Europe/Berlin', spans), [
    '2027-03-28 01:00 – 03:00, 60 min',
    '2027-03-28 03:00 – 04:00, 60 min',
  ]);
});

test('[C130] of a time that the clock shows twice the first counts, and neighbours stay neighbours', () => {
  const hours = daily('America/New_York', '00:30-01:30', '01:30-03:00');
  const spans = spansOf(hours, utc('2027-11-07T04:00'), utc('2027-11-07T12:00'));
  assert.deepEqual(shownSpans('America/New_York', spans), [
    '2027-11-07 00:30 – 01:30, 60 min',
    '2027-11-07 01:30 – 03:00, 150 min',
  ]);
});

test('[C130] a zone with half an hour of offset, and one whose clock changes by half an hour', () => {
  const kolkata = spansOf(
    daily('Asia/Kolkata', '09:00-10:00'),
    utc('2027-03-28T00:00'),
    utc('2027-03-28T12:00'),
  );
  assert.deepEqual(kolkata, [{ startsAt: utc('2027-03-28T03:30'), endsAt: utc('2027-03-28T04:30') }]);
  const lordHowe = daily('Australia/Lord_Howe', '01:00-02:15', '02:15-04:00');
  const forward = spansOf(lordHowe, utc('2027-10-02T14:00'), utc('2027-10-03T00:00'));
  assert.deepEqual(shownSpans('Australia/Lord_Howe', forward), [
    '2027-10-03 01:00 – 02:30, 60 min',
    '2027-10-03 02:30 – 04:00, 90 min',
  ]);
  const back = spansOf(lordHowe, utc('2027-04-03T13:30'), utc('2027-04-04T00:00'));
  assert.deepEqual(shownSpans('Australia/Lord_Howe', back), [
    '2027-04-04 01:00 – 02:15, 105 min',
    '2027-04-04 02:15 – 04:00, 105 min',
  ]);
});

test('[C130] a whole day lasts as long as it does, also where it begins at one', () => {
  for (const [zone, date, hours] of [
    ['Europe/Berlin', '2027-03-28', 23],
    ['Europe/Berlin', '2027-10-31', 25],
    ['Europe/Berlin', '2027-06-01', 24],
    ['America/Santiago', '2027-09-05', 23],
    ['Australia/Lord_Howe', '2027-04-04', 24.5],
  ] as const) {
    const noon = utc(`${date}T12:00`);
    const spans = spansOf(daily(zone, '00:00-24:00'), noon - 2 * DAY, noon + 2 * DAY);
    const found = spans.find(({ startsAt }) => shownIn(zone, startsAt).startsWith(date));
    assert.equal((found!.endsAt - found!.startsAt) / 3_600_000, hours, `${zone} ${date}`);
  }
});

test('[C130] at any time of any year, in any zone, spans are in order, apart, and begin when the clock says', () => {
  const minutes = fc.integer({ min: 0, max: 24 * 60 });
  const wall = (total: number): string =>
    `${String(Math.floor(total / 60)).padStart(2, '0')}:${String(total % 60).padStart(2, '0')}`;
  const spans = fc
    .uniqueArray(minutes, { minLength: 2, maxLength: 8 })
    .map((times) => [...times].sort((a, b) => a - b))
    .map((times) =>
      Array.from(
        { length: Math.floor(times.length / 2) },
        (_, index) => `${wall(times[2 * index]!)}-${wall(times[2 * index + 1]!)}`,
      ),
    );
  const moment = fc.integer({ min: utc('2024-01-01T00:00'), max: utc('2036-01-01T00:00') });
  const days = fc.integer({ min: 1, max: 20 });
  fc.assert(
    fc.property(fc.constantFrom(...ZONES), spans, moment, days, (zone, texts, from, count) => {
      const hours = daily(zone, ...texts);
      const found = spansOf(hours, from, from + count * DAY);
      found.forEach((span, index) => {
        assert.ok(span.startsAt < span.endsAt);
        assert.ok(span.endsAt > from && span.startsAt < from + count * DAY);
        assert.ok(index === 0 || found[index - 1]!.endsAt <= span.startsAt);
        const shown = shownIn(zone, span.startsAt).slice(-5);
        const begins = texts.map((text) => spanOf(text).from);
        const isChange = shownIn(zone, span.startsAt - 60_000).slice(-5) !== minuteBefore(shown);
        assert.ok(begins.includes(shown) || isChange, `${zone} ${shownIn(zone, span.startsAt)}`);
      });
    }),
    { seed: 1, numRuns: 500 },
  );
});

const minuteBefore = (shown: string): string => {
  const total = (Number(shown.slice(0, 2)) * 60 + Number(shown.slice(3)) + 1439) % 1440;
  return `${String(Math.floor(total / 60)).padStart(2, '0')}:${String(total % 60).padStart(2, '0')}`;
};

test('[C131] an exception stands instead of its weekday, and a day without spans is closed', () => {
  const hours = {
    ...daily('Europe/Berlin', '09:00-12:00', '13:00-17:00'),
    exceptions: [
      { date: '2027-12-24', spans: [spanOf('10:00-13:00')] },
      { date: '2027-12-25', spans: [] },
    ],
  };
  const spans = spansOf(hours, utc('2027-12-23T12:00'), utc('2027-12-26T10:00'));
  assert.deepEqual(shownSpans('Europe/Berlin', spans), [
    '2027-12-23 13:00 – 17:00, 240 min',
    '2027-12-24 10:00 – 13:00, 180 min',
    '2027-12-26 09:00 – 12:00, 180 min',
  ]);
});

test('[C131] a night over midnight is one time to be there, and its slots fall by their own day', () => {
  const hours = daily('Europe/Berlin', '22:15-24:00', '00:00-06:00');
  const spans = spansOf(hours, utc('2027-06-01T12:00'), utc('2027-06-02T12:00'));
  assert.deepEqual(shownSpans('Europe/Berlin', joined(spans)), ['2027-06-01 22:15 – 06:00, 465 min']);
  const slots = spans
    .flatMap((span) => slotsOf(span, 30))
    .map((at) => shownIn('Europe/Berlin', at).slice(-5));
  assert.deepEqual(slots.slice(0, 5), ['22:15', '22:45', '23:15', '00:00', '00:30']);
  assert.equal(slots.at(-1), '05:30');
});

test('[C131] a slot begins where slots begin and nowhere else, and ends before its span', () => {
  const hours = daily('Asia/Kolkata', '09:10-10:30');
  const nine = utc('2027-06-01T03:40');
  const minutes = (count: number): boolean => isSlot(hours, nine + count * 60_000, 30);
  assert.deepEqual([0, 30, 60, 15, -30, 29.5, 80].map(minutes), [
    true,
    true,
    false,
    false,
    false,
    false,
    false,
  ]);
});
