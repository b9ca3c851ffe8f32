import type { EventOf } from '../event.ts';
import { isFree, lineOwner, suits } from '../eligible.ts';
import type { Report } from '../invariants/report.ts';
import type { SiteState } from '../state.ts';
import { expectPhase } from './phase.ts';

/**
 * A swap is offered once, to somebody who waits for one agent, of another one who is idle and may take it.
 */
export function checkSwapOffered(state: SiteState, event: EventOf<'swapOffered'>, report: Report): void {
  const { ticketId, agentId, answerBy, at } = event;
  expectPhase(state, event, ['waiting'], report);
  const ticket = state.tickets.get(ticketId);
  const agent = state.agents.get(agentId);
  if (ticket === undefined || agent === undefined) {
    report.broken.push(`A swap of ${ticketId} with ${agentId} joins nobody.`);
    return;
  }
  const owner = lineOwner(ticket);
  report.expect(
    owner !== null && owner !== agentId && !ticket.swapAsked,
    () => `A swap was offered to ticket ${ticketId}, which waits for no other agent or was asked before.`,
  );
  report.expect(
    isFree(agent) && suits(agent.facts, ticket.need),
    () => `A swap of ${ticketId} was offered with ${agentId}, who is not idle or does not suit.`,
  );
  const isUnwanted = ticket.barred.includes(agentId) || ticket.avoided.includes(agentId);
  report.expect(!isUnwanted, () => `A swap of ${ticketId} was offered with ${agentId}, who is avoided.`);
  report.expect(answerBy > at, () => `The swap of ${ticketId} leaves no time for an answer.`);
}

export function expectSwap(
  state: SiteState,
  event: EventOf<'swapAccepted' | 'swapDeclined' | 'swapLapsed' | 'swapWithdrawn'>,
  report: Report,
): void {
  const { type, ticketId, agentId, at } = event;
  const swap = state.tickets.get(ticketId)?.swap;
  report.expect(swap?.agentId === agentId, () => `${type} found no swap of ${ticketId} with ${agentId}.`);
  if (swap === undefined || swap === null) return;
  const isDue = at >= swap.answerBy;
  if (type === 'swapLapsed') report.expect(isDue, () => `The swap of ${ticketId} lapsed too early.`);
  if (type === 'swapAccepted') report.expect(!isDue, () => `The swap of ${ticketId} was taken too late.`);
}
