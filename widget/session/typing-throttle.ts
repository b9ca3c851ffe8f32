import { LIMITS } from '../../server/protocol/index.ts';
import type { ConversationId, Moment } from '../../server/protocol/index.ts';

/** Tells, at every key, whether the other side is to be told again that somebody types. */
export function createTypingThrottle(now: () => Moment): (conversationId: ConversationId) => boolean {
  let last: { readonly conversationId: ConversationId; readonly at: Moment } | null = null;
  return (conversationId) => {
    const at = now();
    const same = last?.conversationId === conversationId;
    if (last && same && at - last.at < LIMITS.typingEveryMilliseconds) return false;
    last = { conversationId, at };
    return true;
  };
}
