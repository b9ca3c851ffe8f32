import type { Failure } from '../../session/dashboard/answer.ts';
import type { DashboardWords } from '../../words/dashboard.ts';
import { clashIn, conditionOf, draftAt, type ConditionDraft, type GroupDraft } from './condition-draft.ts';
import { conditionPhrase } from './describe.ts';

const phraseOf = (draft: ConditionDraft, words: DashboardWords): string => {
  const read = conditionOf(draft);
  return read.ok ? conditionPhrase(read.condition, words.rulePhrases) : words.rulePhrases.nothing;
};

/**
 * What is wrong with whole conditions, by their id: two that exclude each other, which is said in one
 * sentence as well, and what the server says of them.
 */
export function marksOf(
  when: GroupDraft,
  failure: Failure | null,
  words: DashboardWords,
): { readonly marks: ReadonlyMap<string, string>; readonly clash: string | null } {
  const marks = new Map<string, string>();
  const said = words.ruleEditor;
  const found = clashIn(when);
  let clash: string | null = null;
  if (found !== null) {
    const { one, other } = found;
    const [first, second] = [phraseOf(one, words), other === null ? null : phraseOf(other, words)];
    clash = second === null ? said.clashAlone(first) : said.clash(second, first);
    marks.set(one.id, second === null ? said.clashAlone(first) : said.clashWith(second));
    if (other !== null) marks.set(other.id, said.clashWith(first));
  }
  const problems = failure?.kind === 'refused' ? failure.problems : [];
  for (const { field, detail } of problems) {
    const at = field.startsWith('when') ? draftAt(when, field) : null;
    if (at !== null && !marks.has(at.draft.id)) marks.set(at.draft.id, detail);
  }
  return { marks, clash };
}
