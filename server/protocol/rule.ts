import type { ContextValue, VisitCircumstances } from './context.ts';
import type { AgentId, LanguageTag, RuleId, SkillId, TimeZone } from './ids.ts';

export type DeviceKind = VisitCircumstances['device']['kind'];

/** What the value of an attribute must be. One that is not there, or of another kind, is none of these. */
export type ValueTest =
  | { readonly kind: 'given' }
  | { readonly kind: 'is'; readonly values: readonly ContextValue[] }
  | { readonly kind: 'contains'; readonly word: string }
  /** Figures from `least` to `most`, both included; `null` is no bound. */
  | { readonly kind: 'between'; readonly least: number | null; readonly most: number | null };

/** Said by the page, or signed by the site. */
export type AttributeSource = 'page' | 'signed';

/** One thing that is true of a visit, or not. Seconds, hours, days and kilometres are whole. */
export type Leaf =
  /** The path of the page; `*` stands for any characters, and a slash at the end for nothing. */
  | { readonly kind: 'page'; readonly pattern: string }
  /** In sight on this page, together. */
  | { readonly kind: 'dwell'; readonly secondsLeast: number }
  /** Different pages of this site in this tab, this one included; those that fit the pattern only. */
  | { readonly kind: 'pages-seen'; readonly least: number; readonly pattern: string }
  /** Neither keys nor pointer nor scrolling. */
  | { readonly kind: 'idle'; readonly secondsLeast: number }
  /** The pointer left the page at its top. */
  | { readonly kind: 'leaving' }
  /** The host that the visitor came from, such as `*.example.com`. */
  | { readonly kind: 'referrer'; readonly pattern: string }
  /** What the address was given for campaigns: `utm_source`, `utm_medium`, `utm_campaign`. */
  | { readonly kind: 'campaign'; readonly part: 'source' | 'medium' | 'name'; readonly pattern: string }
  | { readonly kind: 'device'; readonly among: readonly DeviceKind[] }
  /** `de` is any German, `de-AT` that of Austria. */
  | { readonly kind: 'locale'; readonly among: readonly LanguageTag[] }
  | { readonly kind: 'zone'; readonly among: readonly TimeZone[] }
  /** ISO 3166, two letters, as a proxy tells the server. */
  | { readonly kind: 'country'; readonly among: readonly string[] }
  /** Some branch of the site is at most so far; the visitor has allowed the page to know where they are. */
  | { readonly kind: 'near'; readonly kilometresMost: number }
  /** Known from before. */
  | { readonly kind: 'returning' }
  | {
      readonly kind: 'attribute';
      readonly source: AttributeSource;
      readonly name: string;
      readonly test: ValueTest;
    }
  /**
   * A date such as `2027-12-24` among the attributes, so many days from today in the zone of the site: 0 is
   * today, 3 in three days, -1 yesterday, both bounds included. `yearly` looks at day and month alone; who
   * was born on 29 February has the 28th in other years.
   */
  | {
      readonly kind: 'date';
      readonly source: AttributeSource;
      readonly name: string;
      readonly daysFrom: number;
      readonly daysUntil: number;
      readonly yearly: boolean;
    }
  /** What the page has tracked since it was loaded. */
  | { readonly kind: 'did'; readonly name: string; readonly timesLeast: number }
  /** What happened before, on any channel, as the server knows it. */
  | {
      readonly kind: 'earlier';
      readonly name: string;
      readonly withinHours: number;
      readonly timesLeast: number;
    }
  /** The score of what can be seen in the page, 0 to 10: `frustrationScore`. */
  | { readonly kind: 'frustration'; readonly least: number }
  /** Whether somebody is there to serve. */
  | { readonly kind: 'staffed'; readonly is: boolean };

export type Condition =
  | Leaf
  | { readonly kind: 'all' | 'any'; readonly of: readonly Condition[] }
  | { readonly kind: 'not'; readonly of: Condition };

/** Degrees: north and east are positive. */
export type Position = { readonly latitude: number; readonly longitude: number };

/** A place of the site that visitors can be near to, and who serves for it. */
export type Branch = Position & {
  readonly branchId: string;
  readonly name: string;
  /** Those who serve for it; any of them suits. Without any it is whoever has the skill. */
  readonly agents: readonly AgentId[];
  readonly skillId: SkillId | null;
};

/** From 0 to 1: of all visits, and of those that the rule is for. */
export type Shares = {
  readonly share: number;
  /** Who is held out is shown nothing, so that it can be told what the rule brings; 1 is everybody. */
  readonly heldOutShare: number;
};

export type RuleLimits = Shares & {
  /** In one tab, for as far as the browser keeps its way. */
  readonly oncePerSession: boolean;
  /** How long the rule rests after it has fired. */
  readonly coolDownSeconds: number;
};

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
