import type { ConsoleView, ConversationId } from '../../server/protocol/index.ts';

/** One conversation that the console reads, with the number of its newest message. */
export type Talk = { readonly conversationId: ConversationId; readonly lastNumber: number };

/** All that is read for a view: its conversations, what was talked before, and where this agent stays. */
export function talksOf(view: ConsoleView): readonly Talk[] {
  const talks = new Map<ConversationId, Talk>();
  for (const { conversationId, lastNumber, phase } of view.conversations) {
    talks.set(conversationId, { conversationId, lastNumber });
    if (phase.state === 'staying') talks.set(phase.conversationId, phase);
  }
  for (const part of view.conversations.flatMap(({ earlier }) => earlier)) {
    if (!talks.has(part.conversationId)) talks.set(part.conversationId, part);
  }
  return [...talks.values()];
}

/** Where this agent speaks in a conversation that has a state: in it, or where its visitor is by now. */
export const speaksIn = ({ conversationId, phase }: ConsoleView['conversations'][number]): ConversationId =>
  phase.state === 'staying' ? phase.conversationId : conversationId;

/** Whether this agent is only a guest in it. */
export const isGuestIn = (view: ConsoleView | null, conversationId: ConversationId): boolean =>
  view?.conversations.some(
    ({ phase }) => phase.state === 'staying' && phase.conversationId === conversationId,
  ) ?? false;
