import type { Generated } from 'kysely';
import type {
  AgentId,
  ConversationId,
  HiddenFor,
  HideReason,
  Moment,
  ReviewId,
  SiteId,
  VisitorId,
} from '../../protocol/index.ts';

/** What visitors say of conversations, and what was decided of it. */
export type ReviewTables = {
  reviews: {
    site_id: SiteId;
    review_id: ReviewId;
    conversation_id: ConversationId;
    visitor_id: VisitorId;
    agent_id: AgentId;
    published_at: Moment | null;
    published_version: number | null;
    reply: string | null;
    replied_at: Moment | null;
    hidden: Generated<number>;
    /** `null` also while it is held. */
    hidden_reason: HideReason | null;
    /** Its stars count for nobody. */
    discounted: Generated<number>;
    /** How often it was hidden or shown again. */
    moderations: Generated<number>;
    /** Why it was held last. */
    suspicions_json: string | null;
    held_at: Moment | null;
  };
  review_disputes: {
    site_id: SiteId;
    review_id: ReviewId;
    agent_id: AgentId;
    reason: string;
    disputed_at: Moment;
    /** `null` while nobody has decided. */
    upheld: number | null;
    decided_at: Moment | null;
  };
  review_versions: {
    site_id: SiteId;
    review_id: ReviewId;
    version: number;
    stars: number;
    comment: string;
    tags_json: string;
    nps: number | null;
    written_at: Moment;
  };
  review_moderations: {
    site_id: SiteId;
    review_id: ReviewId;
    /** Counts from 1. */
    number: number;
    reason: HiddenFor | null;
    note: string;
    moderated_by: string;
    moderated_at: Moment;
  };
};
