import type { ContextValue } from '../protocol/index.ts';
import type { Leaf } from './condition.ts';

/** Figures from `least` to `most`; an end that is open does not belong to it. */
type Range = {
  readonly kind: 'range';
  readonly least: number;
  readonly most: number;
  readonly isOpen: boolean;
};
/** One of these values, or none of them. */
type Choice = { readonly kind: 'one-of' | 'none-of'; readonly values: readonly ContextValue[] };

/** What one condition, or its opposite, leaves of one thing that can be known of a visit. */
export type Constraint = { readonly about: string; readonly allows: Range | Choice };

const from = (least: number): Range => ({ kind: 'range', least, most: Infinity, isOpen: false });
const below = (most: number): Range => ({ kind: 'range', least: -Infinity, most, isOpen: true });

/** Constraints that must all hold. What cannot be said so is left out, so nothing wrong is ever found. */
export function constraintsOf(leaf: Leaf, isTrue: boolean): readonly Constraint[] {
  const atLeast = (about: string, least: number): readonly Constraint[] => [
    { about, allows: isTrue ? from(least) : below(least) },
  ];
  const among = (about: string, values: readonly ContextValue[]): readonly Constraint[] => [
    { about, allows: { kind: isTrue ? 'one-of' : 'none-of', values } },
  ];
  switch (leaf.kind) {
    case 'dwell':
      return atLeast('time on the page', leaf.secondsLeast);
    case 'idle':
      return atLeast('idle time', leaf.secondsLeast);
    case 'pages-seen':
      return atLeast(`pages seen of ${leaf.pattern}`, leaf.least);
    case 'frustration':
      return atLeast('frustration', leaf.least);
    case 'did':
      return atLeast(`times of ${leaf.name} on the page`, leaf.timesLeast);
    case 'earlier':
      return atLeast(`times of ${leaf.name} in ${leaf.withinHours} hours`, leaf.timesLeast);
    case 'near':
      return [isTrue ? upTo('distance', leaf.kilometresMost) : above('distance', leaf.kilometresMost)];
    case 'leaving':
    case 'returning':
      return [{ about: leaf.kind, allows: { kind: 'one-of', values: [isTrue] } }];
    case 'staffed':
      return [{ about: 'staffed', allows: { kind: 'one-of', values: [leaf.is === isTrue] } }];
    case 'device':
      return among('device', leaf.among);
    case 'zone':
      return among('time zone', leaf.among);
    case 'country':
      return among('country', leaf.among);
    case 'page':
      return pattern('page', leaf.pattern, isTrue);
    case 'referrer':
      return pattern('referrer', leaf.pattern.toLowerCase(), isTrue);
    case 'campaign':
      return pattern(`campaign ${leaf.part}`, leaf.pattern.toLowerCase(), isTrue);
    case 'attribute':
      return attribute(leaf, isTrue);
    case 'date':
      return date(leaf, isTrue);
    case 'locale':
      return [];
  }
}

const upTo = (about: string, most: number): Constraint => ({
  about,
  allows: { kind: 'range', least: -Infinity, most, isOpen: false },
});

const above = (about: string, least: number): Constraint => ({
  about,
  allows: { kind: 'range', least, most: Infinity, isOpen: true },
});

/** A pattern without `*` is one word. */
function pattern(about: string, text: string, isTrue: boolean): readonly Constraint[] {
  if (text.includes('*')) return [];
  const word = text.length > 1 && text.endsWith('/') ? text.slice(0, -1) : text;
  return [{ about, allows: { kind: isTrue ? 'one-of' : 'none-of', values: [word] } }];
}

function attribute(
  { source, name, test }: Extract<Leaf, { readonly kind: 'attribute' }>,
  isTrue: boolean,
): readonly Constraint[] {
  const about = `attribute ${name} ${source === 'signed' ? 'as signed' : 'of the page'}`;
  if (test.kind === 'is') {
    return [{ about, allows: { kind: isTrue ? 'one-of' : 'none-of', values: test.values } }];
  }
  // Of what is no figure its opposite would say nothing.
  if (test.kind !== 'between' || !isTrue) return [];
  const [least, most] = [test.least ?? -Infinity, test.most ?? Infinity];
  return [{ about, allows: { kind: 'range', least, most, isOpen: false } }];
}

/** Of a day that comes again each year there are several, so nothing is said of it. */
function date(leaf: Extract<Leaf, { readonly kind: 'date' }>, isTrue: boolean): readonly Constraint[] {
  if (leaf.yearly || !isTrue) return [];
  const about = `days until ${leaf.name} ${leaf.source === 'signed' ? 'as signed' : 'of the page'}`;
  const { daysFrom: least, daysUntil: most } = leaf;
  return [{ about, allows: { kind: 'range', least, most, isOpen: false } }];
}

/** Whether nothing can be as both say. */
export function exclude(one: Constraint, other: Constraint): boolean {
  if (one.about !== other.about) return false;
  const [a, b] = [one.allows, other.allows];
  if (a.kind === 'range' && b.kind === 'range') {
    const [least, most] = [Math.max(a.least, b.least), Math.min(a.most, b.most)];
    return least > most || (least === most && touchesOpen(a, b, least));
  }
  if (a.kind === 'one-of') return a.values.every((value) => !isAllowed(value, b));
  if (b.kind === 'one-of') return b.values.every((value) => !isAllowed(value, a));
  return false;
}

const touchesOpen = (a: Range, b: Range, at: number): boolean =>
  [a, b].some(({ isOpen, least, most }) => isOpen && (least === at || most === at));

function isAllowed(value: ContextValue, allows: Range | Choice): boolean {
  switch (allows.kind) {
    case 'one-of':
      return allows.values.includes(value);
    case 'none-of':
      return !allows.values.includes(value);
    case 'range':
      if (typeof value !== 'number') return false;
      return value >= allows.least && value <= allows.most && !touchesOpen(allows, allows, value);
  }
}
