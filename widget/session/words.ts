import type { Message } from '../../server/protocol/index.ts';

/**
 * The messages of one conversation as far as they are known. `messages` has no hole: number n stands at n -
 * 1. `beyond` holds what came out of order until the messages before it have been read.
 */
export type Words = { readonly messages: readonly Message[]; readonly beyond: readonly Message[] };

export const NO_WORDS: Words = { messages: [], beyond: [] };

/** Adds messages in any order; one that is known already is replaced by its newer copy, never doubled. */
export function addMessages(words: Words, added: readonly Message[]): Words {
  const byNumber = new Map([...words.messages, ...words.beyond].map((message) => [message.number, message]));
  for (const message of added) {
    const commandId = message.commandId ?? byNumber.get(message.number)?.commandId ?? null;
    byNumber.set(message.number, { ...message, commandId });
  }
  const messages: Message[] = [];
  for (let next = byNumber.get(1); next; next = byNumber.get(messages.length + 1)) messages.push(next);
  const beyond = [...byNumber.values()].filter((message) => message.number > messages.length);
  return { messages, beyond };
}

/** Whether the server has messages that are missing here. */
export const hasGap = (words: Words, lastNumber: number): boolean =>
  words.beyond.length > 0 || words.messages.length < lastNumber;
