import { LIMITS, type Moment, type VisitorId } from '../protocol/index.ts';
import type { Booking, LeftMessage } from './booking/booking.ts';
import { bookingDueAt, leftMessageExpiresAt } from './booking/times.ts';
import { silenceSeconds } from './channel/channel.ts';
import { flexDueAt } from './eligible.ts';
import { isAtOnce } from './estimate/promise.ts';
import type { Invitation } from './invitation/invitation.ts';
import { later } from './moment.ts';
import { firstOf } from './ordered.ts';
import type {
  Agent,
  Conversation,
  EndedConversation,
  Presence,
  SiteState,
  Ticket,
  WaitingReview,
  WrittenReview,
} from './state.ts';

/** The next moment at which something happens to one row by itself. */
export type Deadline = {
  readonly at: Moment;
  readonly kind:
    | 'agent'
    | 'booking'
    | 'conversation'
    | 'ended'
    | 'invitation'
    | 'leftMessage'
    | 'review'
    | 'ticket'
    | 'visitor';
  readonly id: string;
};

/** What turns a row into its deadline. */
type Clockwork = Pick<SiteState, 'settings' | 'restartedAt'>;

/** A return that is announced for within this time is waited for before anybody is told of the absence. */
const NEAR_RETURN_SECONDS = 60;

/** The row that is due before all others, `null` if nothing is under way. */
export const firstDeadline = (state: SiteState): Deadline | null => firstOf(state.deadlines);

/** When `tick` is next due, `null` if nothing is under way. */
export const nextDeadline = (state: SiteState): Moment | null => firstDeadline(state)?.at ?? null;

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

/** Until when a conversation may be opened again. */
export const reopenableUntil = (
  ended: EndedConversation,
  { settings }: Pick<SiteState, 'settings'>,
): Moment => later(ended.endedAt, settings.reopenSeconds);

/** Until when its visitor may say a review anew. */
export const reviewChangeableUntil = ({ writtenAt }: WrittenReview): Moment =>
  later(writtenAt, LIMITS.reviewChangeSeconds);

/** When a conversation is forgotten: nobody may review it any more, nor change what was written of it. */
export const endedClosesAt = (ended: EndedConversation): Moment =>
  ended.review.state === 'written'
    ? Math.max(reviewClosesAt(ended), reviewChangeableUntil(ended.review))
    : reviewClosesAt(ended);

export function ticketDeadline(ticket: Ticket, clockwork: Clockwork): Deadline {
  const expiresAt = ticketExpiresAt(ticket, clockwork);
  const breaksAt = promiseBreaksAt(ticket, clockwork) ?? Infinity;
  const answerBy = ticket.swap?.answerBy ?? Infinity;
  const at = Math.min(expiresAt, breaksAt, flexDueAt(ticket), answerBy, phaseEndsAt(ticket));
  return { at, kind: 'ticket', id: ticket.ticketId };
}

function phaseEndsAt({ phase }: Ticket): Moment {
  switch (phase.state) {
    case 'waiting':
      return Infinity;
    case 'asked':
      return phase.answerBy;
    case 'offered':
      return phase.expiresAt;
    case 'postponed':
      return phase.until;
  }
}

export function conversationDeadline(conversation: Conversation, clockwork: Clockwork): Deadline {
  const { phase, lastMessageAt, channel, conversationId } = conversation;
  const heardAt = Math.max(lastMessageAt, channel.since, clockwork.restartedAt);
  const at =
    phase.state === 'wrap-up' ? phase.until : later(heardAt, silenceSeconds(conversation, clockwork));
  return { at, kind: 'conversation', id: conversationId };
}

export const endedDeadline = (ended: EndedConversation): Deadline => ({
  at: endedClosesAt(ended),
  kind: 'ended',
  id: ended.conversationId,
});

export function agentDeadline(agent: Agent, clockwork: Clockwork): Deadline | null {
  const { agentId, presence, leavesAt } = agent;
  const at = Math.min(
    presence.graceUntil ?? Infinity,
    leavesAt ?? Infinity,
    absenceToldAt(agent, clockwork) ?? Infinity,
  );
  return at === Infinity ? null : { at, kind: 'agent', id: agentId };
}

/**
 * When those who wait for this agent are told that she is away, `null` if they need not be: at the return
 * that she announced, when that is so near that she may well be back by then.
 */
export function absenceToldAt(agent: Agent, { settings }: Clockwork): Moment | null {
  const { availability, availabilitySince, backAt, absenceTold } = agent;
  if (availability !== 'away' || absenceTold) return null;
  const toldAt = later(availabilitySince, settings.awayToldSeconds);
  const isNear = backAt !== null && backAt > toldAt && backAt <= later(toldAt, NEAR_RETURN_SECONDS);
  return isNear ? backAt : toldAt;
}

/**
 * When the promise of a ticket that still waits is broken, `null` while it rings, while others pass at its
 * visitor's wish, or if none was made.
 */
export function promiseBreaksAt({ phase, renewedPromise }: Ticket, { settings }: Clockwork): Moment | null {
  if (renewedPromise === null || phase.state === 'offered' || phase.state === 'postponed') return null;
  const { p80At } = renewedPromise;
  return isAtOnce(renewedPromise) ? later(p80At, settings.offerSeconds) : p80At;
}

/** When a review, or the change of one, appears whether or not there is company for it. */
export const reviewDueAt = ({ writtenAt }: WaitingReview, { settings }: Clockwork): Moment =>
  later(writtenAt, settings.reviewHeldSeconds);

export const reviewDeadline = (review: WaitingReview, clockwork: Clockwork): Deadline => ({
  at: reviewDueAt(review, clockwork),
  kind: 'review',
  id: review.reviewId,
});

export const visitorDeadline = (visitorId: VisitorId, { graceUntil }: Presence): Deadline | null =>
  graceUntil === null ? null : { at: graceUntil, kind: 'visitor', id: visitorId };

export const bookingDeadline = (booking: Booking, clockwork: Clockwork): Deadline => ({
  at: bookingDueAt(booking, clockwork),
  kind: 'booking',
  id: booking.bookingId,
});

export const invitationDeadline = ({ expiresAt, invitationId }: Invitation): Deadline => ({
  at: expiresAt,
  kind: 'invitation',
  id: invitationId,
});

export const leftMessageDeadline = (message: LeftMessage): Deadline => ({
  at: leftMessageExpiresAt(message),
  kind: 'leftMessage',
  id: message.leftMessageId,
});
