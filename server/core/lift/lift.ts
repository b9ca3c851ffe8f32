import { LIFT_LIMITS, type LiftArm, type LiftDifference, type RuleLift } from '../../protocol/index.ts';
import { newcombe } from './interval.ts';

/** What the visits of one rule came to, those that were shown something or those held out. */
export type ArmCounts = LiftArm & {
  readonly ruleId: string;
  readonly isHeldOut: boolean;
  readonly accepted: number;
  readonly declined: number;
  readonly lapsed: number;
  readonly withdrawn: number;
};

const NOBODY: LiftArm = { visits: 0, joined: 0, conversations: 0, sales: 0, sold: [] };

/** What each rule brought by what would have been without it, the most shown first. */
export function liftsOf(arms: readonly ArmCounts[], nameOf: (ruleId: string) => string): readonly RuleLift[] {
  const ruleIds = [...new Set(arms.map(({ ruleId }) => ruleId))];
  return ruleIds
    .map((ruleId) => liftOf(ruleId, nameOf(ruleId), arms))
    .sort((one, other) => other.matched - one.matched || (one.ruleId < other.ruleId ? -1 : 1))
    .slice(0, LIFT_LIMITS.rulesMost);
}

function liftOf(ruleId: string, name: string, arms: readonly ArmCounts[]): RuleLift {
  const own = arms.filter((arm) => arm.ruleId === ruleId);
  const told = own.find(({ isHeldOut }) => !isHeldOut);
  const shown = armIn(told);
  const heldOut = armIn(own.find(({ isHeldOut }) => isHeldOut));
  const by = (count: 'joined' | 'conversations' | 'sales') => differenceOf(shown, heldOut, count);
  return {
    ruleId,
    name,
    matched: shown.visits + heldOut.visits,
    shown,
    heldOut,
    accepted: told?.accepted ?? 0,
    declined: told?.declined ?? 0,
    lapsed: told?.lapsed ?? 0,
    withdrawn: told?.withdrawn ?? 0,
    lift: { joined: by('joined'), conversations: by('conversations'), sales: by('sales') },
  };
}

const armIn = (arm: ArmCounts | undefined): LiftArm =>
  arm === undefined
    ? NOBODY
    : {
        visits: arm.visits,
        joined: arm.joined,
        conversations: arm.conversations,
        sales: arm.sales,
        sold: arm.sold,
      };

function differenceOf(
  shown: LiftArm,
  heldOut: LiftArm,
  count: 'joined' | 'conversations' | 'sales',
): LiftDifference {
  const { visitsLeast } = LIFT_LIMITS;
  if (heldOut.visits === 0) return { state: 'no-hold-out' };
  if (Math.min(shown.visits, heldOut.visits) < visitsLeast) return { state: 'few', visitsLeast };
  const one = { hits: shown[count], count: shown.visits };
  const other = { hits: heldOut[count], count: heldOut.visits };
  const range = newcombe(one, other);
  const verdict = range.low > 0 ? 'more' : range.high < 0 ? 'less' : 'open';
  return {
    state: 'shown',
    shown: one.hits / one.count,
    heldOut: other.hits / other.count,
    ...range,
    verdict,
  };
}
