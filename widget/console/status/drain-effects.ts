import type { Choice, ConsoleView } from '../../../server/protocol/index.ts';
import type { ConsoleWords } from '../../words/console.ts';
import { ownLine } from '../line/own-line.ts';

/**
 * What taking `more` and then a break means for the people concerned now, a sentence each. Who rings already
 * is one of those taken; a call beyond them goes back to the line and is treated like the line.
 */
export function drainEffects(
  view: ConsoleView,
  more: number,
  words: ConsoleWords['plan'],
): readonly string[] {
  const ringing = Math.min(view.offers.length, more);
  const stopped = view.offers.slice(ringing).map((offer) => offer.choice);
  const { waiting, orMore } = ownLine(view.line);
  const kept = Math.min(more - ringing, waiting.length);
  const beyond: readonly Choice[] = [...stopped, ...waiting.slice(kept).map((ticket) => ticket.choice)];
  const count = (kind: Choice['kind']) => beyond.filter((choice) => choice.kind === kind).length;
  const talks = view.conversations.filter((each) => each.phase.state === 'talking').length;
  return [
    ...(more === 0 ? [words.breakNow(talks)] : []),
    ...(ringing > 0 ? [words.breakRinging(ringing)] : []),
    ...(waiting.length === 0 ? [words.nobodyNamed] : []),
    ...(kept > 0 ? [words.kept(kept, waiting.length, orMore)] : []),
    ...(count('agent') > 0 ? [words.asked(count('agent'), orMore)] : []),
    ...(count('flex') > 0 ? [words.released(count('flex'), orMore)] : []),
    ...(count('any') > 0 ? [words.breakWithdrawn(count('any'))] : []),
  ];
}
