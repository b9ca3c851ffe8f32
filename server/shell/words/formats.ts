import type { Moment, TimeZone } from '../../protocol/index.ts';
import type { Language, PluralWordings } from '../../protocol/languages.ts';

/** Numbers, times and names as a language writes them, for what the server itself says to visitors. */
export type Formats<Spoken extends Language = Language> = {
  readonly locale: string;
  /** `1,234` */
  number(value: number): string;
  /** `4.8`, always one decimal. */
  rating(value: number): string;
  /** A list joined as a sentence does: `Spanish, English and German`. */
  list(items: readonly string[]): string;
  /** The name of a language in the reader's own: `Spanish` for `es`. */
  language(tag: string): string;
  /** `Monday, 4 January 2027, 09:30 – 10:00 (Central European Standard Time)` */
  span(from: Moment, until: Moment, zone: TimeZone): string;
  /** The wording that suits a count; `#` in it becomes the number. */
  plural(count: number, wordings: PluralWordings<Spoken>): string;
};

export function createFormats(locale: string): Formats {
  const number = new Intl.NumberFormat(locale);
  const rating = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const languages = new Intl.DisplayNames(locale, { type: 'language' });
  const plurals = new Intl.PluralRules(locale);
  return {
    locale,
    number: (value) => number.format(value),
    rating: (value) => rating.format(value),
    list: (items) => list.format(items),
    language: (tag) => {
      try {
        return languages.of(tag) ?? tag;
      } catch {
        // What a profile holds as a tag need not be one.
        return tag;
      }
    },
    span: (from, until, timeZone) => spanOf(locale, from, until, timeZone),
    plural: (count, wordings: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>) =>
      (wordings[plurals.select(count)] ?? wordings.other ?? '').replaceAll('#', number.format(count)),
  };
}

function spanOf(locale: string, from: Moment, until: Moment, timeZone: TimeZone): string {
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone });
  const clock = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', timeZone });
  const zoneName = new Intl.DateTimeFormat(locale, { timeZoneName: 'long', timeZone })
    .formatToParts(from)
    .find(({ type }) => type === 'timeZoneName')?.value;
  const times = clock.formatRange(from, until).replaceAll(/\s*–\s*/g, '–');
  return `${day.format(from)}, ${times} (${zoneName ?? timeZone})`;
}
