import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';

export const turnWords = (formats: Formats<'he'>): BehindWords['turn'] => ({
  label: 'להודיע לי כשמגיע תורי:',
  sound: 'צליל',
  soundLong: 'צליל כשמשהו מגיע בזמן שהמבט במקום אחר',
  soundOn: 'הצליל פועל',
  soundOff: 'הצליל כבוי',
  notification: 'התראה',
  called: (name) => `הקריאה נשלחה אל ${name}`,
  answered: (name) => `השיחה עם ${name} התחילה`,
  asked: 'דרושה הבחירה שלך',
  swap: (name) => `אפשר לדבר עם ${name} עכשיו`,
  late: 'ההמתנה שלך מתארכת',
  wrote: (name, count) => {
    const more = formats.plural(count, { one: '', two: '(#) ', other: '(#) ' });
    return `${more}הודעה מאת ${name}`;
  },
});

export const keptWords = (formats: Formats<'he'>): BehindWords['kept'] => ({
  save: 'שמירת השיחה',
  title: (name) => `שיחה עם ${name}`,
  times: (zone) => `השעות לפי ${zone}.`,
  file: 'שיחה',
  attached: (names) => `[${formats.list(names)}]`,
  unsent: 'זה עוד לא נשלח',
  unsentLead: 'זה לא הגיע לאף אחד. אפשר להעתיק כדי לשמור.',
  copy: 'העתקה',
  copied: 'הועתק',
});
