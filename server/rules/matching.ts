import { isGroup, leavesOf, type Condition, type PublicCondition, type PublicLeaf } from './condition.ts';
import type { BrowserFacts, Facts, ServerFacts } from './facts.ts';
import { leafTruth, type Site } from './leaf.ts';
import { allOf, anyOf, notOf, type Truth } from './truth.ts';

/** Whether a condition is true of a visit: `null` if that hangs on what is not known here. */
export const truthOf = (condition: PublicCondition, facts: Facts, site: Site): Truth =>
  treeTruth(condition, (leaf) => (leaf.kind === 'server' ? null : leafTruth(leaf, facts, site)));

function treeTruth(condition: PublicCondition, ofLeaf: (leaf: PublicLeaf) => Truth): Truth {
  if (!isGroup(condition)) return ofLeaf(condition);
  switch (condition.kind) {
    case 'all':
      return allOf(condition.of.map((each) => treeTruth(each, ofLeaf)));
    case 'any':
      return anyOf(condition.of.map((each) => treeTruth(each, ofLeaf)));
    case 'not':
      return notOf(treeTruth(condition.of, ofLeaf));
  }
}

/**
 * What a browser tells when it asks: one letter for each condition from left to right, `y` for true, `n` for
 * not, `?` for what the server knows. Nothing else of what somebody did leaves the page.
 */
export function answersOf(condition: PublicCondition, facts: Facts & BrowserFacts, site: Site): string {
  return leavesOf(condition)
    .map((leaf) => letterOf(leaf.kind === 'server' ? null : leafTruth(leaf, facts, site)))
    .join('');
}

const letterOf = (truth: Truth): string => (truth === null ? '?' : truth ? 'y' : 'n');

/**
 * Whether a rule fires, from the browser's letters for its own conditions and the server's facts for the
 * others. Whoever sits at the browser could have written the letters; what the server knows they cannot say.
 * `null` if the letters are not for this condition.
 */
export function truthOfAnswers(
  condition: Condition,
  answers: string,
  facts: Facts & ServerFacts,
  site: Site,
): Truth {
  if (answers.length !== leavesOf(condition).length || !/^[yn?]*$/.test(answers)) return null;
  const { now, country, returning, signed, earlier, staffed } = facts;
  const own: Facts = { now, country, returning, signed, earlier, staffed };
  let at = 0;
  return treeTruth(condition, (leaf) => {
    const letter = answers[at++];
    const known = leaf.kind === 'server' ? null : leafTruth(leaf, own, site);
    return known ?? (letter === '?' ? null : letter === 'y');
  });
}
