import type { ConsoleView } from '../../server/protocol/index.ts';
import type { ConsoleWords } from '../words/console.ts';
import { nameOf } from './visitor-name.ts';

/** What is said while no conversation is open: who calls, or what can be done. */
export function adviceFor(
  view: ConsoleView,
  words: ConsoleWords,
): { readonly heading: string; readonly advice: string } {
  const { conversation, people } = words;
  const [calling, ...others] = view.offers;
  if (calling !== undefined) {
    return others.length > 0
      ? { heading: people.callingMany(view.offers.length), advice: conversation.noneCallingMany }
      : { heading: people.calling(nameOf(calling.visitorName, words)), advice: conversation.noneCalling };
  }
  if (view.conversations.length > 0) return { heading: conversation.none, advice: conversation.noneOpen };
  const available = view.self.availability === 'available';
  return {
    heading: conversation.none,
    advice: available ? conversation.noneAvailable : conversation.noneAway,
  };
}
