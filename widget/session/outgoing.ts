import type { CommandId, ConversationId } from '../../server/protocol/index.ts';
import type { AgentCommand, VisitorCommand } from './command.ts';
import type { OutgoingMessage } from './picker-state.ts';
import { serverMoment } from './standing.ts';
import type { Standing } from './standing.ts';
import type { Unsent } from './unsent.ts';
import type { Words } from './words.ts';

type UnsentCommands = readonly Unsent<VisitorCommand | AgentCommand>[];

/** What its author wrote in a conversation and does not see among its messages yet: in order, each once. */
export function outgoingOf(
  conversationId: ConversationId,
  words: Words,
  unsent: UnsentCommands,
  standing: Standing,
): readonly OutgoingMessage[] {
  const arrived = new Set<CommandId | null>(
    [...words.messages, ...words.beyond].map((message) => message.commandId),
  );
  // A message that overtook another is kept back, but its author must not see it vanish meanwhile.
  const ahead = words.beyond.flatMap(({ commandId, text, attachments, sentAt }) =>
    commandId === null
      ? []
      : [{ commandId, text, fileCount: attachments.length, writtenAt: sentAt, failure: null }],
  );
  const written = unsent.flatMap(({ command, writtenAt, failure }) => {
    if (command.name !== 'say' || command.body.conversationId !== conversationId) return [];
    const { commandId, text, attachments = [] } = command.body;
    if (arrived.has(commandId)) return [];
    const fileCount = attachments.length;
    return [{ commandId, text, fileCount, writtenAt: serverMoment(standing, writtenAt), failure }];
  });
  return [...ahead, ...written];
}

/** What shows for itself that it is on its way, and holds up nothing else. */
const BESIDE: readonly string[] = ['say', 'prefer'];

/** The type of the first act that nobody has answered, and that has to be before another is made. */
export function pendingAct<Command extends VisitorCommand | AgentCommand>(
  unsent: readonly Unsent<Command>[],
): Command['name'] | null {
  return unsent.find(({ command }) => !BESIDE.includes(command.name))?.command.name ?? null;
}
