import { STORE_LIMITS } from '../limits.ts';

/** Cuts a list into parts that fit into one statement each. */
export function* chunks<Item>(items: readonly Item[]): Generator<readonly Item[]> {
  for (let start = 0; start < items.length; start += STORE_LIMITS.rowsPerStatement) {
    yield items.slice(start, start + STORE_LIMITS.rowsPerStatement);
  }
}
