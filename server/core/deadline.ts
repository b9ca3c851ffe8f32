import { LIMITS, type Moment, type VisitorId } from '../protocol/index.ts';
import { later } from './moment.ts';
import { firstOf } from './ordered.ts';
import type { Agent, Conversation, EndedConversation, Presence, SiteState, Ticket } from './state.ts';

/** The next moment at which something happens to one row by itself. */
export type Deadline = {
  readonly at: Moment;
  readonly kind: 'agent' | 'conversation' | 'ended' | 'ticket' | 'visitor';
  readonly id: string;
};

/** What turns a row into its deadline. */
type Clockwork = Pick<SiteState, 'settings' | 'restartedAt'>;

/** When `tick` is next due, `null` if nothing is under way. */
export const nextDeadline = (state: SiteState): Moment | null => firstOf(state.deadlines)?.at ?? null;

export function compareDeadlines(a: Deadline, b: Deadline): number {
  if (a.at !== b.at) return a.at - b.at;
  if (a.kind !== b.kind) return a.kind < b.kind ? -1 : 1;
  if (a.id !== b.id) return a.id < b.id ? -1 : 1;
  return 0;
}

export const ticketExpiresAt = (ticket: Ticket, { settings, restartedAt }: Clockwork): Moment =>
  later(Math.max(ticket.joinedAt, restartedAt), settings.ticketMostSeconds);

export const reviewClosesAt = (ended: EndedConversation): Moment =>
  later(ended.endedAt, LIMITS.reviewOpenSeconds);

export function ticketDeadline(ticket: Ticket, clockwork: Clockwork): Deadline {
  const expiresAt = ticketExpiresAt(ticket, clockwork);
  return { at: Math.min(expiresAt, phaseEndsAt(ticket)), kind: 'ticket', id: ticket.ticketId };
}

function phaseEndsAt({ phase }: Ticket): Moment {
  switch (phase.state) {
    case 'waiting':
      return Infinity;
    case 'asked':
      return phase.answerBy;
    case 'offered':
      return phase.expiresAt;
  }
}

export function conversationDeadline(conversation: Conversation, clockwork: Clockwork): Deadline {
  const { phase, lastMessageAt, conversationId } = conversation;
  const at =
    phase.state === 'wrap-up'
      ? phase.until
      : later(Math.max(lastMessageAt, clockwork.restartedAt), clockwork.settings.conversationIdleSeconds);
  return { at, kind: 'conversation', id: conversationId };
}

export const endedDeadline = (ended: EndedConversation): Deadline => ({
  at: reviewClosesAt(ended),
  kind: 'ended',
  id: ended.conversationId,
});

export const agentDeadline = ({ agentId, presence }: Agent): Deadline | null =>
  presence.graceUntil === null ? null : { at: presence.graceUntil, kind: 'agent', id: agentId };

export const visitorDeadline = (visitorId: VisitorId, { graceUntil }: Presence): Deadline | null =>
  graceUntil === null ? null : { at: graceUntil, kind: 'visitor', id: visitorId };
