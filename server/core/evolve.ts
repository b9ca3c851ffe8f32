import { learn } from './estimate/index.ts';
import type { SiteEvent } from './event.ts';
import { AGENT_EVOLVERS } from './evolve/agent.ts';
import { ANSWERING_EVOLVERS } from './evolve/answering.ts';
import { BOOKING_EVOLVERS } from './evolve/booking.ts';
import { CONNECTION_EVOLVERS } from './evolve/connection.ts';
import { CONVERSATION_EVOLVERS } from './evolve/conversation.ts';
import { DISPUTE_EVOLVERS } from './evolve/dispute.ts';
import { ENDING_EVOLVERS } from './evolve/ending.ts';
import type { Evolvers } from './evolve/evolver.ts';
import { INVITATION_EVOLVERS } from './evolve/invitation.ts';
import { NOTICE_EVOLVERS } from './evolve/notice.ts';
import { REVIEW_EVOLVERS } from './evolve/review.ts';
import { SWAP_EVOLVERS } from './evolve/swap.ts';
import { TRANSFER_EVOLVERS } from './evolve/transfer.ts';
import { VISITOR_EVOLVERS } from './evolve/visitor.ts';
import { TICKET_EVOLVERS } from './evolve/ticket.ts';
import { observeDay } from './measures/observe.ts';
import { reindexed } from './rows/reindex.ts';
import type { SiteState } from './state.ts';

const EVOLVERS: Evolvers<SiteEvent['type']> = {
  ...AGENT_EVOLVERS,
  ...CONNECTION_EVOLVERS,
  ...TICKET_EVOLVERS,
  ...SWAP_EVOLVERS,
  ...NOTICE_EVOLVERS,
  ...VISITOR_EVOLVERS,
  ...CONVERSATION_EVOLVERS,
  ...REVIEW_EVOLVERS,
  ...DISPUTE_EVOLVERS,
  ...BOOKING_EVOLVERS,
  ...TRANSFER_EVOLVERS,
  ...ENDING_EVOLVERS,
  ...INVITATION_EVOLVERS,
  ...ANSWERING_EVOLVERS,
  settingsChanged: (state, { settings }) => reindexed({ ...state, settings }),
};

/** The state after one event. It never refuses: what is in the log has happened. */
export function evolve(state: SiteState, event: SiteEvent): SiteState {
  const evolver = EVOLVERS[event.type] as (state: SiteState, event: SiteEvent) => SiteState;
  const evolved = evolver(state, event);
  return {
    ...evolved,
    version: state.version + 1,
    lastAt: Math.max(state.lastAt, event.at),
    days: observeDay(state.days, state, event, evolved),
    statistics: learn(state.statistics, state, event),
  };
}
