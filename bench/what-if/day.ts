import type { AgentId, Need, SkillId, VisitorId } from '../../server/protocol/index.ts';
import { Chance } from './random.ts';
import type { Settings } from './settings.ts';

export const OPENS_HOUR = 8;
export const CLOSES_HOUR = 20;
const HOUR_SECONDS = 3_600;

/** Visitors in each hour, by the mean: a morning peak and a higher one in the late afternoon. */
const PROFILE = [0.5, 0.8, 1.2, 1.3, 1, 0.8, 0.9, 1.1, 1.4, 1.4, 1, 0.6];
const VISITORS_PER_HOUR = 90;
/** Hours after opening at which shifts begin: few early, many for the late peak. */
const STARTS = [0, 4, 1, 4, 0, 4, 2, 4, 0, 3, 4, 4];
const TALK_SECONDS = 420;
const SKILLS = ['acoustic', 'electric', 'vintage'] as SkillId[];
const NEWCOMERS_EVERY = 6;

/** One agent of the day. Seconds count from midnight. */
export type PlannedAgent = {
  readonly agentId: AgentId;
  readonly skills: readonly SkillId[];
  /** Mean of the logs of this agent's conversations. */
  readonly pace: number;
  /** Mean stars that this agent earns. */
  readonly quality: number;
  /** Came after the day before, and has no reviews yet. */
  readonly isNew: boolean;
  readonly fromSeconds: number;
  readonly toSeconds: number;
  readonly pauses: readonly { readonly fromSeconds: number; readonly toSeconds: number }[];
};

/** One visitor of the day. Shares are uniform on 0 to 1, scores standard normal. */
export type PlannedVisitor = {
  readonly visitorId: VisitorId;
  readonly arrivesSeconds: number;
  readonly need: Need;
  /** How long this visitor waits at most, which nobody else knows. */
  readonly patienceSeconds: number;
  readonly insistingShare: number;
  /** How many rows of the list are looked at. */
  readonly rows: number;
  readonly tasteSeed: number;
  readonly talkScore: number;
  readonly reviewShare: number;
  readonly starsScore: number;
};

const PURPOSE = { agent: 1, pauses: 2, visitor: 3, arrivals: 4 } as const;

/** Agents keep their character from day to day; the last one is the one more, or the one fewer. */
export function planAgents(seed: number, day: number, settings: Settings): readonly PlannedAgent[] {
  return Array.from({ length: settings.agents }, (_, index) => {
    const chance = new Chance(seed, PURPOSE.agent, index);
    const startHour = OPENS_HOUR + (STARTS[index % STARTS.length] ?? 0);
    const fromSeconds = HOUR_SECONDS * startHour + 60 * settings.shiftMinutes;
    const toSeconds = fromSeconds + HOUR_SECONDS * settings.shiftHours;
    return {
      agentId: `agent-${String(index + 1).padStart(2, '0')}` as AgentId,
      skills: SKILLS.filter((_skill, place) => place !== index % SKILLS.length),
      pace: Math.log(TALK_SECONDS) + 0.2 * chance.normal() - 0.3,
      quality: Math.min(5, 4.3 + 0.35 * chance.normal()),
      isNew: index % NEWCOMERS_EVERY === NEWCOMERS_EVERY - 1,
      fromSeconds,
      toSeconds,
      pauses: pausesOf(new Chance(seed, PURPOSE.pauses, day, index), fromSeconds, toSeconds),
    };
  });
}

/** Two short pauses and a long one, somewhere in their third of the shift. */
function pausesOf(chance: Chance, fromSeconds: number, toSeconds: number): PlannedAgent['pauses'] {
  const third = (toSeconds - fromSeconds) / 3;
  return [600, 1_800, 600].map((seconds, index) => {
    const from = fromSeconds + (index + chance.between(0.2, 0.7)) * third;
    return { fromSeconds: from, toSeconds: from + seconds * chance.between(0.8, 1.2) };
  });
}

/** Poisson arrivals under the profile of the day. Nothing of a visitor depends on any setting. */
export function planVisitors(seed: number, day: number): readonly PlannedVisitor[] {
  const arrivals = new Chance(seed, PURPOSE.arrivals, day);
  const visitors: PlannedVisitor[] = [];
  let seconds = OPENS_HOUR * HOUR_SECONDS;
  for (;;) {
    const rate =
      (VISITORS_PER_HOUR * (PROFILE[Math.floor(seconds / HOUR_SECONDS) - OPENS_HOUR] ?? 0)) / HOUR_SECONDS;
    seconds += -Math.log(arrivals.next()) / rate;
    if (!(seconds < CLOSES_HOUR * HOUR_SECONDS)) return visitors;
    visitors.push(
      planVisitor(new Chance(seed, PURPOSE.visitor, day, visitors.length), day, visitors.length, seconds),
    );
  }
}

function planVisitor(chance: Chance, day: number, index: number, arrivesSeconds: number): PlannedVisitor {
  const skill = SKILLS[Math.floor(10 * chance.next())];
  return {
    visitorId: `visitor-${day}-${index}` as VisitorId,
    arrivesSeconds,
    need: { skills: skill === undefined ? [] : [skill], languages: [] },
    patienceSeconds: 600 * Math.exp(0.7 * chance.normal()),
    insistingShare: chance.next(),
    rows: 1 + Math.floor(Math.log(chance.next()) / Math.log(0.6)),
    tasteSeed: Math.floor(4_294_967_296 * chance.next()),
    talkScore: chance.normal(),
    reviewShare: chance.next(),
    starsScore: chance.normal(),
  };
}
