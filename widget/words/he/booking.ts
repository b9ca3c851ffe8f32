import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';

type BookingWords = Pick<BehindWords, 'contact' | 'leave' | 'book' | 'moving' | 'booked'>;

export const bookingWords = (formats: Formats<'he'>): BookingWords => ({
  contact: contactWords(),
  leave: leaveWords(formats),
  book: bookWords(formats),
  moving: movingWords(formats),
  booked: bookedWords(formats),
});

export const minutesOf = (formats: Formats<'he'>, count: number): string =>
  formats.plural(count, { one: 'דקה אחת', two: 'שתי דקות', other: '# דקות' });

const contactWords = (): BehindWords['contact'] => ({
  name: 'השם שלך',
  mail: 'כתובת דוא״ל',
  phone: 'טלפון',
  optional: 'לא חובה',
  reach: 'מספיק אחד מהשניים. רק הצוות כאן רואה אותו.',
  missing: 'נא למסור כתובת דוא״ל או מספר טלפון, כדי שנוכל לענות.',
  back: 'לא עכשיו',
});

const leaveWords = (formats: Formats<'he'>): BehindWords['leave'] => ({
  heading: 'השארת הודעה',
  headingFor: (name) => `השארת הודעה אל ${name}`,
  lead: 'ההודעה מגיעה לכל הצוות, ונענה כשנחזור. מתי בדיוק, איננו יכולים להבטיח.',
  leadFor: (name) => `ההודעה מגיעה אל ${name}, והתשובה תגיע אחרי החזרה. מתי בדיוק, איננו יכולים להבטיח.`,
  text: 'ההודעה שלך',
  send: 'השארת ההודעה',
  sending: 'רגע אחד',
  empty: 'נא לכתוב משהו קודם.',
  left: 'ההודעה שלך התקבלה',
  leftLead: (contact) => `התשובה תישלח אל ${formats.list(contact)}. לא נשלח אישור בדוא״ל.`,
});

const bookWords = (formats: Formats<'he'>): BehindWords['book'] => ({
  heading: 'קביעת שיחת טלפון',
  headingWith: (name) => `קביעת שיחת טלפון עם ${name}`,
  lead: (minutes, zone) =>
    [
      'צפויה לך שיחת טלפון ממי שיהיה אז הכי פנוי',
      `משך השיחה: ${minutesOf(formats, minutes)}`,
      `השעות לפי השעון שלך: ${zone}.`,
    ].join('. '),
  leadWith: (name, minutes, zone) =>
    [
      `צפויה לך שיחת טלפון מאת ${name}`,
      `משך השיחה: ${minutesOf(formats, minutes)}`,
      `השעות לפי השעון שלך: ${zone}.`,
    ].join('. '),
  leavesLine: 'המקום שלך בתור נשמר עד שנקבע זמן; אחר כך ההמתנה בתור מסתיימת.',
  day: 'יום',
  time: 'שעה',
  note: 'במה מדובר?',
  mails: 'אם מסרת כתובת דוא״ל, נשלח אליה אישור ותזכורת.',
  mailsNothing: 'לא נשלח דוא״ל, ולכן כדאי לרשום את הזמן.',
  send: 'קביעת הזמן הזה',
  noTime: 'נא לבחור אחד מהזמנים.',
  loading: 'מחפשים זמנים פנויים',
  none: 'אין זמן פנוי בימים הקרובים. אפשר להשאיר הודעה.',
  noneWith: (name) => `אין זמן פנוי אצל ${name} בימים הקרובים.`,
  withAny: 'שיחה עם מישהו אחר',
  tryAgain: 'ניסיון נוסף',
});

const movingWords = (formats: Formats<'he'>): BehindWords['moving'] => ({
  heading: 'בחירת זמן אחר',
  lead: (name, at, zone) =>
    `עד לבחירה אחרת, שיחת הטלפון עם ${name} נשארת ${at}. השעות לפי השעון שלך: ${zone}.`,
  leadDisplaced: (name, at, zone) =>
    `שיחת הטלפון עם ${name} ${at} לא תתקיים. נא לבחור זמן שנוח לך. השעות לפי השעון שלך: ${zone}.`,
  send: 'בחירה בזמן הזה',
  none: 'אין זמן פנוי בימים הקרובים.',
  at: (moment, now) => `${formats.day(moment, now)} בשעה ${formats.time(moment)}`,
});

const bookedWords = (formats: Formats<'he'>): BehindWords['booked'] => ({
  booked: (at) => `שיחת הטלפון שלך נקבעה: ${at}`,
  calls: (name, zone) => `צפויה לך שיחת טלפון מאת ${name}. השעה לפי השעון שלך: ${zone}.`,
  mailed: 'אישור נשלח בדוא״ל.',
  notMailed: 'לא נשלח דוא״ל, ולכן כדאי לרשום את הזמן.',
  keep: 'אפשר לשנות או לבטל את השיחה בדפדפן הזה, ובכל מקום עם הקישור הזה:',
  link: 'העמוד של השיחה שלך',
  leftLine: 'ההמתנה שלך בתור הסתיימה.',
  close: 'סגירה',
  yours: 'שיחות הטלפון שקבעת',
  callsAt: (name, at) => `צפויה לך שיחת טלפון מאת ${name} ${at}`,
  soon: (name, moment) => `בקרוב: שיחת טלפון מאת ${name} בשעה ${formats.time(moment)}`,
  due: (name) => `עוד רגע תגיע שיחת טלפון מאת ${name}.`,
  displaced: (name, at) => `שיחת הטלפון עם ${name} ${at} לא תתקיים. נא לבחור זמן אחר, או לבטל את השיחה.`,
  move: 'זמן אחר',
  moveOf: (at) => `זמן אחר לשיחה: ${at}`,
  cancel: 'ביטול',
  cancelOf: (at) => `ביטול השיחה: ${at}`,
  cancelAsk: (name, at) => `לבטל את השיחה עם ${name}, ${at}?`,
  cancelYes: 'ביטול השיחה',
  cancelNo: 'השיחה נשארת',
});
