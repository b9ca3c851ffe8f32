import type { Formats } from '../formats.ts';
import type { InvitationWords } from '../invitation.ts';

/** What we say ourselves on a card that a rule of the site shows, in Arabic. */
export const words = ({ locale }: Formats<'ar'>): InvitationWords => ({
  locale,
  label: 'دعوة',
  invites: (name) => `${name}: دعوة إلى التحدث معك`,
  talk: (name) => `التحدث مع ${name}`,
  notNow: 'ليس الآن',
  call: (phone) => `الاتصال بالرقم ${phone}`,
  callBack: 'اختيار وقت للمكالمة',
  leave: 'ترك رسالة',
  close: 'إغلاق',
  over: 'انتهت هذه الدعوة. تجد الجميع في القائمة.',
  held: (name) => `هذه اللحظة محجوزة لك مع ${name}.`,
});
