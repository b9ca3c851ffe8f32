import type { ConversationView, TranscriptForm } from '../../server/protocol/index.ts';

/** What is known of sending the conversation at hand by mail. */
export type TranscriptMail = {
  /** Whether the server sends mail at all. */
  readonly offered: boolean;
  /** Where it was sent last from this page, `null` for nowhere. */
  readonly sentTo: string | null;
};

export const FIRST_TRANSCRIPT_MAIL: TranscriptMail = { offered: false, sentTo: null };

/** @param conversation the one that the visitor is in, or looks back at */
export const answerTranscriptMail = (
  known: TranscriptMail,
  { conversationId, mail }: TranscriptForm,
  conversation: ConversationView | null,
): TranscriptMail => (conversation?.conversationId === conversationId ? { ...known, sentTo: mail } : known);
