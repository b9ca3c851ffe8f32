import { sql, type RawBuilder, type SqlBool } from 'kysely';
import type { SiteId, VisitorId } from '../../../protocol/index.ts';

type Condition = (siteId: SiteId, visitorId: VisitorId) => RawBuilder<SqlBool>;

/** Where a store keeps something of a visitor, and how their rows are found. */
export type PersonalTable = {
  readonly name: string;
  readonly isOf: Condition;
  /** Columns in an order that stays while others write. */
  readonly order: readonly string[];
  /** Hashes of what opens something: nobody is told them. */
  readonly secret?: readonly string[];
};

const own: Condition = (_siteId, visitorId) => sql<SqlBool>`visitor_id = ${visitorId}`;

const among =
  (column: string, table: string): Condition =>
  (siteId, visitorId) =>
    sql<SqlBool>`${sql.ref(column)} in (
      select ${sql.ref(column)} from ${sql.table(table)}
      where site_id = ${siteId} and visitor_id = ${visitorId})`;

const ofTicket = among('ticket_id', 'ticket_texts');
const ofConversation = among('conversation_id', 'conversations');
const ofReview = among('review_id', 'reviews');

const named =
  (column: string): Condition =>
  (_siteId, visitorId) =>
    sql<SqlBool>`instr(${sql.ref(column)}, ${visitorId}) > 0`;

/** In the order of an export. */
export const PERSONAL_TABLES: readonly PersonalTable[] = [
  { name: 'visitors', isOf: own, order: ['visitor_id'], secret: ['token_hash'] },
  { name: 'device_tokens', isOf: own, order: ['token_hash'], secret: ['token_hash', 'receipt_hash'] },
  { name: 'receipts', isOf: own, order: ['visitor_id'], secret: ['receipt_hash'] },
  { name: 'ticket_texts', isOf: own, order: ['ticket_id'] },
  { name: 'ticket_origins', isOf: ofTicket, order: ['ticket_id'] },
  { name: 'waiting_answers', isOf: own, order: ['ticket_id', 'answer_id'] },
  { name: 'conversations', isOf: own, order: ['conversation_id'] },
  { name: 'messages', isOf: ofConversation, order: ['conversation_id', 'number'] },
  { name: 'marks', isOf: ofConversation, order: ['conversation_id', 'side'] },
  { name: 'internal_notes', isOf: own, order: ['note_id'] },
  { name: 'transfer_notes', isOf: own, order: ['ticket_id'] },
  { name: 'outcomes', isOf: ofConversation, order: ['conversation_id'] },
  { name: 'answered_suggestions', isOf: ofConversation, order: ['conversation_id', 'kind', 'subject_id'] },
  { name: 'attachments', isOf: own, order: ['attachment_id'] },
  {
    name: 'attachment_contents',
    isOf: among('attachment_id', 'attachments'),
    order: ['attachment_id'],
  },
  { name: 'booking_texts', isOf: own, order: ['booking_id'] },
  { name: 'booking_mails', isOf: among('booking_id', 'booking_texts'), order: ['number'] },
  { name: 'left_messages', isOf: own, order: ['left_message_id'] },
  { name: 'reviews', isOf: own, order: ['review_id'] },
  { name: 'review_versions', isOf: ofReview, order: ['review_id', 'version'] },
  { name: 'review_disputes', isOf: ofReview, order: ['review_id'] },
  { name: 'review_moderations', isOf: ofReview, order: ['review_id', 'number'] },
  { name: 'former_agents', isOf: own, order: ['agent_id'] },
  { name: 'preferences', isOf: own, order: ['agent_id'] },
  {
    name: 'touchpoints',
    isOf: (siteId, visitorId) => sql<SqlBool>`(owner = ${visitorId} or owner in (
      select token_hash from visitors where site_id = ${siteId} and visitor_id = ${visitorId}))`,
    order: ['number'],
    secret: ['owner'],
  },
  { name: 'stories', isOf: own, order: ['ended_at', 'subject_id'] },
  { name: 'looks', isOf: own, order: ['look_id'] },
  { name: 'facts', isOf: own, order: ['at', 'subject_id'] },
  { name: 'firings', isOf: ofTicket, order: ['firing_number'] },
  { name: 'decisions', isOf: ofTicket, order: ['at', 'number'] },
  { name: 'webhook_messages', isOf: named('data_json'), order: ['at', 'message_id'] },
  {
    name: 'answers',
    isOf: (_siteId, visitorId) => sql<SqlBool>`actor = ${`visitor:${visitorId}`}`,
    order: ['command_id'],
  },
  { name: 'events', isOf: named('body_json'), order: ['version'] },
];
