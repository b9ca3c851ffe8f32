import type { HiddenFor } from '../../protocol/index.ts';
import { LATIN } from './review-page-latin.ts';
import { OTHER_SCRIPTS } from './review-page-other-scripts.ts';

/** What the public pages of reviews say; what is put in stands in braces. */
export type ReviewPageWords = {
  readonly title: string;
  readonly titleOf: string;
  readonly verified: string;
  readonly none: string;
  readonly replyOf: string;
  readonly given: string;
  readonly older: string;
  readonly hidden: string;
  readonly hiddenStars: string;
  readonly reasons: Readonly<Record<HiddenFor, string>>;
};

const WORDS: Readonly<Record<string, ReviewPageWords>> = { ...LATIN, ...OTHER_SCRIPTS };

/** In the language of a locale, English where there is none. */
export const reviewPageWords = (locale: string): ReviewPageWords =>
  WORDS[locale.split('-')[0] ?? ''] ?? LATIN.en;

/** A sentence with its braces filled. */
export const filled = (sentence: string, values: Readonly<Record<string, string>>): string =>
  sentence.replaceAll(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
