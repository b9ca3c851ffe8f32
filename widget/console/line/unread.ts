import type { AgentConversationView } from '../../../server/protocol/index.ts';
import type { Thread } from '../../session/console-state.ts';

/** How many messages of the visitor the agent has not had in view. */
export function unreadCount(conversation: AgentConversationView, thread: Thread | undefined): number {
  if (thread === undefined) return conversation.waitingSince === null ? 0 : conversation.lastNumber;
  const newestKnown = thread.messages.at(-1)?.number ?? 0;
  const known = thread.messages.filter(
    (message) => message.author === 'visitor' && message.number > thread.seenNumber,
  ).length;
  // Messages that the view counts but the thread has not loaded yet are taken for the visitor's.
  const notLoaded = Math.max(0, conversation.lastNumber - Math.max(newestKnown, thread.seenNumber));
  return known + notLoaded;
}
