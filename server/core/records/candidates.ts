import { LIMITS } from '../../protocol/index.ts';
import type {
  AgentCandidate,
  AgentId,
  Moment,
  TicketCandidate,
  TicketId,
  WhyAgent,
} from '../../protocol/index.ts';
import { canServe, freeAgentsFor } from '../eligible.ts';
import { workOf } from '../estimate/work.ts';
import { rivalsOf } from '../order/why.ts';
import { busyShare, siteShareOf } from '../order/work-share.ts';
import { compareRank, ticketOf } from '../rank.ts';
import type { SiteState, Ticket } from '../state.ts';

/** The ticket that was offered, then those that the agent would have been offered instead. */
export function ticketCandidates(
  state: SiteState,
  ticket: Ticket,
  agentId: AgentId,
): readonly TicketCandidate[] {
  const rivals = rivalsOf(state, ticket, agentId).slice(0, LIMITS.candidatesPerDecision - 1);
  return [ticket, ...rivals].map(candidateOf);
}

/** The ticket that was picked, then the first of those before it that the agent could have taken. */
export function overtakenCandidates(
  state: SiteState,
  ticketId: TicketId,
  agentId: AgentId,
): readonly TicketCandidate[] {
  const picked = state.tickets.get(ticketId);
  const agent = state.agents.get(agentId);
  if (picked === undefined || agent === undefined) return [];
  const shown = [picked];
  for (const otherId of state.line) {
    const other = ticketOf(state.tickets, otherId);
    if (shown.length >= LIMITS.candidatesPerDecision || compareRank(other, picked) >= 0) break;
    if (canServe(agent, other)) shown.push(other);
  }
  return shown.map(candidateOf);
}

const candidateOf = ({ ticketId, joinedAt, rankAt }: Ticket): TicketCandidate => ({
  ticketId,
  joinedAt,
  rankAt,
});

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
  const agentOf = (id: AgentId): AgentCandidate => ({
    agentId: id,
    busyShare: busyShare(workOf(state, state.statistics, id, now), siteShare),
    idleSince: state.agents.get(id)?.slotFreeSince ?? now,
  });
  switch (why) {
    case 'chosen':
    case 'former':
    case 'only-one-free':
    case 'picked':
      return [agentOf(agentId)];
    case 'least-occupied':
    case 'longest-idle': {
      const others = freeAgentsFor(state, ticket).filter((id) => id !== agentId);
      const most = LIMITS.candidatesPerDecision - 1;
      return [agentOf(agentId), ...firstFew(others.map(agentOf), most, byOccupation)];
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
