import { createDictionary } from './dictionary.ts';
import type { words as english } from './en/list.ts';

/** What a visitor reads up to the list: a page carries it before its first use. */
export type ListWords = ReturnType<typeof english>;

export const listWords = createDictionary<ListWords>({
  en: () => import('./en/list.ts'),
  de: () => import('./de/list.ts'),
  fr: () => import('./fr/list.ts'),
  es: () => import('./es/list.ts'),
  it: () => import('./it/list.ts'),
  nl: () => import('./nl/list.ts'),
  ja: () => import('./ja/list.ts'),
  pl: () => import('./pl/list.ts'),
  ar: () => import('./ar/list.ts'),
  pt: () => import('./pt/list.ts'),
  zh: () => import('./zh/list.ts'),
  uk: () => import('./uk/list.ts'),
  sv: () => import('./sv/list.ts'),
  he: () => import('./he/list.ts'),
  hi: () => import('./hi/list.ts'),
  tr: () => import('./tr/list.ts'),
});
