import type { Generated } from 'kysely';
import type {
  AgentId,
  AnswerId,
  AttachmentId,
  BookingId,
  CommandId,
  ConversationId,
  DecisionRecord,
  KnowledgeEntry,
  KnowledgeId,
  LanguageTag,
  LeftMessageId,
  MessageId,
  Moment,
  NoteId,
  Preference,
  Resolution,
  Side,
  SiteId,
  SuggestionAnswer,
  SuggestionSubject,
  TicketId,
  TimeZone,
  VisitorId,
} from '../../protocol/index.ts';
import type { BookingNews } from '../booking.ts';
import type { LookedAt, StoryRow } from '../story.ts';
import type { SiteEventType } from '../../core/event.ts';
import type { HistoryTables } from './fact-columns.ts';
import type { InterfaceTables } from './interface-tables.ts';
import type { OwnerTables } from './owner-tables.ts';
import type { PrivacyTables } from './privacy/privacy-tables.ts';
import type { ReviewTables } from './review-tables.ts';

/** The tables as every SQL engine has them. Columns that hold JSON say so in their name. */
export type Database = InterfaceTables &
  OwnerTables &
  PrivacyTables &
  ReviewTables &
  HistoryTables & {
    sites: { site_id: SiteId; name: string; origins_json: string; hidden_fields_json: Generated<string> };
    events: { site_id: SiteId; version: number; at: Moment; type: SiteEventType; body_json: string };
    snapshots: { site_id: SiteId; version: number; schema: number; state: string };
    answers: {
      site_id: SiteId;
      actor: string;
      command_id: CommandId;
      body_digest: string;
      answer: string;
      at: Moment;
    };
    /** `number` is that of the decided event, 0 for the order of the list, which is no event. */
    decisions: {
      site_id: SiteId;
      at: Moment;
      number: number;
      ticket_id: TicketId | null;
      agent_id: AgentId | null;
      kind: DecisionRecord['decided']['kind'];
      body_json: string;
    };
    visitors: { site_id: SiteId; visitor_id: VisitorId; token_hash: string; first_seen_at: Moment };
    /** What moves a place to another device, as long as it is open. */
    receipts: { site_id: SiteId; visitor_id: VisitorId; receipt_hash: string; expires_at: Moment };
    /** Tokens beside the visitor's first one, bound by receipts. */
    device_tokens: {
      site_id: SiteId;
      token_hash: string;
      visitor_id: VisitorId;
      receipt_hash: string;
      bound_at: Moment;
    };
    /** Of the installation. */
    secrets: { name: string; value: string };
    profiles: {
      site_id: SiteId;
      agent_id: AgentId;
      name: string;
      alias: Generated<string>;
      pronouns: Generated<string>;
      headline: string;
      biography: string;
      photo_url: string | null;
      skill_labels_json: string;
    };
    ticket_texts: {
      site_id: SiteId;
      ticket_id: TicketId;
      visitor_id: VisitorId;
      visitor_name: string;
      question: string;
      attachments_json: Generated<string>;
      context_json: string | null;
      kept_since: Moment | null;
      /** 1 while it stands in line; of one visitor one does at most. */
      open: Generated<number>;
    };
    /** Whose words the messages are: said once, so that a message costs no index by visitor. */
    conversations: { site_id: SiteId; conversation_id: ConversationId; visitor_id: VisitorId };
    messages: {
      site_id: SiteId;
      conversation_id: ConversationId;
      number: number;
      message_id: MessageId;
      /** Of a guest: `agent`, with `by_guest` 1. */
      author: Side;
      by_guest: Generated<number>;
      text: string;
      attachments_json: string;
      sent_at: Moment;
      command_id: CommandId;
    };
    /** `subject_id` is the conversation, or the ticket of a try that failed. */
    stories: {
      site_id: SiteId;
      visitor_id: VisitorId;
      kind: StoryRow['kind'];
      subject_id: ConversationId | TicketId;
      agent_id: AgentId | null;
      started_at: Moment;
      ended_at: Moment;
      reason: StoryRow['reason'];
      last_number: number;
    };
    looks: {
      look_id: Generated<number>;
      site_id: SiteId;
      at: Moment;
      agent_id: AgentId;
      visitor_id: VisitorId;
      what: LookedAt;
      subject_id: ConversationId | TicketId;
    };
    internal_notes: {
      site_id: SiteId;
      note_id: NoteId;
      conversation_id: ConversationId;
      visitor_id: VisitorId;
      agent_id: AgentId;
      text: string;
      written_at: Moment;
    };
    waiting_answers: {
      site_id: SiteId;
      answer_id: AnswerId;
      ticket_id: TicketId;
      visitor_id: VisitorId;
      agent_id: AgentId;
      text: string;
      answered_at: Moment;
    };
    outcomes: {
      site_id: SiteId;
      conversation_id: ConversationId;
      agent_id: AgentId;
      disposition: string | null;
      resolved: Resolution | null;
      sale_amount: number | null;
      sale_currency: string | null;
      recorded_at: Moment;
    };
    /** `agent_id` is '' for those of the site. */
    quick_replies: {
      site_id: SiteId;
      agent_id: AgentId | '';
      number: number;
      shortcut: string;
      text: string;
    };
    /** Its words stand in the index of the engine, too. */
    knowledge: {
      entry_number: Generated<number>;
      site_id: SiteId;
      entry_id: KnowledgeId;
      kind: KnowledgeEntry['kind'];
      title: string;
      text: string;
      /** '' for a reply. */
      link: string;
      language: LanguageTag | null;
      skills_json: string;
      updated_at: Moment;
    };
    /** `subject_id` is the entry or the skill, '' for a call. */
    answered_suggestions: {
      site_id: SiteId;
      conversation_id: ConversationId;
      kind: SuggestionSubject['kind'];
      subject_id: string;
      answer: SuggestionAnswer;
      agent_id: AgentId;
      at: Moment;
    };
    /** `kept_since`, here and below: when the words came, `null` once they went. */
    transfer_notes: {
      site_id: SiteId;
      ticket_id: TicketId;
      visitor_id: VisitorId;
      note: string;
      kept_since: Moment | null;
    };
    attachments: {
      site_id: SiteId;
      attachment_id: AttachmentId;
      visitor_id: VisitorId;
      author: Side;
      agent_id: AgentId | null;
      bytes: number;
      description_json: string;
      saved_at: Moment;
      ticket_id: TicketId | null;
      conversation_id: ConversationId | null;
    };
    photos: { site_id: SiteId; agent_id: AgentId; photo_id: string; content: Uint8Array };
    attachment_contents: { site_id: SiteId; attachment_id: AttachmentId; content: Uint8Array };
    marks: {
      site_id: SiteId;
      conversation_id: ConversationId;
      side: Side;
      received: number;
      read: number;
    };
    booking_texts: {
      site_id: SiteId;
      booking_id: BookingId;
      visitor_id: VisitorId;
      visitor_name: string;
      mail: string | null;
      phone: string | null;
      note: string;
      zone: TimeZone;
      language: LanguageTag;
      kept_since: Moment | null;
    };
    left_messages: {
      site_id: SiteId;
      left_message_id: LeftMessageId;
      visitor_id: VisitorId;
      visitor_name: string;
      mail: string | null;
      phone: string | null;
      text: string;
      kept_since: Moment | null;
    };
    /** Mails about bookings that are still to be sent. `number` is that of the event. */
    booking_mails: {
      site_id: SiteId;
      number: number;
      booking_id: BookingId;
      news: BookingNews;
      agent_id: AgentId;
      starts_at: Moment;
      ends_at: Moment;
      at: Moment;
    };
    /** Who helped a visitor last. */
    former_agents: { site_id: SiteId; visitor_id: VisitorId; agent_id: AgentId; talked_at: Moment };
    preferences: {
      site_id: SiteId;
      visitor_id: VisitorId;
      agent_id: AgentId;
      preference: Preference;
      set_at: Moment;
    };
  };
