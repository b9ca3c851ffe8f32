import type {
  ConversationView,
  Estimate,
  Moment,
  TicketView,
  VisitorId,
  VisitorView,
} from '../../protocol/index.ts';
import { reopenableUntil, reviewClosesAt } from '../deadline.ts';
import { chosenOf, flexAtOf } from '../eligible.ts';
import type { Estimates } from '../estimate/index.ts';
import { mayPostpone } from '../postpone.ts';
import { mayProlong } from '../prolong.ts';
import { reviewFormOf } from '../review-form.ts';
import type { Conversation, EndedConversation, SiteState, Ticket } from '../state.ts';
import { isWarm } from '../transfer/transfer.ts';
import { ticketsAhead } from './ahead.ts';
import { answersOf } from './answers.ts';
import { transferView, wayOfVisitor } from './transfer.ts';
import { faceOf, marksOf, NO_TICKET, ticketWordsOf, type Words } from './words.ts';

/** The whole of one visitor's situation. A place in line comes first, then a conversation, then its end. */
export function visitorView(
  state: SiteState,
  visitorId: VisitorId,
  words: Words,
  estimates: Estimates,
  now: Moment,
): VisitorView {
  const ticketId = state.ticketOfVisitor.get(visitorId);
  const ticket = ticketId === undefined ? undefined : state.tickets.get(ticketId);
  if (ticket !== undefined && !isWarm(ticket))
    return ticketSituation(ticketView(state, ticket, words, estimates), ticket, words, state);
  const conversationId = state.conversationOfVisitor.get(visitorId);
  const conversation = conversationId === undefined ? undefined : state.conversations.get(conversationId);
  if (conversation !== undefined) {
    return { state: 'talking', conversation: conversationView(state, conversation, words) };
  }
  const endedId = state.endedOfVisitor.get(visitorId);
  const ended = endedId === undefined ? undefined : state.ended.get(endedId);
  if (ended === undefined || now >= reviewClosesAt(ended)) return { state: 'browsing' };
  const openUntil = reopenableUntil(ended, state);
  return {
    state: 'reviewing',
    conversation: conversationView(state, ended, words),
    endedAt: ended.endedAt,
    endReason: ended.reason,
    reviewable: ended.bothWrote,
    form: reviewFormOf(state.settings),
    reopenUntil: openUntil > now ? openUntil : null,
  };
}

function ticketSituation(
  view: TicketView,
  ticket: Ticket,
  words: Words,
  { settings }: SiteState,
): VisitorView {
  const { phase } = ticket;
  switch (phase.state) {
    case 'waiting':
      return { state: 'waiting', ticket: view };
    case 'asked':
      return { state: 'asked', ticket: view, reason: phase.reason, answerBy: phase.answerBy };
    case 'offered':
      return {
        state: 'ringing',
        ticket: view,
        agent: faceOf(words, phase.agentId),
        postponeSeconds: mayPostpone(ticket, settings) ? settings.postponeSeconds : null,
      };
    case 'postponed':
      return { state: 'postponed', ticket: view, until: phase.until };
  }
}

function ticketView(state: SiteState, ticket: Ticket, words: Words, estimates: Estimates): TicketView {
  const { ticketId, joinedAt, choice, need, released, swap, notice, credits, explanation } = ticket;
  const chosen = chosenOf(choice);
  const { question, attachments } = ticketWordsOf(words, ticketId);
  return {
    ticketId,
    joinedAt,
    choice,
    need,
    question,
    attachments,
    ...answersOf(ticket, words),
    agent: chosen === null ? null : faceOf(words, chosen),
    flexAt: flexAtOf(ticket),
    released,
    swap: swap && { agent: faceOf(words, swap.agentId), answerBy: swap.answerBy },
    prolongable: mayProlong(ticket),
    notice,
    transfer: transferView(ticket, words),
    credits,
    explanation,
    ahead: ticket.phase.state === 'offered' ? 0 : ticketsAhead(state, ticket),
    estimate: estimates.tickets.get(ticketId) ?? estimatePromised(ticket),
    promisedAt: ticket.renewedPromise?.p80At ?? null,
  };
}

/** Until the next estimates are made, what was promised at joining still is the truth. */
function estimatePromised({ renewedPromise: promise, joinedAt }: Ticket): Estimate {
  if (promise === null) return { state: 'none' };
  if (promise.p80At <= joinedAt) return { state: 'free' };
  return { state: 'range', ...promise, soft: false };
}

function conversationView(
  state: SiteState,
  conversation: Conversation | EndedConversation,
  words: Words,
): ConversationView {
  const { conversationId, agentId, startedAt, lastNumber } = conversation;
  const ticket = 'ticket' in conversation ? conversation.ticket : null;
  const { question, attachments } = ticket === null ? NO_TICKET : ticketWordsOf(words, ticket.ticketId);
  return {
    conversationId,
    agent: faceOf(words, agentId),
    explanation: ticket?.explanation ?? null,
    startedAt,
    question,
    attachments,
    ...(ticket === null ? {} : answersOf(ticket, words)),
    lastNumber,
    marks: marksOf(words, conversationId),
    ...wayOfVisitor(state, conversation, words),
  };
}
