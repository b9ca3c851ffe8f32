import type { Because, KnowledgeEntry, LanguageTag } from '../../protocol/index.ts';
import type { HeardTerm } from './listening.ts';
import { termsOf } from './terms.ts';

/** How well an entry fits, and why. */
export type FittingEntry = {
  readonly entry: KnowledgeEntry;
  readonly score: number;
  readonly because: readonly Because[];
};

const TITLE_FACTOR = 2;
/** One word in the text alone is chance. */
const WORDS_LEAST = 2;
const OTHER_LANGUAGE_FACTOR = 0.25;
const WORDS_SHOWN = 3;

/**
 * Entries that fit what was heard, best first. One fits whose title has a heard word, or whose text has two.
 * A word counts by when it was heard, double in the title, and the less the more of the entries have it.
 */
export function fittingEntries(
  entries: readonly KnowledgeEntry[],
  heard: readonly HeardTerm[],
  languages: readonly LanguageTag[],
): readonly FittingEntry[] {
  const indexed = entries.map((entry) => ({
    entry,
    title: new Set(termsOf(entry.title)),
    text: new Set(termsOf(entry.text)),
  }));
  const rarityOf = (term: string): number => {
    const holders = indexed.filter(({ title, text }) => title.has(term) || text.has(term)).length;
    return Math.log(1 + (indexed.length + 1) / (holders + 1));
  };
  const rarities = new Map(heard.map(({ term }) => [term, rarityOf(term)]));
  return indexed
    .flatMap(({ entry, title, text }) => {
      const found = heard.filter(({ term }) => title.has(term) || text.has(term));
      const named = found.some(({ term }) => title.has(term));
      if (!named && found.length < WORDS_LEAST) return [];
      const sum = found.reduce(
        (total, { term, weight }) =>
          total + weight * (rarities.get(term) ?? 0) * (title.has(term) ? TITLE_FACTOR : 1),
        0,
      );
      const factor = speaks(entry.language, languages) ? 1 : OTHER_LANGUAGE_FACTOR;
      return [{ entry, score: sum * factor, because: becauseOf(found) }];
    })
    .sort((one, other) => other.score - one.score || (one.entry.entryId < other.entry.entryId ? -1 : 1));
}

const primary = (tag: string): string => tag.split('-', 1)[0]?.toLowerCase() ?? tag;

/** Whether an entry is in a language of the visitor, as far as either is known. */
const speaks = (language: LanguageTag | null, languages: readonly LanguageTag[]): boolean =>
  language === null ||
  languages.length === 0 ||
  languages.some((each) => primary(each) === primary(language));

/** The words that counted most, by where they stood. */
export function becauseOf(found: readonly HeardTerm[]): readonly Because[] {
  const shown = found.slice(0, WORDS_SHOWN);
  return (['sought', 'said', 'page'] as const).flatMap((from) => {
    const words = shown.filter((each) => each.from === from).map(({ word }) => word.toLowerCase());
    return words.length === 0 ? [] : [{ from, words: [...new Set(words)] }];
  });
}
