import { STRANGER, type Command } from '../../server/core/index.ts';
import type {
  AgentId,
  Availability,
  ConnectionId,
  Moment,
  SkillId,
  TicketId,
  VisitorId,
} from '../../server/protocol/index.ts';
import { choiceOf } from './choose.ts';
import type { Day, PlannedAct, PlannedVisit } from './day.ts';
import { Chance } from './random.ts';
import type { Settings } from './settings.ts';

const OPENS_HOUR = 8;
const CLOSES_HOUR = 20;
const HOUR_SECONDS = 3_600;
const DAY_SECONDS = 86_400;
/** Midnight before the first day. */
const EPOCH: Moment = 1_800_057_600_000;

/** Visitors in each hour, by the mean: a morning peak and a higher one in the late afternoon. */
const PROFILE = [0.5, 0.8, 1.2, 1.3, 1, 0.8, 0.9, 1.1, 1.4, 1.4, 1, 0.6];
const VISITORS_PER_HOUR = 110;
/** Hours after opening at which shifts begin: few early, many for the late peak. */
const STARTS = [0, 4, 1, 4, 0, 4, 2, 4, 0, 3, 4, 4];
const AGENTS = 12;
const CAPACITY = 2;
const SHIFT_HOURS = 8;
const TALK_SECONDS = 420;
const TALK_SPREAD = 0.75;
const REVIEWING = 0.4;
const SKILLS = ['acoustic', 'electric', 'vintage'] as SkillId[];
const NEWCOMERS_EVERY = 6;
const PURPOSE = { agent: 1, pauses: 2, visitor: 3, arrivals: 4 } as const;

type Persona = {
  readonly agentId: AgentId;
  readonly skills: readonly SkillId[];
  /** Mean of the logs of this agent's conversations. */
  readonly pace: number;
  /** Mean stars that this agent earns. */
  readonly quality: number;
  /** Came after the day before, and has no reviews yet. */
  readonly isNew: boolean;
  readonly startHour: number;
};

const momentOf = (day: number, seconds: number): Moment =>
  EPOCH + Math.round(1_000 * (day * DAY_SECONDS + seconds));

/**
 * A day of a shop with twelve agents. The same seed brings the same people with the same wishes and patience
 * under all settings; day 0 is the one before, from which estimates and ratings are learned.
 */
export function generatedDay(seed: number, day: number, settings: Settings): Day {
  const personas = personasOf(seed, settings);
  const present = personas.filter(({ isNew }) => day > 0 || !isNew);
  const added = personas.filter(({ isNew }) => isNew === day > 0);
  return {
    midnight: momentOf(day, 0),
    fromHour: OPENS_HOUR,
    toHour: CLOSES_HOUR,
    acts: added.map((persona) => ({ at: momentOf(day, 0), command: hired(persona, settings) })),
    shifts: present.flatMap((persona, index) => shiftOf(seed, day, index, persona)),
    visits: visitsOf(seed, day, personas, settings),
  };
}

/** Agents keep their character from day to day; the last one is the one more, or the one fewer. */
function personasOf(seed: number, { agentsMore }: Settings): readonly Persona[] {
  return Array.from({ length: Math.max(1, AGENTS + agentsMore) }, (_, index) => {
    const chance = new Chance(seed, PURPOSE.agent, index);
    return {
      agentId: `agent-${String(index + 1).padStart(2, '0')}` as AgentId,
      skills: SKILLS.filter((_skill, place) => place !== index % SKILLS.length),
      pace: Math.log(TALK_SECONDS) + 0.2 * chance.normal() - 0.3,
      quality: Math.min(5, 4.3 + 0.35 * chance.normal()),
      isNew: index % NEWCOMERS_EVERY === NEWCOMERS_EVERY - 1,
      startHour: OPENS_HOUR + (STARTS[index % STARTS.length] ?? 0),
    };
  });
}

function hired({ agentId, skills }: Persona, { capacity }: Settings): Command {
  const levels = skills.map((skillId) => ({ skillId, level: 3 }));
  const facts = { skills: levels, languages: [], capacity: capacity ?? CAPACITY };
  return { type: 'addAgent', agentId, facts };
}

