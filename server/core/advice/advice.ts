import { KNOWLEDGE_LIMITS, subjectOf, suggestionKey } from '../../protocol/index.ts';
import type {
  Because,
  KnowledgeContent,
  KnowledgeEntry,
  LanguageTag,
  Need,
  SkillId,
  Suggestion,
} from '../../protocol/index.ts';
import { callSigns, type CallInput } from './call-signs.ts';
import { becauseOf, fittingEntries, type FittingEntry } from './entry-score.ts';
import type { HeardTerm } from './listening.ts';
import { termsOf } from './terms.ts';

/** A skill that the agent lacks, and how many who are there have it and could take the visitor. */
export type SkillElsewhere = {
  readonly skillId: SkillId;
  readonly label: string;
  readonly need: Need;
  readonly helpers: number;
};

export type AdviceInput = {
  readonly heard: readonly HeardTerm[];
  /** What a search for these terms found. */
  readonly entries: readonly KnowledgeEntry[];
  /** The visitor's, as far as they are known. */
  readonly languages: readonly LanguageTag[];
  readonly elsewhere: readonly SkillElsewhere[];
  /** `null` where the two talk by voice already. */
  readonly call: CallInput | null;
  /** Keys of what was taken or dismissed in this conversation. */
  readonly answered: ReadonlySet<string>;
};

/** Entries that speak for a skill: those that fit best. */
const ENTRIES_ASKED = 3;

/**
 * What an agent could do next, at most `KNOWLEDGE_LIMITS.suggestionsShown`: entries by how well they fit,
 * then one skill that fits better, then a call. The same is suggested from the same.
 */
export function adviceFor(input: AdviceInput): readonly Suggestion[] {
  const { heard, entries, languages, answered } = input;
  const fitting = fittingEntries(entries, heard, languages);
  const isOpen = (suggestion: Suggestion): boolean => !answered.has(suggestionKey(subjectOf(suggestion)));
  const acts = [...transfers(input, fitting).filter(isOpen).slice(0, 1), ...callOf(input).filter(isOpen)];
  const said = fitting
    .map(({ entry, because }) => ({ ...contentOf(entry), because }))
    .filter(isOpen)
    .slice(0, KNOWLEDGE_LIMITS.suggestionsShown - acts.length);
  return [...said, ...acts];
}

/** What agents are shown of an entry. */
export function contentOf(entry: KnowledgeEntry): KnowledgeContent {
  const { entryId, title, text } = entry;
  return entry.kind === 'reply'
    ? { kind: 'reply', entryId, title, text }
    : { kind: 'article', entryId, title, text, link: entry.link };
}

/** Skills that were named, or that the best entries belong to: what was said most of comes first. */
function transfers(
  { heard, elsewhere }: AdviceInput,
  fitting: readonly FittingEntry[],
): readonly Suggestion[] {
  const best = fitting.slice(0, ENTRIES_ASKED);
  return elsewhere
    .flatMap((skill) => {
      const names = new Set([...termsOf(skill.label), ...termsOf(skill.skillId)]);
      const found = heard.filter(({ term, from }) => names.has(term) && from !== 'page');
      const named = found.reduce((sum, { weight }) => sum + weight, 0);
      const entry = best.find((each) => each.entry.skills.includes(skill.skillId))?.entry;
      if (named === 0 && entry === undefined) return [];
      const because: readonly Because[] = [
        ...becauseOf(found),
        ...(entry === undefined ? [] : [{ from: 'entry', title: entry.title } as const]),
      ];
      return [{ score: named + Number(entry !== undefined), skill, because }];
    })
    .sort((one, other) => other.score - one.score || (one.skill.skillId < other.skill.skillId ? -1 : 1))
    .map(({ skill, because }) => ({ kind: 'transfer', ...skill, because }));
}

function callOf({ call }: AdviceInput): readonly Suggestion[] {
  const signs = call === null ? [] : callSigns(call);
  if (signs.length === 0) return [];
  return [{ kind: 'call', because: signs.map((sign) => ({ from: 'sign', sign })) }];
}
