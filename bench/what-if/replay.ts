import {
  estimateAll,
  estimateNeed,
  STRANGER,
  views,
  type AgentFacts,
  type Words,
} from '../../server/core/index.ts';
import type { FairnessMeasures } from '../../server/core/fairness/index.ts';
import { chooseFrom, inOrder } from './choose.ts';
import {
  CLOSES_HOUR,
  OPENS_HOUR,
  planAgents,
  planVisitors,
  type PlannedAgent,
  type PlannedVisitor,
} from './day.ts';
import type { Hour } from './hours.ts';
import { connectionOf, People, ticketIdOf } from './people.ts';
import type { Settings } from './settings.ts';
import { DAY_SECONDS, momentOf, Site } from './site.ts';

const NO_WORDS: Words = { profiles: new Map(), tickets: new Map() };

/** What one day under some settings came to. */
export type Replay = {
  readonly settings: Settings;
  readonly visitors: number;
  /** Visitors who saw only waits beyond their patience, and took no ticket. */
  readonly turnedAway: number;
  readonly measures: FairnessMeasures;
  readonly hours: readonly Hour[];
};

/**
 * Plays the day before, from which estimates and ratings are learned, and then the day itself, which is
 * measured. The same seed brings the same people with the same wishes and patience under all settings.
 */
export function replay(seed: number, settings: Settings): Replay {
  let people: People | null = null;
  const site = new Site((event) => people?.react(event));
  people = new People(site);
  let turnedAway = 0;
  let visitors: readonly PlannedVisitor[] = [];
  for (const day of [0, 1]) {
    const agents = planAgents(seed, day, settings).filter(({ isNew }) => day > 0 || !isNew);
    visitors = planVisitors(seed, day);
    people.meet(agents, visitors);
    for (const agent of agents) hire(site, agent, settings.capacity);
    site.beginDay(day);
    turnedAway = 0;
    for (const agent of agents) planShift(site, agent, day);
    for (const visitor of visitors) {
      site.agenda.note(momentOf(day, visitor.arrivesSeconds), () => {
        if (!arrive(site, visitor, settings)) turnedAway++;
      });
    }
    site.passUntil(momentOf(day, DAY_SECONDS - 1));
  }
  return {
    settings,
    visitors: visitors.length,
    turnedAway,
    measures: site.measures(),
    hours: site.hours.between(OPENS_HOUR, CLOSES_HOUR),
  };
}

function hire(site: Site, { agentId, skills }: PlannedAgent, capacity: number): void {
  const facts: AgentFacts = {
    skills: skills.map((skillId) => ({ skillId, level: 3 })),
    languages: [],
    capacity,
  };
  site.run({ type: 'addAgent', agentId, facts });
}

function planShift(site: Site, { agentId, fromSeconds, toSeconds, pauses }: PlannedAgent, day: number): void {
  const person = { kind: 'agent', agentId } as const;
  const connectionId = connectionOf(agentId);
  const at = (seconds: number, act: () => void): void => site.agenda.note(momentOf(day, seconds), act);
  const say = (availability: 'available' | 'away' | 'offline', backSeconds: number | null = null): void => {
    const backAt = backSeconds === null ? null : momentOf(day, backSeconds);
    site.run({ type: 'setAvailability', agentId, availability, backAt });
  };
  at(fromSeconds, () => {
    site.run({ type: 'openConnection', person, connectionId });
    say('available');
  });
  for (const pause of pauses) {
    at(pause.fromSeconds, () => say('away', pause.toSeconds));
    at(pause.toSeconds, () => say('available'));
  }
  at(toSeconds, () => say('offline'));
}

/** Whether the visitor took a ticket. */
function arrive(site: Site, visitor: PlannedVisitor, { order, insisting }: Settings): boolean {
  const { state, now } = site;
  const { visitorId, need } = visitor;
  const { agents } = views.agentList(state, NO_WORDS, estimateAll(state, now), now);
  const suitable = agents.filter(({ skills }) =>
    need.skills.every((wanted) => skills.some(({ skillId }) => skillId === wanted)),
  );
  const rows = inOrder(suitable, order, now);
  const choice = chooseFrom(rows, estimateNeed(state, need, now), visitor, insisting, now);
  if (choice === null) return false;
  const person = { kind: 'visitor', visitorId } as const;
  site.run({ type: 'openConnection', person, connectionId: connectionOf(visitorId) });
  return site.run({
    type: 'join',
    visitorId,
    ticketId: ticketIdOf(visitorId),
    choice,
    need,
    known: STRANGER,
  });
}
