import type { AgentId, LanguageTag, RuleId, SkillId, TimeZone } from '../protocol/index.ts';
import type { Condition, PublicCondition } from './condition.ts';
import type { RuleLimits } from './pacing.ts';
import type { Branch } from './place.ts';

/** Sentences by language, with variables such as `{agent}`: `VARIABLES`. */
export type Sentences = Readonly<Record<LanguageTag, string>>;

/** Who invites. */
export type Target =
  | { readonly kind: 'agent'; readonly agentId: AgentId }
  /** Whoever has all of them and is idle longest. */
  | { readonly kind: 'skills'; readonly skills: readonly SkillId[] }
  /** Whoever serves for the branch that is nearest to the visitor. */
  | { readonly kind: 'branch' };

/** What a rule does. At most one of them is a card: `isCard`. */
export type RuleAction =
  /** A specialist with a free slot, which is held meanwhile, invites; who accepts is called at once. */
  | {
      readonly kind: 'invite';
      readonly by: Target;
      readonly words: Sentences;
      readonly holdSeconds: number;
    }
  /** A telephone number to call. */
  | { readonly kind: 'call'; readonly phone: string; readonly words: Sentences }
  /** A call-back is offered; the visitor chooses the time. */
  | { readonly kind: 'call-back'; readonly by: Target; readonly words: Sentences }
  /** Something to read and a line to leave, where nobody is there. */
  | { readonly kind: 'message'; readonly words: Sentences }
  /** Chosen in the list when the visitor opens it. */
  | { readonly kind: 'skills'; readonly skills: readonly SkillId[] }
  /** In the line, within the bound of all credits; with an invitation it goes along with it. */
  | { readonly kind: 'credit'; readonly seconds: number };

export type CardAction = Extract<RuleAction, { readonly words: Sentences }>;

export const isCard = (action: RuleAction): action is CardAction => 'words' in action;

export type Rule = {
  readonly ruleId: RuleId;
  /** For the owner and the agents; visitors never see it. */
  readonly name: string;
  readonly enabled: boolean;
  readonly when: Condition;
  readonly actions: readonly RuleAction[];
  readonly limits: RuleLimits;
};

/** All rules of a site. Of those that match at the same time the first fires. */
export type RuleBook = {
  /** Of the site, for dates. */
  readonly zone: TimeZone;
  readonly branches: readonly Branch[];
  readonly rules: readonly Rule[];
};

export const EMPTY_BOOK: RuleBook = { zone: 'UTC' as TimeZone, branches: [], rules: [] };

/** What a browser may know of a rule; who invites is told with the invitation. */
export type PublicAction =
  | { readonly kind: 'invite' | 'call-back'; readonly words: Sentences }
  | Exclude<RuleAction, { readonly kind: 'invite' | 'call-back' | 'credit' }>;

export type PublicRule = {
  readonly ruleId: RuleId;
  readonly when: PublicCondition;
  readonly actions: readonly PublicAction[];
  readonly limits: Pick<RuleLimits, 'oncePerSession' | 'coolDownSeconds'>;
};

export type PublicBook = {
  readonly zone: TimeZone;
  readonly branches: readonly Pick<Branch, 'branchId' | 'name' | 'latitude' | 'longitude'>[];
  readonly rules: readonly PublicRule[];
};
