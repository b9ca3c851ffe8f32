import type {
  Acquaintances,
  AgentId,
  Attachment,
  Author,
  CommandId,
  ConversationId,
  DecisionRecord,
  HideableField,
  MessageId,
  Moment,
  MovedMark,
  Preference,
  ReviewId,
  ReviewWords,
  Side,
  SiteId,
  SkillId,
  TicketId,
  VisitContext,
  VisitorId,
} from '../protocol/index.ts';
import type { SiteEvent } from '../core/event.ts';
import type { AccessStore } from './access.ts';
import type { AccountStore } from './account.ts';
import type { SettingStore } from './site-setting.ts';
import type { LookText, StoryStore, StoryText } from './story.ts';
import type { TouchpointStore } from './touchpoint.ts';
import type { TransferNoteText, TransferStore } from './transfer.ts';
import type { AttachmentStore } from './attachment.ts';
import type { AuditStore } from './audit.ts';
import type { BookingMailText, BookingStore, BookingText, LeftMessageText } from './booking.ts';
import type { EndingStore, EndingText } from './ending.ts';
import type { FiringStore } from './firing.ts';
import type { FactText, HistoryStore } from './history.ts';
import type { IdentityStore } from './identity.ts';
import type { KnowledgeStore } from './knowledge.ts';
import type { MeasureStore, MeasureText } from './measures.ts';
import type { PhotoStore, PhotoText } from './photo.ts';
import type { PrivacyStore } from './privacy.ts';
import type { RememberedAnswer } from './remembered-answer.ts';
import type { WebhookMessageText, WebhookStore } from './webhook.ts';

export type { Account, SaveAccountResult, StoredSession } from './account.ts';
export { agentActor, visitorActor, type RememberedAnswer } from './remembered-answer.ts';

/** A tenant. Origins are exact (`https://shop.example`), without a trailing slash. */
export type Site = {
  readonly siteId: SiteId;
  readonly name: string;
  readonly origins: readonly string[];
  /** What the owner keeps from visitors. Left out where it is nothing; saved without it, it stays. */
  readonly hiddenFields?: readonly HideableField[];
};

/** What is said of a site anew; the rest stays as it is. */
export type SiteChange = Pick<Site, 'siteId'> & Partial<Site>;

/** The words of a profile; the facts that routing needs are in events. */
export type Profile = {
  readonly agentId: AgentId;
  readonly name: string;
  /** The name for visitors, `''` where they may read the other. */
  readonly alias: string;
  readonly pronouns: string;
  readonly headline: string;
  readonly biography: string;
  readonly photoUrl: string | null;
  readonly skillLabels: Readonly<Record<SkillId, string>>;
};

