import type { Refusal } from '../../server/protocol/index.ts';
import type { PartWords, TalkPartWords } from './parts.ts';

type Sayings = Readonly<Partial<Record<string, string>>>;

/**
 * A refusal in the language of its reader. The server's own sentence is for developers: it is English, and
 * may name fields.
 */
export function refusalText({ code }: Refusal, words: PartWords & Partial<TalkPartWords>): string {
  const { early, refusals }: { readonly early: Sayings; readonly refusals?: Sayings } = words;
  return refusals?.[code] ?? early[code] ?? words.early.other;
}
