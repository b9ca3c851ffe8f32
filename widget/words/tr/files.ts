import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';
import { fileSize } from '../measures.ts';

export const fileWords = (formats: Formats<'tr'>): BehindWords['files'] => ({
  attach: 'Görsel veya PDF ekle',
  drop: 'Görselleri veya PDF dosyalarını buraya bırakın',
  chosen: 'Gönderilecek dosyalar',
  waiting: 'Sırasını bekliyor',
  sending: (share) => `Gönderiliyor, ${formats.share(Math.floor(share * 20) / 20)}`,
  ready: (bytes) => `Hazır, ${size(formats, bytes)}`,
  failed: (reason) => `Gönderilemedi. ${reason}`,
  retry: 'Tekrar dene',
  retryNamed: (name) => `Tekrar dene: ${name}`,
  remove: (name) => `Kaldır: ${name}`,
  stillSending: 'Dosyalarınız hâlâ yolda.',
  told: (ready, failed) =>
    [
      ready === 0 ? '' : `${files(formats, ready)} gönderilmeye hazır.`,
      failed === 0 ? '' : `${files(formats, failed)} gönderilemedi.`,
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
  count: (count) => files(formats, count),
  image: (name) => `Görsel: ${name}`,
  open: (name) => `Aç: ${name}`,
  save: 'Kaydet',
  saveNamed: (name) => `Kaydet: ${name}`,
  loading: 'Yükleniyor',
  size: (bytes) => size(formats, bytes),
});

const files = (formats: Formats<'tr'>, count: number): string =>
  formats.plural(count, { one: '# dosya', other: '# dosya' });

const size = (formats: Formats<'tr'>, bytes: number): string => fileSize(formats, bytes, ['KB', 'MB']);

export const questionWords = (): BehindWords['question'] => ({
  heading: 'Sorunuz',
  write: 'Sorunuzu şimdiden yazın',
  hint: (name) =>
    name === null
      ? 'Yanıtlayan kişinin gözünün önünde olur. Sıranız gelene kadar değiştirebilirsiniz.'
      : `${name} yanıtlarken bunu görür. Sıranız gelene kadar değiştirebilirsiniz.`,
  label: 'Sorunuz',
  placeholder: 'Konu nedir?',
  save: 'Kaydet',
  cancel: 'Vazgeç',
  change: 'Soruyu değiştir',
  saved: 'Kaydedildi. Biri yanıtladığında orada olacak.',
  unsaved: 'Henüz kaydedilmedi.',
  asked: 'Sorduğunuz soru',
});
