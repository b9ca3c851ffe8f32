import type {
  ConversationId,
  LeftMessageId,
  BookingId,
  Moment,
  RetentionKind,
  SiteId,
  TicketId,
  VisitorId,
} from '../protocol/index.ts';

/** What leads to a visitor. `subjectHash` stands for the site's own id of them. */
export type VisitorClue =
  | { readonly by: 'visitorId'; readonly value: string }
  | { readonly by: 'subjectHash'; readonly value: string }
  | { readonly by: 'mail'; readonly value: string }
  | { readonly by: 'ticketId'; readonly value: string }
  | { readonly by: 'conversationId'; readonly value: string };

/** An erasure that has begun. Its row goes with its last step, since it names whom it is about. */
export type Erasure = {
  readonly visitorId: VisitorId;
  /** The id that takes the place of theirs wherever something without words stays. */
  readonly standIn: VisitorId;
  /** Who asked for it, as the audit log names people. */
  readonly actor: string;
  readonly begunAt: Moment;
};

/** What is under way on a site: no sweep touches the words of it. */
export type StillOpen = {
  readonly ticketIds: readonly TicketId[];
  readonly conversationIds: readonly ConversationId[];
  readonly bookingIds: readonly BookingId[];
  readonly leftMessageIds: readonly LeftMessageId[];
};

/** Rows of one table that are about one visitor, as they lie there; `next` continues, `null` at the end. */
export type PersonalRows = {
  readonly rows: readonly Readonly<Record<string, unknown>>[];
  readonly next: number | null;
};

/** What is kept of visitors: found, handed out, and erased. */
export interface PrivacyStore {
  /** Visitors to whom the clue leads, at most `limit`. Upper case counts for nothing in a mail address. */
  findVisitors(siteId: SiteId, clue: VisitorClue, limit: number): Promise<readonly VisitorId[]>;
  /** When the visitor came first and came to what; `null` if nobody is known by that id. */
  readVisitorCard(siteId: SiteId, visitorId: VisitorId): Promise<VisitorCard | null>;
  /**
   * What a table of `PERSONAL_TABLES` holds of a visitor, in an order that stays, at most `limit` rows after
   * `offset`. Content of files comes as base64.
   */
  readPersonalRows(
    siteId: SiteId,
    visitorId: VisitorId,
    table: string,
    page: { readonly offset: number; readonly limit: number },
  ): Promise<PersonalRows>;

  /**
   * Notes that an erasure begins, and unbinds all devices; of the same visitor the first note stays.
   * @returns the one that stands
   */
  beginErasure(siteId: SiteId, erasure: Erasure): Promise<Erasure>;
  /** Those that were begun and not ended. */
  readErasures(siteId: SiteId): Promise<readonly Erasure[]>;
  /**
   * Puts the stand-in into the events of this span of versions, both ends included. Nothing else of them
   * changes, so they tell the same story of nobody.
   */
  renameInEvents(siteId: SiteId, erasure: Erasure, from: number, to: number): Promise<void>;
  /**
   * The last step, in one transaction: erases every word, puts the stand-in into what stays, into the
   * snapshot and into the events after `version`, and drops the note of the erasure. Then nothing of the
   * visitor is in any row; `scrub` sees to what pages may still hold.
   */
  finishErasure(siteId: SiteId, erasure: Erasure, version: number): Promise<void>;

  /**
   * Writes the file anew if words were erased since the last time, unless it is larger than that. This holds
   * up everybody: about a second for 200 MB.
   * @returns whether no file holds anything of what was erased
   */
  scrub(bytesMost: number): Promise<boolean>;

  /** Erases at most `limit` things of a kind from before that moment, and tells how many there were. */
  sweep(siteId: SiteId, kind: RetentionKind, before: Moment, open: StillOpen, limit: number): Promise<number>;
}

/** Enough to know the right one by. */
export type VisitorCard = {
  readonly visitorId: VisitorId;
  readonly firstSeenAt: Moment | null;
  /** The name that was given last, `''` if none was. */
  readonly name: string;
  readonly tickets: number;
  readonly conversations: number;
  readonly reviews: number;
  readonly files: number;
};
