/**
 * A persistent ordered set: sorted chunks of at most `CHUNK_MOST` items. A change copies one chunk and the
 * list of chunks, so an older set stays valid; Immutable.js has no ordered collection by comparison.
 */
export type Ordered<Item> = readonly (readonly Item[])[];
export type Compare<Item> = (a: Item, b: Item) => number;

const CHUNK_MOST = 64;

export const firstOf = <Item>(set: Ordered<Item>): Item | null => set[0]?.[0] ?? null;

/** The number of leading items for which `isBefore` holds; it must hold for a prefix only. */
export function countWhile<Item>(items: readonly Item[], isBefore: (item: Item) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isBefore(items[middle] as Item)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The same set when the item is in it already. */
export function inserted<Item>(set: Ordered<Item>, item: Item, compare: Compare<Item>): Ordered<Item> {
  if (set.length === 0) return [[item]];
  const chunkIndex = chunkOf(set, item, compare);
  const chunk = set[chunkIndex] ?? [];
  const index = countWhile(chunk, (other) => compare(other, item) < 0);
  if (index < chunk.length && compare(chunk[index] as Item, item) === 0) return set;
  const grown = withInserted(chunk, index, item);
  const half = grown.length >>> 1;
  return grown.length <= CHUNK_MOST
    ? withReplaced(set, chunkIndex, grown)
    : withReplaced(set, chunkIndex, grown.slice(0, half), grown.slice(half));
}

/** The same set when the item is not in it. */
export function removed<Item>(set: Ordered<Item>, item: Item, compare: Compare<Item>): Ordered<Item> {
  if (set.length === 0) return set;
  const chunkIndex = chunkOf(set, item, compare);
  const chunk = set[chunkIndex] ?? [];
  const index = countWhile(chunk, (other) => compare(other, item) < 0);
  if (index === chunk.length || compare(chunk[index] as Item, item) !== 0) return set;
  return chunk.length === 1
    ? withReplaced(set, chunkIndex)
    : withReplaced(set, chunkIndex, withoutIndex(chunk, index));
}

export function withInserted<Item>(items: readonly Item[], index: number, item: Item): readonly Item[] {
  const copy = items.slice();
  copy.splice(index, 0, item);
  return copy;
}

export function withoutIndex<Item>(items: readonly Item[], index: number): readonly Item[] {
  const copy = items.slice();
  copy.splice(index, 1);
  return copy;
}

/** The chunk that holds the item or would: the last one that does not begin after it. */
function chunkOf<Item>(set: Ordered<Item>, item: Item, compare: Compare<Item>): number {
  return Math.max(0, countWhile(set, (chunk) => compare(chunk[0] as Item, item) <= 0) - 1);
}

function withReplaced<Item>(
  set: Ordered<Item>,
  index: number,
  ...chunks: readonly (readonly Item[])[]
): Ordered<Item> {
  const copy = set.slice();
  copy.splice(index, 1, ...chunks);
  return copy;
}

/** The set of all these items, which must differ from one another. */
export function ordered<Item>(items: readonly Item[], compare: Compare<Item>): Ordered<Item> {
  const sorted = [...items].sort(compare);
  const set: (readonly Item[])[] = [];
  for (let index = 0; index < sorted.length; index += CHUNK_MOST) {
    set.push(sorted.slice(index, index + CHUNK_MOST));
  }
  return set;
}
