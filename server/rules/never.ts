import { isGroup, type Condition, type Leaf } from './condition.ts';
import { constraintsOf, exclude } from './constraint.ts';
import { namedLeaf } from './named-leaf.ts';

/** Where a condition stands: `when.of.1.of`. */
type Placed = { readonly leaf: Leaf; readonly isTrue: boolean; readonly path: string };
/** Conditions that hold together. */
type Way = readonly Placed[];

/** `other` is the place of the condition that excludes it, `null` where it can never be true by itself. */
export type Contradiction = {
  readonly path: string;
  readonly other: string | null;
  /** What both are about, such as `page`. */
  readonly about: string;
  readonly sentence: string;
};

/** Ways in which one condition can come true that are looked at; of more nothing is said. */
const WAYS_MOST = 512;

/**
 * Why a condition can never be true, at the place that contradicts what stands before it; `null` if it may
 * be, or if that would take too long to tell. It finds what cannot be, and never more.
 */
export function neverTrue(condition: Condition, path: string): Contradiction | null {
  const empty = emptyGroup(condition, path);
  if (empty !== null) {
    const sentence = 'Put at least one condition in here.';
    return { path: empty, other: null, about: 'group', sentence };
  }
  const ways = waysOf(condition, true, path);
  if (ways === null) return null;
  const found = ways.map(contradictionIn);
  return found.every((each) => each !== null) ? (found[0] ?? null) : null;
}

function emptyGroup(condition: Condition, path: string): string | null {
  if (!isGroup(condition)) return null;
  if (condition.kind === 'not') return emptyGroup(condition.of, `${path}.of`);
  if (condition.of.length === 0) return `${path}.of`;
  for (const [index, each] of condition.of.entries()) {
    const empty = emptyGroup(each, `${path}.of.${index}`);
    if (empty !== null) return empty;
  }
  return null;
}

/** The disjunctive normal form, `null` beyond its bound. */
function waysOf(condition: Condition, isTrue: boolean, path: string): readonly Way[] | null {
  if (!isGroup(condition)) return [[{ leaf: condition, isTrue, path }]];
  if (condition.kind === 'not') return waysOf(condition.of, !isTrue, `${path}.of`);
  const parts = condition.of.map((each, index) => waysOf(each, isTrue, `${path}.of.${index}`));
  const isAll = (condition.kind === 'all') === isTrue;
  let ways: readonly Way[] = isAll ? [[]] : [];
  for (const part of parts) {
    if (part === null) return null;
    ways = isAll ? ways.flatMap((way) => part.map((other) => [...way, ...other])) : [...ways, ...part];
    if (ways.length > WAYS_MOST) return null;
  }
  return ways;
}

function contradictionIn(way: Way): Contradiction | null {
  for (const [index, later] of way.entries()) {
    for (const earlier of way.slice(0, index + 1)) {
      const about = clashOf(earlier, later);
      if (about === null) continue;
      if (earlier === later) {
        const sentence = `No visit can be so: look at the bounds of ${about}.`;
        return { path: later.path, other: null, about, sentence };
      }
      const [one, two] = [namedLeaf(earlier.leaf, earlier.isTrue), namedLeaf(later.leaf, later.isTrue)];
      const sentence = `“${two}” and “${one}” exclude each other, so the rule can never match.`;
      return { path: later.path, other: earlier.path, about, sentence };
    }
  }
  return null;
}

function clashOf(earlier: Placed, later: Placed): string | null {
  const others = constraintsOf(later.leaf, later.isTrue);
  for (const one of constraintsOf(earlier.leaf, earlier.isTrue)) {
    const other = others.find((each) => exclude(one, each));
    if (other !== undefined) return one.about;
  }
  return null;
}
