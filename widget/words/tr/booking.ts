import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';

type BookingWords = Pick<BehindWords, 'contact' | 'leave' | 'book' | 'moving' | 'booked'>;

export const bookingWords = (formats: Formats<'tr'>): BookingWords => ({
  contact: contactWords(),
  leave: leaveWords(formats),
  book: bookWords(formats),
  moving: movingWords(formats),
  booked: bookedWords(formats),
});

const contactWords = (): BehindWords['contact'] => ({
  name: 'Adınız',
  mail: 'E-posta adresi',
  phone: 'Telefon',
  optional: 'isteğe bağlı',
  reach: 'İkisinden biri yeter. Bunu yalnızca burada çalışanlar görür.',
  missing: 'Size yanıt verilebilmesi için bir e-posta adresi ya da telefon numarası yazın.',
  back: 'Şimdi değil',
});

const leaveWords = (formats: Formats<'tr'>): BehindWords['leave'] => ({
  heading: 'Mesaj bırak',
  headingFor: (name) => `Mesaj bırak: ${name}`,
  lead: 'Mesaj buradaki herkese gider; döndüğümüzde biri yanıtlar. Ne zaman olacağına söz veremeyiz.',
  leadFor: (name) => `Mesajı ${name} alır ve dönünce yanıtlar. Ne zaman olacağına söz veremeyiz.`,
  text: 'Mesajınız',
  send: 'Bırak',
  sending: 'Bir dakika lütfen',
  empty: 'Önce bir şey yazın.',
  left: 'Mesajınız bırakıldı',
  leftLead: (contact) =>
    `Yanıt şuraya gelir: ${formats.list(contact)}. Bunu onaylayan bir e-posta gönderilmez.`,
});

const bookWords = (formats: Formats<'tr'>): BehindWords['book'] => ({
  heading: 'Arama planla',
  headingWith: (name) => `${name} ile arama planla`,
  lead: (minutes, zone) =>
    `O anda işi en az olan sizi arar (${formats.number(minutes)} dk). Sizin saatinizle: ${zone}.`,
  leadWith: (name, minutes, zone) =>
    `${name} sizi arar (${formats.number(minutes)} dk). Sizin saatinizle: ${zone}.`,
  leavesLine: 'Saat planlanana kadar sıradaki yeriniz korunur; sonra sıradan çıkarsınız.',
  day: 'Gün',
  time: 'Saat',
  note: 'Konu nedir?',
  mails: 'E-posta adresi yazarsanız bir e-posta bunu onaylar ve size hatırlatır.',
  mailsNothing: 'E-posta gönderilmiyor; lütfen saati not edin.',
  send: 'Bu saati planla',
  noTime: 'Saatlerden birini seçin.',
  loading: 'Boş saatler aranıyor',
  none: 'Önümüzdeki günlerde boş saat yok. Mesaj bırakabilirsiniz.',
  noneWith: (name) => `Önümüzdeki günlerde ${name} için boş saat yok.`,
  withAny: 'Başka kimin boş saati var',
  tryAgain: 'Tekrar dene',
});

const movingWords = (formats: Formats<'tr'>): BehindWords['moving'] => ({
  heading: 'Başka bir saat seç',
  lead: (name, at, zone) =>
    `Siz seçene kadar şu geçerli: ${name} sizi arayacak: ${at}. Sizin saatinizle: ${zone}.`,
  leadDisplaced: (name, at, zone) =>
    `${name} sizi arayamıyor: ${at}. Size uyan bir saat seçin. Sizin saatinizle: ${zone}.`,
  send: 'Bu saati al',
  none: 'Önümüzdeki günlerde boş saat yok.',
  at: (moment, now) => `${formats.day(moment, now)} saat ${formats.time(moment)}`,
});

const bookedWords = (formats: Formats<'tr'>): BehindWords['booked'] => ({
  booked: (at) => `Aramanız planlandı: ${at}`,
  calls: (name, zone) => `${name} sizi arayacak. Sizin saatinizle: ${zone}.`,
  mailed: 'Bir e-posta bunu onaylar.',
  notMailed: 'E-posta gönderilmiyor; lütfen saati not edin.',
  keep: 'Aramayı bu tarayıcıda, başka her yerde de şu bağlantıyla erteleyebilir veya iptal edebilirsiniz:',
  link: 'Aramanızın sayfası',
  leftLine: 'Sıradan çıktınız.',
  close: 'Kapat',
  yours: 'Planlanan aramalarınız',
  callsAt: (name, at) => `${name} sizi arayacak: ${at}`,
  soon: (name, moment) => `Birazdan: ${name} sizi arayacak, saat ${formats.time(moment)}`,
  due: (name) => `${name} sizi aramak üzere.`,
  displaced: (name, at) => `${name} sizi arayamıyor: ${at}. Başka bir saat seçin ya da aramayı iptal edin.`,
  move: 'Başka saat',
  moveOf: (at) => `Arama için başka saat: ${at}`,
  cancel: 'İptal et',
  cancelOf: (at) => `Aramayı iptal et: ${at}`,
  cancelAsk: (name, at) => `Arama iptal edilsin mi: ${name}, ${at}?`,
  cancelYes: 'Aramayı iptal et',
  cancelNo: 'Kalsın',
});
