import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';

export const turnWords = (formats: Formats<'ar'>): BehindWords['turn'] => ({
  label: 'تنبيهي عندما يحين دوري:',
  sound: 'صوت',
  soundLong: 'صوت عند وصول شيء أثناء انشغالك بأمر آخر',
  soundOn: 'الصوت مفعّل',
  soundOff: 'الصوت متوقف',
  notification: 'إشعار',
  called: (name) => `جارٍ إشعار ${name}`,
  answered: (name) => `جاء الرد من ${name}`,
  asked: 'نحتاج إلى اختيارك',
  swap: (name) => `لدى ${name} وقت الآن`,
  late: 'يطول انتظارك',
  wrote: (name, count) => {
    const more = formats.plural(count, {
      zero: '',
      one: '',
      two: '(#) ',
      few: '(#) ',
      many: '(#) ',
      other: '(#) ',
    });
    return `${more}رسالة من ${name}`;
  },
});

export const keptWords = (formats: Formats<'ar'>): BehindWords['kept'] => ({
  save: 'حفظ المحادثة',
  title: (name) => `محادثة مع ${name}`,
  times: (zone) => `الأوقات حسب ${zone}.`,
  file: 'محادثة',
  attached: (names) => `[${formats.list(names)}]`,
  unsent: 'لم يُرسل هذا',
  unsentLead: 'لم يصل إلى أحد. يمكنك نسخه للاحتفاظ به.',
  copy: 'نسخ',
  copied: 'تم النسخ',
});
