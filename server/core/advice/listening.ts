import type { Because, VisitPage } from '../../protocol/index.ts';
import { isTelling, termsWithWords } from './terms.ts';

/** What there is to suggest something from. */
export type Heard = {
  /** What the visitor said last, newest first; what they asked at the beginning is the last of it. */
  readonly said: readonly string[];
  readonly page: VisitPage | null;
  /** What the agent looked for last, `''` if nothing. */
  readonly sought: string;
};

type Origin = Extract<Because, { readonly words: unknown }>['from'];

/** One term, how much it counts, and the word by which it was heard. */
export type HeardTerm = {
  readonly term: string;
  readonly weight: number;
  readonly from: Origin;
  readonly word: string;
};

/** How much is listened to: what was said before that is another subject. */
const MESSAGES_HEARD = 6;
const TERMS_HEARD = 40;

/** The newest words count in full, each before it less. */
const FADING = 0.75;
const SOUGHT_WEIGHT = 1.5;
const PAGE_WEIGHT = 0.5;

/** The telling terms of what was sought, said and shown, those that count most first; each term once. */
export function listenTo({ said, page, sought }: Heard): readonly HeardTerm[] {
  const heard = new Map<string, HeardTerm>();
  const hear = (text: string, weight: number, from: Origin): void => {
    for (const [term, word] of termsWithWords(text)) {
      if (!isTelling(term) || (heard.get(term)?.weight ?? 0) >= weight) continue;
      heard.set(term, { term, weight, from, word });
    }
  };
  hear(sought, SOUGHT_WEIGHT, 'sought');
  said.slice(0, MESSAGES_HEARD).forEach((text, index) => hear(text, FADING ** index, 'said'));
  if (page !== null) hear(`${page.title} ${pathOf(page.address)}`, PAGE_WEIGHT, 'page');
  return [...heard.values()]
    .sort((one, other) => other.weight - one.weight || (one.term < other.term ? -1 : 1))
    .slice(0, TERMS_HEARD);
}

/** Without the host and without what stands behind the path: both are on every page, or are no words. */
const pathOf = (address: string): string =>
  /^https?:\/\/[^/?#]*([^?#]*)/u.exec(address)?.[1]?.replaceAll(/[^\p{L}\p{N}]+/gu, ' ') ?? '';
