import type {
  AgentId,
  BookingId,
  Contact,
  LanguageTag,
  LeftMessageId,
  Moment,
  SiteId,
  TimeZone,
  VisitorId,
} from '../protocol/index.ts';

/** What a visitor said with a booking. */
export type BookingText = {
  readonly kind: 'booking';
  readonly bookingId: BookingId;
  readonly visitorId: VisitorId;
  readonly visitorName: string;
  readonly contact: Contact;
  readonly note: string;
  /** The visitor's own: mails tell times in it. */
  readonly zone: TimeZone;
  /** The visitor's own: mails are written in it. */
  readonly language: LanguageTag;
};

export type LeftMessageText = {
  readonly kind: 'leftMessage';
  readonly leftMessageId: LeftMessageId;
  readonly visitorId: VisitorId;
  readonly visitorName: string;
  readonly contact: Contact;
  readonly text: string;
};

export type BookingNews =
  'booked' | 'moved' | 'reassigned' | 'reminder' | 'agent-removed' | 'agent-cancelled' | 'visitor-cancelled';

/**
 * A mail about a booking that is to be sent. It holds no words: they are put together when it is sent, so
 * that nothing is left of whoever was erased before.
 */
export type BookingMailText = {
  readonly kind: 'bookingMail';
  /** The number of the event that it tells of, in its site's log. */
  readonly number: number;
  readonly bookingId: BookingId;
  readonly news: BookingNews;
  readonly agentId: AgentId;
  readonly startsAt: Moment;
  readonly endsAt: Moment;
  readonly at: Moment;
};

export type StoredBookingText = Omit<BookingText, 'kind'>;
export type StoredLeftMessage = Omit<LeftMessageText, 'kind'>;
export type StoredBookingMail = Omit<BookingMailText, 'kind'>;

/** Call-backs and messages for later: the words of them, and the mails that are still to be sent. */
export interface BookingStore {
  /** The texts of those bookings that exist, in no order. */
  readBookingTexts(siteId: SiteId, bookingIds: readonly BookingId[]): Promise<readonly StoredBookingText[]>;
  /** Those messages that exist, in no order. */
  readLeftMessages(
    siteId: SiteId,
    leftMessageIds: readonly LeftMessageId[],
  ): Promise<readonly StoredLeftMessage[]>;
  /** Mails with a number above `after`, in order, at most `limit`. */
  readBookingMails(siteId: SiteId, after: number, limit: number): Promise<readonly StoredBookingMail[]>;
  /** The mail was sent, or serves nobody any more. */
  dropBookingMail(siteId: SiteId, number: number): Promise<void>;
}
