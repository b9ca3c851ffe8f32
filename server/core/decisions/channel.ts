import { CHANNEL_LIMITS, refusal, type AgentId, type Channel, type Refusal } from '../../protocol/index.ts';
import type { Handlers } from '../draft.ts';
import { capacityNow } from '../eligible.ts';
import { isConnected } from '../presence.ts';
import { presenceOfVisitor } from '../rows/visitor.ts';
import { giveVisitorGrace } from './connection.ts';
import type { SiteState } from '../state.ts';
import { conversationWith } from './conversation.ts';
import { withdrawOffersAt } from './offer.ts';

export const CHANNEL_HANDLERS: Handlers<'switchChannel'> = {
  switchChannel(draft, { agentId, conversationId, channel }) {
    const found = conversationWith(draft.state, { kind: 'agent', agentId }, conversationId);
    if (found.state === 'refused') return found.refusal;
    if (found.state === 'ended') return refusal('conversation-ended');
    const { conversation } = found;
    if (conversation.agentId !== agentId || conversation.handedTo !== null) {
      return refusal('transfer-gone', 'Somebody else has this conversation now.');
    }
    if (conversation.channel.channel === channel) return null;
    const refused = channelRefusal(draft.state, agentId, channel);
    if (refused !== null) return refused;
    draft.emit({ type: 'channelSwitched', conversationId, channel });
    const agent = draft.state.agents.get(agentId);
    if (agent !== undefined)
      withdrawOffersAt(draft, agentId, capacityNow(agent) - agent.conversations.length);
    const { visitorId } = conversation.ticket;
    // How long an absence is waited for depends on the channel.
    if (!isConnected(presenceOfVisitor(draft.state, visitorId))) giveVisitorGrace(draft, visitorId);
    return null;
  },
};

/** Nobody is thrown out of a conversation by a number, and back to the chat goes whoever wants. */
function channelRefusal(state: SiteState, agentId: AgentId, channel: Channel): Refusal | null {
  const agent = state.agents.get(agentId);
  if (agent === undefined || channel === 'chat') return null;
  const limits = agent.facts.channels ?? CHANNEL_LIMITS;
  const going = agent.conversations.filter((id) => {
    const other = state.conversations.get(id);
    return other?.phase.state === 'talking' && other.channel.channel === channel;
  });
  return going.length < limits[channel] ? null : refusal('channel-full');
}
