import type {
  Condition,
  Leaf,
  RuleAction,
  RuleDraft,
  SkillId,
  Target,
} from '../../../server/protocol/index.ts';
import { isGroup } from '../../../server/rules/condition.ts';
import type { RuleNames } from '../../session/dashboard/rules-desk.ts';
import type { RulePhrases } from '../../words/rule-phrases.ts';

/** One condition, or its opposite, as a part of a sentence. */
export function leafPhrase(leaf: Leaf, yes: boolean, { leaf: phrases }: RulePhrases): string {
  const say = phrases[leaf.kind] as (leaf: Leaf, yes: boolean) => string;
  return say(leaf, yes);
}

/** A tree of conditions as a part of a sentence about somebody. */
export function conditionPhrase(condition: Condition, phrases: RulePhrases, isInner = false): string {
  if (!isGroup(condition)) return leafPhrase(condition, true, phrases);
  if (condition.kind === 'not') {
    const { of } = condition;
    return isGroup(of)
      ? phrases.inner(phrases.not(conditionPhrase(of, phrases)))
      : leafPhrase(of, false, phrases);
  }
  const parts = condition.of.map((each) => conditionPhrase(each, phrases, condition.of.length > 1));
  if (parts.length === 0) return phrases.nothing;
  const joined = phrases[condition.kind](parts);
  return isInner && parts.length > 1 ? phrases.inner(joined) : joined;
}

const labelOf = (skillId: SkillId, names: RuleNames): string =>
  names.skills.find((skill) => skill.skillId === skillId)?.label ?? skillId;

export const nameOfTarget = (by: Target, names: RuleNames, phrases: RulePhrases): string => {
  switch (by.kind) {
    case 'agent':
      return names.agents.find(({ agentId }) => agentId === by.agentId)?.name ?? by.agentId;
    case 'skills':
      return by.skills.length === 0
        ? phrases.nobody
        : phrases.whoKnows(phrases.all(by.skills.map((skillId) => labelOf(skillId, names))));
    case 'branch':
      return phrases.branch;
  }
};

function actionPhrase(action: RuleAction, names: RuleNames, phrases: RulePhrases): string {
  switch (action.kind) {
    case 'invite':
      return phrases.invite(nameOfTarget(action.by, names, phrases));
    case 'call':
      return phrases.call(action.phone);
    case 'call-back':
      return phrases.callBack(nameOfTarget(action.by, names, phrases));
    case 'message':
      return phrases.message;
    case 'skills':
      return phrases.skills(phrases.all(action.skills.map((skillId) => labelOf(skillId, names))));
    case 'credit':
      return phrases.credit(action.seconds);
  }
}

/** A rule as a sentence. */
export function ruleSentence(
  { when, actions }: Pick<RuleDraft, 'when' | 'actions'>,
  names: RuleNames,
  phrases: RulePhrases,
): string {
  const then = actions.map((action) => actionPhrase(action, names, phrases));
  return phrases.whole(
    conditionPhrase(when, phrases),
    then.length === 0 ? phrases.noAction : phrases.then(then),
  );
}
