import type {
  AgentId,
  Author,
  CommandId,
  ConversationId,
  MessageId,
  Moment,
  ReviewId,
  SiteId,
  SkillId,
  TicketId,
  VisitorId,
} from '../protocol/index.ts';
import type { SiteEvent } from '../core/event.ts';

/** A tenant. Origins are exact (`https://shop.example`), without a trailing slash. */
export type Site = { readonly siteId: SiteId; readonly name: string; readonly origins: readonly string[] };

/** The words of a profile; the facts that routing needs are in events. */
export type Profile = {
  readonly agentId: AgentId;
  readonly name: string;
  readonly headline: string;
  readonly biography: string;
  readonly photoUrl: string | null;
  readonly skillLabels: Readonly<Record<SkillId, string>>;
};

/** Personal text, written in the same transaction as the events that refer to it. */
export type Text =
  | { readonly kind: 'profile'; readonly profile: Profile }
  | {
      readonly kind: 'ticket';
      readonly ticketId: TicketId;
      readonly visitorId: VisitorId;
      readonly visitorName: string;
      readonly question: string;
    }
  | {
      readonly kind: 'message';
      readonly messageId: MessageId;
      readonly conversationId: ConversationId;
      readonly visitorId: VisitorId;
      readonly number: number;
      readonly author: Author;
      readonly text: string;
      readonly sentAt: Moment;
      readonly commandId: CommandId;
    }
  | {
      readonly kind: 'review';
      readonly reviewId: ReviewId;
      readonly conversationId: ConversationId;
      readonly visitorId: VisitorId;
      readonly agentId: AgentId;
      readonly stars: number;
      readonly comment: string;
      readonly writtenAt: Moment;
    }
  | { readonly kind: 'reviewPublished'; readonly reviewId: ReviewId; readonly publishedAt: Moment };

/** The remembered answer of one command; `actor` is `visitor:<id>` or `agent:<id>`. */
export type RememberedAnswer = {
  readonly actor: string;
  readonly commandId: CommandId;
  /** A digest of the body: the same id with another body is refused. */
  readonly bodyDigest: string;
  /** JSON of the answer as it was sent. */
  readonly answer: string;
  readonly at: Moment;
};

/** What one site adds in one go; `expectedVersion` is the number of events it had before. */
export type Commit = {
  readonly siteId: SiteId;
  readonly expectedVersion: number;
  readonly events: readonly SiteEvent[];
  readonly texts: readonly Text[];
  readonly answers: readonly RememberedAnswer[];
};

export type CommitResult =
  { readonly ok: true } | { readonly ok: false; readonly reason: 'version-conflict' };

export type Snapshot = { readonly version: number; readonly schema: number; readonly state: string };

export type StoredMessage = Omit<Extract<Text, { kind: 'message' }>, 'kind' | 'visitorId'>;
export type StoredTicketText = Omit<Extract<Text, { kind: 'ticket' }>, 'kind'>;
export type StoredReview = {
  readonly reviewId: ReviewId;
  readonly agentId: AgentId;
  readonly stars: number;
  readonly comment: string;
  readonly publishedAt: Moment;
};
export type ReviewPage = { readonly reviews: readonly StoredReview[]; readonly nextPage: string | null };

export type Account = {
  readonly siteId: SiteId;
  readonly agentId: AgentId;
  /** Lower case; unique over all sites. */
  readonly email: string;
  readonly passwordHash: string;
};

export type StoredSession = {
  /** SHA-256 of the cookie's value: the value itself is never stored. */
  readonly tokenHash: string;
  readonly siteId: SiteId;
  readonly agentId: AgentId;
  readonly expiresAt: Moment;
};

/**
 * The memory of the server. One interface, one acceptance suite, several engines.
 * Methods reject only when the engine fails; expected failures are values.
 */
export interface Store {
  /** Writes all of a commit or nothing. It resolves once the data survives the loss of power. */
  commit(commit: Commit): Promise<CommitResult>;
  /** Events after `version`, oldest first, at most `limit`. */
  readEvents(siteId: SiteId, version: number, limit: number): Promise<readonly SiteEvent[]>;
  readSnapshot(siteId: SiteId): Promise<Snapshot | null>;
  /** Replaces the snapshot unless a newer one is there. */
  writeSnapshot(siteId: SiteId, snapshot: Snapshot): Promise<void>;
  readAnswer(siteId: SiteId, actor: string, commandId: CommandId): Promise<RememberedAnswer | null>;
  /** Drops answers and sessions that are past their time. */
  prune(now: Moment): Promise<void>;

  readSites(): Promise<readonly Site[]>;
  saveSite(site: Site): Promise<void>;
  readProfiles(siteId: SiteId): Promise<readonly Profile[]>;
  /** The visitor with this token, made on first sight with `newId`. */
  identifyVisitor(siteId: SiteId, tokenHash: string, newId: VisitorId, now: Moment): Promise<VisitorId>;
  readTicketTexts(siteId: SiteId, ticketIds: readonly TicketId[]): Promise<readonly StoredTicketText[]>;
  /** Messages with a number above `after`, in order, at most `limit`. */
  readMessages(
    siteId: SiteId,
    conversationId: ConversationId,
    after: number,
    limit: number,
  ): Promise<readonly StoredMessage[]>;
  /** Published reviews of one agent, newest first. `page` is what `nextPage` gave. */
  readReviews(siteId: SiteId, agentId: AgentId, page: string | null, limit: number): Promise<ReviewPage>;
  /** Erases the words of one visitor: names, questions, messages, comments. Events stay. */
  forgetVisitor(siteId: SiteId, visitorId: VisitorId): Promise<void>;

  saveAccount(account: Account): Promise<void>;
  findAccount(email: string): Promise<Account | null>;
  saveSession(session: StoredSession): Promise<void>;
  findSession(tokenHash: string, now: Moment): Promise<StoredSession | null>;
  deleteSession(tokenHash: string): Promise<void>;

  close(): Promise<void>;
}
