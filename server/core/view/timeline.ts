import type {
  AgentId,
  Channel,
  ContextAttributes,
  ConversationId,
  EndReason,
  FailedTryReason,
  Moment,
  Resolution,
  ReviewId,
  Sale,
  TicketId,
  TimelineChannel,
  TimelineEntry,
  TimelineTouchpoint,
  VisitorId,
} from '../../protocol/index.ts';
import type { CloseReason } from '../event.ts';
import type { SiteState } from '../state.ts';
import { visitorBookings } from './booking.ts';
import { faceOf, leftMessageWordsOf, type Words } from './words.ts';

/** How one try of a visitor ended, as the store keeps it. */
export type Ending =
  | {
      readonly kind: 'talked';
      readonly conversationId: ConversationId;
      readonly agentId: AgentId;
      readonly startedAt: Moment;
      readonly endedAt: Moment;
      readonly reason: EndReason;
      readonly lastNumber: number;
    }
  | {
      readonly kind: 'failed';
      readonly ticketId: TicketId;
      readonly agentId: AgentId | null;
      readonly startedAt: Moment;
      readonly endedAt: Moment;
      readonly reason: CloseReason;
    };

export type PublicReview = {
  readonly reviewId: ReviewId;
  readonly agentId: AgentId;
  readonly stars: number;
  readonly comment: string;
  readonly publishedAt: Moment;
};

/** What the store has of one visitor, in any order. */
export type TimelineMaterial = {
  readonly endings: readonly Ending[];
  readonly reviews: readonly PublicReview[];
  readonly touchpoints: readonly {
    readonly number: number;
    readonly at: Moment;
    readonly kind: TimelineTouchpoint['what'];
    readonly channel: TimelineChannel;
    readonly name: string;
    readonly note: string;
    readonly success: boolean | null;
    readonly amount: Sale | null;
    readonly data: ContextAttributes;
    readonly source: string;
  }[];
  readonly talks: readonly {
    readonly conversationId: ConversationId;
    readonly channel: Channel;
    readonly resolved: Resolution | null;
    readonly sale: Sale | null;
  }[];
};

const REASONS: Readonly<Record<CloseReason, FailedTryReason>> = {
  'visitor-left': 'left',
  'visitor-lost': 'page-closed',
  expired: 'nobody-suitable',
  answered: 'answered',
};

/**
 * Everything that is known of a visitor, on any channel, newest first.
 * @param visitorId `null` for somebody who never came here
 */
export function timelineOf(
  state: SiteState,
  visitorId: VisitorId | null,
  material: TimelineMaterial,
  words: Words,
): readonly TimelineEntry[] {
  const standing = new Map(material.talks.map((talk) => [talk.conversationId, talk]));
  const entries: readonly TimelineEntry[] = [
    ...material.endings.map((ending) => endingEntry(ending, standing, words)),
    ...material.reviews.map(({ agentId, publishedAt: at, ...review }): TimelineEntry => {
      const agent = faceOf(words, agentId);
      return { entryId: `review:${review.reviewId}`, at, channel: 'web', kind: 'review', ...review, agent };
    }),
    ...material.touchpoints.map(({ number, kind: what, at, channel, ...touchpoint }): TimelineEntry => {
      const { name, note, success, amount, data, source } = touchpoint;
      const said = { what, name, note, success, amount, data, source };
      return { entryId: `touchpoint:${number}`, at, channel, kind: 'touchpoint', ...said };
    }),
    ...(visitorId === null ? [] : openEntries(state, visitorId, words)),
  ];
  return [...entries].sort(compareEntries);
}

/** A page tells of one moment by a clock that may have been set anew meanwhile. */
export const isSameMoment = (one: Moment, other: Moment): boolean => Math.abs(one - other) <= 5_000;

/** Newest first, and always the same. */
export const compareEntries = (
  one: Pick<TimelineEntry, 'at' | 'entryId'>,
  other: Pick<TimelineEntry, 'at' | 'entryId'>,
): number => other.at - one.at || (one.entryId < other.entryId ? 1 : -1);

function endingEntry(
  ending: Ending,
  standing: ReadonlyMap<ConversationId, TimelineMaterial['talks'][number]>,
  words: Words,
): TimelineEntry {
  const { startedAt, endedAt: at } = ending;
  if (ending.kind === 'failed') {
    const { ticketId, agentId } = ending;
    const agent = agentId === null ? null : faceOf(words, agentId);
    const tried = { ticketId, agent, joinedAt: startedAt, reason: REASONS[ending.reason] };
    return { entryId: `try:${ticketId}`, at, channel: 'chat', kind: 'try', ...tried };
  }
  const { conversationId, agentId, reason: endReason, lastNumber } = ending;
  const { channel = 'chat', resolved = null, sale = null } = standing.get(conversationId) ?? {};
  const agent = faceOf(words, agentId);
  const talk = { conversationId, agent, startedAt, endReason, lastNumber, resolved, sale };
  return { entryId: `talk:${conversationId}`, at, channel, kind: 'talk', ...talk };
}

function openEntries(state: SiteState, visitorId: VisitorId, words: Words): readonly TimelineEntry[] {
  const bookings = visitorBookings(state, visitorId, words).map(
    ({ bookingId, agent, startsAt: at, phase }): TimelineEntry => {
      const booked = { bookingId, agent, state: phase.state };
      return { entryId: `booking:${bookingId}`, at, channel: 'call', kind: 'booking', ...booked };
    },
  );
  const left = (state.leftMessagesOfVisitor.get(visitorId) ?? []).flatMap(
    (leftMessageId): readonly TimelineEntry[] => {
      const message = state.leftMessages.get(leftMessageId);
      if (message === undefined) return [];
      const { text } = leftMessageWordsOf(words, leftMessageId);
      const entry = { entryId: `left:${leftMessageId}`, at: message.leftAt, channel: 'web' } as const;
      return [{ ...entry, kind: 'left-message', leftMessageId, text }];
    },
  );
  return [...bookings, ...left];
}
