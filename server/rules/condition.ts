import type { ContextValue, LanguageTag, TimeZone, VisitCircumstances } from '../protocol/index.ts';

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

/** A condition as the browser has it: what only the server knows keeps its place and says nothing. */
export type PublicLeaf = Leaf | { readonly kind: 'server' };
export type PublicCondition =
  | PublicLeaf
  | { readonly kind: 'all' | 'any'; readonly of: readonly PublicCondition[] }
  | { readonly kind: 'not'; readonly of: PublicCondition };

export const isGroup = <Tree extends { readonly kind: string }>(
  node: Tree,
): node is Extract<Tree, { readonly of: unknown }> =>
  node.kind === 'all' || node.kind === 'any' || node.kind === 'not';

/** The conditions of a tree from left to right, groups left out. */
export function leavesOf(tree: Condition): readonly Leaf[];
export function leavesOf(tree: PublicCondition): readonly PublicLeaf[];
export function leavesOf(tree: PublicCondition): readonly PublicLeaf[] {
  if (!isGroup(tree)) return [tree];
  return tree.kind === 'not' ? leavesOf(tree.of) : tree.of.flatMap((each) => leavesOf(each));
}

/** What cannot be known in a browser, or must not be told to it. */
export function isServers(leaf: Leaf): boolean {
  switch (leaf.kind) {
    case 'country':
    case 'returning':
    case 'earlier':
    case 'staffed':
      return true;
    case 'attribute':
    case 'date':
      return leaf.source === 'signed';
    case 'page':
    case 'dwell':
    case 'pages-seen':
    case 'idle':
    case 'leaving':
    case 'referrer':
    case 'campaign':
    case 'device':
    case 'locale':
    case 'zone':
    case 'near':
    case 'did':
    case 'frustration':
      return false;
  }
}
