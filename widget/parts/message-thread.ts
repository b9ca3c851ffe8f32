import type { ConversationView, Message } from '../../server/protocol/index.ts';
import type { EarlierWords, OutgoingMessage } from '../session/picker-state.ts';
import { askedFirst, logMessages, type LoggedMessage } from './message-groups.ts';

/**
 * What was talked before with other agents, oldest first. Each agent of it is named; the visitor's words
 * stand on the visitor's side.
 */
export const earlierMessages = (
  parts: readonly EarlierWords[],
  reader: 'visitor' | 'agent',
): readonly LoggedMessage[] =>
  parts.flatMap(({ part, messages }) =>
    logMessages(messages, [], 'visitor').map((message) => {
      const { conversationId, agent } = part;
      const own = message.own && reader === 'visitor';
      const plain = { ...message, own, key: `${conversationId} ${message.key}`, delivery: 'read' } as const;
      return message.own ? plain : { ...plain, speaker: agent.name };
    }),
  );

/** Names a second agent in a conversation; `null` where there is none. */
export const withGuest = (
  logged: readonly LoggedMessage[],
  messages: readonly Message[],
  name: string | null,
): readonly LoggedMessage[] => {
  if (name === null) return logged;
  const guests = new Set(messages.filter(({ author }) => author === 'guest').map(({ number }) => number));
  return logged.map((message) =>
    !message.own && message.number !== undefined && guests.has(message.number)
      ? { ...message, speaker: name }
      : message,
  );
};

type Talk = {
  readonly conversation: ConversationView;
  readonly messages: readonly Message[];
  readonly earlier: readonly EarlierWords[];
  readonly outgoing: readonly OutgoingMessage[];
};

/** All that a visitor reads in a conversation: what was asked first, what was said before, and now. */
export const threadOf = ({ conversation, messages, earlier, outgoing }: Talk): readonly LoggedMessage[] => {
  const logged = logMessages(messages, outgoing, 'visitor', conversation.marks.agent);
  return [
    ...askedFirst(conversation),
    ...earlierMessages(earlier, 'visitor'),
    ...withGuest(logged, messages, conversation.guest?.name ?? null),
  ];
};
