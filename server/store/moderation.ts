import type {
  AgentId,
  Author,
  Channel,
  ConversationId,
  HiddenFor,
  HideReason,
  Moment,
  ReviewId,
  SiteId,
  Suspicion,
} from '../protocol/index.ts';
import type { StoredDispute } from './measures.ts';
import type { StoredReview } from './store.ts';

/** Hidden from visitors for a reason, or with `null` shown again; each is kept beside those before. */
export type ReviewModeratedText = {
  readonly kind: 'reviewModerated';
  readonly reviewId: ReviewId;
  readonly reason: HideReason | null;
  /** For whoever looks at it later; no visitor and no agent reads it. */
  readonly note: string;
  /** As an actor of the audit log. */
  readonly by: string;
  readonly moderatedAt: Moment;
};

/** Kept out of sight until somebody has decided; it stands among the moderations as the server's own. */
export type ReviewHeldText = {
  readonly kind: 'reviewHeld';
  readonly reviewId: ReviewId;
  readonly suspicions: readonly Suspicion[];
  readonly heldAt: Moment;
};
/** Who holds reviews, as an actor of the audit log. */
export const HOLDER = 'system:server';

export type StoredModeration = {
  readonly reason: HiddenFor | null;
  readonly note: string;
  readonly by: string;
  readonly at: Moment;
};

/** A published review as those who moderate see it. */
export type ModeratedReview = StoredReview & {
  readonly conversationId: ConversationId;
  /** That is public: 1 as it was written, more where it was said anew. */
  readonly version: number;
  /** The newest, `null` where nobody has moderated it. */
  readonly moderation: StoredModeration | null;
  /** How often it was moderated, */
  readonly moderations: number;
  /** and what made it look as if it were not genuine when it was held last. */
  readonly suspicions: readonly Suspicion[];
  readonly dispute: Pick<StoredDispute, 'reason' | 'disputedAt' | 'decision'> | null;
};

/**
 * `hidden`: for a reason; `disputed`: a dispute about it is open. `since` and `until`, of its publication,
 * are both included.
 */
export type ModerationFilter = {
  readonly agentId?: AgentId;
  readonly reviewId?: ReviewId;
  readonly stars?: number;
  readonly state?: 'shown' | 'held' | 'hidden' | 'disputed';
  readonly since?: Moment;
  readonly until?: Moment;
  /** Found in the words or the reply, whatever the case of ASCII letters. */
  readonly text?: string;
};

/** What is known of the conversation that a review is about, without a word of it. */
export type ReviewedTalk = {
  /** `null` while it is not measured yet, or when it is no longer kept. */
  readonly measured: {
    readonly channel: Channel;
    readonly endedAt: Moment;
    readonly waitMilliseconds: number;
    readonly talkMilliseconds: number;
  } | null;
  readonly messages: Readonly<Record<Author, number>>;
};

export interface ModerationStore {
  /**
   * Published reviews, hidden ones included, newest first, at most `limit`.
   * @param after the last review of the page before; where it is none of the site's, the first page
   */
  readModeration(
    siteId: SiteId,
    filter: ModerationFilter,
    after: ReviewId | null,
    limit: number,
  ): Promise<readonly ModeratedReview[]>;
  /** How many published reviews of each agent are hidden, and for which reason; those that are held, too. */
  readHiddenCounts(
    siteId: SiteId,
    agentId: AgentId | null,
  ): Promise<readonly { readonly agentId: AgentId; readonly reason: HiddenFor; readonly count: number }[]>;
  readReviewedTalk(siteId: SiteId, conversationId: ConversationId): Promise<ReviewedTalk>;
}
