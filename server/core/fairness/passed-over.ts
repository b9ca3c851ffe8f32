import type { Moment, TicketId } from '../../protocol/index.ts';
import { canServe } from '../eligible.ts';
import type { EventOf } from '../event.ts';
import { compareRank, ticketOf } from '../rank.ts';
import type { Agent, SiteState, Ticket } from '../state.ts';

/** Whom an offer overtook. */
export type Overtaking = {
  /** A waiting ticket of earlier rank that the same agent may take was passed over: this must not happen. */
  readonly violates: boolean;
  /** By how much the earliest of those who joined before was overtaken; a credit may do that rightly. */
  readonly seconds: number;
};

const NOBODY: Overtaking = { violates: false, seconds: 0 };

/** @param state the site just before the offer. */
export function overtakingOf(state: SiteState, { ticketId, agentId }: EventOf<'offerMade'>): Overtaking {
  const agent = state.agents.get(agentId);
  const offered = state.tickets.get(ticketId);
  if (agent === undefined || offered === undefined) return NOBODY;
  const own = passedIn(state, state.ownLines.get(agentId) ?? [], agent, offered);
  const general = passedIn(state, state.generalLine, agent, offered);
  const joinedAt = Math.min(own.joinedAt, general.joinedAt);
  return {
    violates: own.violates || general.violates,
    seconds: Math.max(0, offered.joinedAt - joinedAt) / 1_000,
  };
}

/**
 * Nobody's rank is later than their joining, so whoever was overtaken stands before the place at which the
 * offered ticket joined.
 */
function passedIn(
  state: SiteState,
  line: readonly TicketId[],
  agent: Agent,
  offered: Ticket,
): { readonly violates: boolean; readonly joinedAt: Moment } {
  let violates = false;
  let joinedAt = Infinity;
  for (const ticketId of line) {
    const other = ticketOf(state.tickets, ticketId);
    const isEarlier = compareRank(other, offered) < 0;
    if (!isEarlier && other.rankAt > offered.joinedAt) break;
    if (other === offered || !canServe(agent, other)) continue;
    violates ||= isEarlier;
    joinedAt = Math.min(joinedAt, other.joinedAt);
  }
  return { violates, joinedAt };
}
