import type { ConversationId } from '../../server/protocol/index.ts';
import type { AgentCommand, VisitorCommand } from './command.ts';
import type { Outbox } from './outbox.ts';

export type ReturnedWords = { readonly conversationId: ConversationId; readonly text: string };

/**
 * Takes words back that the server would not have, for a conversation that is over: they can be sent there no
 * more, and go back to where they were written. What it has not answered yet may still have reached somebody.
 */
export function takeBackWords<Command extends VisitorCommand | AgentCommand>(
  outbox: Outbox<Command>,
  isOver: (conversationId: ConversationId) => boolean,
): readonly ReturnedWords[] {
  const returned: ReturnedWords[] = [];
  for (const { command, failure } of outbox.unsent) {
    if (command.name !== 'say' || failure === null) continue;
    const { conversationId, text, commandId } = command.body;
    if (!isOver(conversationId)) continue;
    outbox.discard(commandId);
    returned.push({ conversationId, text });
  }
  return returned;
}
