import type { ConversationId, KnowledgeId, LanguageTag, Moment, SkillId } from './ids.ts';
import type { Nothing } from './nothing.ts';
import type { Need } from './visitor.ts';

/** Of what a site knows: apart, since pages of visitors need none of them. */
export const KNOWLEDGE_LIMITS = {
  entriesPerSite: 2_000,
  entryTitleCharacters: 120,
  /** As much as a message may have. */
  entryTextCharacters: 4_000,
  entryLinkCharacters: 1_000,
  skillsPerEntry: 5,
  /** What an agent types to find entries. */
  searchCharacters: 100,
  entriesFound: 10,
  suggestionsShown: 4,
  /** Suggestions of one conversation that were taken or dismissed. */
  answersPerConversation: 100,
  answersKeptSeconds: 730 * 86_400,
} as const;

type EntryWords = {
  readonly entryId: KnowledgeId;
  readonly title: string;
  readonly text: string;
};

/** A `reply` can be said as it stands; an `article` is a page that explains, with a summary as its text. */
export type KnowledgeContent =
  | (EntryWords & { readonly kind: 'reply' })
  | (EntryWords & { readonly kind: 'article'; readonly link: string });

/** Something that the site knows, written by its owner. */
export type KnowledgeEntry = KnowledgeContent & {
  /** `null`: for everybody. */
  readonly language: LanguageTag | null;
  /** Which skills it belongs to. */
  readonly skills: readonly SkillId[];
  readonly updatedAt: Moment;
};

/** What speaks for going on by voice. */
export type CallSign = 'long-talk' | 'many-messages' | 'phone-number' | 'page-asks';

/** Why something is suggested: words that were found, where they stood, or signs. */
export type Because =
  | { readonly from: 'said' | 'page' | 'sought'; readonly words: readonly string[] }
  /** An entry that fits belongs to the skill. */
  | { readonly from: 'entry'; readonly title: string }
  | { readonly from: 'sign'; readonly sign: CallSign };

/** What is suggested, without its words: what is taken or dismissed is named by it. */
export type SuggestionSubject =
  | { readonly kind: 'reply' | 'article'; readonly entryId: KnowledgeId }
  | { readonly kind: 'transfer'; readonly skillId: SkillId }
  | { readonly kind: 'call' };

/** One thing that an agent could do next. It is never done by itself. */
export type Suggestion = { readonly because: readonly Because[] } & (
  | KnowledgeContent
  /** `helpers` are there and could take the visitor. */
  | {
      readonly kind: 'transfer';
      readonly skillId: SkillId;
      readonly label: string;
      readonly need: Need;
      readonly helpers: number;
    }
  | { readonly kind: 'call' }
);

export const SUGGESTION_ANSWERS = ['taken', 'dismissed'] as const;
export type SuggestionAnswer = (typeof SUGGESTION_ANSWERS)[number];

export const subjectOf = (suggestion: Suggestion | KnowledgeContent): SuggestionSubject => {
  switch (suggestion.kind) {
    case 'reply':
    case 'article':
      return { kind: suggestion.kind, entryId: suggestion.entryId };
    case 'transfer':
      return { kind: 'transfer', skillId: suggestion.skillId };
    case 'call':
      return { kind: 'call' };
  }
};

/** The same for the same thing, so that what was dismissed is known again. */
export const suggestionKey = (subject: SuggestionSubject): string => {
  switch (subject.kind) {
    case 'reply':
    case 'article':
      return `entry ${subject.entryId}`;
    case 'transfer':
      return `transfer ${subject.skillId}`;
    case 'call':
      return 'call';
  }
};

type OfConversation<More> = More & { readonly conversationId: ConversationId };

/** For whoever serves the visitor of that conversation, and nobody else; part of `AgentRequests`. */
export type KnowledgeRequests = {
  /** `sought` is what the agent looked for last in this conversation, `''` if nothing. */
  readSuggestions: {
    body: OfConversation<{ readonly sought: string }>;
    result: { readonly suggestions: readonly Suggestion[] };
  };
  searchKnowledge: {
    body: OfConversation<{ readonly text: string }>;
    result: { readonly entries: readonly KnowledgeContent[] };
  };
  /** Said again it changes nothing. */
  takeSuggestion: { body: OfConversation<{ readonly subject: SuggestionSubject }>; result: Nothing };
  /** It does not come back in this conversation. */
  dismissSuggestion: { body: OfConversation<{ readonly subject: SuggestionSubject }>; result: Nothing };
};
