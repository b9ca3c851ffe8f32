import type { ConsoleView, ConversationId } from '../../server/protocol/index.ts';
import type { ConsoleWords } from '../words/console.ts';
import { nameOf } from './visitor/visitor-name.ts';

/** What a reader of the screen cannot see at once between two views: who wrote elsewhere, who ended. */
export function newsBetween(
  before: ConsoleView,
  after: ConsoleView,
  open: ConversationId | null,
  words: ConsoleWords,
): readonly string[] {
  const known = new Map(before.conversations.map((each) => [each.conversationId, each]));
  return after.conversations.flatMap((now) => {
    const then = known.get(now.conversationId);
    if (then === undefined) return [];
    const name = nameOf(now.visitorName, words);
    if (now.phase.state === 'wrap-up' && then.phase.state === 'talking') {
      return [words.conversation.endReasons[now.phase.endReason](name)];
    }
    const wrote = now.waitingSince !== null && now.lastNumber > then.lastNumber;
    return wrote && now.conversationId !== open ? [words.conversation.wrote(name)] : [];
  });
}
