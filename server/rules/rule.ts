import type {
  Branch,
  CardAction,
  ConsentMode,
  RuleAction,
  RuleBook,
  RuleId,
  RuleLimits,
  Sentences,
  TimeZone,
} from '../protocol/index.ts';
import type { PublicCondition } from './condition.ts';

export type { CardAction, Rule, RuleAction, RuleBook, Sentences, Target } from '../protocol/index.ts';

export const isCard = (action: RuleAction): action is CardAction => 'words' in action;

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
  /** What may be done before the visitor acts, where the tag does not say it; left out while it is all. */
  readonly consent?: ConsentMode;
};
