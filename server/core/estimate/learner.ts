import type { EngineParameters, PaceLaw } from './engine.ts';
import { createShape } from './shape.ts';

/** Where a site starts before it knows anything. */
const PRIOR = { talkSeconds: 480, wrapUpSeconds: 40, ringingSeconds: 5, weight: 5 } as const;
/** Variance of the log of a lognormal whose coefficient of variation is one. */
const PRIOR_VARIANCE = Math.LN2;
/** Pseudo-observations that pull an agent's mean and variance towards the site's. */
const SHRINK = { mean: 8, variance: 30 } as const;
/** Half-lives in conversations. */
const KEEP = { agent: 2 ** (-1 / 60), site: 2 ** (-1 / 400), chances: 2 ** (-1 / 2_000) } as const;
const LEAST_TALK_SECONDS = 5;
const LEAST_SECONDS = 1;
const RESIDUALS_KEPT = 240;
/** One person leaves per half hour waited; one pause per two hours online, of eight minutes. */
const CHANCES = { left: 1, waited: 1_800, begun: 1, online: 7_200, ended: 2, away: 960 } as const;

/** Decayed sums over one agent's conversations: how many, of the logs, of the squared residuals. */
export type Pace = { readonly weight: number; readonly logSum: number; readonly squares: number };

/** What a whole site has learned, as plain data. All sums are decayed; durations are seconds. */
export type Learned = {
  readonly site: { readonly weight: number; readonly logSum: number };
  readonly within: { readonly weight: number; readonly squares: number };
  readonly wrapUp: {
    readonly weight: number;
    readonly sum: number;
    readonly logSum: number;
    readonly squares: number;
  };
  readonly ringing: { readonly weight: number; readonly sum: number };
  readonly leaving: { readonly left: number; readonly waited: number };
  readonly pauses: {
    readonly begun: number;
    readonly online: number;
    readonly ended: number;
    readonly away: number;
  };
  /** The newest standardised residuals, oldest first. */
  readonly residuals: readonly number[];
};

export const NEW_PACE: Pace = { weight: 0, logSum: 0, squares: 0 };

export function createLearned(): Learned {
  const { weight, talkSeconds, wrapUpSeconds, ringingSeconds } = PRIOR;
  return {
    site: { weight, logSum: weight * (Math.log(talkSeconds) - PRIOR_VARIANCE / 2) },
    within: { weight: SHRINK.variance, squares: SHRINK.variance * PRIOR_VARIANCE },
    wrapUp: {
      weight,
      sum: weight * wrapUpSeconds,
      logSum: weight * (Math.log(wrapUpSeconds) - 0.15),
      squares: weight * 0.3,
    },
    ringing: { weight, sum: weight * ringingSeconds },
    leaving: { left: 0, waited: 0 },
    pauses: { begun: 0, online: 0, ended: 0, away: 0 },
    residuals: [],
  };
}

/**
 * The law of one agent's conversations: own experience, pulled towards the site's while there is little of
 * it.
 */
export function lawOf({ site, within }: Learned, pace: Pace): PaceLaw {
  const weight = SHRINK.mean + pace.weight;
  const mean = ((SHRINK.mean * site.logSum) / site.weight + pace.logSum) / weight;
  const variance =
    ((SHRINK.variance * within.squares) / within.weight + pace.squares) / (SHRINK.variance + pace.weight);
  return { mean, deviation: Math.sqrt(variance), paceDeviation: Math.sqrt(variance / weight) };
}

/** After a conversation of this length: the site's knowledge and the agent's. */
export function learnTalk(
  learned: Learned,
  pace: Pace,
  seconds: number,
): { readonly learned: Learned; readonly pace: Pace } {
  const log = Math.log(Math.max(LEAST_TALK_SECONDS, seconds));
  const law = lawOf(learned, pace);
  const residual = log - law.mean;
  const gain = (pace.weight + SHRINK.mean) / (pace.weight + SHRINK.mean + 1);
  const { site, within, residuals } = learned;
  return {
    pace: {
      weight: KEEP.agent * pace.weight + 1,
      logSum: KEEP.agent * pace.logSum + log,
      squares: KEEP.agent * pace.squares + residual ** 2,
    },
    learned: {
      ...learned,
      site: { weight: KEEP.site * site.weight + 1, logSum: KEEP.site * site.logSum + log },
      within: {
        weight: KEEP.site * within.weight + 1,
        squares: KEEP.site * within.squares + residual ** 2 * gain,
      },
      residuals: [...residuals.slice(1 - RESIDUALS_KEPT), residual / law.deviation],
    },
  };
}

export function learnWrapUp(learned: Learned, seconds: number): Learned {
  const { weight, sum, logSum, squares } = learned.wrapUp;
  const length = Math.max(LEAST_SECONDS, seconds);
  const log = Math.log(length);
  return {
    ...learned,
    wrapUp: {
      weight: KEEP.site * weight + 1,
      sum: KEEP.site * sum + length,
      logSum: KEEP.site * logSum + log,
      squares: KEEP.site * squares + (log - logSum / weight) ** 2,
    },
  };
}

/** Time between an offer and its acceptance. */
export function learnRinging(learned: Learned, seconds: number): Learned {
  const { weight, sum } = learned.ringing;
  return {
    ...learned,
    ringing: { weight: KEEP.site * weight + 1, sum: KEEP.site * sum + Math.max(0, seconds) },
  };
}

/** A ticket ended after this time; `left` if its visitor gave up. Every ending teaches patience. */
export function learnWait(learned: Learned, seconds: number, left: boolean): Learned {
  const { leaving } = learned;
  return {
    ...learned,
    leaving: {
      left: KEEP.chances * leaving.left + (left ? 1 : 0),
      waited: KEEP.chances * leaving.waited + Math.max(0, seconds),
    },
  };
}

/** An agent was online for this time; `paused` if a pause ended it, and not the end of the working day. */
export function learnOnline(learned: Learned, seconds: number, paused: boolean): Learned {
  const { pauses } = learned;
  return {
    ...learned,
    pauses: {
      ...pauses,
      begun: KEEP.chances * pauses.begun + (paused ? 1 : 0),
      online: KEEP.chances * pauses.online + Math.max(0, seconds),
    },
  };
}

/** An agent came back after a pause of this length. */
export function learnPause(learned: Learned, seconds: number): Learned {
  const { pauses } = learned;
  return {
    ...learned,
    pauses: {
      ...pauses,
      ended: KEEP.chances * pauses.ended + 1,
      away: KEEP.chances * pauses.away + Math.max(0, seconds),
    },
  };
}

/** What the engine needs to know of a site beside its agents' paces. */
export function parametersOf({ wrapUp, ringing, leaving, pauses, residuals }: Learned): EngineParameters {
  return {
    shape: createShape(residuals),
    leavingPerSecond: (CHANCES.left + leaving.left) / (CHANCES.waited + leaving.waited),
    wrapUp: {
      meanSeconds: wrapUp.sum / wrapUp.weight,
      mean: wrapUp.logSum / wrapUp.weight,
      deviation: Math.sqrt(wrapUp.squares / wrapUp.weight),
    },
    pauses: {
      perSecond: (CHANCES.begun + pauses.begun) / (CHANCES.online + pauses.online),
      meanSeconds: (CHANCES.away + pauses.away) / (CHANCES.ended + pauses.ended),
    },
    ringingSeconds: ringing.sum / ringing.weight,
  };
}
