const en = {
  label: 'Choose who helps you',
  close: 'Close',
  loading: 'One moment',
  failed: 'This did not load. Check your connection.',
  again: 'Try again',
};

/** The few words that a page shows before anything else is loaded. */
export type EntryWords = typeof en;

const WORDS: Readonly<Record<string, EntryWords>> = { en };

export function entryWords(locale: string): EntryWords {
  return WORDS[locale.toLowerCase().split('-')[0] ?? 'en'] ?? en;
}
