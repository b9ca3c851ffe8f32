import type {
  Channel,
  ContextAttributes,
  ConversationId,
  Moment,
  Resolution,
  Sale,
  SiteId,
  TimelineChannel,
  TouchpointKind,
  VisitorId,
} from '../protocol/index.ts';

/**
 * Whose touchpoint it is: a visitor, or whom the site means (`subjectToken`), who may never have come. Asked
 * by either, both are found where the site has vouched for the visitor.
 */
export type TouchpointOwner = VisitorId | (string & {});

export type NewTouchpoint = {
  readonly owner: TouchpointOwner;
  readonly at: Moment;
  readonly kind: TouchpointKind | 'track';
  readonly channel: TimelineChannel;
  readonly name: string;
  readonly note: string;
  readonly success: boolean | null;
  readonly amount: Sale | null;
  readonly data: ContextAttributes;
  readonly source: string;
  /** That of the source; the same twice is one. */
  readonly externalId: string | null;
};

export type StoredTouchpoint = NewTouchpoint & {
  /** Counts up as they are written. */
  readonly number: number;
};

/** One order of a visitor whom the site knows here, `null` for whoever never came. */
export type StoredOrder = {
  readonly at: Moment;
  readonly visitorId: VisitorId | null;
  readonly channel: TimelineChannel;
  readonly amount: Sale;
};

/** What is known of a conversation that is over, beside how it ended. */
export type TalkStanding = {
  readonly conversationId: ConversationId;
  readonly channel: Channel;
  readonly resolved: Resolution | null;
  readonly sale: Sale | null;
};

/** What visitors did and said elsewhere. */
export interface TouchpointStore {
  /**
   * All of them or none. Beyond `TIMELINE_LIMITS.touchpointsPerVisitor` the oldest of an owner give way.
   * @returns how many were new
   */
  addTouchpoints(siteId: SiteId, touchpoints: readonly NewTouchpoint[]): Promise<number>;
  /** Newest first, at most `limit`. */
  readTouchpoints(
    siteId: SiteId,
    owner: TouchpointOwner,
    limit: number,
  ): Promise<readonly StoredTouchpoint[]>;
  /** Orders with an amount, of a time, both ends included, oldest first, at most `limit`. */
  readOrders(
    siteId: SiteId,
    period: { readonly since: Moment; readonly until: Moment },
    limit: number,
  ): Promise<readonly StoredOrder[]>;
  /** Conversations of this visitor that are over and done with, newest first, at most `limit`. */
  readTalksOf(siteId: SiteId, visitorId: VisitorId, limit: number): Promise<readonly TalkStanding[]>;
  /** Erases all of an owner, also of one who never came; `forgetVisitor` does so for a visitor. */
  forgetTouchpoints(siteId: SiteId, owner: TouchpointOwner): Promise<void>;
  /** Erases what is older, for a site that keeps it for a shorter time. @returns how many there were */
  pruneTouchpointsBefore(siteId: SiteId, before: Moment): Promise<number>;
}
