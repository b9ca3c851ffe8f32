import type { ConversationId, LanguageTag, TimeZone } from './ids.ts';

/** What was said so far in a conversation, as its visitor wants it by mail. */
export type TranscriptForm = {
  readonly conversationId: ConversationId;
  /** One address. It is not kept. */
  readonly mail: string;
  /** Whose times it tells. */
  readonly zone: TimeZone;
  /** Whose words it says, as far as there are any; else English. */
  readonly language: LanguageTag;
};
