import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';
import { fileSize } from '../measures.ts';

export const fileWords = (formats: Formats<'ar'>): BehindWords['files'] => ({
  attach: 'إرفاق صور أو ملفات PDF',
  drop: 'إفلات الصور أو ملفات PDF هنا',
  chosen: 'ملفات للإرسال',
  waiting: 'بانتظار الدور',
  sending: (share) => `جارٍ الإرسال، ${formats.share(Math.floor(share * 20) / 20)}`,
  ready: (bytes) => `جاهز، ${size(formats, bytes)}`,
  failed: (reason) => `لم يُرسل. ${reason}`,
  retry: 'إعادة المحاولة',
  retryNamed: (name) => `إعادة المحاولة: ${name}`,
  remove: (name) => `إزالة ${name}`,
  stillSending: 'ما زالت ملفاتك قيد الإرسال.',
  told: (ready, failed) =>
    [
      ready === 0 ? '' : `جاهز للإرسال: ${files(formats, ready)}.`,
      failed === 0 ? '' : `تعذّر إرسال: ${files(formats, failed)}.`,
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
  count: (count) => files(formats, count),
  image: (name) => `صورة: ${name}`,
  open: (name) => `فتح ${name}`,
  save: 'حفظ',
  saveNamed: (name) => `حفظ ${name}`,
  loading: 'جارٍ التحميل',
  size: (bytes) => size(formats, bytes),
});

const files = (formats: Formats<'ar'>, count: number): string =>
  formats.plural(count, {
    zero: 'لا ملفات',
    one: 'ملف واحد',
    two: 'ملفان',
    few: '# ملفات',
    many: '# ملفًا',
    other: '# ملف',
  });

const size = (formats: Formats<'ar'>, bytes: number): string => fileSize(formats, bytes, ['ك.ب', 'م.ب']);

export const questionWords = (): BehindWords['question'] => ({
  heading: 'سؤالك',
  write: 'كتابة سؤالك من الآن',
  hint: (name) =>
    name === null
      ? 'يظهر سؤالك أمام من يرد عليك. يمكنك تغييره حتى يحين دورك.'
      : `يظهر سؤالك عند الرد أمام ${name}. يمكنك تغييره حتى يحين دورك.`,
  label: 'سؤالك',
  placeholder: 'ما الموضوع؟',
  save: 'حفظ',
  cancel: 'إلغاء',
  change: 'تغيير سؤالك',
  saved: 'حُفظ سؤالك، وسيظهر عند بدء المحادثة.',
  unsaved: 'لم يُحفظ بعد.',
  asked: 'كان سؤالك',
});
