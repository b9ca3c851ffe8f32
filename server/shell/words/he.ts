import type { Formats } from './formats.ts';
import type { ServerWords } from './words.ts';

export const words = (formats: Formats<'he'>): ServerWords => ({
  formats,
  mail: mailWords(),
  transcript: transcriptWords(),
  pick: pickWords(formats),
});

const mailWords = (): ServerWords['mail'] => ({
  moveOrCancel: 'כאן אפשר לשנות את הזמן או לבטל:',
  chooseAnew: 'כאן אפשר לבחור זמן אחר, או לבטל:',
  booked: {
    subject: (agent, site) => `שיחת הטלפון שלך עם ${agent}, ${site}`,
    opening: (agent) => `צפויה לך שיחת טלפון מאת ${agent}:`,
  },
  moved: {
    subject: (agent, site) => `זמן חדש: שיחת הטלפון שלך עם ${agent}, ${site}`,
    opening: (agent) => `זמן השיחה שלך השתנה. צפויה לך שיחת טלפון מאת ${agent}:`,
  },
  reassigned: {
    subject: (agent, site) => `שיחת טלפון מאת ${agent}, ${site}`,
    opening: (agent) => `זמן השיחה שלך לא השתנה, והיא תהיה עם ${agent}:`,
  },
  reminder: {
    subject: (agent, site) => `בקרוב: שיחת הטלפון שלך עם ${agent}, ${site}`,
    opening: (agent) => `בקרוב צפויה לך שיחת טלפון מאת ${agent}:`,
  },
  'agent-removed': {
    subject: (_agent, site) => `נא לבחור זמן אחר: שיחת הטלפון שלך, ${site}`,
    opening: (agent) => `${agent} כבר לא בצוות, ואין אדם פנוי אחר בזמן השיחה שלך:`,
  },
  'agent-cancelled': {
    subject: (_agent, site) => `נא לבחור זמן אחר: שיחת הטלפון שלך, ${site}`,
    opening: (agent) => `אנו מצטערים: השיחה עם ${agent} לא תתקיים, ואין אדם פנוי אחר בזמן הזה:`,
  },
  'visitor-cancelled': {
    subject: (agent, site) => `בוטלה: שיחת הטלפון שלך עם ${agent}, ${site}`,
    opening: (_agent) => 'לפי בקשתך, השיחה הזאת בוטלה:',
  },
});

const transcriptWords = (): ServerWords['transcript'] => ({
  title: (agent, site) => `השיחה שלך עם ${agent}, ${site}`,
  you: 'אני',
  times: (zone) => `השעות לפי ${zone}.`,
  why: (site) => `הודעה יחידה זו נשלחה כי הכתובת הזאת נמסרה באתר ${site}.`,
});

const pickWords = (formats: Formats<'he'>): ServerWords['pick'] => ({
  title: (site) => `לבחור מי יעזור לך: ${site}`,
  titleOf: (name, site) => `שיחה עם ${name}, ${site}`,
  description: (count) =>
    formats.plural(count, {
      one: 'אדם אחד כאן כדי לעזור לך.',
      two: 'שני אנשים לבחירה, וכמה זמן ממתינים.',
      other: '# אנשים לבחירה, וכמה זמן ממתינים.',
    }),
  lead: 'מי כאן, באילו תחומים, ומה אחרים אמרו.',
  noScript: 'העמוד הזה לא משתנה מעצמו. כדי לדבר עם מישהו, צריך להפעיל JavaScript.',
  all: 'כולם',
  more: (count) => formats.plural(count, { one: 'ועוד אדם אחד.', two: 'ועוד שניים.', other: 'ועוד #.' }),
  rating: (average, count) => {
    const reviews = formats.plural(count, {
      one: 'חוות דעת אחת',
      two: 'שתי חוות דעת',
      other: '# חוות דעת',
    });
    return `★ ${formats.rating(average)} · ${reviews}`;
  },
  isNew: 'פנים חדשות',
  speaks: (languages) => `שפות: ${formats.list(languages)}`,
  knows: (skills) => `תחומים: ${formats.list(skills)}`,
  away: 'בהפסקה קצרה',
  offline: 'לא כאן עכשיו',
  free: 'בלי המתנה',
  here: 'כאן עכשיו',
  under: (minutes) => `בדרך כלל עד ${formats.number(minutes)} דק׳`,
  overAnHour: 'בדרך כלל יותר משעה',
  closing: 'הזמן כאן נגמר לפני שיגיע תורך',
  unknown: 'אין כאן ממי לבחור',
  unknownLead: 'נא לבדוק את הכתובת, או לחזור לעמוד שהוביל לכאן.',
  booking: 'שיחת הטלפון שלך',
});
