import { createDictionary, pageLocale } from './dictionary.ts';
import { words as english } from './en/console.ts';
import { createFormats } from './formats.ts';

/** All words of the console. */
export type ConsoleWords = ReturnType<typeof english>;

const dictionary = createDictionary<ConsoleWords>({
  en: async () => ({ words: english }),
  de: () => import('./de/console.ts'),
});

const isEnglish = (locale: string): boolean => /^en\b/iu.test(locale);

let current: ConsoleWords = english(createFormats(isEnglish(pageLocale()) ? pageLocale() : 'en'));

/** A page has one console at most, so its elements read one dictionary. English until `load` is done. */
export const consoleWords = (): ConsoleWords => current;

/**
 * Fetches the language of the page, `null` where nothing need be fetched. What is on the screen already is not
 * rendered anew by it.
 */
export const loadConsoleWords = (): Promise<void> | null =>
  isEnglish(pageLocale())
    ? null
    : dictionary.load(pageLocale()).then((words) => {
        current = words;
      });
