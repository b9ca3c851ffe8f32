import { isGroup, isServers, type Condition, type PublicCondition } from './condition.ts';
import type { PublicAction, PublicBook, RuleAction, RuleBook } from './rule.ts';

/**
 * What the browsers of visitors are given: rules that are in force, without names, shares, and anything that
 * only the server knows or judges.
 */
export const publicBook = ({ zone, branches, rules }: RuleBook): PublicBook => ({
  zone,
  branches: branches.map(({ branchId, name, latitude, longitude }) => ({
    branchId,
    name,
    latitude,
    longitude,
  })),
  rules: rules
    .filter(({ enabled }) => enabled)
    .map(({ ruleId, when, actions, limits: { oncePerSession, coolDownSeconds } }) => ({
      ruleId,
      when: publicCondition(when),
      actions: actions.flatMap(publicAction),
      limits: { oncePerSession, coolDownSeconds },
    })),
});

export function publicCondition(condition: Condition): PublicCondition {
  if (!isGroup(condition)) return isServers(condition) ? { kind: 'server' } : condition;
  return condition.kind === 'not'
    ? { kind: 'not', of: publicCondition(condition.of) }
    : { kind: condition.kind, of: condition.of.map(publicCondition) };
}

function publicAction(action: RuleAction): readonly PublicAction[] {
  if (action.kind === 'credit') return [];
  if (action.kind === 'invite' || action.kind === 'call-back') {
    return [{ kind: action.kind, words: action.words }];
  }
  return [action];
}

/** What is to be seen of a rule, `null` if nothing is. */
export const cardOf = <Action extends RuleAction | PublicAction>(
  actions: readonly Action[],
): Extract<Action, { readonly words: unknown }> | null =>
  actions.find((action): action is Extract<Action, { readonly words: unknown }> => 'words' in action) ?? null;
