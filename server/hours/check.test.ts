import assert from 'node:assert/strict';
import test from 'node:test';
import { LIMITS, type Hours } from '../protocol/index.ts';
import { hoursRefusal, isTimeZone } from './index.ts';
import { daily, spanOf } from './test/clock.ts';

const GOOD = daily('Europe/Berlin', '09:00-12:00', '12:00-17:00', '22:00-24:00');

const wrong = (change: Partial<Hours>): string => {
  const refusal = hoursRefusal({ ...GOOD, ...change });
  assert.equal(refusal?.code, 'hours-invalid');
  return refusal.message;
};
const tuesday = (...spans: string[]): Pick<Hours, 'week'> => ({
  week: spans.map((span) => ({ weekday: 2, ...spanOf(span) })),
});
const on = (date: string, ...spans: string[]) => ({ date, spans: spans.map(spanOf) });

test('[C132] hours that can be are kept: neighbours, nights in two, closed days, no hours at all', () => {
  assert.equal(hoursRefusal(GOOD), null);
  assert.equal(hoursRefusal({ ...GOOD, week: [] }), null);
  const exceptions = [on('2028-02-29'), on('2027-12-24', '10:00-13:00', '14:00-15:00')];
  assert.equal(hoursRefusal({ ...GOOD, exceptions }), null);
});

test('[C132] hours that cannot be are refused in a sentence that names the day and says what to do', () => {
  assert.match(wrong(tuesday('17:00-09:00')), /^Mend Tuesday: each span ends later than it begins\. A night/);
  assert.match(wrong(tuesday('09:00-09:00')), /^Mend Tuesday/);
  assert.match(wrong(tuesday('09:00-12:00', '11:30-13:00')), /^Mend Tuesday: two of its spans overlap/);
  for (const time of ['9:00', '24:30', '12:60', '-1:00', '25:00', 'noon!'])
    assert.match(wrong(tuesday(`08:00-${time}`)), /^Mend Tuesday: give times such as 09:30/, time);
  const many = Array.from({ length: LIMITS.spansPerDay + 1 }, (_, hour) => `0${hour}:00-0${hour}:30`);
  assert.match(wrong(tuesday(...many)), /^Give Tuesday at most 6 spans/);
  assert.match(wrong({ week: [{ weekday: 8 as 7, ...spanOf('09:00-10:00') }] }), /weekdays from 1/);
});

test('[C132] exceptions have dates that are, each once, and not without end', () => {
  for (const date of ['24.12.2027', '2027-02-29', '2027-13-01', '2027-1-1', ''])
    assert.match(wrong({ exceptions: [on(date)] }), /^Give each exception a date such as/, date);
  assert.match(wrong({ exceptions: [on('2027-12-24'), on('2027-12-24')] }), /^Give 2027-12-24 once/);
  assert.match(wrong({ exceptions: [on('2027-12-24', '12:00-11:00')] }), /^Mend 2027-12-24/);
  const many = Array.from({ length: LIMITS.hoursExceptions + 1 }, (_, index) => on(`${2027 + index}-01-01`));
  assert.match(wrong({ exceptions: many }), /^Give at most 100 exceptions; drop those that are over/);
});

test('[C132] a time zone is one of the IANA names', () => {
  for (const zone of ['Europe/Berlin', 'America/Argentina/Buenos_Aires', 'UTC', 'Etc/GMT+3'])
    assert.equal(isTimeZone(zone), true, zone);
  for (const zone of ['', 'Berlin', '+01:00', 'Europe/Nowhere', '../etc', 'x'.repeat(70)])
    assert.equal(isTimeZone(zone), false, zone);
  assert.match(wrong({ zone: 'Mars/Olympus' as Hours['zone'] }), /^Give a time zone by its IANA name/);
});
