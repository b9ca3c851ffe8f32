import type {
  AgentId,
  BookingId,
  ConversationId,
  InvitationId,
  LeftMessageId,
  TicketId,
  VisitorId,
} from '../../protocol/index.ts';
import { firstDeadline, promiseBreaksAt, ticketExpiresAt, type Deadline } from '../deadline.ts';
import type { Draft, Handlers } from '../draft.ts';
import { flexDueAt } from '../eligible.ts';
import type { Agent, Ticket } from '../state.ts';
import { changeAvailability } from './availability.ts';
import { expireLeftMessage, settleBooking } from './booking-due.ts';
import { endConversation, loseConversations } from './conversation.ts';
import { endInvitation } from './invitation.ts';
import { publishReviews } from './review.ts';
import { resume } from './postpone.ts';
import { breakPromise } from './promise.ts';
import { letGo, release } from './release.ts';
import { closeTicket, settleTransfer } from './transfer-end.ts';

/** Rows that one tick settles at most: after a long downtime the site answers others between two of them. */
export const SETTLED_MOST = 128;

export const DEADLINE_HANDLERS: Handlers<'tick'> = {
  tick(draft) {
    for (let settled = 0; settled < SETTLED_MOST; settled++) {
      const due = firstDeadline(draft.state);
      if (due === null || due.at > draft.now) break;
      const events = draft.events.length;
      settle(draft, due);
      if (draft.events.length === events) throw new Error(`The ${due.kind} ${due.id} stays due.`);
    }
    return null;
  },
};

/** Does what falls due for one row, so that its deadline moves on or goes away. */
function settle(draft: Draft, { kind, id }: Deadline): void {
  switch (kind) {
    case 'agent':
      settleAgent(draft, id as AgentId);
      break;
    case 'booking':
      settleBooking(draft, id as BookingId);
      break;
    case 'invitation':
      endInvitation(draft, id as InvitationId, 'lapsed');
      break;
    case 'leftMessage':
      expireLeftMessage(draft, id as LeftMessageId);
      break;
    case 'conversation':
      settleConversation(draft, id as ConversationId);
      break;
    case 'ended':
      draft.emit({ type: 'conversationClosed', conversationId: id as ConversationId });
      break;
    case 'review':
      publishReviews(draft);
      break;
    case 'ticket':
      settleTicket(draft, id as TicketId);
      break;
    case 'visitor':
      loseVisitor(draft, id as VisitorId);
      break;
  }
}

function settleAgent(draft: Draft, agentId: AgentId): void {
  const agent = draft.state.agents.get(agentId);
  if (agent === undefined) return;
  const { presence, leavesAt } = agent;
  if (presence.graceUntil !== null && presence.graceUntil <= draft.now) loseAgent(draft, agentId);
  else if (leavesAt !== null && leavesAt <= draft.now) endDay(draft, agent);
  else tellAbsence(draft, agentId);
}

/** Conversations go on; an end that comes while nobody is there has nothing to end. */
function endDay(draft: Draft, { agentId, availability }: Agent): void {
  if (availability === 'offline') draft.emit({ type: 'dayEndSet', agentId, leavesAt: null });
  else changeAvailability(draft, agentId, 'offline', 'day-ended', null);
}

function tellAbsence(draft: Draft, agentId: AgentId): void {
  const ticketIds = draft.state.ownLines.get(agentId) ?? [];
  draft.emit({ type: 'awayTold', agentId, ticketIds });
}

function settleTicket(draft: Draft, ticketId: TicketId): void {
  const ticket = draft.state.tickets.get(ticketId);
  if (ticket === undefined) return;
  const { phase, swap, need } = ticket;
  if (phase.state === 'offered' && phase.expiresAt <= draft.now) {
    lapse(draft, ticket);
  } else if (ticketExpiresAt(ticket, draft.state) <= draft.now) {
    closeTicket(draft, ticket, 'expired');
  } else if (phase.state === 'postponed' && phase.until <= draft.now) {
    resume(draft, ticketId);
  } else if (flexDueAt(ticket) <= draft.now) {
    release(draft, ticketId, 'patience-ended');
  } else if (swap !== null && swap.answerBy <= draft.now) {
    draft.emit({ type: 'swapLapsed', ticketId, agentId: swap.agentId });
  } else if ((promiseBreaksAt(ticket, draft.state) ?? Infinity) <= draft.now) {
    breakPromise(draft, ticket);
  } else {
    const { promise } = ticket;
    draft.emit({ type: 'choiceChanged', ticketId, choice: { kind: 'any' }, need, promise });
  }
}

/** Who lets offers lapse in a row is not there, and rings no more until they say so. */
function lapse(draft: Draft, { ticketId, phase, transfer, choice }: Ticket): void {
  if (phase.state !== 'offered') return;
  const { agentId, offerId } = phase;
  draft.emit({ type: 'offerLapsed', offerId, ticketId, agentId });
  const isBrought = transfer?.standing === 'open' && choice.kind === 'agent';
  if (isBrought && !settleTransfer(draft, ticketId, 'unanswered')) letGo(draft, ticketId, 'agent-declined');
  const lapses = draft.state.agents.get(agentId)?.lapses ?? 0;
  if (lapses < draft.state.settings.lapsesBeforeAway) return;
  changeAvailability(draft, agentId, 'away', 'offers-lapsed', null);
}

function settleConversation(draft: Draft, conversationId: ConversationId): void {
  const conversation = draft.state.conversations.get(conversationId);
  if (conversation?.phase.state === 'wrap-up') draft.emit({ type: 'wrapUpFinished', conversationId });
  else endConversation(draft, conversationId, 'idle');
}

/** The grace is over. An announced return is kept, so that visitors still see it. */
function loseAgent(draft: Draft, agentId: AgentId): void {
  loseConversations(draft, agentId, 'agent-lost');
  const agent = draft.state.agents.get(agentId);
  if (agent === undefined || agent.availability === 'offline') return;
  changeAvailability(draft, agentId, 'offline', 'connection-lost', agent.backAt);
}

function loseVisitor(draft: Draft, visitorId: VisitorId): void {
  const { ticketOfVisitor, conversationOfVisitor, tickets } = draft.state;
  const ticketId = ticketOfVisitor.get(visitorId);
  const ticket = ticketId === undefined ? undefined : tickets.get(ticketId);
  if (ticket !== undefined) {
    closeTicket(draft, ticket, 'visitor-lost');
  }
  const conversationId = conversationOfVisitor.get(visitorId);
  if (conversationId !== undefined) endConversation(draft, conversationId, 'visitor-lost');
}
