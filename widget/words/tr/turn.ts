import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';

export const turnWords = (formats: Formats<'tr'>): BehindWords['turn'] => ({
  label: 'Sıram gelince haber ver:',
  sound: 'Ses',
  soundLong: 'Başka yere bakarken bir şey gelirse ses çal',
  soundOn: 'Ses açık',
  soundOff: 'Ses kapalı',
  notification: 'Bildirim',
  called: (name) => `${name} şimdi çağrılıyor`,
  answered: (name) => `${name} yanıtladı`,
  asked: 'Seçiminiz gerekiyor',
  swap: (name) => `${name} şu an müsait`,
  late: 'Bekleyişiniz uzuyor',
  wrote: (name, count) => `${formats.plural(count, { one: '', other: '(#) ' })}${name} size yazdı`,
});

export const keptWords = (formats: Formats<'tr'>): BehindWords['kept'] => ({
  save: 'Görüşmeyi kaydet',
  title: (name) => `${name} ile görüşme`,
  times: (zone) => `Saatler şuna göre: ${zone}.`,
  file: 'gorusme',
  attached: (names) => `[${formats.list(names)}]`,
  unsent: 'Bunu göndermemiştiniz',
  unsentLead: 'Kimseye ulaşmadı. Saklamak isterseniz kopyalayın.',
  copy: 'Kopyala',
  copied: 'Kopyalandı',
});
