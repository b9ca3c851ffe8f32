import type { ConsoleView } from '../../../server/protocol/index.ts';
import type { ConsoleWords } from '../../words/console.ts';
import { ownLine } from '../line/own-line.ts';

/** What going offline means for the people concerned now, a sentence each; empty when nobody is. */
export function offlineEffects(view: ConsoleView, words: ConsoleWords['status']): readonly string[] {
  const offers = view.offers.length;
  const { waiting } = ownLine(view.line);
  const named = waiting.filter((ticket) => ticket.choice.kind === 'agent').length;
  const flexible = waiting.length - named;
  const talks = view.conversations.filter((each) => each.phase.state === 'talking').length;
  return [
    ...(offers > 0 ? [words.offlineOffers(offers)] : []),
    ...(named > 0 ? [words.offlineNamed(named)] : []),
    ...(flexible > 0 ? [words.offlineFlexible(flexible)] : []),
    ...(talks > 0 ? [words.offlineTalking(talks)] : []),
  ];
}
