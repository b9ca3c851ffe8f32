import type { AgentId, Estimate, Moment, TicketId } from '../protocol/index.ts';
import type { Estimates } from '../core/index.ts';
import { BOUNDS } from './bounds.ts';

/** Whether a reader would be told something new by `next`; a second more or less is nothing new. */
export function reallyChanged(previous: Estimate | undefined, next: Estimate, now: Moment): boolean {
  if (previous?.state !== next.state) return true;
  if (previous.state !== 'range' || next.state !== 'range') return false;
  if (previous.soft !== next.soft) return true;
  if (previous.p80At <= now && next.p80At > previous.p80At) return true;
  const most = Math.max(
    BOUNDS.estimateMovedMilliseconds,
    BOUNDS.estimateMovedShare * Math.max(0, next.p80At - now),
  );
  return Math.abs(next.p80At - previous.p80At) > most || Math.abs(next.p50At - previous.p50At) > most;
}

function settle<Key>(
  previous: ReadonlyMap<Key, Estimate>,
  next: ReadonlyMap<Key, Estimate>,
  now: Moment,
): ReadonlyMap<Key, Estimate> {
  const settled = new Map<Key, Estimate>();
  for (const [key, estimate] of next) {
    const known = previous.get(key);
    settled.set(key, known !== undefined && !reallyChanged(known, estimate, now) ? known : estimate);
  }
  return settled;
}

const NONE: Estimates = {
  agents: new Map<AgentId, Estimate>(),
  tickets: new Map<TicketId, Estimate>(),
  firstFree: { state: 'none' },
};

/** The estimates as the screens have them: a new one replaces an old one only where it really changed. */
export function settleEstimates(previous: Estimates | null, next: Estimates, now: Moment): Estimates {
  const known = previous ?? NONE;
  return {
    agents: settle(known.agents, next.agents, now),
    tickets: settle(known.tickets, next.tickets, now),
    firstFree: reallyChanged(known.firstFree, next.firstFree, now) ? next.firstFree : known.firstFree,
  };
}
