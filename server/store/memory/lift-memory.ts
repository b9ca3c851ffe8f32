import type { TicketId, VisitId } from '../../protocol/index.ts';
import type { TalkFact } from '../../core/history/index.ts';
import type { ArmCounts } from '../../core/lift/index.ts';
import type { Firing, FiringOutcome } from '../firing.ts';

/** What came of firings, by rule, those of visits that were held out apart. */
export function liftIn(
  firings: readonly Firing[],
  talksAt: (ticketId: TicketId) => readonly TalkFact[],
): readonly ArmCounts[] {
  const arms = new Map<string, Firing[]>();
  for (const firing of firings) {
    const arm = `${firing.ruleId} ${firing.outcome === 'held-out'}`;
    arms.set(arm, [...(arms.get(arm) ?? []), firing]);
  }
  return [...arms.values()].map((arm) => armOf(arm, talksAt));
}

function armOf(arm: readonly Firing[], talksAt: (ticketId: TicketId) => readonly TalkFact[]): ArmCounts {
  const talksOf = ({ ticketId }: Firing) => (ticketId === null ? [] : talksAt(ticketId));
  const visits = (is: (firing: Firing) => boolean): number =>
    new Set<VisitId>(arm.filter(is).map(({ visitId }) => visitId)).size;
  const ended = (outcome: FiringOutcome): number => arm.filter((firing) => firing.outcome === outcome).length;
  const talks = new Map(arm.flatMap(talksOf).map((talk) => [talk.subjectId, talk]));
  const sold = new Map<string, number>();
  for (const { sale } of talks.values()) {
    if (sale !== null) sold.set(sale.currency, (sold.get(sale.currency) ?? 0) + sale.amount);
  }
  return {
    ruleId: arm[0]?.ruleId ?? '',
    isHeldOut: arm[0]?.outcome === 'held-out',
    visits: visits(() => true),
    joined: visits(({ ticketId }) => ticketId !== null),
    conversations: visits((firing) => talksOf(firing).length > 0),
    sales: visits((firing) => talksOf(firing).some(({ sale }) => sale !== null)),
    accepted: ended('accepted'),
    declined: ended('declined'),
    lapsed: ended('lapsed'),
    withdrawn: ended('withdrawn'),
    sold: [...sold]
      .map(([currency, amount]) => ({ currency, amount }))
      .sort((one, other) => (one.currency < other.currency ? -1 : 1)),
  };
}
