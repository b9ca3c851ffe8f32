import type { Agent } from '../state.ts';

type Held = { readonly slots: number; readonly busy: number; readonly isAvailable: boolean };

const NOTHING: Held = { slots: 0, busy: 0, isAvailable: false };

/**
 * Slots online and slots busy, with the same meaning as placement has: who is not available is online with
 * the slots still in use, and a slot above a lowered capacity counts while it is used.
 */
export function slotsHeld(agent: Agent | undefined): Held {
  if (agent === undefined) return NOTHING;
  const busy = agent.conversations.length;
  const isAvailable = agent.availability === 'available';
  return { busy, isAvailable, slots: isAvailable ? Math.max(agent.facts.capacity, busy) : busy };
}
