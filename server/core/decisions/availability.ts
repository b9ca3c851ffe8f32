import {
  refusal,
  type AgentId,
  type AskReason,
  type Availability,
  type AwayReason,
  type Moment,
} from '../../protocol/index.ts';
import type { Draft, Handlers } from '../draft.ts';
import { startAgentGraceIfAbsent } from './connection.ts';
import { withdrawOffersAt } from './offer.ts';
import { letGo } from './release.ts';

export const AVAILABILITY_HANDLERS: Handlers<'setAvailability'> = {
  setAvailability(draft, { agentId, availability, backAt }) {
    const agent = draft.state.agents.get(agentId);
    if (agent === undefined) return refusal('agent-unknown');
    if (backAt !== null && !Number.isSafeInteger(backAt)) {
      return refusal('malformed', 'Give the return as milliseconds since 1970, or null.', 'backAt');
    }
    const announced = availability === 'available' || backAt === null || backAt <= draft.now ? null : backAt;
    const unchanged = agent.availability === availability && agent.availabilityReason === 'chosen';
    if (unchanged && agent.backAt === announced) return null;
    changeAvailability(draft, agentId, availability, 'chosen', announced);
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
): void {
  if (availability !== 'available') withdrawOffersAt(draft, agentId, 0);
  draft.emit({ type: 'availabilityChanged', agentId, availability, backAt, reason });
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
