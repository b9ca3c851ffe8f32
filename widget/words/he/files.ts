import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';
import { fileSize } from '../measures.ts';

export const fileWords = (formats: Formats<'he'>): BehindWords['files'] => ({
  attach: 'צירוף תמונות או קובצי PDF',
  drop: 'לגרור לכאן תמונות או קובצי PDF',
  chosen: 'קבצים לשליחה',
  waiting: 'ממתין לתורו',
  sending: (share) => `בשליחה, ${formats.share(Math.floor(share * 20) / 20)}`,
  ready: (bytes) => `מוכן, ${size(formats, bytes)}`,
  failed: (reason) => `לא נשלח. ${reason}`,
  retry: 'ניסיון נוסף',
  retryNamed: (name) => `ניסיון נוסף: ${name}`,
  remove: (name) => `הסרת ${name}`,
  stillSending: 'הקבצים שלך עדיין בדרך.',
  told: (ready, failed) =>
    [
      ready === 0 ? '' : `מוכן לשליחה: ${files(formats, ready)}.`,
      failed === 0 ? '' : `השליחה לא הצליחה: ${files(formats, failed)}.`,
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
  count: (count) => files(formats, count),
  image: (name) => `תמונה: ${name}`,
  open: (name) => `פתיחת ${name}`,
  save: 'שמירה',
  saveNamed: (name) => `שמירת ${name}`,
  loading: 'בטעינה',
  size: (bytes) => size(formats, bytes),
});

const files = (formats: Formats<'he'>, count: number): string =>
  formats.plural(count, { one: 'קובץ אחד', two: 'שני קבצים', other: '# קבצים' });

const size = (formats: Formats<'he'>, bytes: number): string => fileSize(formats, bytes, ['ק״ב', 'מ״ב']);

export const questionWords = (): BehindWords['question'] => ({
  heading: 'השאלה שלך',
  write: 'אפשר לכתוב את השאלה כבר עכשיו',
  hint: (name) =>
    name === null
      ? 'השאלה גלויה למי שעונה לך. אפשר לשנות אותה עד שיגיע תורך.'
      : `השאלה גלויה בזמן המענה אצל ${name}. אפשר לשנות אותה עד שיגיע תורך.`,
  label: 'השאלה שלך',
  placeholder: 'במה מדובר?',
  save: 'שמירה',
  cancel: 'ביטול',
  change: 'שינוי השאלה',
  saved: 'השאלה נשמרה, והיא תופיע כשהשיחה תתחיל.',
  unsaved: 'עדיין לא נשמר.',
  asked: 'השאלה שלך הייתה',
});