/** Personal text, written in the same transaction as the events that refer to it. */
export type Text =
  | { readonly kind: 'profile'; readonly profile: Profile }
  | BookingText
  | LeftMessageText
  | BookingMailText
  | TransferNoteText
  | EndingText
  | PhotoText
  | FactText
  | MeasureText
  | StoryText
  | LookText
  | WebhookMessageText
  | {
      readonly kind: 'ticket';
      readonly ticketId: TicketId;
      readonly visitorId: VisitorId;
      readonly visitorName: string;
      readonly question: string;
      readonly context: VisitContext | null;
    }
  /** Replaces the question of a ticket; files that it no longer names are dropped. */
  | {
      readonly kind: 'question';
      readonly ticketId: TicketId;
      readonly visitorId: VisitorId;
      readonly question: string;
      readonly attachments: readonly Attachment[];
    }
  /** The ticket is over without an answer: files sent ahead and what the page said are dropped. */
  | { readonly kind: 'questionDropped'; readonly ticketId: TicketId }
  | {
      readonly kind: 'message';
      readonly messageId: MessageId;
      readonly conversationId: ConversationId;
      readonly visitorId: VisitorId;
      readonly number: number;
      readonly author: Author;
      readonly text: string;
      readonly attachments: readonly Attachment[];
      readonly sentAt: Moment;
      readonly commandId: CommandId;
    }
  /** The first version. */
  | ({
      readonly kind: 'review';
      readonly reviewId: ReviewId;
      readonly conversationId: ConversationId;
      readonly visitorId: VisitorId;
      readonly agentId: AgentId;
      readonly writtenAt: Moment;
    } & ReviewWords)
  /** A review said anew: version 2 or later. Nobody sees it before it is published. */
  | ({
      readonly kind: 'reviewVersion';
      readonly reviewId: ReviewId;
      readonly version: number;
      readonly writtenAt: Moment;
    } & ReviewWords)
  /** This version is public from now on; the moment of the first publication stays. */
  | {
      readonly kind: 'reviewPublished';
      readonly reviewId: ReviewId;
      readonly version: number;
      readonly publishedAt: Moment;
    }
  | {
      readonly kind: 'reviewReply';
      readonly reviewId: ReviewId;
      readonly reply: string;
      readonly repliedAt: Moment;
    }
  /** Whom this visitor talked with; only the newest is remembered. */
  | {
      readonly kind: 'acquaintance';
      readonly visitorId: VisitorId;
      readonly agentId: AgentId;
      readonly talkedAt: Moment;
    }
  /** `null` takes it back. Beyond `LIMITS.preferencesPerVisitor` the oldest gives way. */
  | {
      readonly kind: 'preference';
      readonly visitorId: VisitorId;
      readonly agentId: AgentId;
      readonly preference: Preference | null;
      readonly setAt: Moment;
    };

/** The texts of one kind. */
export type TextOf<Kind extends Text['kind']> = Extract<Text, { readonly kind: Kind }>;

/**
 * What one saved site adds in one go; `expectedVersion` is the number of events it had before.
 * A review may be written and published at once, in any order. Of two profiles, acquaintances or preferences
 * of the same people the later one counts.
 */
export type Commit = {
  readonly siteId: SiteId;
  readonly expectedVersion: number;
  readonly events: readonly SiteEvent[];
  readonly texts: readonly Text[];
  readonly answers: readonly RememberedAnswer[];
  /** What these events were decided from, kept for `LIMITS.decisionsKeptSeconds`. */
  readonly decisions: readonly DecisionRecord[];
};

export type CommitResult =
  { readonly ok: true } | { readonly ok: false; readonly reason: 'version-conflict' };

export type Snapshot = { readonly version: number; readonly schema: number; readonly state: string };

export type StoredMessage = Omit<TextOf<'message'>, 'kind' | 'visitorId'>;
/** How far one side has come in a conversation. */
export type StoredMark = MovedMark & { readonly side: Side };
export type StoredTicketText = Omit<TextOf<'ticket'>, 'kind'> & {
  readonly attachments: readonly Attachment[];
};
export type StoredReview = {
  readonly reviewId: ReviewId;
  readonly agentId: AgentId;
  readonly stars: number;
  readonly comment: string;
  readonly tags: readonly string[];
  readonly publishedAt: Moment;
  /** `null` without a reply, and when its words were erased. */
  readonly reply: string | null;
};
/** One review whether or not it is public. */
export type KnownReview = {
  readonly agentId: AgentId;
  readonly published: boolean;
  readonly replied: boolean;
  /** As it was said last, which may not be public yet. */
  readonly newest: ReviewWords;
};
export type ReviewPage = { readonly reviews: readonly StoredReview[]; readonly nextPage: string | null };

/** All decisions about one ticket, or those of a time, both ends included. */
export type DecisionFilter =
  { readonly ticketId: TicketId } | { readonly since: Moment; readonly until: Moment };

/**
 * The memory of the server. One interface, one acceptance suite, several engines.
 *
 * Methods reject only when the engine fails or the caller has a bug (a limit of 0, a site never saved,
 * a message number used twice); expected failures are values. Every write resolves once it survives the
 * loss of power, and every read tells only of what does. A write that was rejected may have happened all
 * the same if the engine could not tell (`StoreSyncError`), so whoever keeps a state in memory reads it
 * anew after a rejection.
 */
