import type {
  AgentId,
  ConversationId,
  EndReason,
  Moment,
  SiteId,
  TicketId,
  VisitorId,
} from '../protocol/index.ts';
import type { CloseReason } from '../core/event.ts';
import type { StoredReview } from './store.ts';

/** How one try of a visitor ended: a row each, without words. */
export type StoryRow =
  | {
      readonly kind: 'talked';
      readonly visitorId: VisitorId;
      readonly conversationId: ConversationId;
      readonly agentId: AgentId;
      readonly startedAt: Moment;
      readonly endedAt: Moment;
      readonly reason: EndReason;
      readonly lastNumber: number;
    }
  | {
      readonly kind: 'failed';
      readonly visitorId: VisitorId;
      readonly ticketId: TicketId;
      /** Who was wanted, `null` for anyone. */
      readonly agentId: AgentId | null;
      readonly startedAt: Moment;
      readonly endedAt: Moment;
      readonly reason: CloseReason;
    };

export type StoryText = { readonly kind: 'story'; readonly row: StoryRow };

export const LOOKED_AT = ['offer', 'conversation', 'story', 'transcript'] as const;
/** What was shown: a call, a conversation, the story of a visitor, the words of an earlier conversation. */
export type LookedAt = (typeof LOOKED_AT)[number];

/** One look of an agent at what is known of a visitor. */
export type Look = {
  readonly at: Moment;
  readonly agentId: AgentId;
  readonly visitorId: VisitorId;
  readonly what: LookedAt;
  /** The id of the ticket or conversation by which the agent came to look. */
  readonly subjectId: TicketId | ConversationId;
};

export type LookText = { readonly kind: 'look'; readonly look: Look };

/** Looks of a time, both ends included, at one visitor or by one agent or all. */
export type LookFilter = {
  readonly since: Moment;
  readonly until: Moment;
  readonly visitorId?: VisitorId;
  readonly agentId?: AgentId;
};

export interface StoryStore {
  /** How the tries of one visitor ended, newest first, at most `limit`. */
  readStory(siteId: SiteId, visitorId: VisitorId, limit: number): Promise<readonly StoryRow[]>;
  /** Published reviews that this visitor wrote, newest first, at most `limit`. */
  readReviewsOf(siteId: SiteId, visitorId: VisitorId, limit: number): Promise<readonly StoredReview[]>;
  /** Adds a look that comes with no event. */
  addLook(siteId: SiteId, look: Look): Promise<void>;
  /** Newest first, at most `limit`. They are kept for `STORY_LIMITS.looksKeptSeconds`. */
  readLooks(siteId: SiteId, filter: LookFilter, limit: number): Promise<readonly Look[]>;
}
