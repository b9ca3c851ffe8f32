import assert from 'node:assert/strict';
import test from 'node:test';
import type { FairnessMeasures } from '../../server/core/fairness/index.ts';
import type { SiteEvent } from '../../server/core/index.ts';
import type { Moment, SiteId } from '../../server/protocol/index.ts';
import { createMemoryStore } from '../../server/store/index.ts';
import type { PlannedVisit } from './day.ts';
import { Chance } from './random.ts';
import { readDay } from './read-log.ts';
import { plannedDay, replayOfRecord, replayRecorded } from './recorded.ts';
import { AS_IT_WAS } from './settings.ts';
import { ADA, at, BEN, emptySite, logOf, MIDNIGHT, visit } from './test/small-day.ts';

const SHOP = 'shop' as SiteId;
const DAY_SECONDS = 86_400;

const visits = [
  visit('early', 200, { kind: 'agent', agentId: ADA }),
  visit('flexible', 210, { kind: 'flex', agentId: ADA, patienceSeconds: 40 }),
  visit('any', 220, { kind: 'any' }, { talkSecondsWith: () => 300 }),
  visit('leaves', 230, { kind: 'agent', agentId: BEN }, { patienceSeconds: 25 }),
  visit('late', 1_000, { kind: 'agent', agentId: BEN }),
];
const events = logOf(visits, 2_000);
const recorded = { before: emptySite(), midnight: MIDNIGHT, events };

async function dayOf(log: readonly SiteEvent[], midnight: Moment) {
  const store = createMemoryStore();
  await store.saveSite({ siteId: SHOP, name: 'Shop', origins: [] });
  await store.commit({
    siteId: SHOP,
    expectedVersion: 0,
    events: log,
    decisions: [],
    texts: [],
    answers: [],
  });
  return readDay(store, SHOP, midnight);
}

test('[T10] a day is read from the log: what came before makes the site, what came after is left out', async () => {
  const cut = at(205);
  const read = await dayOf(events, cut);
  assert.deepEqual(
    read.events,
    events.filter((event) => event.at >= cut),
  );
  assert.equal(read.before.version, events.length - read.events.length);
  assert.ok(read.before.agents.has(ADA));
  const dayBefore = await dayOf(events, cut - 1_000 * DAY_SECONDS);
  assert.deepEqual(
    dayBefore.events,
    events.filter((event) => event.at < cut),
  );
});

test('[T11] arrivals, choices, durations, patience and presence are those of the log', () => {
  const day = plannedDay(recorded, AS_IT_WAS);
  assert.deepEqual(
    day.visits.map(({ ticketId, arrivesAt }) => [ticketId, arrivesAt]),
    visits.map(({ ticketId, arrivesAt }) => [ticketId, arrivesAt]),
  );
  const sight = { rows: [], firstFree: { state: 'none' }, now: 0 } as const;
  day.visits.forEach((one, index) => assert.deepEqual(one.choose(sight), visits[index]?.choose(sight)));
  const [early, , any, leaves] = day.visits;
  assert.equal(early?.talkSecondsWith(ADA), 100);
  assert.equal(any?.talkSecondsWith(BEN), 300);
  assert.equal(early.acceptSeconds, 4);
  assert.equal(early.wrapUpSeconds, 30);
  assert.equal(early.starsFor(ADA), 5);
  assert.equal(leaves?.patienceSeconds, 25);
  assert.ok(early.patienceSeconds >= 4);
  assert.deepEqual(
    day.shifts.map(({ command }) => command.type),
    [ADA, BEN].flatMap(() => ['addAgent', 'openConnection', 'setAvailability']),
  );
});

test('[T12] a recorded day that is decided again under the same settings comes out as it was', () => {
  const was = replayOfRecord(recorded).measures;
  const again = replayRecorded(recorded, AS_IT_WAS).measures;
  assert.deepEqual([again.starts, again.abandonment], [was.starts, was.abandonment]);
  assert.deepEqual(again.waits, was.waits);
  assert.deepEqual(again.gotChosenBy, was.gotChosenBy);
});

