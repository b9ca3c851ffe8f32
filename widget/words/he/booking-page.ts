import type { BookingPageWords } from '../booking-page.ts';
import type { Formats } from '../formats.ts';
import { bookingWords, minutesOf } from './booking.ts';
import { partWords } from './parts.ts';
import { refusalWords } from './refusals.ts';

/** What stands on the page of a booked call, in Hebrew. */
export const words = (formats: Formats<'he'>): BookingPageWords => ({
  ...partWords(formats),
  ...bookingWords(formats),
  refusals: refusalWords(),
  page: pageWords(formats),
});

const pageWords = (formats: Formats<'he'>): BookingPageWords['page'] => ({
  loading: 'מחפשים את השיחה שלך',
  heading: 'שיחת הטלפון שלך',
  when: (name, at) => `צפויה לך שיחת טלפון מאת ${name} ${at}`,
  about: (minutes, zone) => `משך השיחה: ${minutesOf(formats, minutes)}. השעה לפי השעון שלך: ${zone}.`,
  soon: 'זה ממש בקרוב.',
  due: (name) => `עוד רגע תגיע שיחת טלפון מאת ${name}`,
  displaced: (name, at) => `שיחת הטלפון עם ${name} ${at} לא תתקיים`,
  displacedLead: 'נא לבחור זמן אחר, או לבטל את השיחה. עד אז לא יתקשרו אליך.',
  moved: 'לשיחה שלך יש זמן חדש.',
  movedMailed: 'אישור עם קישור חדש נשלח בדוא״ל.',
  movedNotMailed: 'לא נשלח דוא״ל. נא לשמור את כתובת העמוד הזה: זה הקישור החדש לשיחה שלך.',
  cancelled: 'השיחה שלך בוטלה',
  cancelledLead: 'לא יתקשרו אליך, והזמן פנוי לאחרים. אפשר לסגור את העמוד.',
  gone: 'השיחה הזאת הסתיימה או בוטלה',
  goneLead: 'לא נשאר מה לשנות או לבטל. אפשר לקבוע שיחה אחרת במקום שבו מצאת אותנו.',
  expired: 'הקישור הזה ישן מדי',
  expiredLead: 'הקישור פועל עד כמה ימים אחרי השיחה. אפשר לקבוע שיחה אחרת במקום שבו מצאת אותנו.',
  invalid: 'הקישור הזה אינו שלם',
  invalidLead: 'נא לפתוח אותו שוב מהדוא״ל, או להעתיק את כולו, עד האות האחרונה.',
  failed: 'לא היה אפשר לטעון את העמוד',
  failedLead: 'מה שנקבע נשאר בתוקף. נא לנסות שוב בעוד רגע.',
  tryAgain: 'ניסיון נוסף',
  back: 'לא עכשיו',
});
