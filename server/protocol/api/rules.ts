import type { RuleId } from '../ids.ts';
import type { Nothing } from '../nothing.ts';
import type { Branch, Condition, Rule, RuleBook } from '../rule.ts';
import type { ApiRoute } from './shape.ts';

/** A rule as somebody writes it; the server gives it an id. */
export type RuleDraft = Omit<Rule, 'ruleId'>;

/** A rule to begin with: what stands in angle brackets is for the owner to fill in. */
export type RuleTemplateCard = {
  readonly templateId: string;
  readonly purpose: string;
  readonly rule: Rule;
};

/**
 * What a rule would have done among visits whose visitors acted: of nobody else anything is kept. `unknown`
 * are those of which a condition asks for what is not kept.
 */
export type RuleTrial = {
  readonly days: number;
  readonly visits: number;
  readonly matched: number;
  readonly unknown: number;
  /** Those that matched, by the path of their page, most first. */
  readonly pages: readonly { readonly path: string; readonly count: number }[];
  /** By the hour of the day in the zone of the rules, 24 of them. */
  readonly hours: readonly number[];
};

export type RuleOrder = { readonly ruleIds: readonly RuleId[] };
export type Branches = { readonly branches: readonly Branch[] };

type None = { path: Nothing; query: Nothing; body: Nothing };
type OfRule = { path: { readonly ruleId: RuleId }; query: Nothing };

export type RulesOperations = {
  readRules: None & { answer: RuleBook };
  saveRules: { path: Nothing; query: Nothing; body: RuleBook; answer: RuleBook };
  readRuleTemplates: None & { answer: readonly RuleTemplateCard[] };
  testRule: { path: Nothing; query: Nothing; body: { readonly when: Condition }; answer: RuleTrial };
  readRuleOrder: None & { answer: RuleOrder };
  saveRuleOrder: { path: Nothing; query: Nothing; body: RuleOrder; answer: RuleOrder };
  readBranches: None & { answer: Branches };
  saveBranches: { path: Nothing; query: Nothing; body: Branches; answer: Branches };
  addRule: { path: Nothing; query: Nothing; body: RuleDraft; answer: Rule };
  readRule: OfRule & { body: Nothing; answer: Rule };
  saveRule: OfRule & { body: RuleDraft; answer: Rule };
  switchRule: OfRule & { body: { readonly enabled: boolean }; answer: Rule };
  removeRule: OfRule & { body: Nothing; answer: Nothing };
};

export const RULES_ROUTES = {
  readRules: 'GET /v1/rules',
  saveRules: 'PUT /v1/rules',
  readRuleTemplates: 'GET /v1/rules/templates',
  testRule: 'POST /v1/rules/test',
  readRuleOrder: 'GET /v1/rules/order',
  saveRuleOrder: 'PUT /v1/rules/order',
  readBranches: 'GET /v1/rules/branches',
  saveBranches: 'PUT /v1/rules/branches',
  addRule: 'POST /v1/rules',
  readRule: 'GET /v1/rules/{ruleId}',
  saveRule: 'PUT /v1/rules/{ruleId}',
  switchRule: 'PATCH /v1/rules/{ruleId}',
  removeRule: 'DELETE /v1/rules/{ruleId}',
} as const satisfies Record<keyof RulesOperations, ApiRoute>;
