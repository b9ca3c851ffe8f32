import { refusal } from '../../protocol/index.ts';
import type { Handlers } from '../draft.ts';
import { isConnected } from '../presence.ts';
import { presenceOfVisitor } from '../rows/visitor.ts';
import { giveVisitorGrace } from './connection.ts';
import { conversationWith } from './conversation.ts';

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
    draft.emit({ type: 'channelSwitched', conversationId, channel });
    const { visitorId } = conversation.ticket;
    // How long an absence is waited for depends on the channel.
    if (!isConnected(presenceOfVisitor(draft.state, visitorId))) giveVisitorGrace(draft, visitorId);
    return null;
  },
};
