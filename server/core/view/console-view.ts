import {
  CHANNEL_LIMITS,
  LIMITS,
  type AgentConversationView,
  type AgentId,
  type ConsoleView,
  type LineTicketView,
  type Moment,
  type OfferView,
  type SelfAgent,
  type TicketId,
} from '../../protocol/index.ts';
import { mayProlongWrapUp } from '../ending/wrap-up.ts';
import { canServe, flexAtOf } from '../eligible.ts';
import { compareRank, ticketOf } from '../rank.ts';
import { reviewsOf } from '../order/rating.ts';
import { presenceOfVisitor } from '../rows/visitor.ts';
import { isConnected } from '../presence.ts';
import type { Agent, Conversation, SiteState, Ticket } from '../state.ts';
import { answeredOf, answersOf } from './answers.ts';
import { agenda, hoursAhead } from './booking.ts';
import { servedBy } from './general-line.ts';
import { postponedTickets } from './postponed.ts';
import { shownSkills } from './public-agent.ts';
import { ratingOf } from './rating.ts';
import { recentOf, stayOf, transferOfOffer, wayOfAgent } from './transfer.ts';
import { identityOf, marksOf, profileOf, ticketWordsOf, type TicketWords, type Words } from './words.ts';

/**
 * All that one agent's console shows, `null` if there is no such agent.
 * @param number only grows, so that an older view is ignored.
 */
export function consoleView(
  state: SiteState,
  agentId: AgentId,
  words: Words,
  now: Moment,
  number: number,
): ConsoleView | null {
  const agent = state.agents.get(agentId);
  if (agent === undefined) return null;
  return {
    self: selfAgent(agent, state, words, now),
    offers: agent.offers.flatMap((ticketId) => offerViews(state.tickets.get(ticketId), words)),
    line: lineView(state, agent, words),
    conversations: agent.conversations.flatMap((conversationId) => {
      const conversation = state.conversations.get(conversationId);
      return conversation === undefined ? [] : [agentConversationView(state, conversation, words)];
    }),
    recent: recentOf(state, agent, words, now),
    ...agenda(state, agent, words),
    ending: { dispositions: state.settings.dispositions, currency: state.settings.currency },
    number,
    serverNow: now,
  };
}

function selfAgent(agent: Agent, state: SiteState, words: Words, now: Moment): SelfAgent {
  const { agentId, facts, availability, availabilityReason, backAt, leavesAt, takingMore } = agent;
  const profile = profileOf(words, agentId);
  const { name, alias, pronouns, headline, biography, photoUrl } = profile;
  return {
    agentId,
    name,
    alias,
    pronouns,
    headline,
    biography,
    photoUrl,
    hiddenFields: words.hiddenFields ?? [],
    skills: shownSkills(agent, profile),
    languages: facts.languages,
    capacity: facts.capacity,
    channels: facts.channels ?? CHANNEL_LIMITS,
    availability,
    backAt: backAt !== null && backAt > now ? backAt : null,
    leavesAt,
    takingMore,
    mayPick: agent.mayPick,
    hours: agent.hours,
    ahead: hoursAhead(state, agent, now),
    awayReason: availabilityReason === 'chosen' ? null : availabilityReason,
    pause: agent.pause,
    idleSeconds: state.settings.agentIdleSeconds,
    rating: ratingOf(agent),
    reviewCount: reviewsOf(agent),
  };
}

function offerViews(ticket: Ticket | undefined, words: Words): readonly OfferView[] {
  if (ticket?.phase.state !== 'offered') return [];
  const { ticketId, choice, joinedAt, explanation, phase } = ticket;
  const { offerId, offeredAt, expiresAt } = phase;
  const question = ticketWords(words, ticketId);
  const moments = { joinedAt, offeredAt, expiresAt };
  const transfer = transferOfOffer(ticket, words);
  const visit = visitOf(words, ticket);
  const known = { ...question, ...answersOf(ticket, words), ...visit };
  return [{ offerId, ticketId, ...known, choice, ...moments, explanation, transfer }];
}

/**
 * In rank order: those who wait for this agent by name, those whom this agent may take, and those of both who
 * asked for a moment more.
 */
function lineView(state: SiteState, agent: Agent, words: Words): ConsoleView['line'] {
  const most = LIMITS.lineTicketsShown;
  const own = state.ownLines.get(agent.agentId) ?? [];
  const general = servedBy(state, agent, most);
  const first = own.slice(0, most).map((id) => ticketOf(state.tickets, id));
  const postponed = postponedTickets(state).filter((ticket) => canServe(agent, ticket));
  const shown = [...first, ...general.first, ...postponed].sort(compareRank).slice(0, most);
  return {
    tickets: shown.map((ticket) => lineTicketView(state, ticket, words)),
    total: own.length + general.total + postponed.length,
  };
}

function lineTicketView(state: SiteState, ticket: Ticket, words: Words): LineTicketView {
  const { ticketId, visitorId, choice, need, joinedAt, released, credits, phase } = ticket;
  return {
    ticketId,
    ...ticketWords(words, ticketId),
    choice,
    need,
    joinedAt,
    flexAt: flexAtOf(ticket),
    released,
    credits,
    postponedUntil: phase.state === 'postponed' ? phase.until : null,
    connected: isConnected(presenceOfVisitor(state, visitorId)),
    ...answeredOf(ticket, words),
  };
}

function agentConversationView(
  state: SiteState,
  conversation: Conversation,
  words: Words,
): AgentConversationView {
  const { conversationId, ticket, startedAt, lastNumber, unansweredSince, phase } = conversation;
  return {
    conversationId,
    ...ticketWords(words, ticket.ticketId),
    ...visitOf(words, ticket),
    ...answersOf(ticket, words),
    choice: ticket.choice,
    joinedAt: ticket.joinedAt,
    startedAt,
    lastNumber,
    marks: marksOf(words, conversationId),
    visitorConnected: isConnected(presenceOfVisitor(state, ticket.visitorId)),
    waitingSince: phase.state === 'talking' ? unansweredSince : null,
    ...wayOfAgent(state, conversation, words),
    outcome: conversation.outcome,
    noteCount: conversation.noteCount,
    phase:
      phase.state === 'talking'
        ? (stayOf(state, conversation, words) ?? { state: 'talking' })
        : wrapUpOf(state, conversation, phase),
  };
}

const wrapUpOf = (
  state: SiteState,
  conversation: Conversation,
  { endedAt, reason, until }: Extract<Conversation['phase'], { readonly state: 'wrap-up' }>,
): AgentConversationView['phase'] => ({
  state: 'wrap-up',
  endedAt,
  endReason: reason,
  endsAt: until,
  mayProlong: mayProlongWrapUp(conversation, state),
});

/** What is told of a visit to the one who is called, and to nobody else in the line. */
function visitOf(
  words: Words,
  { ticketId, invited }: Ticket,
): Pick<OfferView, 'context' | 'visitorIdentity' | 'invitedBy'> {
  const ticket = ticketWordsOf(words, ticketId);
  const told = { context: ticket.context, visitorIdentity: identityOf(ticket) };
  return invited === null ? told : { ...told, invitedBy: words.rules?.get(invited.ruleId) ?? invited.ruleId };
}

/** The words of a ticket that every agent of its line may read, and nothing else that the lookup may hold. */
function ticketWords(words: Words, ticketId: TicketId): Omit<TicketWords, 'context'> {
  const { visitorName, question, attachments } = ticketWordsOf(words, ticketId);
  return { visitorName, question, attachments };
}
