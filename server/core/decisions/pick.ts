import { refusal, type AgentId, type OfferId, type Refusal } from '../../protocol/index.ts';
import type { Draft, Handlers } from '../draft.ts';
import { canServe, capacityNow, slotsUsed } from '../eligible.ts';
import { later } from '../moment.ts';
import { isConnected } from '../presence.ts';
import { compareRank, ticketOf } from '../rank.ts';
import type { Agent, SiteState, Ticket } from '../state.ts';
import { withdrawOffersAt } from './offer.ts';

export const PICK_HANDLERS: Handlers<'pick' | 'permit'> = {
  pick(draft, { agentId, ticketId, reason, conversationId }) {
    const { state } = draft;
    const agent = state.agents.get(agentId);
    if (agent === undefined) return refusal('agent-unknown');
    if (!agent.mayPick) return refusal('pick-refused');
    if (!isConnected(agent.presence) || agent.availability === 'offline') return refusal('agent-offline');
    const ticket = state.tickets.get(ticketId);
    if (ticket === undefined || !canServe(agent, ticket)) return refusal('ticket-unknown', GONE);
    if (ticket.phase.state !== 'waiting') return refusal('ticket-taken', RINGS);
    if (state.conversations.has(conversationId) || state.ended.has(conversationId)) {
      return refusal('malformed', 'Send a new conversation id; this one is taken.', 'conversationId');
    }
    const overtaken = overtakenBy(state, ticket, agent);
    const refused = makeRoom(draft, agentId);
    if (refused !== null) return refused;
    const offerId = `${ticketId}:${ticket.offersMade + 1}` as OfferId;
    const expiresAt = later(draft.now, state.settings.offerSeconds);
    draft.emit({ type: 'ticketPicked', offerId, ticketId, agentId, reason, overtaken, expiresAt });
    const { visitorId } = ticket;
    draft.emit({ type: 'conversationStarted', conversationId, offerId, ticketId, visitorId, agentId });
    return null;
  },

  permit(draft, { agentId, mayPick }) {
    const agent = draft.state.agents.get(agentId);
    if (agent === undefined) return refusal('agent-unknown');
    if (agent.mayPick !== mayPick) draft.emit({ type: 'permissionSet', agentId, mayPick });
    return null;
  },
};

const GONE = 'This visitor left, or waits for somebody else. Choose another.';
const RINGS = 'This visitor is being called, or asked something, already.';

/** Those of earlier rank whom this agent could have taken. */
function overtakenBy(state: SiteState, ticket: Ticket, agent: Agent): number {
  let overtaken = 0;
  for (const ticketId of state.line) {
    const other = ticketOf(state.tickets, ticketId);
    if (compareRank(other, ticket) >= 0) break;
    if (canServe(agent, other)) overtaken += 1;
  }
  return overtaken + ringingBefore(state, ticket, agent);
}

const ringingBefore = ({ tickets }: SiteState, ticket: Ticket, { offers }: Agent): number =>
  offers.filter((ticketId) => compareRank(ticketOf(tickets, ticketId), ticket) < 0).length;

/** A slot that is idle, rings with somebody else, or is in wrap-up; what is talked in is never touched. */
function makeRoom(draft: Draft, agentId: AgentId): Refusal | null {
  const agent = draft.state.agents.get(agentId);
  if (agent === undefined || slotsUsed(agent) < capacityNow(agent)) return null;
  if (agent.offers.length > 0) {
    withdrawOffersAt(draft, agentId, agent.offers.length - 1);
    return null;
  }
  const { conversations } = draft.state;
  const done = agent.conversations.find((id) => conversations.get(id)?.phase.state === 'wrap-up');
  if (done === undefined || slotsUsed(agent) > capacityNow(agent)) return refusal('capacity-full');
  draft.emit({ type: 'wrapUpFinished', conversationId: done });
  return null;
}