/** A shift with two short pauses and a long one, somewhere in their third of it. */
function shiftOf(seed: number, day: number, index: number, { agentId, startHour }: Persona): PlannedAct[] {
  const chance = new Chance(seed, PURPOSE.pauses, day, index);
  const from = HOUR_SECONDS * startHour;
  const third = (HOUR_SECONDS * SHIFT_HOURS) / 3;
  const at = (seconds: number): Moment => momentOf(day, seconds);
  const says = (seconds: number, availability: Availability, backAt: Moment | null = null): PlannedAct => ({
    at: at(seconds),
    command: { type: 'setAvailability', agentId, availability, backAt },
  });
  const connectionId = `connection-${agentId}` as ConnectionId;
  return [
    { at: at(from), command: { type: 'openConnection', person: { kind: 'agent', agentId }, connectionId } },
    says(from, 'available'),
    ...[600, 1_800, 600].flatMap((seconds, part) => {
      const begins = from + (part + chance.between(0.2, 0.7)) * third;
      const ends = begins + seconds * chance.between(0.8, 1.2);
      return [says(begins, 'away', at(ends)), says(ends, 'available')];
    }),
    says(from + HOUR_SECONDS * SHIFT_HOURS, 'offline'),
  ];
}

/**
 * Poisson arrivals under the profile of the day. Nothing of a visitor depends on what is changed for agents.
 */
function visitsOf(
  seed: number,
  day: number,
  personas: readonly Persona[],
  settings: Settings,
): readonly PlannedVisit[] {
  const arrivals = new Chance(seed, PURPOSE.arrivals, day);
  const byId = new Map(personas.map((persona) => [persona.agentId, persona]));
  const visits: PlannedVisit[] = [];
  let seconds = OPENS_HOUR * HOUR_SECONDS;
  for (;;) {
    const rate =
      (VISITORS_PER_HOUR * (PROFILE[Math.floor(seconds / HOUR_SECONDS) - OPENS_HOUR] ?? 0)) / HOUR_SECONDS;
    seconds += -Math.log(arrivals.next()) / rate;
    if (!(seconds < CLOSES_HOUR * HOUR_SECONDS)) return visits;
    const chance = new Chance(seed, PURPOSE.visitor, day, visits.length);
    const visitorId = `visitor-${day}-${visits.length}` as VisitorId;
    visits.push(visitOf(chance, visitorId, momentOf(day, seconds), byId, settings));
  }
}

function visitOf(
  chance: Chance,
  visitorId: VisitorId,
  arrivesAt: Moment,
  personas: ReadonlyMap<AgentId, Persona>,
  settings: Settings,
): PlannedVisit {
  const skill = SKILLS[Math.floor(10 * chance.next())];
  const patienceSeconds = 600 * Math.exp(0.7 * chance.normal());
  const taste = {
    patienceSeconds,
    wants: chance.next() < settings.wanting,
    insists: chance.next() < settings.insisting,
    flexibleAfter: chance.between(0.1, 0.5),
    seed: Math.floor(4_294_967_296 * chance.next()),
  };
  const [talkScore, starsScore, reviewShare] = [chance.normal(), chance.normal(), chance.next()];
  const swapShare = chance.next();
  const swapAnswerSeconds = chance.between(3, 12);
  return {
    visitorId,
    ticketId: `ticket-${visitorId}` as TicketId,
    arrivesAt,
    isWaiting: false,
    need: { skills: skill === undefined ? [] : [skill], languages: [] },
    known: STRANGER,
    rows: 1 + Math.floor(Math.log(chance.next()) / Math.log(0.6)),
    choose: (sight) => choiceOf(sight, taste),
    changes: [],
    patienceSeconds,
    swapAnswer: swapShare < 0.55 ? 'yes' : swapShare < 0.8 ? 'no' : 'silence',
    swapAnswerSeconds,
    acceptSeconds: chance.between(2, 8),
    talkSecondsWith: (agentId) =>
      Math.max(20, Math.exp((personas.get(agentId)?.pace ?? 0) + TALK_SPREAD * talkScore)),
    wrapUpSeconds: 40 * Math.exp(0.4 * chance.normal() - 0.08),
    starsFor: (agentId) => {
      if (reviewShare >= REVIEWING) return null;
      const quality = personas.get(agentId)?.quality ?? 0;
      return Math.min(5, Math.max(1, Math.round(quality + 0.8 * starsScore)));
    },
  };
}
