import type { AgentConversationView, ConversationId } from '../../../server/protocol/index.ts';
import { answeredFirst, logMessages, type LoggedMessage } from '../../parts/message-groups.ts';
import { earlierMessages, withGuest } from '../../parts/message-thread.ts';
import type { Thread } from '../../session/console-state.ts';
import { share } from '../../session/share.ts';

type Threads = ReadonlyMap<ConversationId, Thread>;

/** The log of one conversation: the same object for as long as it says the same, and then not drawn again. */
export class SteadyLog {
  private logged: readonly LoggedMessage[] = [];

  of(conversation: AgentConversationView, thread: Thread, threads: Threads): readonly LoggedMessage[] {
    this.logged = share(this.logged, loggedFor(conversation, thread, threads));
    return this.logged;
  }
}

/** All that was said with a visitor, as one log: before with others, here, and where they are by now. */
function loggedFor(
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
  const said = withGuest(here, thread.messages, guest?.name ?? null);
  const own = [...earlierMessages(parts, 'agent'), ...answeredFirst(conversation.answers), ...said];
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
