/**
 * The languages that Handpick speaks, each with the word forms that it tells apart in whole numbers up to a
 * million, after CLDR. Every language has `other` as well, which fractions and all that is left take.
 */
export const PLURAL_FORMS = {
  en: ['one', 'other'],
  de: ['one', 'other'],
  fr: ['one', 'other'],
  es: ['one', 'other'],
  it: ['one', 'other'],
  pt: ['one', 'other'],
  nl: ['one', 'other'],
  pl: ['one', 'few', 'many', 'other'],
  sv: ['one', 'other'],
  ja: ['other'],
  zh: ['other'],
  ar: ['zero', 'one', 'two', 'few', 'many', 'other'],
  he: ['one', 'two', 'other'],
  tr: ['one', 'other'],
  uk: ['one', 'few', 'many', 'other'],
  hi: ['one', 'other'],
} as const satisfies Readonly<Record<string, readonly Intl.LDMLPluralRule[]>>;

export type Language = keyof typeof PLURAL_FORMS;

/** One wording for each form of a language; `#` stands for the number as the locale writes it. */
export type PluralWordings<Spoken extends Language> = Readonly<
  Record<(typeof PLURAL_FORMS)[Spoken][number], string>
>;

/** Which way the script of a locale runs, among the languages that Handpick speaks. */
export const directionOf = (locale: string): 'ltr' | 'rtl' => (/^(?:ar|he)\b/u.test(locale) ? 'rtl' : 'ltr');
