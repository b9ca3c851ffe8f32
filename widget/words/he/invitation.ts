import type { Formats } from '../formats.ts';
import type { InvitationWords } from '../invitation.ts';

/** What we say ourselves on a card that a rule of the site shows, in Hebrew. */
export const words = ({ locale }: Formats<'he'>): InvitationWords => ({
  locale,
  label: 'הזמנה',
  invites: (name) => `הזמנה לשיחה עם ${name}`,
  talk: (name) => `שיחה עם ${name}`,
  notNow: 'לא עכשיו',
  call: (phone) => `חיוג אל ${phone}`,
  callBack: 'בחירת מועד לשיחה',
  leave: 'השארת הודעה',
  close: 'סגירה',
  over: 'ההזמנה הזו הסתיימה. את כולם אפשר למצוא ברשימה.',
  held: (name) => `הרגע הזה שמור לך אצל ${name}.`,
});
