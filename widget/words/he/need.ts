import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';

export const needWords = (formats: Formats<'he'>): BehindWords['need'] => ({
  legend: 'איזה ידע דרוש?',
  hint: 'עד שלושה. רק מי שעונה על כולם נחשב אז מתאים.',
  skills: 'תחומים',
  languages: 'שפות',
  people: (count) =>
    formats.plural(count, {
      one: 'אדם אחד כאן מתאים לכל זה.',
      two: 'שני אנשים כאן מתאימים לכל זה.',
      other: '# אנשים כאן מתאימים לכל זה.',
    }),
  nobody: 'אין כאן מי שמתאים לכל זה. אפשר לבקש פחות.',
  anyone: (wishes) => `כל אדם מתאים: כל מי שעונה על ${formats.list(wishes)}.`,
  anyoneAtAll: 'כל אדם מתאים: כל מי שכאן.',
  change: 'שינוי הידע הדרוש',
  save: 'שמירה',
  cancel: 'ביטול',
  kept: 'נשמר. המקום שלך בתור שמור.',
});
