import type { OrderReason } from '../../../server/protocol/index.ts';
import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';
import { arrangeWords } from './arrange.ts';
import { bookingWords } from './booking.ts';
import { questionWords } from './files.ts';
import { hoursWords } from './hours.ts';
import { joinWords, lineWords } from './line.ts';
import { needWords } from './need.ts';
import { newsWords, patienceWords } from './patience.ts';
import { placeWords } from './place.ts';
import { reviewWords } from './review.ts';
import { talkPartWords } from './talk-parts.ts';
import { transcriptMailWords } from './transcript-mail.ts';
import { transferWords } from './transfer.ts';
import { keptWords, turnWords } from './turn.ts';

/** What a visitor reads and hears behind the list, in Hebrew. */
export const words = (formats: Formats<'he'>): BehindWords => ({
  ...talkPartWords(formats),
  switching: switchingWords(),
  whileLost: whileLostWords(),
  empty: emptyWords(formats),
  page: pageWords(formats),
  hours: hoursWords(formats),
  arrange: arrangeWords(formats),
  join: joinWords(),
  line: lineWords(formats),
  question: questionWords(),
  patience: patienceWords(formats),
  need: needWords(formats),
  news: newsWords(formats),
  order: orderWords(formats),
  known: knownWords(formats),
  talk: talkWords(),
  way: transferWords(formats),
  review: reviewWords(formats),
  closed: closedWords(formats),
  turn: turnWords(formats),
  kept: keptWords(formats),
  transcriptMail: transcriptMailWords(),
  place: placeWords(formats),
  ...bookingWords(formats),
});

const people = (formats: Formats<'he'>, count: number) =>
  formats.plural(count, { one: 'אדם אחד', two: 'שני אנשים', other: '# אנשים' });

const emptyWords = (formats: Formats<'he'>): BehindWords['empty'] => ({
  nobodyYet: 'עדיין אין כאן צוות.',
  without: (filter, count) => `בלי ${filter}: ${people(formats, count)}`,
  many: 'הסיבה אינה מסנן אחד; אפשר לנסות עם פחות מסננים.',
  named: {
    search: (text) => `החיפוש ”${text}”`,
    skill: (label) => label,
    languages: (tags) => formats.list(tags.map((tag) => formats.language(tag))),
    fourUp: '”4 כוכבים ומעלה”',
    minutes: (count) =>
      formats.plural(count, {
        one: '”יש לי דקה אחת”',
        two: '”יש לי שתי דקות”',
        other: '”יש לי # דקות”',
      }),
  },
});

const pageWords = (formats: Formats<'he'>): BehindWords['page'] => ({
  back: 'כל האנשים',
  about: 'כמה מילים',
  skills: 'תחומים',
  level: (level) => `רמה ${formats.number(level)} מתוך 5`,
  languages: 'שפות',
  reviews: 'חוות דעת',
  shares: 'התפלגות הדירוגים',
  shareOf: (stars, count, share) =>
    [
      `${starsOf(formats, stars)}: `,
      formats.plural(count, { one: 'חוות דעת אחת', two: 'שתי חוות דעת', other: '# חוות דעת' }),
      `, ${formats.share(share)}`,
    ].join(''),
  given: (stars) => starsOf(formats, stars),
  noReviews: 'עדיין אין חוות דעת. לכל דבר יש התחלה.',
  more: 'עוד חוות דעת',
  loadingMore: 'בטעינה',
  loading: 'הפרופיל בטעינה',
  tryAgain: 'ניסיון נוסף',
  held: (name, held, of) =>
    `שיחות עם ${name} שהתחילו בזמן שנמסר: ${formats.number(held)} מתוך ${formats.number(of)} האחרונות.`,
});

const starsOf = (formats: Formats<'he'>, stars: number): string => `${formats.number(stars)} מתוך 5 כוכבים`;

const orderWords = (formats: Formats<'he'>): BehindWords['order'] => ({
  means: {
    recommended: 'מומלץ = המתנה קצרה, דירוג טוב וחלוקה הוגנת בין כולם.',
    soonest: 'הכי מהר = מי שההמתנה שם נגמרת קודם, לפי הזמן הארוך ביותר הצפוי.',
    rating: 'הדירוג הגבוה = לפי כוכבים; מעט חוות דעת לבדן כמעט לא משנות.',
    name: 'שם = לפי האלף־בית, בלי קשר למי שכאן.',
  },
  here: (reasons) => `הסיבה למקום הזה: ${formats.list(reasons.map((reason) => ORDER_REASONS[reason]))}`,
});

const ORDER_REASONS: Readonly<Record<OrderReason, string>> = {
  'free-now': 'בלי המתנה',
  'soon-free': 'המתנה קצרה',
  'long-wait': 'המתנה ארוכה יותר',
  'well-rated': 'דירוג טוב',
  newcomer: 'פנים חדשות',
  'fair-share': 'פחות שיחות מהחלק ההוגן עד כה',
  'had-much': 'כבר היו הרבה שיחות',
  away: 'הפסקה',
};

const knownWords = (formats: Formats<'he'>): BehindWords['known'] => ({
  label: (name) => `בינך לבין ${name}`,
  favourite: 'מועדפים',
  avoid: 'לא שוב',
  secret: (name) => `רק בשבילך: זה לעולם לא יגיע אל ${name}.`,
  avoided: (name) => `בחרת לא לקבל עזרה מאת ${name}.`,
  undo: 'ביטול',
  undoOf: (name) => `ביטול: אפשר שוב לקבל עזרה מאת ${name}`,
  avoidedList: (count) => `לא שוב: ${people(formats, count)}`,
});

const talkWords = (): BehindWords['talk'] => ({
  with: (name) => `שיחה עם ${name}`,
  wrote: (name) => `קיבלת הודעה מאת ${name}`,
  online: 'בשיחה איתך',
  hello: (name) => `השיחה שלך עם ${name} התחילה. אפשר לומר שלום.`,
  end: 'סיום',
  endLong: 'סיום השיחה',
  more: 'עוד',
  moreLong: 'שמירת השיחה הזאת, או המשך במקום אחר',
  endAsk: 'לסיים את השיחה? אחר כך אפשר לכתוב חוות דעת.',
  endYes: 'סיום',
  endNo: 'המשך השיחה',
  started: (name) => `השיחה עם ${name} התחילה. אפשר לכתוב עכשיו.`,
  write: (name) => `כתיבה אל ${name}`,
});

const closedWords = (formats: Formats<'he'>): BehindWords['closed'] => ({
  heading: 'אין כאן אף אחד כרגע',
  backAt: (moment, now) =>
    formats.isToday(moment, now)
      ? `נחזור בשעה ${formats.time(moment)} לפי השעון שלך.`
      : `נחזור ${formats.day(moment, now)} בשעה ${formats.time(moment)} לפי השעון שלך.`,
  unknown: 'מועד החזרה עדיין לא ידוע. העמוד ייפתח מעצמו כשנחזור.',
  opens: 'העמוד ייפתח מעצמו כשנחזור.',
  team: 'הצוות כאן',
});

const switchingWords = (): BehindWords['switching'] => ({
  heading: 'בחירת אדם אחר',
  lead: 'המקום שלך נשמר: זמן ההמתנה שלך נספר בכל מקום.',
  back: 'חזרה לתור שלך',
});

const whileLostWords = (): BehindWords['whileLost'] => ({
  waiting: 'המקום שלך נשמר עד שהחיבור יחזור.',
  talking: 'מה שכתבת נשמר ויישלח כשהחיבור יחזור.',
});
