import {
  createSite,
  estimateAll,
  estimateNeed,
  views,
  type SiteState,
  type Words,
} from '../../server/core/index.ts';
import type { FairnessMeasures } from '../../server/core/fairness/index.ts';
import type { PublicAgent, SiteId } from '../../server/protocol/index.ts';
import { inOrder } from './choose.ts';
import type { Day, PlannedVisit, Sight } from './day.ts';
import { Exposures } from './exposures.ts';
import { generatedDay } from './generated.ts';
import type { Hour } from './hours.ts';
import { connectionOf, People } from './people.ts';
import type { Settings } from './settings.ts';
import { laterBy } from './shifts.ts';
import { Site } from './site.ts';

const NO_WORDS: Words = {
  profiles: new Map(),
  tickets: new Map(),
  marks: new Map(),
  bookings: new Map(),
  leftMessages: new Map(),
};
const DAY_MILLISECONDS = 86_400_000;
const NOTHING_SEEN: Sight = { rows: [], firstFree: { state: 'none' }, now: 0 };

/** What one day under some settings came to. */
export type Replay = {
  readonly visits: number;
  /** Visits without a ticket: every wait seen was beyond the patience, or the choice was refused. */
  readonly turnedAway: number;
  readonly measures: FairnessMeasures;
  readonly hours: readonly Hour[];
};

/** Plays the day before, from which estimates and ratings are learned, and then the day itself. */
export function replayGenerated(seed: number, settings: Settings): Replay {
  const days = [generatedDay(seed, 0, settings), generatedDay(seed, 1, settings)];
  return replay(createSite('what-if' as SiteId), days, settings);
}

/** Plays the days one after the other on one site, and measures the last of them. */
export function replay(start: SiteState, days: readonly Day[], settings: Settings): Replay {
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) throw new Error('There is no day to replay.');
  let people: People | null = null;
  const site = new Site(start, first.midnight, (event) => people?.react(event));
  people = new People(site);
  site.run({ type: 'changeSettings', settings: { ...start.settings, ...settings.site } });
  let turnedAway = 0;
  for (const day of days) turnedAway = play(site, people, day, settings);
  return {
    visits: last.visits.length,
    turnedAway,
    measures: site.measures(),
    hours: site.hours.between(last.fromHour, last.toHour),
  };
}

/** @returns how many visitors took no ticket */
function play(site: Site, people: People, day: Day, settings: Settings): number {
  const exposures = new Exposures(site);
  let turnedAway = 0;
  people.meet(day.visits);
  site.beginDay(day.midnight);
  for (const { at, command } of [...day.acts, ...laterBy(settings.hoursLater, day.shifts)]) {
    site.agenda.note(Math.max(day.midnight, at), () => site.run(command));
  }
  for (const visit of day.visits) {
    if (visit.isWaiting) people.wait(visit, (day.midnight - visit.arrivesAt) / 1_000);
    else {
      site.agenda.note(visit.arrivesAt, () => {
        if (!arrive(site, exposures, visit, settings)) turnedAway++;
      });
    }
  }
  site.passUntil(day.midnight + DAY_MILLISECONDS - 1_000);
  return turnedAway;
}

/** Whether the visitor took a ticket. */
function arrive(site: Site, exposures: Exposures, visit: PlannedVisit, settings: Settings): boolean {
  const { visitorId, ticketId, need, known } = visit;
  const sight = visit.rows === 0 ? NOTHING_SEEN : sightOf(site, visit, settings);
  exposures.see(sight.rows);
  const choice = visit.choose(sight);
  if (choice === null) return false;
  const person = { kind: 'visitor', visitorId } as const;
  site.run({ type: 'openConnection', person, connectionId: connectionOf(visit) });
  const join = { type: 'join', visitorId, ticketId, need, known } as const;
  return site.run({ ...join, choice }) || site.run({ ...join, choice: { kind: 'any' } });
}

function sightOf({ state, now }: Site, { need, rows }: PlannedVisit, { order }: Settings): Sight {
  const { agents } = views.agentList(state, NO_WORDS, estimateAll(state, now), now);
  const suits = ({ skills }: PublicAgent): boolean =>
    need.skills.every((wanted) => skills.some(({ skillId }) => skillId === wanted));
  return {
    rows: inOrder(agents.filter(suits), order, now).slice(0, rows),
    firstFree: estimateNeed(state, need, now),
    now,
  };
}
