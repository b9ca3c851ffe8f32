import type { ConsoleWords } from '../../words/console.ts';

/** A visitor need not give a name. */
export const nameOf = (visitorName: string, words: ConsoleWords): string =>
  visitorName.trim() === '' ? words.visitor.nameless : visitorName;
