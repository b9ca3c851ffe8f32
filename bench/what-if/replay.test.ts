import assert from 'node:assert/strict';
import test from 'node:test';
import type { Command } from '../../server/core/index.ts';
import { generatedDay } from './generated.ts';
import { replay } from './replay.ts';
import { AS_IT_WAS, type Settings } from './settings.ts';
import { laterBy } from './shifts.ts';
import { ADA, at, emptySite, MIDNIGHT, visit } from './test/small-day.ts';
import { plotOf } from './plot.ts';
import { alarmLinesOf, tableOf } from './table.ts';

const with_ = (change: Partial<Settings>): Settings => ({ ...AS_IT_WAS, ...change });
/** Two hours of the generated day. */
function morning(settings: Settings) {
  const day = generatedDay(3, 1, settings);
  const until = day.midnight + 10 * 3_600_000;
  return replay(
    emptySite(),
    [{ ...day, acts: everybody(day), visits: day.visits.filter(({ arrivesAt }) => arrivesAt < until) }],
    settings,
  );
}
const everybody = (day: ReturnType<typeof generatedDay>) => [
  ...generatedDay(3, 0, AS_IT_WAS).acts.map(({ command }) => ({ at: day.midnight, command })),
  ...day.acts,
];

test('[T14] the same seed and settings give the same day, to the last measure', () => {
  assert.deepEqual(morning(AS_IT_WAS), morning(AS_IT_WAS));
});

test('[T14] settings change what is decided, and nothing of who comes', () => {
  const people = (settings: Settings) =>
    generatedDay(3, 1, settings).visits.map(({ arrivesAt, need, patienceSeconds }) => [
      arrivesAt,
      need,
      patienceSeconds,
    ]);
  const site = { swapSeconds: 0, ratingWeight: 5 };
  assert.deepEqual(people(with_({ site, order: 'rating', agentsMore: 2 })), people(AS_IT_WAS));
  const [was, changed] = [morning(AS_IT_WAS), morning(with_({ order: 'rating', site }))];
  assert.equal(was.visits, changed.visits);
  assert.notDeepEqual(was.measures, changed.measures);
});

test('[T14] generated visitors insist, are flexible or take anyone; cards are seen, swaps offered and answered', () => {
  const { measures } = morning(with_({ insisting: 0.6 }));
  const { agent, flex, any } = measures.waits;
  assert.ok([agent, flex, any].every((waits) => (waits?.count ?? 0) > 5));
  assert.ok((measures.jainOfExposure ?? 0) > 0.3);
  assert.ok(measures.switches.swapsAccepted.count > 0);
  assert.equal(measures.violationsPerThousandStarts, 0);
  assert.equal(
    morning(with_({ insisting: 0.6, site: { swapSeconds: 0 } })).measures.switches.swapsAccepted.count,
    0,
  );
});

test('[T15] shifts that are moved take announced moments along', () => {
  const away: Command = { type: 'setAvailability', agentId: ADA, availability: 'away', backAt: at(90) };
  const [moved] = laterBy(0.5, [{ at: at(60), command: away }]);
  assert.deepEqual(moved, { at: at(1_860), command: { ...away, backAt: at(1_890) } });
});

test('[T15] a refused choice takes whoever is free first, and without a ticket counts as turned away', () => {
  const day = { midnight: MIDNIGHT, fromHour: 0, toHour: 1, shifts: [], acts: [] };
  const visits = [visit('one', 10, { kind: 'agent', agentId: ADA })];
  assert.equal(replay(emptySite(), [{ ...day, visits }], AS_IT_WAS).turnedAway, 1);
});

test('[T16] the table has a column for each replay, and the plot a line for each, named and escaped', () => {
  const result = morning(AS_IT_WAS);
  const named = [
    { name: 'as it was', replay: result },
    { name: '<b>&"', replay: result },
  ];
  const [head] = tableOf(named).split('\n');
  assert.match(head ?? '', /as it was\s+<b>&"$/);
  const plot = plotOf(named, 'day <3>');
  assert.equal(plot.match(/<path class="line"/g)?.length, 6);
  assert.ok(!plot.includes('<b>') && !plot.includes('<3>') && !plot.includes('NaN'));
  const unfair = { ...result.measures, jain: 0.5 };
  assert.match(
    alarmLinesOf({ name: 'x', replay: { ...result, measures: unfair } }).join(),
    /x: 0.50. Work is/,
  );
});
