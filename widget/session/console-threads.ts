import type { ConversationId, Message } from '../../server/protocol/index.ts';
import type { SignedIn, ThreadModel } from './console-reducer.ts';
import { addMessages, NO_WORDS } from './words.ts';

export const NEW_THREAD: ThreadModel = { words: NO_WORDS, seenNumber: 0, visitorTypesUntil: 0, draft: '' };

/** A message may come before the first view that holds its conversation; it is read again then. */
export function changeThread(
  model: SignedIn,
  conversationId: ConversationId,
  change: (thread: ThreadModel) => ThreadModel,
): SignedIn {
  const thread = model.threads.get(conversationId);
  if (!thread) return model;
  return { ...model, threads: new Map(model.threads).set(conversationId, change(thread)) };
}

export function reduceMessages(
  model: SignedIn,
  conversationId: ConversationId,
  messages: readonly Message[],
): SignedIn {
  const answered = messages.some((message) => message.author === 'visitor');
  return changeThread(model, conversationId, (thread) => {
    const words = addMessages(thread.words, messages);
    const ownNumber = words.messages.findLast((message) => message.author === 'agent')?.number ?? 0;
    // Who has answered has read what came before: so nothing old is unread after a reload.
    const seenNumber = Math.max(thread.seenNumber, ownNumber);
    const visitorTypesUntil = answered ? 0 : thread.visitorTypesUntil;
    return { ...thread, words, seenNumber, visitorTypesUntil };
  });
}
