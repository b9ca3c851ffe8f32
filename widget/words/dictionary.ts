import { createFormats } from './formats.ts';
import type { Formats } from './formats.ts';

/** Makes all sentences of one language, with the formats of one locale of it (`en` serves `en-GB`). */
export type Sentences<Words> = (formats: Formats) => Words;

/** Languages other than English, each fetched only when somebody reads it. */
export type Loaders<Words> = Readonly<Record<string, () => Promise<Sentences<Words>>>>;

export type Dictionary<Words> = {
  /** What is loaded already that fits the locale best, English otherwise. */
  words(locale: string): Words;
  /** Fetches the language of the locale first. A language that does not exist or does not come is English. */
  load(locale: string): Promise<Words>;
};

function language(locale: string): string {
  return locale.toLowerCase().split('-')[0] ?? 'en';
}

/** The locale if the browser can format for it, else plain English. */
function usableLocale(locale: string): string {
  try {
    return Intl.getCanonicalLocales(locale)[0] ?? 'en';
  } catch {
    return 'en';
  }
}

export function createDictionary<Words>(
  english: Sentences<Words>,
  loaders: Loaders<Words> = {},
): Dictionary<Words> {
  const loaded = new Map<string, Sentences<Words>>([['en', english]]);
  const made = new Map<string, Words>();

  function words(locale: string): Words {
    const known = made.get(locale);
    if (known !== undefined) return known;
    const sentences = loaded.get(language(locale));
    const formats = createFormats(sentences === undefined ? 'en' : usableLocale(locale));
    const result = (sentences ?? english)(formats);
    if (sentences !== undefined) made.set(locale, result);
    return result;
  }

  async function load(locale: string): Promise<Words> {
    const name = language(locale);
    const loader = loaders[name];
    if (loader !== undefined && !loaded.has(name)) {
      try {
        loaded.set(name, await loader());
      } catch {
        // A page in English is better than none while a file cannot be fetched.
      }
    }
    return words(locale);
  }

  return { words, load };
}

/** The locale of the page: its `lang`, else the browser's. */
export function pageLocale(): string {
  return document.documentElement.lang || navigator.language || 'en';
}
