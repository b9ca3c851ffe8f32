import {
  refusal,
  type AgentId,
  type AskReason,
  type Availability,
  type AwayReason,
  type Moment,
  type Pause,
} from '../../protocol/index.ts';
import type { Draft, Handlers } from '../draft.ts';
import { startAgentGraceIfAbsent } from './connection.ts';
import { withdrawOffersAt } from './offer.ts';
import { letGo } from './release.ts';

export const AVAILABILITY_HANDLERS: Handlers<'setAvailability'> = {
  setAvailability(draft, { agentId, availability, backAt, pause: said = null }) {
    const agent = draft.state.agents.get(agentId);
    if (agent === undefined) return refusal('agent-unknown');
    if (backAt !== null && !Number.isSafeInteger(backAt)) {
      return refusal('malformed', 'Give the return as milliseconds since 1970, or null.', 'backAt');
    }
    const announced = availability === 'available' || backAt === null || backAt <= draft.now ? null : backAt;
    const unchanged = agent.availability === availability && agent.availabilityReason === 'chosen';
    const pause = availability === 'away' ? said : null;
    if (unchanged && agent.backAt === announced && agent.pause === pause) return null;
    changeAvailability(draft, agentId, availability, 'chosen', announced, pause);
    startAgentGraceIfAbsent(draft, agentId);
    return null;
  },
};

/** Whoever stops being available is rung no more; whoever goes offline leaves a line that must be asked. */
export function changeAvailability(
  draft: Draft,
  agentId: AgentId,
  availability: Availability,
  reason: AwayReason,
  backAt: Moment | null,
  pause: Pause | null = null,
): void {
  if (availability !== 'available') withdrawOffersAt(draft, agentId, 0);
  const change = { type: 'availabilityChanged', agentId, availability, backAt, reason } as const;
  draft.emit(pause === null ? change : { ...change, pause });
  if (availability === 'offline') letOwnLineGo(draft, agentId, 'agent-offline');
}

/**
 * Asks everybody who insists on this agent what to do, and releases who is flexible, but for the first
 * `spared` of the line.
 */
export function letOwnLineGo(draft: Draft, agentId: AgentId, reason: AskReason, spared = 0): void {
  const line = draft.state.ownLines.get(agentId) ?? [];
  for (const ticketId of line.slice(spared)) letGo(draft, ticketId, reason);
}
