import type { Moment } from '../../protocol/index.ts';
import type { SiteState } from '../state.ts';
import type { AgentDay } from './agent-day.ts';
import { rowsOf, until } from './day-account.ts';

export { COUNT_NAMES, NO_COUNTS, withCounts, type AgentDay, type DayCounts } from './agent-day.ts';
export { createDays, type DayAccount } from './day-account.ts';
export { figuresOf, periodOf, pointsOf, type ReviewTally } from './figures.ts';
export { observeDay } from './observe.ts';
export { readDays, writeDays } from './written.ts';

/** Rows of days that ended between two states of a site: what the store is to keep. */
export const endedDays = (before: SiteState, after: SiteState): readonly AgentDay[] =>
  before.days.ended === after.days.ended ? [] : after.days.ended;

/** Rows that no store has yet: of today, and of days that ended since anything happened last. */
export function openDays(state: SiteState, now: Moment): readonly AgentDay[] {
  const days = until(state.days, state, Math.max(now, state.lastAt));
  const ended = days.ended === state.days.ended ? [] : days.ended;
  return [...ended, ...rowsOf(days)];
}
