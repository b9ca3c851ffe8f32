import type { Formats } from '../formats.ts';
import type { ListWords } from '../list.ts';
import { partWords } from './parts.ts';

/** What a visitor reads and hears up to the list, in Turkish. */
export const words = (formats: Formats<'tr'>): ListWords => ({
  ...partWords(formats),
  browse: browseWords(formats),
  tools: toolWords(formats),
  card: cardWords(formats),
  link: linkWords(),
  coming: comingWords(),
});

const people = (formats: Formats<'tr'>, count: number) =>
  formats.plural(count, { one: '# kişi', other: '# kişi' });

const browseWords = (formats: Formats<'tr'>): ListWords['browse'] => ({
  heading: 'Size kimin yardım edeceğini seçin',
  lead: 'Buradaki kişiler ve her biriyle genelde ne kadar sürede görüşebileceğiniz.',
  people: 'Kişiler',
  results: (shown, all) =>
    shown === all ? people(formats, all) : `${people(formats, all)} içinden ${formats.number(shown)}`,
  orderChanged: 'Sıralama değişti',
  refresh: 'Yenile',
  loading: 'Size yardım edebilecek kişiler yükleniyor',
  emptyHeading: 'Bunların hepsine uyan kimse yok',
  dismiss: 'Gizle',
  close: 'Kapat',
});

const toolWords = (formats: Formats<'tr'>): ListWords['tools'] => ({
  label: 'Listeyi daralt',
  search: 'Ad, konu veya dil',
  clearSearch: 'Aramayı temizle',
  filters: (count) => (count === 0 ? 'Filtre' : `Filtre · ${formats.number(count)}`),
  skills: 'Konular',
  languages: 'Diller',
  more: (count) => `${formats.number(count)} daha`,
  fewer: 'Daha az',
  fourUp: '4 ve üzeri',
  stars: 'Yıldız:',
  includeNew: 've yeniler',
  haveTime: 'Sürem',
  anyTime: 'sınırsız',
  minutes: (count) => formats.plural(count, { one: '# dakika', other: '# dakika' }),
  order: 'Sıralama',
  orders: { recommended: 'Önerilen', soonest: 'En çabuk', rating: 'En yüksek puan', name: 'Ad' },
  whyOrder: 'Neden bu sıralama',
  clear: 'Filtreleri sil',
});

const cardWords = (formats: Formats<'tr'>): ListWords['card'] => ({
  talkTo: (name) => `${name} ile görüş`,
  join: 'Sıraya gir',
  joinOf: (name) => `Sıraya gir: ${name}`,
  switchTo: (name) => `Şuna geç: ${name}`,
  yours: 'Bu sıradasınız',
  read: 'Profili gör',
  readOf: (name) => `Profili gör: ${name}`,
  left: 'Az önce ayrıldı',
  moreSkills: (count) => `+${formats.number(count)}`,
  moreSkillsLong: (count) => `ve ${formats.number(count)} daha`,
  speaks: 'Diller:',
  leavesAt: (moment) => `Çıkış ${formats.time(moment)}`,
  takingMore: (count) => `${formats.number(count)} kişi daha alıyor`,
  takingNone: 'Moladan önce başka kimseyi almıyor',
  held: (held, of) => `Son ${formats.number(of)} bekleme süresi içinden ${formats.number(held)} tanesi tuttu`,
  siteHeld: (held, of) =>
    `Burada son ${formats.number(of)} bekleme süresi içinden ${formats.number(held)} tanesi tuttu`,
  talkedBefore: 'Daha önce görüştünüz',
  favourite: 'Favoriniz',
  firstFree: 'İlk müsait kişi',
  firstFreeAll: 'Kim olduğu fark etmez mi? İlk müsait kişi yardım eder.',
  firstFreeMatching: (count) =>
    formats.plural(count, {
      one: 'Yalnızca # kişi uyuyor.',
      other: 'Uyan # kişi içinden ilk müsait olan.',
    }),
  firstFreeAct: 'İlk müsait kişi',
  firstFreeActLong: 'İlk müsait kişi: sıraya gir',
});

const linkWords = (): ListWords['link'] => ({
  connecting: 'Bağlanıyor',
  lostHeading: 'Bağlantı koptu',
  lostBrowsing: 'Liste son hâliyle duruyor. Bağlantı geri gelir gelmez yeniden güncellenecek.',
  retry: 'Şimdi dene',
  failedHeading: 'Yüklenemedi',
  refusedHeading: 'Bu sayfa bağlanamıyor',
});

const comingWords = (): ListWords['coming'] => ({
  heading: 'Bir dakika lütfen',
  late: 'Bu, olması gerekenden uzun sürüyor. Bağlantı gelir gelmez kendiliğinden devam edecek.',
  backToList: 'Listeye dön',
});
