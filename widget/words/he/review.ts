import type { HiddenFor } from '../../../server/protocol/index.ts';
import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';
import { tagIn } from '../measures.ts';

const TAGS: Readonly<Record<string, string>> = {
  friendly: 'יחס אדיב',
  knowledgeable: 'ידע בתחום',
  patient: 'סבלנות',
  quick: 'מהירות',
  clear: 'בהירות',
  'solved it': 'הבעיה נפתרה',
  unfriendly: 'יחס לא נעים',
  unsure: 'חוסר ביטחון',
  'in a hurry': 'חיפזון',
  slow: 'איטיות',
  unclear: 'חוסר בהירות',
  'not solved': 'לא נפתר',
};

/** Why a review is not shown. */
export const HIDDEN: Readonly<Record<HiddenFor, string>> = {
  offensive: 'פוגעני',
  'personal-data': 'פרטים אישיים',
  spam: 'פרסומת',
  fake: 'לא אמיתי',
  'off-topic': 'בעניין אחר',
  held: 'ממתינה לבדיקה',
};

export const tagWord = tagIn(TAGS);

export const reviewWords = (formats: Formats<'he'>): BehindWords['review'] => ({
  heading: (agent) => `איך הייתה השיחה עם ${agent.name}?`,
  ended: 'השיחה הסתיימה',
  reason: (reason, name) => {
    switch (reason) {
      case 'visitor-ended':
        return 'סיימת את השיחה.';
      case 'agent-ended':
        return `השיחה הסתיימה מצד ${name}.`;
      case 'visitor-lost':
        return 'לא היית כאן זמן רב, ולכן השיחה נסגרה.';
      case 'agent-lost':
        return `החיבור אצל ${name} נותק.`;
      case 'transferred':
        return `השיחה עם ${name} עברה לאדם אחר.`;
      case 'idle':
        return 'לא נכתב דבר זמן מה, ולכן השיחה נסגרה.';
    }
  },
  stars: (name) => `הדירוג שלך לשיחה עם ${name}`,
  tag: tagWord,
  tags: { praise: 'מה היה טוב?', complaint: 'מה לא היה טוב?', both: 'איך זה היה?' },
  nps: (site) =>
    site === '' ? 'באיזו מידה סביר לקבל ממך המלצה עלינו?' : `באיזו מידה סביר לקבל ממך המלצה על ${site}?`,
  npsLeast: 'בכלל לא סביר',
  npsMost: 'סביר מאוד',
  npsNone: 'בלי תשובה',
  npsPrivate: 'לעולם לא מתפרסם.',
  comment: 'במילים שלך',
  commentHint: 'מתפרסם בלי השם שלך, יחד עם חוות דעת אחרות.',
  send: 'שליחה',
  skip: 'דילוג',
  done: 'סיום',
  needStars: 'נא לבחור קודם כוכב אחד עד חמישה.',
  transcript: 'קריאת השיחה שוב',
  thanks: 'תודה',
  thanksLead: (name) => `חוות הדעת שלך עוזרת לאחרים לבחור, ותורמת להתפתחות של ${name}.`,
  changed: 'חוות הדעת שלך השתנתה',
  changedLead: 'מה שכבר פורסם נשאר עד שהשינוי יופיע, יחד עם חוות דעת אחרות.',
  share: 'גם לשתף בפומבי',
  shareLead: 'שמחנו לשמוע. גם אחרים ישמחו.',
  opensTab: '(נפתח בכרטיסייה חדשה)',
  back: 'חזרה לכולם',
  change: 'שינוי חוות הדעת',
  changeHeading: (name) => `חוות הדעת שלך על ${name}`,
  changeUntil: (at, now) =>
    formats.isToday(at, now)
      ? `אפשר לשנות אותה עד ${formats.time(at)}.`
      : `אפשר לשנות אותה עד ${formats.day(at, now)}, ${formats.time(at)}.`,
  loading: 'חוות הדעת שלך בטעינה',
  saveChange: 'שמירת השינוי',
  keep: 'להשאיר כך',
  yours: (name, stars) => `הדירוג שלך לשיחה עם ${name}: ${formats.number(stars)} מתוך 5 כוכבים.`,
  changeOf: (name) => `שינוי חוות הדעת על ${name}`,
  replyOf: (name) => `תשובה מאת ${name}`,
  hiddenReasons: HIDDEN,
  hiddenCount: (all, listed) => `חוות דעת שאינן מוצגות: ${formats.number(all)} (${listed}).`,
  hiddenStars:
    'הכוכבים של פרסומות, של חוות דעת לא אמיתיות ושל חוות דעת בעניין אחר אינם נספרים. כל השאר נספרים; אלה שממתינים לבדיקה – אחריה.',
  hiddenOwn: (reason) => `היא אינה מוצגת לאחרים: ${HIDDEN[reason]}.`,
});
