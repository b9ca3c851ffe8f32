import assert from 'node:assert/strict';
import test from 'node:test';
import { HISTORY_MEASURE_NAMES, type Moment, type TimeZone } from '../../protocol/index.ts';
import { NO_COUNTS } from '../measures/agent-day.ts';
import { historyFigures, NO_HISTORY, originOf, stepsOf, timesOf } from './index.ts';

const at = (text: string): Moment => Date.parse(text);
const HOUR = 3_600_000;

test('[F100] every measure has its value, part and whole; of few cases the counts alone are told', () => {
  const counts = {
    ...NO_HISTORY,
    served: 8,
    abandoned: 2,
    within20: 6,
    waitMilliseconds: 96_000,
    reviews: 4,
    stars: 18,
  };
  const told = new Map(historyFigures(counts, null, 20).map((figure) => [figure.name, figure]));
  assert.deepEqual([...told.keys()], [...HISTORY_MEASURE_NAMES]);
  const share = { unit: 'share', state: 'shown' } as const;
  assert.deepEqual(told.get('serviceLevel'), { name: 'serviceLevel', ...share, value: 0.6, part: 6, of: 10 });
  assert.deepEqual(told.get('abandonment'), { name: 'abandonment', ...share, value: 0.2, part: 2, of: 10 });
  assert.deepEqual(told.get('speedOfAnswer'), {
    name: 'speedOfAnswer',
    unit: 'seconds',
    state: 'shown',
    value: 12,
    part: 96,
    of: 8,
  });
  assert.deepEqual(told.get('rating'), { name: 'rating', unit: 'stars', state: 'few', part: 18, of: 4 });
  assert.deepEqual(told.get('occupancy'), { name: 'occupancy', unit: 'share', state: 'not-kept' });
  assert.deepEqual(told.get('handleTime'), { name: 'handleTime', unit: 'seconds', state: 'none' });
});

test('[F101] time of agents is told by step: occupancy, share of work, how often seen in an hour', () => {
  const berlin = 'Europe/Berlin' as TimeZone;
  const day = (date: string) => ({
    agentId: 'ada' as never,
    date,
    ...NO_COUNTS,
    slotSeconds: 7_200,
    busySeconds: 3_600,
    fairSeconds: 1_800,
    impressions: 40,
  });
  const bounds = stepsOf(berlin, 'week', at('2027-03-24T12:00:00Z'), at('2027-03-30T12:00:00Z')) ?? [];
  const times = timesOf(berlin, [day('2027-03-28'), day('2027-03-29'), day('2027-04-05')], bounds, true);
  assert.deepEqual([...times.keys()], bounds.slice(0, 2));
  const time = times.get(bounds[1] ?? 0)?.get('ada' as never) ?? null;
  const told = new Map(historyFigures(NO_HISTORY, time, 20).map((each) => [each.name, each]));
  const value = (name: 'occupancy' | 'workShare' | 'exposure') => {
    const figure = told.get(name);
    return figure?.state === 'shown' ? figure.value : null;
  };
  assert.deepEqual([value('occupancy'), value('workShare'), value('exposure')], [0.5, 2, 20]);
});

test('[F102] steps follow the calendar of a zone: a day of 23 or 25 hours, and every hour as long as any', () => {
  for (const [zone, spring, autumn] of [
    ['Europe/Berlin', '2027-03-28', '2027-10-31'],
    ['America/New_York', '2027-03-14', '2027-11-07'],
    ['Australia/Sydney', '2027-10-03', '2027-04-04'],
    ['America/Santiago', '2027-09-05', '2027-04-03'],
  ] as const) {
    for (const [date, hours] of [
      [spring, 23],
      [autumn, 25],
    ] as const) {
      const morning = at(`${date}T06:00:00Z`);
      const [from = 0, to = 0] = stepsOf(zone as TimeZone, 'day', morning, morning + 1) ?? [];
      assert.equal((to - from) / HOUR, hours, `${zone} ${date}`);
      const steps = stepsOf(zone as TimeZone, 'hour', from, to) ?? [];
      assert.deepEqual([steps.length, steps[0], steps.at(-1)], [hours + 1, from, to]);
    }
  }
  const kolkata = 'Asia/Kolkata' as TimeZone;
  assert.deepEqual(stepsOf(kolkata, 'month', at('2027-01-31T18:29:00Z'), at('2027-02-01T00:00:00Z')), [
    at('2026-12-31T18:30:00Z'),
    at('2027-01-31T18:30:00Z'),
    at('2027-02-28T18:30:00Z'),
  ]);
  assert.equal(stepsOf(kolkata, 'hour', at('2027-01-01T00:00:00Z'), at('2027-03-01T00:00:00Z')), null);
});

test('[F103] of a page the first part of its path is kept, of a visitor the segment that the site signed', () => {
  const page = (address: string) =>
    originOf({ page: { address, title: 'Vera' }, attributes: { segment: 'gold' }, touchpoints: [] });
  assert.deepEqual(page('https://shop.example/Guitars/vera-7?mail=v@x.example'), {
    page: '/guitars',
    segment: '',
  });
  assert.equal(page('https://shop.example').page, '/');
  assert.equal(page('https://shop.example/12345/x').page, '/…');
  assert.equal(page('https://shop.example/vera%40x.example').page, '/…');
  assert.deepEqual(originOf(null), { page: '', segment: '' });
});