export interface Store
  extends
    AccessStore,
    AccountStore,
    AttachmentStore,
    AuditStore,
    BookingStore,
    EndingStore,
    FiringStore,
    HistoryStore,
    IdentityStore,
    KnowledgeStore,
    MeasureStore,
    PhotoStore,
    PrivacyStore,
    SettingStore,
    TransferStore,
    StoryStore,
    TouchpointStore,
    WebhookStore {
  /**
   * Writes all of a commit or nothing. Commits of one turn of the loop share their cost;
   * a wrong `expectedVersion` or a faulty commit harms none of its neighbours.
   */
  commit(commit: Commit): Promise<CommitResult>;
  /** Events after `version`, oldest first, at most `limit`. */
  readEvents(siteId: SiteId, version: number, limit: number): Promise<readonly SiteEvent[]>;
  readSnapshot(siteId: SiteId): Promise<Snapshot | null>;
  /** Replaces the snapshot unless a newer one is there. */
  writeSnapshot(siteId: SiteId, snapshot: Snapshot): Promise<void>;
  readAnswer(siteId: SiteId, actor: string, commandId: CommandId): Promise<RememberedAnswer | null>;
  /** Decisions, newest first, at most `limit`. */
  readDecisions(siteId: SiteId, filter: DecisionFilter, limit: number): Promise<readonly DecisionRecord[]>;
  /** Drops answers, sessions, decisions and attachments that are past their time. */
  prune(now: Moment): Promise<void>;

  readSites(): Promise<readonly Site[]>;
  /** Adds a site, or changes its name and origins. */
  saveSite(site: Site): Promise<void>;
  readProfiles(siteId: SiteId): Promise<readonly Profile[]>;
  /** Whom this visitor knows, newest first. Agents who left the site since may be among them. */
  readAcquaintances(siteId: SiteId, visitorId: VisitorId): Promise<Acquaintances>;
  /** The texts of those tickets that exist, in no order. */
  readTicketTexts(siteId: SiteId, ticketIds: readonly TicketId[]): Promise<readonly StoredTicketText[]>;
  /** Messages with a number above `after`, in order, at most `limit`. */
  readMessages(
    siteId: SiteId,
    conversationId: ConversationId,
    after: number,
    limit: number,
  ): Promise<readonly StoredMessage[]>;
  /** How far the sides of those conversations have come that have come anywhere, in no order. */
  readMarks(siteId: SiteId, conversationIds: readonly ConversationId[]): Promise<readonly StoredMark[]>;
  /** Moves marks on. Where one is further already it stays. */
  moveMarks(siteId: SiteId, marks: readonly StoredMark[]): Promise<void>;
  /**
   * Published reviews of one agent, newest first. `page` is what `nextPage` gave; reviews published
   * meanwhile shift nothing, and anything else than a `nextPage` gives the first page.
   * Hidden ones are left out.
   */
  readReviews(siteId: SiteId, agentId: AgentId, page: string | null, limit: number): Promise<ReviewPage>;
  readReview(siteId: SiteId, reviewId: ReviewId): Promise<KnownReview | null>;
  /**
   * Erases the words of one visitor: name, questions, what pages said of the visits, comments, and both sides
   * of the conversations, since answers repeat what they answer. Rows, stars and events stay, the words in
   * them are empty; whom the visitor knows is dropped, and the token is unknown again.
   */
  forgetVisitor(siteId: SiteId, visitorId: VisitorId): Promise<void>;

  /**
   * Writes about as much as a command does and takes it away again: rejects as any write would now, with
   * `StoreFullError` where there is no room.
   */
  checkWritable(): Promise<void>;

  /** Waits for the commits under way. Nothing may be called afterwards. */
  close(): Promise<void>;
}
