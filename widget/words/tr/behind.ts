import type { OrderReason } from '../../../server/protocol/index.ts';
import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';
import { arrangeWords } from './arrange.ts';
import { bookingWords } from './booking.ts';
import { questionWords } from './files.ts';
import { hoursWords } from './hours.ts';
import { joinWords, lineWords } from './line.ts';
import { needWords } from './need.ts';
import { newsWords, patienceWords } from './patience.ts';
import { placeWords } from './place.ts';
import { reviewWords } from './review.ts';
import { talkPartWords } from './talk-parts.ts';
import { transcriptMailWords } from './transcript-mail.ts';
import { transferWords } from './transfer.ts';
import { keptWords, turnWords } from './turn.ts';

/** What a visitor reads and hears behind the list, in Turkish. */
export const words = (formats: Formats<'tr'>): BehindWords => ({
  ...talkPartWords(formats),
  empty: emptyWords(formats),
  switching: switchingWords(),
  whileLost: whileLostWords(),
  page: pageWords(formats),
  hours: hoursWords(formats),
  arrange: arrangeWords(formats),
  join: joinWords(),
  line: lineWords(formats),
  question: questionWords(),
  patience: patienceWords(formats),
  need: needWords(formats),
  news: newsWords(formats),
  order: orderWords(formats),
  known: knownWords(formats),
  talk: talkWords(),
  way: transferWords(formats),
  review: reviewWords(formats),
  closed: closedWords(formats),
  turn: turnWords(formats),
  kept: keptWords(formats),
  transcriptMail: transcriptMailWords(),
  place: placeWords(formats),
  ...bookingWords(formats),
});

const people = (formats: Formats<'tr'>, count: number) =>
  formats.plural(count, { one: '# kişi', other: '# kişi' });

const reviewsOf = (formats: Formats<'tr'>, count: number) =>
  formats.plural(count, { one: '# değerlendirme', other: '# değerlendirme' });

const minutesOf = (formats: Formats<'tr'>, count: number) =>
  formats.plural(count, { one: '# dakika', other: '# dakika' });

const emptyWords = (formats: Formats<'tr'>): BehindWords['empty'] => ({
  nobodyYet: 'Henüz burada çalışan kimse yok.',
  without: (filter, count) => `${filter} olmadan: ${people(formats, count)}`,
  many: 'Neden tek bir filtre değil; daha az filtreyle deneyin.',
  named: {
    search: (text) => `“${text}” araması`,
    skill: (label) => `“${label}”`,
    languages: (tags) => `“${formats.list(tags.map((tag) => formats.language(tag)))}”`,
    fourUp: '“4 yıldız ve üzeri”',
    minutes: (count) => `“Sürem ${minutesOf(formats, count)}”`,
  },
});

const switchingWords = (): BehindWords['switching'] => ({
  heading: 'Başka birini seç',
  lead: 'Yeriniz korunur: sırada geçen süreniz, nereye geçerseniz geçin sayılır.',
  back: 'Sıranıza dön',
});

const whileLostWords = (): BehindWords['whileLost'] => ({
  waiting: 'Bağlantı yeniden kurulurken yeriniz korunuyor.',
  talking: 'Yazdıklarınız saklanıyor ve bağlantı geri geldiğinde gönderilecek.',
});

const pageWords = (formats: Formats<'tr'>): BehindWords['page'] => ({
  back: 'Tüm kişiler',
  about: 'Bu kişi hakkında',
  skills: 'Konular',
  level: (level) => `5 üzerinden ${formats.number(level)}. düzey`,
  languages: 'Diller',
  reviews: 'Değerlendirmeler',
  shares: 'Nasıl puan verildi',
  shareOf: (stars, count, share) =>
    `5 üzerinden ${formats.number(stars)} yıldız: ${reviewsOf(formats, count)}, ${formats.share(share)}`,
  given: (stars) => `5 üzerinden ${formats.number(stars)} yıldız`,
  noReviews: 'Henüz değerlendirme yok. Herkes bir yerden başlar.',
  more: 'Diğer değerlendirmeler',
  loadingMore: 'Yükleniyor',
  loading: 'Profil yükleniyor',
  tryAgain: 'Tekrar dene',
  held: (name, held, of) => {
    const talks = `son ${formats.number(of)} görüşme içinden ${formats.number(held)} tanesi`;
    return `${name} ile yapılan ${talks} söylenen sürede başladı.`;
  },
});

const orderWords = (formats: Formats<'tr'>): BehindWords['order'] => ({
  means: {
    recommended: 'Önerilen = yakında müsait, puanı yüksek ve herkese adil pay.',
    soonest: 'En çabuk = bekleme süresi, üst sınırına göre, en önce biten.',
    rating: 'En yüksek puan = yıldızlara göre; birkaç değerlendirme tek başına pek etkilemez.',
    name: 'Ad = alfabetik olarak, kim burada olursa olsun.',
  },
  here: (reasons) => `Neden burada: ${formats.list(reasons.map((reason) => ORDER_REASONS[reason]))}`,
});

const ORDER_REASONS: Readonly<Record<OrderReason, string>> = {
  'free-now': 'şu an müsait',
  'soon-free': 'yakında müsait',
  'long-wait': 'daha uzun bekleme',
  'well-rated': 'puanı yüksek',
  newcomer: 'burada yeni',
  'fair-share': 'şimdiye kadar adil paydan az görüşme',
  'had-much': 'şimdiden çok görüşme',
  away: 'molada',
};

const knownWords = (formats: Formats<'tr'>): BehindWords['known'] => ({
  label: (name) => `Siz ve ${name}`,
  favourite: 'Favori',
  avoid: 'Bir daha olmasın',
  secret: (name) => `Yalnızca sizin için: ${name} bunu hiçbir zaman öğrenmez.`,
  avoided: (name) => `Seçiminiz: ${name} size yardım etmesin.`,
  undo: 'Geri al',
  undoOf: (name) => `Geri al: ${name} bana yeniden yardım edebilir`,
  avoidedList: (count) => `Bir daha olmasın: ${people(formats, count)}`,
});

const talkWords = (): BehindWords['talk'] => ({
  with: (name) => `${name} ile görüşüyorsunuz`,
  wrote: (name) => `${name} size yazdı`,
  online: 'Sizinle görüşmede',
  hello: (name) => `${name} ile bağlandınız. Bir merhaba diyebilirsiniz.`,
  end: 'Bitir',
  endLong: 'Görüşmeyi bitir',
  more: 'Diğer',
  moreLong: 'Görüşmeyi sakla veya gönder ya da başka yerde sürdür',
  endAsk: 'Görüşme bitsin mi? Sonrasında değerlendirebilirsiniz.',
  endYes: 'Bitir',
  endNo: 'Görüşmeye devam',
  started: (name) => `${name} yanıtladı. Artık yazabilirsiniz.`,
  write: (name) => `Mesaj yazın: ${name}`,
});

const closedWords = (formats: Formats<'tr'>): BehindWords['closed'] => ({
  heading: 'Şu anda burada kimse yok',
  backAt: (moment, now) =>
    formats.isToday(moment, now)
      ? `İlk dönen kişi sizin saatinizle ${formats.time(moment)} itibarıyla burada.`
      : `İlk dönüş: ${formats.day(moment, now)}, sizin saatinizle ${formats.time(moment)}.`,
  unknown: 'Ne zaman dönüleceği henüz belli değil. Biri gelir gelmez bu sayfa kendiliğinden açılır.',
  opens: 'Biri gelir gelmez bu sayfa kendiliğinden açılır.',
  team: 'Burada kimler çalışıyor',
});
