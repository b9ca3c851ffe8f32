import type { AgentId, Moment, TimeZone } from '../../protocol/index.ts';
import { dayOf } from '../../hours/index.ts';
import { NO_COUNTS, withCounts, type AgentDay, type DayCounts } from '../measures/agent-day.ts';

/**
 * The time of agents by step, from their days: keyed by where the step begins, then by agent, or by '' for
 * all together. A day counts in the step in which it begins.
 * @param zone of the site, in which its days are kept
 */
export function timesOf(
  zone: TimeZone,
  days: readonly AgentDay[],
  bounds: readonly Moment[],
  byAgent: boolean,
): ReadonlyMap<Moment, ReadonlyMap<AgentId | '', DayCounts>> {
  const times = new Map<Moment, Map<AgentId | '', DayCounts>>();
  for (const day of days) {
    const at = stepAt(bounds, dayOf(zone, day.date).startsAt);
    if (at === null) continue;
    const key = byAgent ? day.agentId : '';
    const keys = times.get(at) ?? new Map<AgentId | '', DayCounts>();
    times.set(at, keys.set(key, withCounts(keys.get(key) ?? NO_COUNTS, day)));
  }
  return times;
}

/** The step that a moment lies in, `null` outside of them. */
export function stepAt(bounds: readonly Moment[], at: Moment): Moment | null {
  let [low, high] = [0, bounds.length - 1];
  if (at < (bounds[low] ?? Infinity) || at >= (bounds[high] ?? -Infinity)) return null;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (at < (bounds[middle] ?? Infinity)) high = middle;
    else low = middle;
  }
  return bounds[low] ?? null;
}
