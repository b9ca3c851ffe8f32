import type { AgentId, Moment } from '../../protocol/index.ts';
import type { Estimates } from '../estimate/index.ts';
import type { SiteState } from '../state.ts';

/** The place of every agent under the order "recommended": higher stands higher. */
export function listScores(state: SiteState, estimates: Estimates): ReadonlyMap<AgentId, number> {
  const scores = new Map<AgentId, number>();
  for (const agentId of state.agents.keys())
    scores.set(agentId, estimates.agents.get(agentId)?.state === 'free' ? 1 : 0);
  return scores;
}

/** Which of several free agents gets a ticket that any of them may serve. `candidates` is not empty. */
export function chooseAgent(state: SiteState, candidates: readonly AgentId[], _now: Moment): AgentId {
  const idleSince = (agentId: AgentId): number => state.agents.get(agentId)?.slotFreeSince ?? Infinity;
  const [first, ...rest] = [...candidates].sort(
    (left, right) => idleSince(left) - idleSince(right) || (left < right ? -1 : 1),
  );
  if (first === undefined) throw new Error(`nobody to choose among ${rest.length}`);
  return first;
}
