import { createFormats, type Formats } from './formats.ts';
import type { Language } from '../../server/protocol/languages.ts';

/** Makes all sentences of one language, with the formats of one locale of it (`en` serves `en-GB`). */
export type Sentences<Words> = (formats: Formats) => Words;

type Loader<Words> = () => Promise<{ readonly words: Sentences<Words> }>;

/** Each language is a file of its own, fetched only when somebody reads it; English like the others. */
export type Loaders<Words> = Readonly<Partial<Record<Language, Loader<Words>>>> & {
  readonly en: Loader<Words>;
};

export type Dictionary<Words> = {
  /**
   * Fetches the language of the locale. One that does not exist or does not come is English.
   * @throws when that does not come either
   */
  load(locale: string): Promise<Words>;
};

/** The locale if the browser can format for it, else plain English. */
function usableLocale(locale: string): string {
  try {
    return Intl.getCanonicalLocales(locale)[0] ?? 'en';
  } catch {
    return 'en';
  }
}

export function createDictionary<Words>(loaders: Loaders<Words>): Dictionary<Words> {
  const loadFrom = async (locale: string, loader: Loader<Words>): Promise<Words> =>
    (await loader()).words(createFormats(locale));
  const english = (locale: string) => loadFrom(/^en\b/u.test(locale) ? locale : 'en', loaders.en);

  return {
    load(locale) {
      const usable = usableLocale(locale);
      const loader = loaders[usable.split('-')[0] as Language];
      return loader === undefined ? english(usable) : loadFrom(usable, loader).catch(() => english(usable));
    },
  };
}

/** The locale of the page: its `lang`, else the browser's. */
export function pageLocale(): string {
  return document.documentElement.lang || navigator.language || 'en';
}
