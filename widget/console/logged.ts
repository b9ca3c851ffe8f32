import type { AgentConversationView, ConversationId } from '../../server/protocol/index.ts';
import { logMessages, type LoggedMessage } from '../parts/message-groups.ts';
import { earlierMessages, withGuest } from '../parts/message-thread.ts';
import type { Thread } from '../session/console-state.ts';

type Threads = ReadonlyMap<ConversationId, Thread>;

/** All that was said with a visitor, as one log: before with others, here, and where they are by now. */
export function loggedFor(
  conversation: AgentConversationView,
  thread: Thread,
  threads: Threads,
): readonly LoggedMessage[] {
  const { earlier, guest, phase, marks } = conversation;
  const parts = earlier.map((part) => ({
    part,
    messages: threads.get(part.conversationId)?.messages ?? [],
  }));
  const here = logMessages(thread.messages, thread.outgoing, 'agent', marks.visitor);
  const own = [...earlierMessages(parts, 'agent'), ...withGuest(here, thread.messages, guest?.name ?? null)];
  return phase.state === 'staying' ? [...own, ...stayLogged(phase, threads)] : own;
}

/** Where this agent is the guest: the own words are the guest's, and the other agent is named. */
function stayLogged(
  { conversationId, agent }: Extract<AgentConversationView['phase'], { readonly state: 'staying' }>,
  threads: Threads,
): readonly LoggedMessage[] {
  const thread = threads.get(conversationId);
  if (thread === undefined) return [];
  const byAgent = new Set(
    thread.messages.filter(({ author }) => author === 'agent').map(({ number }) => number),
  );
  return logMessages(thread.messages, thread.outgoing, 'guest').map((message) => {
    const isAgent = message.number !== undefined && byAgent.has(message.number);
    const keyed = { ...message, key: `${conversationId} ${message.key}` };
    return isAgent ? { ...keyed, speaker: agent.name } : keyed;
  });
}
