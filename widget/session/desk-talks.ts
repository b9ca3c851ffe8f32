import { withReturned } from './drafts.ts';
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

/** Where words that were meant for a conversation are said by now. */
export function spokenIn(view: ConsoleView | null, conversationId: ConversationId): ConversationId {
  const found = view?.conversations.find((each) => each.conversationId === conversationId);
  return found === undefined ? conversationId : speaksIn(found);
}

/** What stood in the field goes along when a visitor is handed over and this agent stays. */
export function carryDrafts<Thread extends { readonly draft: string }>(
  view: ConsoleView,
  threads: Map<ConversationId, Thread>,
): void {
  for (const { conversationId, phase } of view.conversations) {
    const before = threads.get(conversationId);
    if (phase.state !== 'staying' || before === undefined || before.draft === '') continue;
    const next = threads.get(phase.conversationId);
    if (next === undefined) continue;
    threads.set(conversationId, { ...before, draft: '' });
    threads.set(phase.conversationId, { ...next, draft: withReturned(before.draft, next.draft) });
  }
}

/** Whether this agent is only a guest in it. */
export const isGuestIn = (view: ConsoleView | null, conversationId: ConversationId): boolean =>
  view?.conversations.some(
    ({ phase }) => phase.state === 'staying' && phase.conversationId === conversationId,
  ) ?? false;
