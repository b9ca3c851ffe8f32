import { LIMITS } from '../../protocol/index.ts';
import type { DecisionRecord, Moment, OrderRow } from '../../protocol/index.ts';
import type { Estimates } from '../estimate/index.ts';
import { standingsOf } from '../order/index.ts';
import type { SiteState } from '../state.ts';

/** The first rows of the list as it is shown, with what put them there; `null` for a site without agents. */
export function orderRecord(state: SiteState, estimates: Estimates, now: Moment): DecisionRecord | null {
  const standings = [...standingsOf(state, estimates).values()];
  const rows = standings
    .map(({ row }) => row)
    .sort((one, other) => other.score - one.score || (one.agentId < other.agentId ? -1 : 1))
    .slice(0, LIMITS.candidatesPerDecision)
    .map(rounded);
  if (rows.length === 0) return null;
  const decided = { kind: 'order', rows } as const;
  return { decisionId: `order:${now}`, at: now, ticketId: null, agentId: null, decided };
}

const rounded = ({ agentId, score, rating, wait, share, exposure }: OrderRow): OrderRow => ({
  agentId,
  score: toThousandths(score),
  rating: toThousandths(rating),
  wait: toThousandths(wait),
  share: toThousandths(share),
  exposure: toThousandths(exposure),
});

const toThousandths = (value: number): number => Math.round(value * 1_000) / 1_000;
