import { createDictionary, pageLocale } from './dictionary.ts';
import { words as english } from './en/dashboard.ts';
import { createFormats } from './formats.ts';

/** All words of the dashboard. */
export type DashboardWords = ReturnType<typeof english>;

const dictionary = createDictionary<DashboardWords>({
  en: async () => ({ words: english }),
  de: () => import('./de/dashboard.ts'),
});

const isEnglish = (locale: string): boolean => /^en\b/iu.test(locale);

let current: DashboardWords = english(createFormats(isEnglish(pageLocale()) ? pageLocale() : 'en'));

/** A page has one dashboard at most, so its elements read one dictionary. English until `load` is done. */
export const dashboardWords = (): DashboardWords => current;

/**
 * Fetches the language of the page, `null` where nothing need be fetched. What is on the screen already is not
 * rendered anew by it.
 */
export const loadDashboardWords = (): Promise<void> | null =>
  isEnglish(pageLocale())
    ? null
    : dictionary.load(pageLocale()).then((words) => {
        current = words;
      });
