import { LIMITS } from '../../protocol/index.ts';
import type { AgentCandidate, AgentId, Moment, TicketCandidate, WhyAgent } from '../../protocol/index.ts';
import { freeAgentsFor } from '../eligible.ts';
import { workOf } from '../estimate/work.ts';
import { rivalsOf } from '../order/why.ts';
import { busyShare, siteShareOf } from '../order/work-share.ts';
import type { SiteState, Ticket } from '../state.ts';

/** The ticket that was offered, then those that the agent would have been offered instead. */
export function ticketCandidates(
  state: SiteState,
  ticket: Ticket,
  agentId: AgentId,
): readonly TicketCandidate[] {
  const rivals = rivalsOf(state, ticket, agentId).slice(0, LIMITS.candidatesPerDecision - 1);
  return [ticket, ...rivals].map(({ ticketId, joinedAt, rankAt }) => ({ ticketId, joinedAt, rankAt }));
}

/**
 * The agent who got the offer, then those who would have got it instead. Who was named by the visitor, or
 * was the only one, was compared with nobody, so that nobody else is listed.
 */
export function agentCandidates(
  state: SiteState,
  ticket: Ticket,
  agentId: AgentId,
  why: WhyAgent,
  now: Moment,
): readonly AgentCandidate[] {
  const siteShare = siteShareOf([state.statistics.work]);
  const candidateOf = (id: AgentId): AgentCandidate => ({
    agentId: id,
    busyShare: busyShare(workOf(state, state.statistics, id, now), siteShare),
    idleSince: state.agents.get(id)?.slotFreeSince ?? now,
  });
  switch (why) {
    case 'chosen':
    case 'former':
    case 'only-one-free':
      return [candidateOf(agentId)];
    case 'least-occupied':
    case 'longest-idle': {
      const others = freeAgentsFor(state, ticket).filter((id) => id !== agentId);
      const most = LIMITS.candidatesPerDecision - 1;
      return [candidateOf(agentId), ...firstFew(others.map(candidateOf), most, byOccupation)];
    }
  }
}

/** As `leastOccupied` compares them. */
const byOccupation = (one: AgentCandidate, other: AgentCandidate): number =>
  one.busyShare - other.busyShare ||
  one.idleSince - other.idleSince ||
  (one.agentId < other.agentId ? -1 : 1);

/** The first of a sorted list without sorting the rest: hundreds may be free, and few are told of. */
function firstFew<Item>(
  items: readonly Item[],
  most: number,
  compare: (one: Item, other: Item) => number,
): readonly Item[] {
  const few: Item[] = [];
  for (const item of items) {
    const last = few[most - 1];
    if (last !== undefined && compare(item, last) >= 0) continue;
    const index = few.findIndex((other) => compare(item, other) < 0);
    few.splice(index < 0 ? few.length : index, 0, item);
    few.length = Math.min(few.length, most);
  }
  return few;
}
