import type { AttachmentId, ConversationId, SiteId } from './ids.ts';

/**
 * A file that belongs to a message or a question. Images are re-encoded by the server, so `kind` and
 * measures tell of what is kept, not of what was sent.
 */
export type Attachment =
  | {
      readonly kind: 'image';
      readonly attachmentId: AttachmentId;
      readonly name: string;
      readonly bytes: number;
      /** In pixels, upright. */
      readonly width: number;
      readonly height: number;
    }
  | {
      readonly kind: 'pdf';
      readonly attachmentId: AttachmentId;
      readonly name: string;
      readonly bytes: number;
    };

/** What may be chosen in a page. What a file is decides its content, whatever it is called. */
export const ATTACHMENT_TYPES = ['image/jpeg', 'image/png', 'image/webp', 'application/pdf'] as const;

/** The name of the file, percent-encoded: it is personal text, so it stands in no address. */
export const FILE_NAME_HEADER = 'x-handpick-file-name';

/**
 * `PUT` keeps a file under an id of 128 random bits that its sender made; the same again changes nothing and
 * answers the same `Attachment`. `GET` reads it, `DELETE` drops one that was not sent yet. A visitor says who
 * is asking by `Authorization: Bearer <token>`, an agent by the session; an agent's file is for the
 * visitor of one conversation.
 */
export const attachmentAddress = (siteId: SiteId, attachmentId: AttachmentId): string =>
  `/v1/sites/${encodeURIComponent(siteId)}/attachments/${encodeURIComponent(attachmentId)}`;

export const forConversation = (address: string, conversationId: ConversationId): string =>
  `${address}?conversation=${encodeURIComponent(conversationId)}`;
