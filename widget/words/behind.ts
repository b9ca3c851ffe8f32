import { createDictionary } from './dictionary.ts';
import type { words as english } from './en/behind.ts';
import type { ListWords } from './list.ts';

/** What a visitor reads behind the list: it comes with the views that say it. */
export type BehindWords = ReturnType<typeof english>;

/** The words of the list and of the views behind it: those say some things of the list again. */
export type AllWords = ListWords & BehindWords;

export const behindWords = createDictionary<BehindWords>({
  en: () => import('./en/behind.ts'),
  de: () => import('./de/behind.ts'),
  fr: () => import('./fr/behind.ts'),
  es: () => import('./es/behind.ts'),
  it: () => import('./it/behind.ts'),
  nl: () => import('./nl/behind.ts'),
  ja: () => import('./ja/behind.ts'),
  pl: () => import('./pl/behind.ts'),
  ar: () => import('./ar/behind.ts'),
  pt: () => import('./pt/behind.ts'),
  zh: () => import('./zh/behind.ts'),
  uk: () => import('./uk/behind.ts'),
  sv: () => import('./sv/behind.ts'),
  he: () => import('./he/behind.ts'),
  hi: () => import('./hi/behind.ts'),
  tr: () => import('./tr/behind.ts'),
});
