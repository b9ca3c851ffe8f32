/** Opaque identifiers. The brand exists for the compiler only: on the wire each is a plain string. */
type Id<Brand extends string> = string & { readonly __brand: Brand };

export type SiteId = Id<'SiteId'>;
/** Somebody who may sign in; of an agent the same words as the agent's id. */
export type AccountId = Id<'AccountId'>;
export type VisitorId = Id<'VisitorId'>;
export type AgentId = Id<'AgentId'>;
export type TicketId = Id<'TicketId'>;
/** `<ticketId>:<n>`, n counting the offers of that ticket: an old offer can never be accepted by mistake. */
export type OfferId = Id<'OfferId'>;
export type ConversationId = Id<'ConversationId'>;
export type MessageId = Id<'MessageId'>;
/** 128 random bits as 22 characters of base64url, made by the sender of the file. */
export type AttachmentId = Id<'AttachmentId'>;
export type ReviewId = Id<'ReviewId'>;
export type BookingId = Id<'BookingId'>;
/** A rule of a site: letters, digits and dashes. */
export type RuleId = Id<'RuleId'>;
/** 128 random bits: who knows it may take the invitation. */
export type InvitationId = Id<'InvitationId'>;
/** 128 random bits, made by a page that has something to ask and kept in its memory. */
export type VisitId = Id<'VisitId'>;
/** What agents write for each other. */
export type NoteId = Id<'NoteId'>;
/** One answer, given to one or several who wait. */
export type AnswerId = Id<'AnswerId'>;
/** What a site knows; the owner names it. */
export type KnowledgeId = Id<'KnowledgeId'>;
export type LeftMessageId = Id<'LeftMessageId'>;
/** One transport connection of a person; two tabs or devices are two connections. */
export type ConnectionId = Id<'ConnectionId'>;
/** Made by the client before it sends; the same id again gets the same answer and has no second effect. */
export type CommandId = Id<'CommandId'>;
/** A short lower-case word from the site's catalogue, such as `vintage`. */
export type SkillId = Id<'SkillId'>;
/** A BCP 47 language tag, such as `de` or `pt-BR`. */
export type LanguageTag = Id<'LanguageTag'>;
/** An IANA time zone, such as `Europe/Berlin`. */
export type TimeZone = Id<'TimeZone'>;
/** Milliseconds since 1970-01-01T00:00:00Z. Names that hold one end in `At`. */
export type Moment = number;
