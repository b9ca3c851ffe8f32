/** Which way the script of a locale runs, among the languages that Handpick speaks. */
export const directionOf = (locale: string): 'ltr' | 'rtl' => (/^(?:ar|he)\b/u.test(locale) ? 'rtl' : 'ltr');
