import { LIMITS, type AgentId, type Choice } from '../../protocol/index.ts';
import type { Conversation, EndedConversation, SiteState, ThreadRow, Ticket } from '../state.ts';

/** Whether its visitor still talks with the agent who transfers. */
export const isWarm = ({ transfer }: Ticket): boolean => transfer?.mode === 'warm';

/** The ticket under which this conversation's visitor waits for the next agent, `null` if none does. */
export function warmTicketOf({ tickets }: SiteState, conversation: Conversation): Ticket | null {
  const ticket = tickets.get(conversation.ticket.ticketId);
  return ticket?.transfer?.mode === 'warm' && ticket.transfer.conversationId === conversation.conversationId
    ? ticket
    : null;
}

/** What was talked before, and this after it; of very many parts the newest. */
export const withPart = (
  thread: readonly ThreadRow[],
  { conversationId, agentId, lastNumber }: Conversation | EndedConversation,
): readonly ThreadRow[] => [...thread, { conversationId, agentId, lastNumber }].slice(-LIMITS.threadParts);

/** Whether a talk that is over came after this one, as its next part. */
export const wentOn = ({ ended }: SiteState, { conversationId, visitorId }: EndedConversation): boolean =>
  ended.some(
    (other) =>
      other.visitorId === visitorId && other.thread.some((part) => part.conversationId === conversationId),
  );

export const choiceOf = (to: AgentId | null): Choice =>
  to === null ? { kind: 'any' } : { kind: 'agent', agentId: to };
