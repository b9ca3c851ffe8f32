import {
  KNOWLEDGE_LIMITS,
  suggestionKey,
  type AgentId,
  type Answer,
  type ConversationId,
  type KnowledgeRequests,
  type Nothing,
  type SuggestionAnswer,
  type SuggestionSubject,
} from '../../protocol/index.ts';
import { contentOf, prefixOf, termsOf, views } from '../../core/index.ts';
import type { Caller } from '../caller.ts';
import { refused } from '../check.ts';

type Tools = Pick<Caller<unknown>, 'site' | 'store'> & { readonly agentId: AgentId };
type Body<Name extends keyof KnowledgeRequests> = KnowledgeRequests[Name]['body'];
type Result<Name extends keyof KnowledgeRequests> = Promise<Answer<KnowledgeRequests[Name]['result']>>;

/** Of the newest ones those of the visitor are heard. */
const MESSAGES_READ = 20;
/** Entries that a search finds to be ranked by what was heard. */
const ENTRIES_RANKED = 40;

const talkOf = ({ site, agentId }: Tools, conversationId: ConversationId) =>
  views.advisedTalk(site.state, agentId, conversationId);

export async function readSuggestions(
  tools: Tools,
  { conversationId, sought }: Body<'readSuggestions'>,
): Result<'readSuggestions'> {
  const { site, store } = tools;
  const { siteId } = site.row;
  const before = talkOf(tools, conversationId);
  if (before === null) return refused('conversation-unknown');
  const after = Math.max(0, before.lastNumber - MESSAGES_READ);
  const [messages, rows] = await Promise.all([
    store.readMessages(siteId, conversationId, after, MESSAGES_READ),
    store.readAnsweredSuggestions(siteId, conversationId),
  ]);
  const said = messages.flatMap(({ author, text }) => (author === 'visitor' ? [text] : [])).reverse();
  const heard = views.heardIn(before, said, sought, site.words);
  const terms = heard.map(({ term }) => term);
  const entries = await store.findKnowledge(siteId, { terms, prefix: null }, ENTRIES_RANKED);
  const talk = talkOf(tools, conversationId);
  if (talk === null) return refused('conversation-unknown');
  const answered = new Set(rows.map(({ subject }) => suggestionKey(subject)));
  const material = { heard, said, entries, answered };
  const suggestions = views.adviceOf(site.state, talk, material, site.words, site.views.now());
  return { ok: true, result: { suggestions } };
}

export async function searchKnowledge(
  tools: Tools,
  { conversationId, text }: Body<'searchKnowledge'>,
): Result<'searchKnowledge'> {
  const { site, store } = tools;
  if (talkOf(tools, conversationId) === null) return refused('conversation-unknown');
  const query = { terms: [...new Set(termsOf(text))], prefix: prefixOf(text) };
  const found = await store.findKnowledge(site.row.siteId, query, KNOWLEDGE_LIMITS.entriesFound);
  return { ok: true, result: { entries: found.map(contentOf) } };
}

/** A row that says what was done with what, and nothing that was said. */
export async function answerSuggestion(
  tools: Tools,
  answer: SuggestionAnswer,
  { conversationId, subject }: Body<'takeSuggestion'>,
): Promise<Answer<Nothing>> {
  const { site, store, agentId } = tools;
  const { siteId } = site.row;
  if (talkOf(tools, conversationId) === null) return refused('conversation-unknown');
  if (!(await isKnown(tools, subject))) return refused('not-found', 'It is not there any more.');
  const before = await store.readAnsweredSuggestions(siteId, conversationId);
  if (before.length >= KNOWLEDGE_LIMITS.answersPerConversation) return refused('too-many');
  await store.answerSuggestion(siteId, { conversationId, subject, answer, agentId, at: site.views.now() });
  return { ok: true, result: {} };
}

async function isKnown({ site, store }: Tools, subject: SuggestionSubject): Promise<boolean> {
  switch (subject.kind) {
    case 'reply':
    case 'article':
      return (await store.readKnowledge(site.row.siteId, [subject.entryId])).length > 0;
    case 'transfer':
      return [...site.state.agents.values()].some(({ facts }) =>
        facts.skills.some(({ skillId }) => skillId === subject.skillId),
      );
    case 'call':
      return true;
  }
}
