import { LIMITS, type ConversationId, type InvitationId, type TicketId } from '../../protocol/index.ts';
import { isOnCall } from '../channel/channel.ts';
import { capacityNow, slotsPromised, slotsUsed } from '../eligible.ts';
import { isConnected, isPresent } from '../presence.ts';
import { isExpected } from '../rows/agent.ts';
import { hasBusiness } from '../rows/visitor.ts';
import type { Agent, Presence, SiteState } from '../state.ts';
import type { Report } from './report.ts';

/** Rules of agents: capacity, who holds what, and who counts as there. */
export function checkAgents(state: SiteState, report: Report): void {
  const held = new Set<TicketId | ConversationId | InvitationId>();
  let holdings = 0;
  for (const agent of state.agents.values()) {
    for (const ticketId of agent.offers) held.add(ticketId);
    for (const conversationId of agent.conversations) held.add(conversationId);
    for (const invitationId of agent.invitations) held.add(invitationId);
    holdings += slotsUsed(agent);
    checkAgent(state, agent, report);
  }
  report.expect(held.size === holdings, () => 'A ticket or conversation is held by two agents.');
}

function checkAgent(state: SiteState, agent: Agent, report: Report): void {
  const { agentId, offers, conversations, availability, presence } = agent;
  for (const ticketId of offers) {
    const phase = state.tickets.get(ticketId)?.phase;
    report.expect(
      phase?.state === 'offered' && phase.agentId === agentId,
      () => `Agent ${agentId} holds ticket ${ticketId}, which does not ring there.`,
    );
  }
  for (const conversationId of conversations) {
    report.expect(
      state.conversations.get(conversationId)?.agentId === agentId,
      () => `Agent ${agentId} holds conversation ${conversationId} of somebody else.`,
    );
  }
  report.expect(
    offers.length === 0 || (slotsUsed(agent) <= capacityNow(agent) && availability === 'available'),
    () => `More rings at agent ${agentId} than can be taken.`,
  );
  const calls = conversations.filter((id) => isOnCall(state.conversations.get(id)));
  report.expect(
    String([...agent.calls].sort()) === String(calls.sort()),
    () =>
      `Agent ${agentId} is on ${agent.calls.length} calls by the index and on ${calls.length} by the rows.`,
  );
  report.expect(
    !isExpected(state, agent) || isPresent(presence),
    () => `Agent ${agentId} is missed and neither connected nor in grace.`,
  );
  report.expect(
    presence.graceUntil === null || isExpected(state, agent),
    () => `Agent ${agentId} has a grace that protects nothing.`,
  );
  checkPresence(agentId, presence, report);
  checkDrain(state, agent, report);
}

/** Who takes so many more rings at no more, and has no longer line. */
function checkDrain(state: SiteState, agent: Agent, report: Report): void {
  const { agentId, takingMore, availability } = agent;
  if (takingMore === null) return;
  report.expect(
    Number.isInteger(takingMore) && takingMore >= 1 && takingMore <= LIMITS.drainMost,
    () => `Agent ${agentId} takes ${takingMore} more.`,
  );
  report.expect(availability === 'available', () => `Agent ${agentId} takes more and is ${availability}.`);
  report.expect(
    slotsPromised(agent) <= takingMore,
    () => `More rings at agent ${agentId} than are still taken.`,
  );
  const waiting = state.ownLines.get(agentId)?.length ?? 0;
  report.expect(
    waiting <= takingMore,
    () => `Agent ${agentId} takes ${takingMore} more, and ${waiting} wait for that.`,
  );
}

/** A visitor's row exists while connected, or in grace with a place or a conversation. */
export function checkVisitors(state: SiteState, report: Report): void {
  for (const [visitorId, presence] of state.visitors) {
    checkPresence(visitorId, presence, report);
    report.expect(
      isConnected(presence) || (presence.graceUntil !== null && hasBusiness(state, visitorId)),
      () => `Visitor ${visitorId} is remembered for nothing.`,
    );
  }
  for (const business of [state.ticketOfVisitor, state.conversationOfVisitor]) {
    for (const visitorId of business.keys()) {
      const isKnown = state.visitors.has(visitorId);
      report.expect(isKnown, () => `Visitor ${visitorId} waits or talks and is not there.`);
    }
  }
}

function checkPresence(id: string, presence: Presence, report: Report): void {
  report.expect(
    !isConnected(presence) || presence.graceUntil === null,
    () => `${id} is connected and in grace at once.`,
  );
  report.expect(
    new Set(presence.connections).size === presence.connections.length,
    () => `${id} holds a connection twice.`,
  );
}
