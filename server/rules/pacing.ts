import type { Moment, RuleId, RuleLimits } from '../protocol/index.ts';
import { RULE_LIMITS } from './limits.ts';

export type { RuleLimits } from '../protocol/index.ts';

/** What is remembered of one visit: when each rule fired last, and when a card was last to be seen. */
export type Fired = {
  readonly at: Readonly<Record<RuleId, Moment>>;
  readonly cardAt: Moment | null;
};

export const NOTHING_FIRED: Fired = { at: {}, cardAt: null };

export function mayFire(
  ruleId: RuleId,
  limits: Pick<RuleLimits, 'oncePerSession' | 'coolDownSeconds'>,
  { at, cardAt }: Fired,
  now: Moment,
): boolean {
  if (cardAt !== null && now < cardAt + RULE_LIMITS.betweenCardsSeconds * 1_000) return false;
  const last = at[ruleId];
  if (last === undefined) return true;
  return !limits.oncePerSession && now >= last + limits.coolDownSeconds * 1_000;
}

export const withFired = ({ at, cardAt }: Fired, ruleId: RuleId, now: Moment, isCard: boolean): Fired => ({
  at: { ...at, [ruleId]: now },
  cardAt: isCard ? now : cardAt,
});
