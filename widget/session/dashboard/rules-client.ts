import type {
  Branches,
  Condition,
  Rule,
  RuleBook,
  RuleDraft,
  RuleId,
  RuleOrder,
  RuleTrial,
} from '../../../server/protocol/index.ts';
import type { Answered } from './answer.ts';
import type { Call } from './call.ts';

/** What the dashboard asks about rules of context. */
export type RulesClient = {
  read(): Promise<Answered<RuleBook>>;
  readOne(ruleId: RuleId): Promise<Answered<Rule>>;
  add(draft: RuleDraft): Promise<Answered<Rule>>;
  save(ruleId: RuleId, draft: RuleDraft, tag: string | null): Promise<Answered<Rule>>;
  switch(ruleId: RuleId, enabled: boolean): Promise<Answered<Rule>>;
  remove(ruleId: RuleId, tag: string | null): Promise<Answered<object>>;
  readOrder(): Promise<Answered<RuleOrder>>;
  saveOrder(order: RuleOrder, tag: string | null): Promise<Answered<RuleOrder>>;
  readBranches(): Promise<Answered<Branches>>;
  saveBranches(branches: Branches, tag: string | null): Promise<Answered<Branches>>;
  test(when: Condition): Promise<Answered<RuleTrial>>;
};

export const rulesOf = (call: Call): RulesClient => ({
  read: () => call('readRules'),
  readOne: (ruleId) => call('readRule', { path: { ruleId } }),
  add: (body) => call('addRule', { body }),
  save: (ruleId, body, tag) => call('saveRule', { path: { ruleId }, body, tag }),
  switch: (ruleId, enabled) => call('switchRule', { path: { ruleId }, body: { enabled } }),
  remove: (ruleId, tag) => call('removeRule', { path: { ruleId }, tag }),
  readOrder: () => call('readRuleOrder'),
  saveOrder: (body, tag) => call('saveRuleOrder', { body, tag }),
  readBranches: () => call('readBranches'),
  saveBranches: (body, tag) => call('saveBranches', { body, tag }),
  test: (when) => call('testRule', { body: { when } }),
});
