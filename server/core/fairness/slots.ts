import { capacityNow } from '../eligible.ts';
import type { Agent } from '../state.ts';

type Held = { readonly slots: number; readonly busy: number; readonly isAvailable: boolean };

const NOTHING: Held = { slots: 0, busy: 0, isAvailable: false };

/**
 * Slots online and slots busy, with the same meaning as placement has: who is not available is online with
 * the slots still in use, a slot above a lowered capacity counts while it is used, and during a call
 * those that it leaves no attention for are not online.
 */
export function slotsHeld(agent: Agent | undefined): Held {
  if (agent === undefined) return NOTHING;
  const busy = agent.conversations.length;
  const isAvailable = agent.availability === 'available';
  return { busy, isAvailable, slots: isAvailable ? Math.max(capacityNow(agent), busy) : busy };
}
