import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';

export const needWords = (formats: Formats<'tr'>): BehindWords['need'] => ({
  legend: 'Bu kişi neleri bilmeli?',
  hint: 'En çok üç tane. O zaman uygun kişi, bunların hepsini karşılayan kişidir.',
  skills: 'Konular',
  languages: 'Diller',
  people: (count) =>
    formats.plural(count, {
      one: 'Burada # kişi bunların hepsini karşılıyor.',
      other: 'Burada # kişi bunların hepsini karşılıyor.',
    }),
  nobody: 'Burada bunların hepsini karşılayan kimse yok. Daha azını seçin.',
  anyone: (wishes) => `Uygun kişi, şunları karşılayan herkestir: ${formats.list(wishes)}.`,
  anyoneAtAll: 'Uygun kişi, buradaki herkestir.',
  change: 'Neleri bilmesi gerektiğini değiştir',
  save: 'Kaydet',
  cancel: 'Vazgeç',
  kept: 'Kaydedildi. Yeriniz korunuyor.',
});
