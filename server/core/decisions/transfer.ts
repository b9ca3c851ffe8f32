import { LIMITS, refusal, type AgentId, type Refusal, type TransferTarget } from '../../protocol/index.ts';
import { needRefusal } from '../check.ts';
import type { Draft, Handlers } from '../draft.ts';
import { drainRefusal } from '../drain.ts';
import type { Conversation, SiteState } from '../state.ts';
import { choiceOf, warmTicketOf } from '../transfer/transfer.ts';
import { choiceRefusal } from './choice.ts';
import { conversationWith, endConversation } from './conversation.ts';
import { closingRefusal } from './day-end.ts';
import { letGo } from './release.ts';
import { endTransfer, promiseAfter } from './transfer-end.ts';

export const TRANSFER_HANDLERS: Handlers<'transfer' | 'cancelTransfer'> = {
  transfer(draft, { agentId, conversationId, target, mode, reason }) {
    const found = conversationWith(draft.state, { kind: 'agent', agentId }, conversationId);
    if (found.state === 'refused') return found.refusal;
    if (found.state === 'ended') return refusal('conversation-ended');
    const { conversation } = found;
    const isOwn = conversation.agentId === agentId && conversation.handedTo === null;
    if (!isOwn) return refusal('transfer-gone', 'Somebody else has this conversation now.');
    const refused = transferRefusal(draft, conversation, target);
    if (refused !== null) return refused;
    endStay(draft, conversation);
    const { ticketId, avoided, need: asked } = conversation.ticket;
    const to = target.kind === 'agent' ? target.agentId : null;
    const need = target.kind === 'need' ? target.need : asked;
    const event = {
      type: 'ticketTransferred',
      ticketId,
      conversationId,
      agentId,
      to,
      need,
      mode,
      reason,
    } as const;
    const promise = mode === 'cold' ? promiseAfter(draft, event, ticketId) : null;
    draft.emit({ ...event, promise });
    if (mode === 'cold') endConversation(draft, conversationId, 'transferred');
    // Whom a visitor avoids they are not brought to unasked; the agent learns no more than of a refusal.
    if (to !== null && avoided.includes(to)) letGo(draft, ticketId, 'agent-declined');
    return null;
  },

  cancelTransfer(draft, { by, conversationId }) {
    const found = conversationWith(draft.state, by, conversationId);
    if (found.state === 'refused') return found.refusal;
    const ticket = found.state === 'ended' ? null : warmTicketOf(draft.state, found.conversation);
    if (ticket === null) return refusal('transfer-gone');
    endTransfer(draft, ticket, by.kind === 'visitor' ? 'stayed' : 'cancelled');
    return null;
  },
};

function transferRefusal(
  { state, now }: Draft,
  conversation: Conversation,
  target: TransferTarget,
): Refusal | null {
  if (warmTicketOf(state, conversation) !== null) return refusal('transfer-open');
  const { ticket, agentId } = conversation;
  if (ticket.thread.length >= LIMITS.threadParts) return refusal('transfers-spent');
  if (target.kind === 'need') {
    const leftOut = { barred: [...ticket.barred, agentId], avoided: ticket.avoided };
    return needRefusal(target.need) ?? choiceRefusal(state, { kind: 'any' }, target.need, leftOut);
  }
  const choice = choiceOf(target.agentId);
  return (
    personRefusal(state, agentId, target.agentId) ??
    drainRefusal(state, choice, null) ??
    closingRefusal(state, choice, now, null)
  );
}

/** Nothing is asked of skills: the agent who transfers knows what is needed better than a form does. */
function personRefusal(state: SiteState, from: AgentId, to: AgentId): Refusal | null {
  const agent = state.agents.get(to);
  if (agent === undefined) return refusal('agent-unknown', undefined, 'target');
  if (to === from) return refusal('malformed', 'Choose somebody else than yourself.', 'target');
  return agent.availability === 'offline' ? refusal('agent-offline', undefined, 'target') : null;
}

/** A guest of the conversation leaves before it goes on to somebody else. */
function endStay(draft: Draft, { guest }: Conversation): void {
  if (guest !== null) endConversation(draft, guest.conversationId, 'transferred');
}
