import type { HiddenFor } from '../../../server/protocol/index.ts';
import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';
import { tagIn } from '../measures.ts';

const TAGS: Readonly<Record<string, string>> = {
  friendly: 'Güler yüzlü',
  knowledgeable: 'Konuya hâkim',
  patient: 'Sabırlı',
  quick: 'Hızlı',
  clear: 'Anlaşılır',
  'solved it': 'Sorunu çözdü',
  unfriendly: 'Soğuk',
  unsure: 'Kararsız',
  'in a hurry': 'Aceleci',
  slow: 'Yavaş',
  unclear: 'Anlaşılmaz',
  'not solved': 'Sorun çözülmedi',
};

/** Why a review is not shown. */
export const HIDDEN: Readonly<Record<HiddenFor, string>> = {
  offensive: 'hakaret içeriyor',
  'personal-data': 'kişisel veri',
  spam: 'reklam',
  fake: 'gerçek değil',
  'off-topic': 'başka bir konuda',
  held: 'kontrol bekliyor',
};

export const tagWord = tagIn(TAGS);

export const reviewWords = (formats: Formats<'tr'>): BehindWords['review'] => ({
  heading: (agent) => `${agent.name} ile görüşmeniz nasıldı?`,
  ended: 'Görüşme bitti',
  reason: (reason, name) => {
    switch (reason) {
      case 'visitor-ended':
        return 'Görüşmeyi siz bitirdiniz.';
      case 'agent-ended':
        return `Görüşmeyi ${name} bitirdi.`;
      case 'visitor-lost':
        return 'Uzun süre yoktunuz, bu yüzden görüşme kapatıldı.';
      case 'agent-lost':
        return `${name} ile bağlantı koptu.`;
      case 'transferred':
        return `${name} sizi başka birine aktardı.`;
      case 'idle':
        return 'Bir süre kimse yazmadı, bu yüzden görüşme kapatıldı.';
    }
  },
  stars: (name) => `${name} için puanınız`,
  tag: tagWord,
  tags: { praise: 'Ne iyiydi?', complaint: 'Ne iyi değildi?', both: 'Nasıldı?' },
  nps: (site) =>
    site === ''
      ? 'Bizi bir arkadaşınıza önerme olasılığınız nedir?'
      : `Bir arkadaşınıza şunu önerme olasılığınız nedir: ${site}?`,
  npsLeast: 'Hiç olası değil',
  npsMost: 'Çok olası',
  npsNone: 'Yanıt yok',
  npsPrivate: 'Hiçbir zaman yayımlanmaz.',
  comment: 'Kendi sözlerinizle',
  commentHint: 'Adınız olmadan, başkalarıyla birlikte yayımlanır.',
  send: 'Değerlendirmeyi gönder',
  skip: 'Atla',
  done: 'Tamam',
  needStars: 'Önce bir ile beş arasında yıldız seçin.',
  transcript: 'Görüşmeyi yeniden oku',
  thanks: 'Teşekkür ederiz',
  thanksLead: (name) => `Değerlendirmeniz başkalarının seçmesine ve ${name} için gelişmeye yardımcı olur.`,
  changed: 'Değerlendirmeniz değiştirildi',
  changedLead: 'Yayımlanmış olan, değişiklik diğer değerlendirmelerle birlikte görünene kadar kalır.',
  share: 'Herkese açık da paylaş',
  shareLead: 'Buna çok sevindik. Başkaları da sevinir.',
  opensTab: '(yeni sekmede açılır)',
  back: 'Herkese dön',
  change: 'Değerlendirmeyi değiştir',
  changeHeading: (name) => `${name} için değerlendirmeniz`,
  changeUntil: (at, now) =>
    formats.isToday(at, now)
      ? `Saat ${formats.time(at)} olana kadar değiştirebilirsiniz.`
      : `Değiştirmek için son tarih: ${formats.day(at, now)}, ${formats.time(at)}.`,
  loading: 'Değerlendirmeniz yükleniyor',
  saveChange: 'Değişikliği kaydet',
  keep: 'Böyle kalsın',
  yours: (name, stars) => `${name} için 5 üzerinden ${formats.number(stars)} yıldız verdiniz.`,
  changeOf: (name) => `Değerlendirmeyi değiştir: ${name}`,
  replyOf: (name) => `${name} yanıtladı`,
  hiddenReasons: HIDDEN,
  hiddenCount: (all, listed) => `Gösterilmeyen değerlendirmeler: ${formats.number(all)} (${listed}).`,
  hiddenStars:
    'Reklamların, gerçek olmayan ve başka bir konudaki değerlendirmelerin yıldızları sayılmaz. ' +
    'Diğerlerinin hepsi sayılır; kontrol bekleyenler ise kontrolden sonra.',
  hiddenOwn: (reason) => `Başkalarına gösterilmiyor: ${HIDDEN[reason]}.`,
});
