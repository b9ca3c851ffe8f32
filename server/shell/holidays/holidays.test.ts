import assert from 'node:assert/strict';
import test from 'node:test';
import { LIMITS, HOLIDAY_YEARS } from '../../protocol/index.ts';
import { dateOf } from './day-rule.ts';
import { holidaysOf } from './holidays-of.ts';
import { holidayLaw, holidayLaws } from './laws.ts';

function daysOf(listId: string, year: number): readonly string[] {
  const law = holidayLaw(listId);
  assert.ok(law !== null, listId);
  return holidaysOf(law, year, 1).map(({ date }) => date.slice(5));
}

test('[H445] Easter falls on the Sundays that the churches have published', () => {
  const published = ['2024-03-31', '2025-04-20', '2026-04-05', '2027-03-28', '2028-04-16', '2029-04-01'];
  const rare = ['1818-03-22', '1943-04-25', '1954-04-18', '1981-04-19', '2038-04-25', '2076-04-19'];
  for (const date of [...published, ...rare])
    assert.equal(dateOf({ easter: 0 }, Number(date.slice(0, 4))).toString(), date);
});

test('[H445] the days of a list are those that its law sets, with what moves with Easter and with the week', () => {
  const bavaria = '01-01 01-06 03-26 03-29 05-01 05-06 05-17 05-27 08-15 10-03 11-01 12-25 12-26'.split(' ');
  assert.deepEqual(daysOf('DE-BY', 2027), bavaria);
  assert.ok(daysOf('DE-SN', 2026).includes('11-18') && daysOf('DE-SN', 2027).includes('11-17'));
  assert.ok(daysOf('SE', 2027).includes('06-26') && daysOf('SE', 2027).includes('11-06'));
  assert.deepEqual(daysOf('NL', 2025).slice(2, 3), ['04-26']);
  assert.ok(daysOf('NL', 2027).includes('04-27'));
  assert.ok(!daysOf('PL', 2024).includes('12-24') && daysOf('PL', 2025).includes('12-24'));
});

test('[H445] where the law gives a day instead of one on a weekend, that day is among them', () => {
  const american =
    '01-01 01-18 02-15 05-31 06-18 06-19 07-04 07-05 09-06 10-11 11-11 11-25 12-24 12-25 12-31'.split(' ');
  assert.deepEqual(daysOf('US', 2027), american, 'the first of January 2028 is a Saturday');
  const english = (year: number) => daysOf('GB-EAW', year).filter((date) => date > '12-01');
  assert.deepEqual(english(2027), ['12-25', '12-26', '12-27', '12-28']);
  assert.deepEqual(english(2022), ['12-25', '12-26', '12-27']);
  assert.deepEqual(daysOf('GB-SCT', 2023).slice(0, 3), ['01-01', '01-02', '01-03']);
});

test('[H445] every list is in order, names each day once, and fits into the hours of a site', () => {
  const laws = holidayLaws();
  assert.equal(new Set(laws.map(({ listId }) => listId)).size, laws.length);
  for (const law of laws) {
    const days = holidaysOf(law, 2026, HOLIDAY_YEARS);
    const dates = days.map(({ date }) => date);
    assert.deepEqual(dates, [...new Set(dates)].sort(), law.listId);
    assert.ok(dates.every((date) => /^202[678]-\d\d-\d\d$/.test(date)));
    assert.ok(days.length <= LIMITS.holidaysKnown && days.every(({ name }) => name !== ''));
  }
});
