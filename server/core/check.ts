import { LIMITS, refusal, type Need, type Refusal } from '../protocol/index.ts';
import type { AgentFacts } from './command.ts';
import type { SiteSettings } from './settings.ts';

const isWholeBetween = (value: number, least: number, most: number): boolean =>
  Number.isInteger(value) && value >= least && value <= most;

const differ = (items: readonly unknown[]): boolean => new Set(items).size === items.length;

export const isStars = (stars: number): boolean => isWholeBetween(stars, 1, LIMITS.starsMost);

export function factsRefusal({ skills, languages, capacity }: AgentFacts): Refusal | null {
  const levelsFit = skills.every(({ level }) => isWholeBetween(level, 1, LIMITS.skillLevelMost));
  if (!levelsFit || !differ(skills.map(({ skillId }) => skillId))) {
    return refusal('skill-invalid', undefined, 'skills');
  }
  if (skills.length > LIMITS.skillsPerAgent) {
    return refusal('skill-invalid', `Give at most ${LIMITS.skillsPerAgent} skills.`, 'skills');
  }
  if (languages.length > LIMITS.languagesPerAgent || !differ(languages)) {
    const message = `Give each language once, and at most ${LIMITS.languagesPerAgent}.`;
    return refusal('malformed', message, 'languages');
  }
  return isWholeBetween(capacity, 1, LIMITS.capacityMost)
    ? null
    : refusal('capacity-invalid', undefined, 'capacity');
}

export function needRefusal({ skills, languages }: Need): Refusal | null {
  if (skills.length > LIMITS.skillsPerNeed || !differ(skills)) {
    return refusal('malformed', `Ask for each skill once, and at most ${LIMITS.skillsPerNeed}.`, 'need');
  }
  if (languages.length > LIMITS.languagesPerNeed || !differ(languages)) {
    return refusal('malformed', `Name each language once, and at most ${LIMITS.languagesPerNeed}.`, 'need');
  }
  return null;
}

const SECONDS_MOST = 30 * 86_400;

/** Least values: a wrap-up of 0 s means none; whatever else is 0 would never let anybody act. */
const LEAST: { readonly [Name in keyof SiteSettings]: number } = {
  offerSeconds: 1,
  visitorGraceSeconds: 1,
  agentGraceSeconds: 1,
  wrapUpSeconds: 0,
  askSeconds: 1,
  lapsesBeforeAway: 1,
  conversationIdleSeconds: 1,
  ticketMostSeconds: 1,
  swapSeconds: 0,
  releaseChance: 0,
  promiseCreditSeconds: 0,
  awayToldSeconds: 1,
  reviewBatch: 1,
  reviewHeldSeconds: 0,
  ratingWeight: 0,
  waitWeight: 0,
  shareWeight: 0,
  exposureWeight: 0,
};

/** Shares and weights may be broken numbers, up to these. */
const MOST_OF_BROKEN: { readonly [Name in keyof SiteSettings]?: number } = {
  releaseChance: 1,
  ratingWeight: 100,
  waitWeight: 100,
  shareWeight: 100,
  exposureWeight: 100,
};

export function settingsRefusal(settings: SiteSettings): Refusal | null {
  for (const name of Object.keys(LEAST) as (keyof SiteSettings)[]) {
    const [value, least, brokenMost] = [settings[name], LEAST[name], MOST_OF_BROKEN[name]];
    if (brokenMost !== undefined) {
      if (value >= least && value <= brokenMost) continue;
      return refusal('malformed', `Give a number from ${least} to ${brokenMost}.`, name);
    }
    if (!isWholeBetween(value, least, SECONDS_MOST)) {
      return refusal('malformed', `Give a whole number from ${least} to ${SECONDS_MOST}.`, name);
    }
  }
  return null;
}

/** Facts and settings are small plain data, always written with their fields in one order. */
export const isEqual = (some: object, others: object): boolean =>
  JSON.stringify(some) === JSON.stringify(others);
