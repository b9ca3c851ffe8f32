import type { Formats } from '../formats.ts';
import type { ListWords } from '../list.ts';
import { partWords } from './parts.ts';

/** What a visitor reads and hears up to the list, in Hebrew. */
export const words = (formats: Formats<'he'>): ListWords => ({
  ...partWords(formats),
  browse: browseWords(formats),
  tools: toolWords(formats),
  card: cardWords(formats),
  link: linkWords(),
  coming: comingWords(),
});

const people = (formats: Formats<'he'>, count: number) =>
  formats.plural(count, { one: 'אדם אחד', two: 'שני אנשים', other: '# אנשים' });

const browseWords = (formats: Formats<'he'>): ListWords['browse'] => ({
  heading: 'לבחור מי יעזור לך',
  lead: 'האנשים כאן, וכמה זמן לוקח בדרך כלל להגיע אל כל אחד מהם.',
  people: 'אנשים',
  results: (shown, all) =>
    shown === all ? people(formats, all) : `${formats.number(shown)} מתוך ${people(formats, all)}`,
  orderChanged: 'הסדר השתנה',
  refresh: 'רענון',
  loading: 'רשימת האנשים שיכולים לעזור לך בטעינה',
  emptyHeading: 'אין מי שמתאים לכל זה',
  dismiss: 'הסתרה',
  close: 'סגירה',
});

const toolWords = (formats: Formats<'he'>): ListWords['tools'] => ({
  label: 'צמצום הרשימה',
  search: 'שם, תחום או שפה',
  clearSearch: 'ניקוי החיפוש',
  filters: (count) => (count === 0 ? 'מסננים' : `מסננים · ${formats.number(count)}`),
  skills: 'תחומים',
  languages: 'שפות',
  more: (count) => `עוד ${formats.number(count)}`,
  fewer: 'פחות',
  fourUp: '4 ומעלה',
  stars: 'כוכבים:',
  includeNew: 'וגם פנים חדשות',
  haveTime: 'יש לי',
  anyTime: 'כל הזמן שצריך',
  minutes: (count) => formats.plural(count, { one: 'דקה אחת', two: 'שתי דקות', other: '# דקות' }),
  order: 'סדר',
  orders: { recommended: 'מומלץ', soonest: 'הכי מהר', rating: 'הדירוג הגבוה', name: 'שם' },
  whyOrder: 'למה הסדר הזה',
  clear: 'ניקוי המסננים',
});

const cardWords = (formats: Formats<'he'>): ListWords['card'] => ({
  talkTo: (name) => `שיחה עם ${name}`,
  join: 'הצטרפות לתור',
  joinOf: (name) => `הצטרפות לתור אל ${name}`,
  switchTo: (name) => `מעבר אל ${name}`,
  yours: 'התור שלך כאן',
  read: 'לפרופיל',
  readOf: (name) => `לפרופיל של ${name}`,
  left: 'כבר לא כאן',
  moreSkills: (count) => `\u200E+${formats.number(count)}`,
  moreSkillsLong: (count) => `ועוד ${formats.number(count)}`,
  speaks: 'שפות',
  leavesAt: (moment) => `כאן עד ${formats.time(moment)}`,
  takingMore: (count) => `מקומות שנותרו: ${formats.number(count)}`,
  takingNone: 'אין עוד מקום לפני ההפסקה',
  held: (held, of) => `זמני המתנה שהתקיימו: ${formats.number(held)} מתוך ${formats.number(of)} האחרונים`,
  siteHeld: (held, of) =>
    `זמני המתנה שהתקיימו כאן: ${formats.number(held)} מתוך ${formats.number(of)} האחרונים`,
  talkedBefore: 'כבר דיברתם',
  favourite: 'במועדפים שלך',
  firstFree: 'מי שיתפנה קודם',
  firstFreeAll: 'אין העדפה? יעזור לך האדם הבא שיתפנה.',
  firstFreeMatching: (count) =>
    formats.plural(count, {
      one: 'רק אדם אחד מתאים.',
      two: 'מי שיתפנה קודם מבין שני המתאימים.',
      other: 'מי שיתפנה קודם מבין # המתאימים.',
    }),
  firstFreeAct: 'למי שיתפנה קודם',
  firstFreeActLong: 'הצטרפות לתור: יעזור לך מי שיתפנה קודם',
});

const linkWords = (): ListWords['link'] => ({
  connecting: 'בהתחברות',
  lostHeading: 'החיבור נותק',
  lostBrowsing: 'הרשימה נשארה כפי שהייתה. היא תתעדכן שוב כשהחיבור יחזור.',
  retry: 'לנסות עכשיו',
  failedHeading: 'הטעינה לא הצליחה',
  refusedHeading: 'העמוד הזה לא יכול להתחבר',
});

const comingWords = (): ListWords['coming'] => ({
  heading: 'רגע אחד',
  late: 'זה נמשך יותר מהרצוי. זה ימשיך מעצמו כשהחיבור יחזור.',
  backToList: 'חזרה לרשימה',
});
