import { LIMITS } from '../../server/protocol/limits.ts';

const FIRST_MILLISECONDS = 500;

/**
 * How long to wait before trying again: it doubles with every failure up to
 * `LIMITS.reconnectMostMilliseconds`. The upper half is left to chance, so that the pages of a site do not
 * all return in the same moment.
 * @param failures how often it failed in a row, at least 1
 * @param chance from 0 to below 1
 */
export function backOffMilliseconds(failures: number, chance: number): number {
  const most = Math.min(FIRST_MILLISECONDS * 2 ** (failures - 1), LIMITS.reconnectMostMilliseconds);
  return most * (0.5 + chance / 2);
}