/** Sums of the same parts in another order differ in the last digits. */
const rounded = (measures: FairnessMeasures): unknown =>
  JSON.parse(JSON.stringify(measures), (_key, value: unknown) =>
    typeof value === 'number' ? Number(value.toPrecision(12)) : value,
  );

/** A crowded afternoon of every kind of visitor before two agents. */
function crowd(): readonly PlannedVisit[] {
  return Array.from({ length: 150 }, (_, index) => {
    const chance = new Chance(7, index);
    const agentId = chance.next() < 0.6 ? ADA : BEN;
    const patienceSeconds = Math.round(chance.between(10, 200));
    const choices = [
      { kind: 'any' },
      { kind: 'agent', agentId },
      { kind: 'flex', agentId, patienceSeconds },
    ] as const;
    const talkSeconds = chance.between(20, 250);
    return visit(String(index), 0, choices[index % 3] ?? { kind: 'any' }, {
      arrivesAt: at(150) + 95_000 * index + Math.floor(chance.between(0, 90_000)),
      patienceSeconds: chance.between(60, 900),
      swapAnswer: (['yes', 'no', 'silence'] as const)[index % 4] ?? 'yes',
      swapAnswerSeconds: chance.between(2, 15),
      acceptSeconds: chance.between(1, 9),
      talkSecondsWith: () => talkSeconds,
      wrapUpSeconds: chance.between(5, 50),
      starsFor: () => (index % 2 === 0 ? 4 : null),
    });
  });
}

test('[T12] a crowded day comes out as it was to the last measure, swaps, releases and those who left', () => {
  const log = { ...recorded, events: logOf(crowd(), DAY_SECONDS - 1) };
  const was = replayOfRecord(log).measures;
  const { swapsAccepted, releases } = was.switches;
  assert.ok(swapsAccepted.count > 5 && releases.inTime > 5 && (was.abandonment.value ?? 0) > 0.01);
  assert.deepEqual(rounded(replayRecorded(log, AS_IT_WAS).measures), rounded(was));
});

test('[T12] a day that begins in the middle carries on what was under way', async () => {
  const read = await dayOf(events, at(240));
  assert.ok(read.before.conversations.size > 0 && read.before.tickets.size > 0);
  const was = replayOfRecord(read).measures;
  const again = replayRecorded(read, AS_IT_WAS).measures;
  assert.deepEqual([again.starts, again.abandonment], [was.starts, was.abandonment]);
});

test('[T13] one agent more has the shift and the skills of whoever was there most, one fewer is gone', () => {
  const more = plannedDay(recorded, { ...AS_IT_WAS, agentsMore: 1 });
  const added = more.acts.flatMap(({ command }) => (command.type === 'addAgent' ? [command.agentId] : []));
  assert.deepEqual(added, ['one-more-1']);
  const waits = (agentsMore: number): number =>
    replayRecorded(recorded, { ...AS_IT_WAS, agentsMore }).measures.waits.all?.meanSeconds ?? NaN;
  assert.ok(waits(1) <= waits(0) && waits(0) < waits(-1), `${waits(1)} ${waits(0)} ${waits(-1)}`);
});

test('[T13] other hours move all that agents do, and what they announce; another capacity is theirs all day', () => {
  const later = replayRecorded(recorded, { ...AS_IT_WAS, hoursLater: 0.5 }).measures;
  assert.equal(later.starts, 0);
  const wide = plannedDay(recorded, { ...AS_IT_WAS, capacity: 3 });
  const capacities = [...wide.acts, ...wide.shifts].flatMap(({ command }) =>
    'facts' in command ? [command.facts.capacity] : [],
  );
  assert.deepEqual(capacities, [3, 3]);
});
