import { LIMITS, refusal } from '../../protocol/index.ts';
import type { Handlers } from '../draft.ts';

export const LEFT_MESSAGE_HANDLERS: Handlers<'leaveMessage' | 'finishLeftMessage'> = {
  leaveMessage(draft, { visitorId, leftMessageId, choice }) {
    const { agents, leftMessages, leftMessagesOfVisitor } = draft.state;
    if (choice.kind === 'agent' && !agents.has(choice.agentId)) {
      return refusal('agent-unknown', undefined, 'choice');
    }
    if (leftMessages.has(leftMessageId)) {
      return refusal('malformed', 'Send a new message id; this one is taken.', 'leftMessageId');
    }
    if ((leftMessagesOfVisitor.get(visitorId)?.length ?? 0) >= LIMITS.leftMessagesPerVisitor) {
      return refusal('left-messages-full');
    }
    if (leftMessages.size >= LIMITS.leftMessagesPerSite) {
      return refusal('left-messages-full', 'The site has no room for another message. Try again later.');
    }
    draft.emit({ type: 'messageLeft', leftMessageId, visitorId, choice });
    return null;
  },

  finishLeftMessage(draft, { agentId, leftMessageId }) {
    const message = draft.state.leftMessages.get(leftMessageId);
    const isTheirs = message?.choice.kind === 'any' || message?.choice.agentId === agentId;
    if (!isTheirs || !draft.state.agents.has(agentId)) return refusal('left-message-unknown');
    draft.emit({ type: 'leftMessageClosed', leftMessageId, reason: 'done' });
    return null;
  },
};
