import { LIMITS, type AgentId, type Moment, type TrackRecord } from '../../protocol/index.ts';
import type { Ticket } from '../state.ts';
import { rowOf } from './agent-table.ts';
import { isAtOnce } from './promise.ts';
import type { Statistics } from './statistics.ts';

/** @param agentId whose record; `null` for the whole site. The answer is `null` while there is too little. */
export function keptOf(statistics: Statistics, agentId: AgentId | null): TrackRecord | null {
  const kept = agentId === null ? statistics.kept : (rowOf(statistics.agents, agentId)?.kept ?? []);
  if (kept.length < LIMITS.trackRecordFrom) return null;
  return { held: kept.reduce<number>((total, one) => total + one, 0), of: kept.length };
}

/**
 * Whether a ticket that is accepted now was promised rightly. "Free" promises that somebody is called at
 * once; how long that person takes to answer is no part of it.
 */
export function isPromiseKept({ promise, phase }: Ticket, at: Moment): boolean {
  if (promise === null || at <= promise.p80At) return true;
  return isAtOnce(promise) && phase.state === 'offered' && phase.offeredAt <= promise.p80At;
}
