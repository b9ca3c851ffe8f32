import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';

export const needWords = (formats: Formats<'uk'>): BehindWords['need'] => ({
  legend: 'На чому ця людина має знатися?',
  hint: 'Щонайбільше три умови. Тоді відповідна людина – лише та, що має все це.',
  skills: 'Теми',
  languages: 'Мови',
  people: (count) =>
    formats.plural(count, {
      one: '# людина тут має все це.',
      few: '# людини тут мають усе це.',
      many: '# людей тут мають усе це.',
      other: '# людини тут мають усе це.',
    }),
  nobody: 'Ніхто тут не має всього цього. Оберіть менше умов.',
  anyone: (wishes) => `Відповідна людина: кожна, що має все це: ${formats.list(wishes)}.`,
  anyoneAtAll: 'Відповідна людина: будь-хто тут.',
  change: 'Змінити, на чому ця людина має знатися',
  save: 'Зберегти',
  cancel: 'Скасувати',
  kept: 'Збережено. Ваше місце лишається за Вами.',
});
