import type { DashboardWords } from '../../words/dashboard.ts';
import type { FormProblem } from './rule-form.ts';

/** What is wrong with a field, and what to do, in the language of the dashboard. */
export function problemSentence(problem: FormProblem | undefined, words: DashboardWords): string | null {
  if (problem === undefined) return null;
  const said = words.ruleProblems;
  if (problem.code === 'whole') return said.whole(problem.least, problem.most);
  if (problem.code === 'variable') return said.variable(problem.name);
  return problem.code === 'said' ? problem.detail : said[problem.code];
}
