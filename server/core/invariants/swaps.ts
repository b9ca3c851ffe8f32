import type { AgentId } from '../../protocol/index.ts';
import { capacityNow, isFree, lineOwner, slotsUsed, suits } from '../eligible.ts';
import type { SiteState, Ticket } from '../state.ts';
import type { Report } from './report.ts';

/** Rules of swaps that are open: whoever is offered is still idle, and no idle slot is offered twice. */
export function checkSwaps(state: SiteState, report: Report): void {
  const offered = new Map<AgentId, number>();
  for (const ticket of state.tickets.values()) {
    if (ticket.swap === null) continue;
    const { agentId } = ticket.swap;
    offered.set(agentId, (offered.get(agentId) ?? 0) + 1);
    checkSwap(state, ticket, agentId, report);
  }
  for (const [agentId, count] of offered) {
    const agent = state.agents.get(agentId);
    const idle = agent === undefined ? 0 : capacityNow(agent) - slotsUsed(agent);
    report.expect(
      count <= idle,
      () => `Agent ${agentId} has ${idle} idle slots and is offered ${count} times.`,
    );
  }
}

function checkSwap(state: SiteState, ticket: Ticket, agentId: AgentId, report: Report): void {
  const { ticketId, phase, swapAsked, need, barred, avoided } = ticket;
  const owner = lineOwner(ticket);
  report.expect(
    phase.state === 'waiting' && swapAsked && owner !== null && owner !== agentId,
    () => `Ticket ${ticketId} is offered a swap and does not wait for another agent.`,
  );
  const agent = state.agents.get(agentId);
  report.expect(
    agent !== undefined && isFree(agent) && suits(agent.facts, need),
    () => `Ticket ${ticketId} is offered a swap with ${agentId}, who is not idle or does not suit.`,
  );
  report.expect(
    !barred.includes(agentId) && !avoided.includes(agentId),
    () => `Ticket ${ticketId} is offered a swap with ${agentId}, who declined or is avoided.`,
  );
}
