import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';

type BookingWords = Pick<BehindWords, 'contact' | 'leave' | 'book' | 'moving' | 'booked'>;

export const bookingWords = (formats: Formats<'ar'>): BookingWords => ({
  contact: contactWords(),
  leave: leaveWords(formats),
  book: bookWords(formats),
  moving: movingWords(formats),
  booked: bookedWords(formats),
});

/** As it stands after a colon. */
export const minutesOf = (formats: Formats<'ar'>, count: number): string =>
  formats.plural(count, {
    zero: '# دقيقة',
    one: 'دقيقة واحدة',
    two: 'دقيقتان',
    few: '# دقائق',
    many: '# دقيقة',
    other: '# دقيقة',
  });

const contactWords = (): BehindWords['contact'] => ({
  name: 'اسمك',
  mail: 'البريد الإلكتروني',
  phone: 'الهاتف',
  optional: 'اختياري',
  reach: 'يكفي أحدهما. لا يراه إلا فريق العمل هنا.',
  missing: 'يُرجى إدخال بريد إلكتروني أو رقم هاتف لنتمكن من الرد.',
  back: 'ليس الآن',
});

const leaveWords = (formats: Formats<'ar'>): BehindWords['leave'] => ({
  heading: 'ترك رسالة',
  headingFor: (name) => `ترك رسالة إلى ${name}`,
  lead: 'تصل رسالتك إلى الجميع هنا، ونرد عليها بعد عودتنا. لا يمكننا تحديد وقت الرد.',
  leadFor: (name) => `تصل رسالتك إلى ${name}، ويأتيك الرد بعد العودة. لا يمكننا تحديد وقت الرد.`,
  text: 'رسالتك',
  send: 'ترك الرسالة',
  sending: 'لحظة من فضلك',
  empty: 'يُرجى كتابة شيء أولًا.',
  left: 'وصلتنا رسالتك',
  leftLead: (contact) => `يصلك الرد على: ${formats.list(contact)}. لا تُرسل رسالة تأكيد.`,
});

const bookWords = (formats: Formats<'ar'>): BehindWords['book'] => ({
  heading: 'حجز مكالمة',
  headingWith: (name) => `حجز مكالمة مع ${name}`,
  lead: (minutes, zone) =>
    [
      'تصلك مكالمة من الشخص الأقل انشغالًا في ذلك الوقت',
      `مدتها: ${minutesOf(formats, minutes)}. الأوقات بتوقيتك: ${zone}.`,
    ].join('، '),
  leadWith: (name, minutes, zone) =>
    `تصلك مكالمة من ${name}، مدتها: ${minutesOf(formats, minutes)}. الأوقات بتوقيتك: ${zone}.`,
  leavesLine: 'يبقى مكانك محفوظًا حتى يُحجز الموعد، ثم ينتهي انتظارك.',
  day: 'اليوم',
  time: 'الوقت',
  note: 'ما الموضوع؟',
  mails: 'عند إدخال بريد إلكتروني تصلك رسالة تأكيد ورسالة تذكير.',
  mailsNothing: 'لن تُرسل رسالة بالبريد الإلكتروني، لذا يُرجى تدوين الموعد.',
  send: 'حجز هذا الموعد',
  noTime: 'يُرجى اختيار أحد المواعيد.',
  loading: 'جارٍ البحث عن مواعيد متاحة',
  none: 'لا موعد متاحًا في الأيام القادمة. يمكنك ترك رسالة.',
  noneWith: (name) => `لا موعد متاحًا لدى ${name} في الأيام القادمة.`,
  withAny: 'حجز مع أي شخص آخر',
  tryAgain: 'إعادة المحاولة',
});

const movingWords = (formats: Formats<'ar'>): BehindWords['moving'] => ({
  heading: 'اختيار موعد آخر',
  lead: (name, at, zone) => `تبقى مكالمتك مع ${name} ${at} حتى اختيار موعد آخر. الأوقات بتوقيتك: ${zone}.`,
  leadDisplaced: (name, at, zone) =>
    `تعذّرت مكالمتك مع ${name} ${at}. يُرجى اختيار موعد يناسبك. الأوقات بتوقيتك: ${zone}.`,
  send: 'اختيار هذا الموعد',
  none: 'لا موعد متاحًا في الأيام القادمة.',
  at: (moment, now) => `${formats.day(moment, now)} الساعة ${formats.time(moment)}`,
});

const bookedWords = (formats: Formats<'ar'>): BehindWords['booked'] => ({
  booked: (at) => `حُجزت مكالمتك: ${at}`,
  calls: (name, zone) => `تصلك مكالمة من ${name}. الوقت بتوقيتك: ${zone}.`,
  mailed: 'تصلك رسالة تأكيد بالبريد الإلكتروني.',
  notMailed: 'لن تُرسل رسالة بالبريد الإلكتروني، لذا يُرجى تدوين الموعد.',
  keep: 'يمكنك تغيير موعد المكالمة أو إلغاؤها في هذا المتصفح، وفي أي مكان عبر هذا الرابط:',
  link: 'صفحة مكالمتك',
  leftLine: 'انتهى انتظارك.',
  close: 'إغلاق',
  yours: 'مكالماتك المحجوزة',
  callsAt: (name, at) => `تصلك مكالمة من ${name} ${at}`,
  soon: (name, moment) => `قريبًا: تصلك مكالمة من ${name} الساعة ${formats.time(moment)}`,
  due: (name) => `تصلك مكالمة من ${name} بعد لحظات.`,
  displaced: (name, at) => `تعذّرت مكالمتك مع ${name} ${at}. يُرجى اختيار موعد آخر أو إلغاء المكالمة.`,
  move: 'موعد آخر',
  moveOf: (at) => `موعد آخر للمكالمة: ${at}`,
  cancel: 'إلغاء',
  cancelOf: (at) => `إلغاء المكالمة: ${at}`,
  cancelAsk: (name, at) => `إلغاء المكالمة مع ${name}، ${at}؟`,
  cancelYes: 'إلغاء المكالمة',
  cancelNo: 'الإبقاء عليها',
});
