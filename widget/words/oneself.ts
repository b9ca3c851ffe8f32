import { consoleWords, type ConsoleWords } from './console.ts';
import { createDictionary, pageLocale } from './dictionary.ts';
import { words as english } from './en/oneself.ts';
import { createFormats } from './formats.ts';

/** What agents read of themselves: profile, hours, reviews, measures. */
export type OneselfWords = ReturnType<typeof english>;
/** Together with all other words of the console. */
export type WordsWithOneself = ConsoleWords & OneselfWords;

const dictionary = createDictionary<OneselfWords>({
  en: async () => ({ words: english }),
  de: () => import('./de/oneself.ts'),
});

let current: WordsWithOneself = { ...consoleWords(), ...english(createFormats('en')) };

/** English until `loadOneselfWords` is done. */
export const oneselfWords = (): WordsWithOneself => current;

/** Fetches the language of the page, and joins it with the words of the console, which are there by then. */
export async function loadOneselfWords(): Promise<void> {
  const words = await dictionary.load(pageLocale());
  current = { ...consoleWords(), ...words };
}
