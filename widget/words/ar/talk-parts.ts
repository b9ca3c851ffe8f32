import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';
import { timeLeft } from '../measures.ts';
import { fileWords } from './files.ts';
import { refusalWords } from './refusals.ts';

type TalkWords = Pick<BehindWords, 'stars' | 'log' | 'composer' | 'files' | 'refusals' | 'countdown'>;

export const talkPartWords = (formats: Formats<'ar'>): TalkWords => ({
  stars: {
    group: 'تقييمك',
    count: (stars) =>
      formats.plural(stars, {
        zero: 'بلا نجوم',
        one: 'نجمة واحدة',
        two: 'نجمتان',
        few: '# نجوم',
        many: '# نجمة',
        other: '# نجمة',
      }),
    meaning: (stars) => ['', 'سيئ', 'دون المتوقع', 'مقبول', 'جيد', 'ممتاز'][stars] ?? '',
  },

  log: {
    label: (name) => `محادثة مع ${name}`,
    you: 'أنت',
    sending: 'جارٍ الإرسال',
    sent: 'أُرسلت',
    delivered: 'وصلت',
    read: 'قُرئت',
    failed: 'لم تُرسل',
    retry: 'إعادة الإرسال',
    discard: 'إزالة',
    typing: (name) => `رسالة قيد الكتابة من ${name}`,
    newBelow: 'رسائل جديدة في الأسفل',
  },

  composer: {
    label: 'الرسالة',
    placeholder: 'كتابة رسالة',
    send: 'إرسال',
    left: (count) => `الأحرف الباقية: ${formats.number(count)}`,
    tooLong: (count) => `الأحرف الزائدة: ${formats.number(count)}`,
  },

  files: fileWords(formats),
  refusals: refusalWords(),

  countdown: {
    left: (seconds) => timeLeft(formats, seconds, ' ث'),
  },
});
