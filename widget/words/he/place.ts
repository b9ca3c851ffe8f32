import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';

export const placeWords = (formats: Formats<'he'>): BehindWords['place'] => ({
  postpone: (seconds) =>
    formats.plural(Math.max(1, Math.round(seconds / 60)), {
      one: 'עוד דקה, בבקשה',
      two: 'עוד שתי דקות, בבקשה',
      other: 'עוד # דקות, בבקשה',
    }),
  postponeLead: 'בינתיים אחרים עוברים קודם, והמקום שלך נשמר.',
  postponed: 'בלי לחץ',
  postponedLead: (until) => `עד ${formats.time(until)} אחרים עוברים קודם. אחר כך תורך חוזר, באותו מקום.`,
  backIn: 'חזרה לתור בעוד',
  ready: 'אפשר להתחיל עכשיו',
  elsewhere: 'זה ממשיך במקום אחר',
  elsewhereWaiting: 'המקום שלך בתור שמור. הוא פתוח בחלון אחר או במכשיר אחר.',
  elsewhereTalking: (name) => `השיחה שלך עם ${name} פתוחה בחלון אחר או במכשיר אחר.`,
  elsewhereEnded: (name) => `השיחה שלך עם ${name} הסתיימה. היא פתוחה בחלון אחר או במכשיר אחר.`,
  continueHere: 'המשך כאן',
  oneMoment: 'רגע אחד',
  move: 'המשך במכשיר אחר',
  moveLead: 'נא לסרוק את הקוד במכשיר האחר, או לפתוח שם את הקישור.',
  moveSecret: (until) =>
    `הקישור פועל פעם אחת, עד ${formats.time(until)}. מי שפותח אותו מקבל את מקומך, וכדאי לשמור אותו לעצמך.`,
  moveOver: 'הקוד הזה כבר ישן מדי.',
  again: 'יצירת קוד חדש',
  making: 'הקוד בהכנה',
  code: 'הקישור כקוד QR',
  link: 'קישור למקום שלך',
  copy: 'העתקת הקישור',
  copied: 'הועתק',
  close: 'סגירה',
  arrive: 'להמשיך במכשיר הזה?',
  arriveLead: 'המקום שלך, או השיחה שלך, יעברו לכאן כמו שהם. המכשיר האחר יודיע על כך.',
  arriveGone: 'הקישור הזה כבר לא בתוקף',
  notNow: 'לא עכשיו',
});
