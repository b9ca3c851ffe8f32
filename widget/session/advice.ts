import { subjectOf, suggestionKey } from '../../server/protocol/index.ts';
import type {
  Answer,
  ConversationId,
  KnowledgeContent,
  Suggestion,
  SuggestionSubject,
} from '../../server/protocol/index.ts';
import type { AgentContract, Connection } from './connection.ts';
import type { ConsoleRead } from './console-reads.ts';
import type { AgentAnswerTo, SignedIn } from './console-reducer.ts';
import { earlyRefusal } from './early-refusal.ts';
import { share } from './share.ts';

/** What could be done next in one conversation, and what a search for more found. */
export type Advice = {
  readonly suggestions: readonly Suggestion[];
  /** What was sought last here, `''` if nothing. */
  readonly sought: string;
  /** What it found; `null` until that is known. */
  readonly found: readonly KnowledgeContent[] | null;
};
export type AdviceByTalk = ReadonlyMap<ConversationId, Advice>;
export const NO_ADVICE: Advice = { suggestions: [], sought: '', found: null };

type OfTalk<Act> = Act & { readonly conversationId: ConversationId };

export type AdviceAct =
  | OfTalk<{ readonly type: 'readSuggestions' }>
  /** `''` puts the search away. */
  | OfTalk<{ readonly type: 'searchKnowledge'; readonly text: string }>
  | OfTalk<{ readonly type: 'takeSuggestion'; readonly subject: SuggestionSubject }>
  /** It does not come back in this conversation. */
  | OfTalk<{ readonly type: 'dismissSuggestion'; readonly subject: SuggestionSubject }>;

export type AdviceChange = OfTalk<
  | { readonly type: 'suggestionsAnswered'; readonly answer: AgentAnswerTo<'readSuggestions'> }
  | { readonly type: 'knowledgeSought'; readonly text: string }
  | {
      readonly type: 'knowledgeFound';
      readonly text: string;
      readonly answer: AgentAnswerTo<'searchKnowledge'>;
    }
  | { readonly type: 'suggestionGone'; readonly subject: SuggestionSubject }
  | { readonly type: 'suggestionAnswered'; readonly answer: AgentAnswerTo<'takeSuggestion'> }
>;

type Ask = Connection<AgentContract>['ask'];
const heard = <Result>(reply: Answer<Result> | null): Answer<Result> =>
  reply ?? { ok: false, refusal: earlyRefusal('no-answer') };

const reading = (awaited: AdviceChange | null, read: (ask: Ask) => Promise<AdviceChange>): ConsoleRead => ({
  kind: 'read',
  awaited: awaited && { type: 'adviceHeard', change: awaited },
  read: async (ask) => ({ type: 'adviceHeard', change: await read(ask) }),
});

/** What is asked of the server, and what changes at once; `null` where nothing need be asked. */
export function adviceRead(act: AdviceAct, advice: AdviceByTalk): ConsoleRead | AdviceChange {
  const { conversationId } = act;
  switch (act.type) {
    case 'readSuggestions': {
      const { sought } = advice.get(conversationId) ?? NO_ADVICE;
      return reading(null, async (ask) => {
        const answer = heard(await ask('readSuggestions', { conversationId, sought }));
        return { type: 'suggestionsAnswered', conversationId, answer };
      });
    }
    case 'searchKnowledge': {
      const { text } = act;
      const sought = { type: 'knowledgeSought', conversationId, text } as const;
      if (text === '') return sought;
      return reading(sought, async (ask) => {
        const answer = heard(await ask('searchKnowledge', { conversationId, text }));
        return { type: 'knowledgeFound', conversationId, text, answer };
      });
    }
    case 'takeSuggestion':
    case 'dismissSuggestion': {
      const { type, subject } = act;
      return reading({ type: 'suggestionGone', conversationId, subject }, async (ask) => {
        const answer = heard(await ask(type, { conversationId, subject }));
        return { type: 'suggestionAnswered', conversationId, answer };
      });
    }
  }
}

/** Of conversations that are over nothing is kept. What nobody asked for aloud fails without a word. */
export function reduceAdvice(model: SignedIn, change: AdviceChange): SignedIn {
  const { conversationId } = change;
  if (change.type === 'suggestionAnswered')
    return change.answer.ok ? model : { ...model, refusal: change.answer.refusal };
  const open = new Set(model.view?.conversations.map((each) => each.conversationId));
  if (!open.has(conversationId)) return model;
  const before = model.advice.get(conversationId) ?? NO_ADVICE;
  const next = share(before, changed(before, change));
  const refusal = change.type === 'knowledgeFound' && !change.answer.ok ? change.answer.refusal : null;
  const kept = [...model.advice].filter(([id]) => open.has(id));
  const told = refusal === null ? model : { ...model, refusal };
  return next === before ? told : { ...told, advice: new Map(kept).set(conversationId, next) };
}

function changed(
  before: Advice,
  change: Exclude<AdviceChange, { readonly type: 'suggestionAnswered' }>,
): Advice {
  switch (change.type) {
    case 'suggestionsAnswered': {
      if (!change.answer.ok) return before;
      return { ...before, suggestions: inPlace(before.suggestions, change.answer.result.suggestions) };
    }
    case 'knowledgeSought':
      return { ...before, sought: change.text, found: change.text === '' ? null : before.found };
    case 'knowledgeFound':
      return change.answer.ok && change.text === before.sought
        ? { ...before, found: change.answer.result.entries }
        : before;
    case 'suggestionGone': {
      const gone = suggestionKey(change.subject);
      return { ...before, suggestions: before.suggestions.filter((each) => keyOf(each) !== gone) };
    }
  }
}

const keyOf = (suggestion: Suggestion): string => suggestionKey(subjectOf(suggestion));

/** What is still suggested stays where it stands; what is new takes the places that became empty. */
export function inPlace(before: readonly Suggestion[], next: readonly Suggestion[]): readonly Suggestion[] {
  const known = new Set(before.map(keyOf));
  const fresh = next.filter((each) => !known.has(keyOf(each)));
  const placed = before.flatMap((old) => {
    const same = next.find((each) => keyOf(each) === keyOf(old)) ?? fresh.shift();
    return same === undefined ? [] : [same];
  });
  return [...placed, ...fresh];
}
