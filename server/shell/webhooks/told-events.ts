import type { SiteEvent, SiteEventType, EventOf } from '../../core/event.ts';
import type { SiteState } from '../../core/state.ts';
import { HELD } from '../../protocol/index.ts';
import { reviewedIn } from '../../core/index.ts';
import type { TicketId, VisitorId, WebhookEvent } from '../../protocol/index.ts';

/** What an endpoint is told of one event: ids, moments and figures, and nobody's words. */
export type Told = { readonly event: WebhookEvent; readonly data: Readonly<Record<string, unknown>> };

type Around = { readonly before: SiteState; readonly after: SiteState };
type Teller<Type extends SiteEventType> = (event: EventOf<Type>, around: Around) => Told | null;

const visitorOf = ({ before, after }: Around, ticketId: TicketId): VisitorId | null =>
  (before.tickets.get(ticketId) ?? after.tickets.get(ticketId))?.visitorId ?? null;

/** The fields of the core that are told as they are. */
const plain =
  <Type extends SiteEventType>(event: WebhookEvent, ...names: (keyof EventOf<Type> & string)[]) =>
  (happened: EventOf<Type>): Told => ({
    event,
    data: Object.fromEntries(names.map((name): [string, unknown] => [name, happened[name] ?? null])),
  });

type Published = EventOf<'reviewPublished' | 'reviewChangePublished'>;

/** What is held is not public, whatever becomes of its words meanwhile. */
function published({ reviewId, agentId, stars, version }: Published, { after }: Around): Told | null {
  if (after.hiddenReviews.get(reviewId)?.reason === HELD) return null;
  return { event: 'review.published', data: { reviewId, agentId, stars, version } };
}

/** What was held is told once it is shown. */
function shown({ reviewId, agentId, stars }: EventOf<'reviewModerated'>, around: Around): Told | null {
  const { before, after } = around;
  const wasHeld = before.hiddenReviews.get(reviewId)?.reason === HELD;
  if (!wasHeld || after.hiddenReviews.has(reviewId)) return null;
  const version = reviewedIn(after, agentId, reviewId)?.review.version ?? 1;
  return { event: 'review.published', data: { reviewId, agentId, stars, version } };
}

/** Every event that other systems may be told. Whatever is not here stays inside. */
const TELLERS: { readonly [Type in SiteEventType]?: Teller<Type> } = {
  ticketJoined: plain<'ticketJoined'>('ticket.joined', 'ticketId', 'visitorId', 'choice', 'need', 'promise'),
  ticketClosed: ({ ticketId, reason }, around) => ({
    event: 'ticket.closed',
    data: { ticketId, visitorId: visitorOf(around, ticketId), reason },
  }),
  ticketTransferred: plain<'ticketTransferred'>(
    'ticket.transferred',
    'ticketId',
    'conversationId',
    'agentId',
    'to',
    'mode',
    'reason',
  ),
  promiseBroken: plain<'promiseBroken'>('promise.broken', 'ticketId', 'reason', 'creditSeconds', 'promise'),
  offerMade: plain<'offerMade'>('offer.made', 'offerId', 'ticketId', 'agentId', 'expiresAt'),
  offerDeclined: plain<'offerDeclined'>('offer.declined', 'offerId', 'ticketId', 'agentId'),
  offerLapsed: plain<'offerLapsed'>('offer.lapsed', 'offerId', 'ticketId', 'agentId'),
  conversationStarted: plain<'conversationStarted'>(
    'conversation.started',
    'conversationId',
    'ticketId',
    'visitorId',
    'agentId',
  ),
  conversationEnded: ({ conversationId, reason, wrapUpUntil }, { after }) => {
    const ended = after.ended.get(conversationId);
    const { ticketId = null, visitorId = null, agentId = null, startedAt = null } = ended ?? {};
    return {
      event: 'conversation.ended',
      data: { conversationId, ticketId, visitorId, agentId, startedAt, reason, wrapUpUntil },
    };
  },
  outcomeRecorded: ({ conversationId, agentId, outcome }) => ({
    event: 'outcome.recorded',
    data: { conversationId, agentId, ...outcome },
  }),
  reviewPublished: published,
  reviewChangePublished: published,
  reviewModerated: shown,
  reviewReplied: plain<'reviewReplied'>('review.replied', 'reviewId', 'agentId'),
  bookingMade: plain<'bookingMade'>(
    'booking.made',
    'bookingId',
    'visitorId',
    'agentId',
    'startsAt',
    'endsAt',
  ),
  bookingMoved: plain<'bookingMoved'>('booking.moved', 'bookingId', 'agentId', 'startsAt', 'endsAt'),
  bookingDisplaced: plain<'bookingDisplaced'>('booking.displaced', 'bookingId', 'reason'),
  bookingClosed: plain<'bookingClosed'>('booking.closed', 'bookingId', 'reason'),
  messageLeft: plain<'messageLeft'>('message.left', 'leftMessageId', 'visitorId', 'choice'),
  invitationTaken: plain<'invitationTaken'>(
    'invitation.taken',
    'invitationId',
    'ruleId',
    'ticketId',
    'agentId',
  ),
  availabilityChanged: plain<'availabilityChanged'>(
    'agent.availability',
    'agentId',
    'availability',
    'backAt',
    'reason',
  ),
};

/** `null` for what no other system is told. */
export function toldOf(event: SiteEvent, around: Around): Told | null {
  // The table gives the teller of this very type.
  const teller = TELLERS[event.type] as Teller<SiteEventType> | undefined;
  return teller?.(event, around) ?? null;
}
