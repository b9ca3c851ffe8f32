import type {
  AgentId,
  Attachment,
  AttachmentId,
  ConversationId,
  Moment,
  Side,
  SiteId,
  TicketId,
  VisitorId,
} from '../protocol/index.ts';

/** Where a file belongs by now. One that was not sent is its author's alone. */
export type AttachmentPlace =
  | { readonly state: 'unsent' }
  | { readonly state: 'ticket'; readonly ticketId: TicketId }
  | { readonly state: 'conversation'; readonly conversationId: ConversationId };

/** All that is known of a file but its content. */
export type StoredAttachment = {
  readonly attachment: Attachment;
  /** Whom it is about: it is erased with this visitor, whoever sent it. */
  readonly visitorId: VisitorId;
  readonly author: Side;
  /** Who sent it, `null` for the visitor. */
  readonly agentId: AgentId | null;
  readonly place: AttachmentPlace;
  readonly savedAt: Moment;
};

export type NewAttachment = Omit<StoredAttachment, 'place'> & {
  readonly content: Uint8Array;
  /** What all files of the site may weigh together. */
  readonly siteBytesMost: number;
};

export type SaveAttachmentResult =
  | { readonly ok: true; readonly attachment: Attachment }
  /** `taken`: the id is somebody else's. The others name the bound that is reached. */
  | { readonly ok: false; readonly reason: 'taken' | 'unsent' | 'visitor' | 'site' };

/**
 * Files that people send. Messages and questions name them; a commit that does so moves them to their place.
 * They are dropped with the visitor, when a question is given up, when they are not sent within
 * `LIMITS.attachmentsUnsentSeconds`, and `LIMITS.attachmentsKeptSeconds` after they came.
 */
export interface AttachmentStore {
  /**
   * Keeps a file within the bounds of its author, its visitor and its site. The same id again from the same
   * author changes nothing and tells what is kept.
   */
  saveAttachment(siteId: SiteId, attachment: NewAttachment): Promise<SaveAttachmentResult>;
  /** What is known of those that exist, in no order. */
  readAttachments(
    siteId: SiteId,
    attachmentIds: readonly AttachmentId[],
  ): Promise<readonly StoredAttachment[]>;
  readAttachmentContent(siteId: SiteId, attachmentId: AttachmentId): Promise<Uint8Array | null>;
  /** How many files the messages of a conversation have. */
  countAttachments(siteId: SiteId, conversationId: ConversationId): Promise<number>;
  /** Drops a file unless it was sent; nothing happens where there is none. */
  dropAttachment(siteId: SiteId, attachmentId: AttachmentId): Promise<void>;
}
