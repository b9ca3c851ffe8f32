import type { Moment } from '../../server/protocol/index.ts';
import type { Language, PluralWordings } from '../../server/protocol/languages.ts';

const DAY_MILLISECONDS = 86_400_000;

/** Numbers, times and names as a locale of one language writes them; every formatter is made once. */
export type Formats<Spoken extends Language = Language> = {
  readonly locale: string;
  /** `1,234` */
  number(value: number): string;
  /** `4–9` */
  range(from: number, to: number): string;
  /** `4.8`, always one decimal. */
  rating(value: number): string;
  /** `64 %`, of a share between 0 and 1. */
  share(value: number): string;
  /** `14:30`, in the reader's own time zone. */
  time(moment: Moment): string;
  /** `09:00 – 12:30`, in the reader's own time zone. */
  timeRange(from: Moment, until: Moment): string;
  isToday(moment: Moment, now: Moment): boolean;
  /** `today`, `yesterday`, `tomorrow`, else `Tuesday, 3 March`. */
  day(moment: Moment, now: Moment): string;
  /** `Tuesday, 3 March 2026` */
  date(moment: Moment): string;
  /** The reader's own time zone as it is called then: `Central European Summer Time`. */
  zone(moment: Moment): string;
  /** `March 2026` */
  month(moment: Moment): string;
  /** A list joined as a sentence does: `Spanish, English and German`. */
  list(items: readonly string[]): string;
  /** Parts that stand beside each other, with the comma of the language: `Spanish, English`. */
  beside(parts: readonly string[]): string;
  /** The name of a language in the reader's own: `Spanish` for `es`. */
  language(tag: string): string;
  /** The wording that suits a count; `#` in it becomes the number. */
  plural(count: number, wordings: PluralWordings<Spoken>): string;
};

function startOfDay(moment: Moment): number {
  return new Date(moment).setHours(0, 0, 0, 0);
}

/** Where it is another than `, `. */
const COMMAS: Readonly<Partial<Record<string, string>>> = { ar: '، ', ja: '、', zh: '，' };

/** The hour and its half of the day stay on one line. */
const unbroken = (text: string): string => text.replaceAll(' ', '\u00A0');

export function createFormats(locale: string): Formats {
  const number = new Intl.NumberFormat(locale);
  const rating = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const share = new Intl.NumberFormat(locale, { style: 'percent' });
  const time = new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit' });
  const day = new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long' });
  const month = new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'long' });
  const nearDay = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const languages = new Intl.DisplayNames(locale, { type: 'language', fallback: 'code' });
  const plurals = new Intl.PluralRules(locale);
  return {
    locale,
    number: (value) => number.format(value),
    range: (from, to) => number.formatRange(from, to),
    rating: (value) => rating.format(value),
    share: (value) => share.format(value),
    time: (moment) => unbroken(time.format(moment)),
    timeRange: (from, until) => time.formatRange(from, until),
    isToday: (moment, now) => startOfDay(moment) === startOfDay(now),
    day: (moment, now) => {
      const days = Math.round((startOfDay(moment) - startOfDay(now)) / DAY_MILLISECONDS);
      return Math.abs(days) <= 1 ? nearDay.format(days, 'day') : day.format(moment);
    },
    // Made when they are wanted, which is seldom.
    date: (moment) => new Intl.DateTimeFormat(locale, { dateStyle: 'full' }).format(moment),
    zone: (moment) => {
      const parts = new Intl.DateTimeFormat(locale, { timeZoneName: 'long' }).formatToParts(moment);
      return parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
    },
    month: (moment) => month.format(moment),
    list: (items) => list.format(items),
    beside: (parts) => parts.join(COMMAS[locale.slice(0, 2).toLowerCase()] ?? ', '),
    language: (tag) => {
      try {
        return languages.of(tag) ?? tag;
      } catch {
        // What a server sends as a tag need not be one.
        return tag;
      }
    },
    plural: (count, wordings: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>) =>
      (wordings[plurals.select(count)] ?? wordings.other ?? '').replaceAll('#', number.format(count)),
  };
}
