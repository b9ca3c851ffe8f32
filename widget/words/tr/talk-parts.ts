import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';
import { timeLeft } from '../measures.ts';
import { fileWords } from './files.ts';
import { refusalWords } from './refusals.ts';

type TalkWords = Pick<BehindWords, 'stars' | 'log' | 'composer' | 'files' | 'refusals' | 'countdown'>;

export const talkPartWords = (formats: Formats<'tr'>): TalkWords => ({
  stars: {
    group: 'Puanınız',
    count: (stars) => formats.plural(stars, { one: '# yıldız', other: '# yıldız' }),
    meaning: (stars) => ['', 'Kötü', 'Zayıf', 'İdare eder', 'İyi', 'Mükemmel'][stars] ?? '',
  },

  log: {
    label: (name) => `${name} ile görüşme`,
    you: 'Siz',
    sending: 'Gönderiliyor',
    sent: 'Gönderildi',
    delivered: 'İletildi',
    read: 'Okundu',
    failed: 'Gönderilemedi',
    retry: 'Tekrar gönder',
    discard: 'Kaldır',
    typing: (name) => `${name} yazıyor`,
    newBelow: 'Aşağıda yeni mesaj var',
  },

  composer: {
    label: 'Mesaj',
    placeholder: 'Mesaj yazın',
    send: 'Gönder',
    left: (count) => formats.plural(count, { one: '# karakter kaldı', other: '# karakter kaldı' }),
    tooLong: (count) => formats.plural(count, { one: '# karakter fazla', other: '# karakter fazla' }),
  },

  files: fileWords(formats),
  refusals: refusalWords(),

  countdown: {
    left: (seconds) => timeLeft(formats, seconds, ' sn'),
  },
});
