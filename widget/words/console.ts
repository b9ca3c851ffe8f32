import { createDictionary, pageLocale } from './dictionary.ts';
import { words as english } from './en/console.ts';
import { createFormats } from './formats.ts';

/** All words of the console. */
export type ConsoleWords = ReturnType<typeof english>;

const dictionary = createDictionary<ConsoleWords>({
  en: async () => ({ words: english }),
});

let current: ConsoleWords = english(createFormats('en'));

/** A page has one console at most, so its elements read one dictionary. English until `load` is done. */
export const consoleWords = (): ConsoleWords => current;

/** Fetches the language of the page. What is on the screen already is not rendered anew by it. */
export async function loadConsoleWords(): Promise<void> {
  current = await dictionary.load(pageLocale());
}
