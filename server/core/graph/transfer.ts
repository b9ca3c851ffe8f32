import { canServe, capacityNow, slotsUsed } from '../eligible.ts';
import type { EventOf } from '../event.ts';
import type { Report } from '../invariants/report.ts';
import { isConnected } from '../presence.ts';
import { presenceOfVisitor } from '../rows/visitor.ts';
import type { SiteState } from '../state.ts';
import { warmTicketOf, wentOn } from '../transfer/transfer.ts';
import { expectPhase } from './phase.ts';

/** Only who talks hands over, to somebody else, once at a time. */
export function checkTransferred(
  state: SiteState,
  event: EventOf<'ticketTransferred'>,
  report: Report,
): void {
  const { ticketId, conversationId, agentId, to } = event;
  const conversation = state.conversations.get(conversationId);
  const talks = conversation?.phase.state === 'talking' && conversation.handedTo === null;
  const isOwn = talks && conversation.agentId === agentId && conversation.ticket.ticketId === ticketId;
  report.expect(
    isOwn,
    () => `Agent ${agentId} transferred ${conversationId}, which is not hers to hand over.`,
  );
  report.expect(to !== agentId, () => `Agent ${agentId} transferred to herself.`);
  report.expect(!state.tickets.has(ticketId), () => `Ticket ${ticketId} was transferred twice at once.`);
}

export function checkCooled(state: SiteState, event: EventOf<'transferCooled'>, report: Report): void {
  expectPhase(state, event, ['waiting', 'offered'], report);
  const isWarm = state.tickets.get(event.ticketId)?.transfer?.mode === 'warm';
  report.expect(isWarm, () => `The transfer of ${event.ticketId} was cold already.`);
}

export function checkTransferEnded(state: SiteState, event: EventOf<'transferEnded'>, report: Report): void {
  expectPhase(state, event, ['waiting'], report);
  const conversation = state.conversations.get(event.conversationId);
  const isWarm = conversation !== undefined && warmTicketOf(state, conversation)?.ticketId === event.ticketId;
  report.expect(isWarm, () => `No transfer of ${event.conversationId} was under way.`);
}

/** Back to the one who brought it on, once. */
export function checkTurnedBack(
  state: SiteState,
  event: EventOf<'transferTurnedBack'>,
  report: Report,
): void {
  expectPhase(state, event, ['waiting'], report);
  const transfer = state.tickets.get(event.ticketId)?.transfer;
  const isOpen = transfer?.mode === 'cold' && transfer.standing === 'open';
  report.expect(
    isOpen && transfer.from === event.agentId,
    () => `Ticket ${event.ticketId} was turned back to ${event.agentId}, who did not bring it.`,
  );
}

/** Out of order, but never beyond a permission, a capacity, or what was asked for. */
export function checkPicked(state: SiteState, event: EventOf<'ticketPicked'>, report: Report): void {
  expectPhase(state, event, ['waiting'], report);
  const ticket = state.tickets.get(event.ticketId);
  const agent = state.agents.get(event.agentId);
  const mayTake = ticket !== undefined && agent !== undefined && canServe(agent, ticket) && agent.mayPick;
  report.expect(mayTake, () => `Agent ${event.agentId} picked ${event.ticketId} without the right to.`);
  report.expect(
    agent !== undefined && slotsUsed(agent) < capacityNow(agent) && isConnected(agent.presence),
    () => `Agent ${event.agentId} picked more than can be taken.`,
  );
}

export function checkReopened(
  state: SiteState,
  event: EventOf<'conversationReopened'>,
  report: Report,
): void {
  const { reopens, visitorId, agentId, conversationId, ticketId } = event;
  const ended = state.ended.get(reopens);
  report.expect(
    ended?.visitorId === visitorId && ended.agentId === agentId,
    () => `Conversation ${reopens} was opened again by somebody else.`,
  );
  const isLast = ended !== undefined && !wentOn(state, ended);
  report.expect(isLast, () => `Conversation ${reopens} was opened again, and had gone on.`);
  const isBusy = state.ticketOfVisitor.has(visitorId) || state.conversationOfVisitor.has(visitorId);
  report.expect(
    !isBusy && isConnected(presenceOfVisitor(state, visitorId)),
    () => `Visitor ${visitorId} was talked to while busy or gone.`,
  );
  const agent = state.agents.get(agentId);
  report.expect(
    agent !== undefined && slotsUsed(agent) < capacityNow(agent),
    () => `Agent ${agentId} opened more again than can be taken.`,
  );
  const isNew = !state.conversations.has(conversationId) && !state.tickets.has(ticketId);
  report.expect(isNew, () => `Conversation ${conversationId} came twice.`);
}
