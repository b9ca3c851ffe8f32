import { Map as PersistentMap } from 'immutable';
import { LIMITS, type AgentId, type Moment } from '../../protocol/index.ts';
import { slotsHeld } from './slots.ts';
import type { SiteState } from '../state.ts';

/** One agent's time in the window, up to where the clock stood when anything of it changed last. */
export type WorkRow = {
  readonly slots: number;
  readonly busy: number;
  readonly isAvailable: boolean;
  readonly availableSeconds: number;
  readonly slotSeconds: number;
  readonly busySeconds: number;
  /**
   * Busy time that an equal part, slot by slot, of all work would have been whenever this agent was there.
   */
  readonly fairSeconds: number;
  readonly countedAt: number;
  readonly fairCountedAt: number;
};

/**
 * Work of all agents in a window. `clockSeconds` is the time during which the site was watched;
 * `fairPerSlot` has grown at every moment by the share of all slots then busy, so that one subtraction gives
 * an agent's fair part of any time.
 */
export type WorkAccount = {
  readonly at: Moment;
  readonly clockSeconds: number;
  readonly fairPerSlot: number;
  readonly slots: number;
  readonly busy: number;
  readonly agents: PersistentMap<AgentId, WorkRow>;
};

export function createWork(state: SiteState, at: Moment): WorkAccount {
  const empty: WorkAccount = {
    at,
    clockSeconds: 0,
    fairPerSlot: 0,
    slots: 0,
    busy: 0,
    agents: PersistentMap(),
  };
  return [...state.agents.keys()].reduce((work, agentId) => withAgentSeen(work, state, agentId), empty);
}

/** Time passes with everybody as they were. */
export function withTimePassed(work: WorkAccount, at: Moment): WorkAccount {
  const seconds = (at - work.at) / 1_000;
  if (seconds <= 0) return work;
  const share = work.slots === 0 ? 0 : work.busy / work.slots;
  return {
    ...work,
    at,
    clockSeconds: work.clockSeconds + seconds,
    fairPerSlot: work.fairPerSlot + seconds * share,
  };
}

/** Nobody worked until then: the server stood still. */
export const withTimeSkipped = (work: WorkAccount, at: Moment): WorkAccount => ({ ...work, at });

/** From now on this agent holds what the state says. One who was removed keeps the row, and holds nothing. */
export function withAgentSeen(work: WorkAccount, state: SiteState, agentId: AgentId): WorkAccount {
  const before = work.agents.get(agentId);
  if (before === undefined && work.agents.size >= 2 * LIMITS.agentsPerSite) return work;
  const counted = before === undefined ? newRow(work) : countedRow(work, before);
  const held = slotsHeld(state.agents.get(agentId));
  return {
    ...work,
    slots: work.slots - counted.slots + held.slots,
    busy: work.busy - counted.busy + held.busy,
    agents: work.agents.set(agentId, { ...counted, ...held }),
  };
}

/** The row as it stands at the moment of the account. */
export function countedRow(work: WorkAccount, row: WorkRow): WorkRow {
  const seconds = work.clockSeconds - row.countedAt;
  return {
    ...row,
    availableSeconds: row.availableSeconds + (row.isAvailable ? seconds : 0),
    slotSeconds: row.slotSeconds + row.slots * seconds,
    busySeconds: row.busySeconds + row.busy * seconds,
    fairSeconds: row.fairSeconds + row.slots * (work.fairPerSlot - row.fairCountedAt),
    countedAt: work.clockSeconds,
    fairCountedAt: work.fairPerSlot,
  };
}

const newRow = (work: WorkAccount): WorkRow => ({
  slots: 0,
  busy: 0,
  isAvailable: false,
  availableSeconds: 0,
  slotSeconds: 0,
  busySeconds: 0,
  fairSeconds: 0,
  countedAt: work.clockSeconds,
  fairCountedAt: work.fairPerSlot,
});
