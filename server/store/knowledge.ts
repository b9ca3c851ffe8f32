import type {
  AgentId,
  ConversationId,
  KnowledgeEntry,
  KnowledgeId,
  Moment,
  SiteId,
  SuggestionAnswer,
  SuggestionSubject,
} from '../protocol/index.ts';

/**
 * What entries are found by: any of these terms, or a word that begins so. Terms are those of the core's
 * `termsOf`, so that every engine finds the same words and none reads them as a query of its own.
 */
export type KnowledgeQuery = { readonly terms: readonly string[]; readonly prefix: string | null };

/** What an agent did with a suggestion: which one, and nothing that anybody said. */
export type AnsweredSuggestion = {
  readonly conversationId: ConversationId;
  readonly subject: SuggestionSubject;
  readonly answer: SuggestionAnswer;
  readonly agentId: AgentId;
  readonly at: Moment;
};

/** How often one thing was taken, and dismissed. */
export type SuggestionCount = {
  readonly subject: SuggestionSubject;
  readonly taken: number;
  readonly dismissed: number;
};

export type SaveKnowledgeResult = { readonly ok: true } | { readonly ok: false; readonly reason: 'too-many' };

export interface KnowledgeStore {
  /**
   * Saves all of these entries or none; one of the same id is replaced. Others stay, or are dropped.
   * A site has at most `KNOWLEDGE_LIMITS.entriesPerSite`.
   */
  saveKnowledge(
    siteId: SiteId,
    entries: readonly KnowledgeEntry[],
    others: 'keep' | 'drop',
  ): Promise<SaveKnowledgeResult>;
  /** @returns how many of them there were */
  removeKnowledge(siteId: SiteId, entryIds: readonly KnowledgeId[]): Promise<number>;
  /** Those entries, or with `null` all of the site, by id. */
  readKnowledge(siteId: SiteId, entryIds: readonly KnowledgeId[] | null): Promise<readonly KnowledgeEntry[]>;
  /**
   * At most `limit` entries that have one of the terms, best first: more terms and rarer ones come before
   * fewer and frequent ones, those in the title before those in the text.
   */
  findKnowledge(siteId: SiteId, query: KnowledgeQuery, limit: number): Promise<readonly KnowledgeEntry[]>;
  /** The first answer to each suggestion of a conversation counts. */
  answerSuggestion(siteId: SiteId, answered: AnsweredSuggestion): Promise<void>;
  /** Of one conversation, oldest first. */
  readAnsweredSuggestions(
    siteId: SiteId,
    conversationId: ConversationId,
  ): Promise<readonly AnsweredSuggestion[]>;
  /** Of a time, both ends included, by kind and id; kept for `KNOWLEDGE_LIMITS.answersKeptSeconds`. */
  countSuggestions(siteId: SiteId, since: Moment, until: Moment): Promise<readonly SuggestionCount[]>;
}
