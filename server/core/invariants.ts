import type { Moment } from '../protocol/index.ts';
import { checkAgents, checkVisitors } from './invariants/agents.ts';
import { checkBookings } from './invariants/bookings.ts';
import { checkConversations } from './invariants/conversations.ts';
import { checkIndexes } from './invariants/indexes.ts';
import { checkInvitations } from './invariants/invitations.ts';
import { Report } from './invariants/report.ts';
import { checkSwaps } from './invariants/swaps.ts';
import { checkTickets } from './invariants/tickets.ts';
import { checkTransfers } from './invariants/transfers.ts';
import type { SiteState } from './state.ts';

/**
 * Every rule that the state breaks, one sentence each; empty when all hold. It is meant for tests and
 * development, after every command: it counts everything again. What one event may do to the state before
 * it is in `graph.ts`.
 */
export function violations(state: SiteState, now: Moment): readonly string[] {
  const report = new Report();
  const heldNow = Math.max(now, state.lastAt);
  checkTickets(state, heldNow, report);
  checkSwaps(state, report);
  checkAgents(state, report);
  checkVisitors(state, report);
  checkConversations(state, heldNow, report);
  checkTransfers(state, report);
  checkBookings(state, report);
  checkInvitations(state, report);
  checkIndexes(state, report);
  return report.broken;
}
