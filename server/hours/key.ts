import type { Hours } from '../protocol/index.ts';

const kept = new WeakMap<Hours, string>();

/** The same for hours that say the same: most of a site's agents share a few. */
export function hoursKey(hours: Hours): string {
  const known = kept.get(hours);
  if (known !== undefined) return known;
  const key = JSON.stringify(hours);
  kept.set(hours, key);
  return key;
}
