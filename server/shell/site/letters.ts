import assert from 'node:assert/strict';
import type { Attachment, CommandId, ConversationId, Moment, VisitorId } from '../../protocol/index.ts';
import type { Command, Person } from '../../core/command.ts';
import type { EventOf, SiteEvent, SiteEventType } from '../../core/event.ts';
import type { SiteState } from '../../core/state.ts';
import { agentActor, visitorActor, type Text } from '../../store/store.ts';
import { digestBody, type Letter, type Signature } from './letter.ts';
import type { Random } from '../surroundings.ts';

const actorOf = (person: Person): string =>
  person.kind === 'visitor' ? visitorActor(person.visitorId) : agentActor(person.agentId);

/** `name` and `body` as they were sent: the same id with anything else is another command. */
export const sign = (person: Person, name: string, body: { readonly commandId: CommandId }): Signature => ({
  actor: actorOf(person),
  commandId: body.commandId,
  bodyDigest: digestBody(name, body),
});

/** A letter whose answer says no more than that it was done. */
export const plainLetter = (signature: Signature, command: Command, ...texts: readonly Text[]): Letter => ({
  commands: [command],
  texts: () => texts,
  result: () => ({}),
  signature,
});

export function eventOf<Type extends SiteEventType>(events: readonly SiteEvent[], type: Type): EventOf<Type> {
  const found = events.find((event): event is SiteEvent & EventOf<Type> => event.type === type);
  assert(found !== undefined, `a ${type} follows`);
  return found;
}

const visitorOf = (state: SiteState, conversationId: ConversationId): VisitorId | null =>
  state.conversations.get(conversationId)?.ticket.visitorId ??
  state.ended.get(conversationId)?.visitorId ??
  null;

type Said = { readonly commandId: CommandId; readonly conversationId: ConversationId; readonly text: string };

/** One message of either side. */
export function messageLetter(
  by: Person,
  body: Said,
  attachments: readonly Attachment[],
  random: Random,
): Letter {
  const { conversationId, text, commandId } = body;
  const messageId = random.id() as Extract<Command, { type: 'say' }>['messageId'];
  return {
    commands: [{ type: 'say', by, conversationId, messageId }],
    texts(events, after) {
      const { number, author, at } = eventOf(events, 'messageAdded');
      const visitorId = visitorOf(after, conversationId);
      assert(visitorId !== null, 'a message has a conversation');
      const words = { messageId, conversationId, visitorId, number, text, attachments, commandId };
      return [{ kind: 'message', ...words, author, sentAt: at }];
    },
    result: (events): { number: number; sentAt: Moment } => {
      const { number, at } = eventOf(events, 'messageAdded');
      return { number, sentAt: at };
    },
    signature: sign(by, 'say', body),
  };
}
