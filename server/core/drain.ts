import type { Agent, SiteState } from './state.ts';

/** How many more may begin to wait for this agent by name: `Infinity` without a limit. */
export function roomOf(state: SiteState, { agentId, takingMore, offers }: Agent): number {
  if (takingMore === null) return Infinity;
  const waiting = state.ownLines.get(agentId)?.length ?? 0;
  return Math.max(0, takingMore - offers.length - waiting);
}

/** Whether everybody whom this agent still takes before a break is known by now. */
export const takesNobodyMore = (state: SiteState, agent: Agent): boolean => roomOf(state, agent) === 0;
