import { z } from 'zod';
import { KNOWLEDGE_LIMITS, LIMITS, type ConversationId, type KnowledgeId } from '../../protocol/index.ts';
import { languageTag, skillId } from '../need-schema.ts';
import { id, line, optionalLine, unique, words } from '../schema-parts.ts';

const conversationId = id<ConversationId>();

/** Small, so that the name of a file can be one. */
export const entryId = z
  .string()
  .max(LIMITS.idCharacters)
  .regex(/^[\p{Ll}\p{Lo}\p{N}][\p{Ll}\p{Lo}\p{M}\p{N}._-]*$/u, 'small letters, digits and . _ -')
  .transform((value) => value as KnowledgeId);

const subject = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(['reply', 'article']), entryId }),
  z.strictObject({ kind: z.literal('transfer'), skillId }),
  z.strictObject({ kind: z.literal('call') }),
]);

export const KNOWLEDGE_SCHEMAS = {
  readSuggestions: z.strictObject({
    conversationId,
    sought: optionalLine(KNOWLEDGE_LIMITS.searchCharacters),
  }),
  searchKnowledge: z.strictObject({ conversationId, text: line(KNOWLEDGE_LIMITS.searchCharacters) }),
  takeSuggestion: z.strictObject({ conversationId, subject }),
  dismissSuggestion: z.strictObject({ conversationId, subject }),
};

const common = {
  entryId,
  title: line(KNOWLEDGE_LIMITS.entryTitleCharacters),
  text: words(KNOWLEDGE_LIMITS.entryTextCharacters),
  language: languageTag.nullable(),
  skills: z.array(skillId).max(KNOWLEDGE_LIMITS.skillsPerEntry).refine(unique, 'each skill once'),
};

/** An entry as its owner writes it. */
export const entryForm = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('reply'), ...common }),
  z.strictObject({
    kind: z.literal('article'),
    link: z.url({ protocol: /^https?$/ }).max(KNOWLEDGE_LIMITS.entryLinkCharacters),
    ...common,
  }),
]);
