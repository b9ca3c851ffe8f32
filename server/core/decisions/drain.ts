import { LIMITS, refusal, type AgentId } from '../../protocol/index.ts';
import { isWholeBetween } from '../check.ts';
import type { Draft, Handlers } from '../draft.ts';
import { lineOwner, slotsPromised } from '../eligible.ts';
import { letOwnLineGo, changeAvailability } from './availability.ts';
import { withdrawOffersAt } from './offer.ts';

export const DRAIN_HANDLERS: Handlers<'drain'> = {
  /** Whoever is not available takes nobody anyway; how many more is a matter of being there. */
  drain(draft, { agentId, more }) {
    const agent = draft.state.agents.get(agentId);
    if (agent === undefined) return refusal('agent-unknown');
    if (more !== null && !isWholeBetween(more, 0, LIMITS.drainMost)) {
      return refusal('drain-invalid', undefined, 'more');
    }
    if (agent.availability !== 'available' && more !== null && more > 0) {
      return refusal('drain-invalid', 'Become available first; nobody is sent to you now.', 'more');
    }
    if (agent.availability !== 'available' || agent.takingMore === more) return null;
    draft.emit({ type: 'drainSet', agentId, more });
    return null;
  },
};

/**
 * After every command: what follows for an agent who is to take so many more, has begun one of them, or in
 * whose line somebody stands again who let others pass.
 */
export function followDrains(draft: Draft): void {
  for (const event of [...draft.events]) {
    if (event.type === 'drainSet' || event.type === 'conversationStarted') followDrain(draft, event.agentId);
    if (event.type !== 'ticketResumed') continue;
    const ticket = draft.state.tickets.get(event.ticketId);
    const owner = ticket === undefined ? null : lineOwner(ticket);
    if (owner !== null) followDrain(draft, owner);
  }
}

/** Nothing rings beyond those still taken, who else waits by name is told, and the last starts the break. */
function followDrain(draft: Draft, agentId: AgentId): void {
  const takingMore = draft.state.agents.get(agentId)?.takingMore ?? null;
  if (takingMore === null) return;
  if (takingMore === 0) changeAvailability(draft, agentId, 'away', 'drained', null);
  else withdrawOffersAt(draft, agentId, takingMore);
  const agent = draft.state.agents.get(agentId);
  letOwnLineGo(
    draft,
    agentId,
    'agent-draining',
    takingMore - (agent === undefined ? 0 : slotsPromised(agent)),
  );
}
