import type { BookingPageWords } from '../booking-page.ts';
import type { Formats } from '../formats.ts';
import { bookingWords, minutesOf } from './booking.ts';
import { partWords } from './parts.ts';
import { refusalWords } from './refusals.ts';

/** What stands on the page of a booked call, in Arabic. */
export const words = (formats: Formats<'ar'>): BookingPageWords => ({
  ...partWords(formats),
  ...bookingWords(formats),
  refusals: refusalWords(),
  page: pageWords(formats),
});

const pageWords = (formats: Formats<'ar'>): BookingPageWords['page'] => ({
  loading: 'جارٍ البحث عن مكالمتك',
  heading: 'مكالمتك',
  when: (name, at) => `تصلك مكالمة من ${name} ${at}`,
  about: (minutes, zone) => `مدة المكالمة: ${minutesOf(formats, minutes)}. الوقت بتوقيتك: ${zone}.`,
  soon: 'موعدها قريب.',
  due: (name) => `تصلك مكالمة من ${name} بعد لحظات`,
  displaced: (name, at) => `تعذّرت مكالمتك مع ${name} ${at}`,
  displacedLead: 'يُرجى اختيار موعد آخر أو إلغاء المكالمة. حتى ذلك الحين لن تصلك مكالمة.',
  moved: 'لمكالمتك موعد جديد.',
  movedMailed: 'تصلك رسالة تأكيد بالبريد الإلكتروني، وفيها رابط جديد.',
  movedNotMailed: 'لن تُرسل رسالة بالبريد. يُرجى حفظ عنوان هذه الصفحة: إنه الرابط الجديد لمكالمتك.',
  cancelled: 'أُلغيت مكالمتك',
  cancelledLead: 'لن تصلك مكالمة، والموعد متاح الآن لغيرك. يمكنك إغلاق هذه الصفحة.',
  gone: 'هذه المكالمة انتهت أو أُلغيت',
  goneLead: 'لم يبقَ ما يمكن تغييره أو إلغاؤه. يمكنك حجز مكالمة أخرى حيث وجدتنا.',
  expired: 'هذا الرابط قديم جدًا',
  expiredLead: 'يعمل الرابط حتى بضعة أيام بعد المكالمة. يمكنك حجز مكالمة أخرى حيث وجدتنا.',
  invalid: 'هذا الرابط غير كامل',
  invalidLead: 'يُرجى فتحه مرة أخرى من رسالة البريد، أو نسخه كاملًا حتى آخر حرف.',
  failed: 'تعذّر تحميل الصفحة',
  failedLead: 'الحجز باقٍ كما هو. يُرجى إعادة المحاولة بعد لحظات.',
  tryAgain: 'إعادة المحاولة',
  back: 'ليس الآن',
});
