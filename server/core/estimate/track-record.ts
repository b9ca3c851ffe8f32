import type { AgentId } from '../../protocol/index.ts';
import { rowOf } from './agent-table.ts';
import type { Statistics } from './statistics.ts';

/** Below this many served tickets a share says nothing and is not shown. */
const SHOWN_FROM = 10;

/**
 * Of the newest `count` served tickets with a promise, the share that waited no longer than promised
 * (P80).
 */
export type Kept = { readonly share: number; readonly count: number };

/** @param agentId whose record; `null` for the whole site. The answer is `null` while there is too little. */
export function keptOf(statistics: Statistics, agentId: AgentId | null): Kept | null {
  const kept = agentId === null ? statistics.kept : (rowOf(statistics.agents, agentId)?.kept ?? []);
  if (kept.length < SHOWN_FROM) return null;
  const sum = kept.reduce<number>((total, one) => total + one, 0);
  return { share: sum / kept.length, count: kept.length };
}
