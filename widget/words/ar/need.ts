import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';

export const needWords = (formats: Formats<'ar'>): BehindWords['need'] => ({
  legend: 'ما الخبرة المطلوبة؟',
  hint: 'حتى ثلاثة اختيارات. المناسب عندئذٍ هو من تجتمع لديه كلها.',
  skills: 'الخبرات',
  languages: 'اللغات',
  people: (count) =>
    formats.plural(count, {
      zero: 'لا أحد هنا لديه كل ذلك.',
      one: 'شخص واحد هنا لديه كل ذلك.',
      two: 'شخصان هنا لديهما كل ذلك.',
      few: '# أشخاص هنا لديهم كل ذلك.',
      many: '# شخصًا هنا لديهم كل ذلك.',
      other: '# شخص هنا لديهم كل ذلك.',
    }),
  nobody: 'لا أحد هنا لديه كل ذلك. يُرجى تقليل المطلوب.',
  anyone: (wishes) => `أي شخص مناسب: كل من لديه ${formats.list(wishes)}.`,
  anyoneAtAll: 'أي شخص مناسب: الجميع هنا.',
  change: 'تغيير الخبرة المطلوبة',
  save: 'حفظ',
  cancel: 'إلغاء',
  kept: 'حُفظ التغيير. مكانك محفوظ.',
});
