import type { BookingPageWords } from '../booking-page.ts';
import type { Formats } from '../formats.ts';
import { bookingWords } from './booking.ts';
import { partWords } from './parts.ts';
import { refusalWords } from './refusals.ts';

/** What stands on the page of a booked call, in Turkish. */
export const words = (formats: Formats<'tr'>): BookingPageWords => ({
  ...partWords(formats),
  ...bookingWords(formats),
  refusals: refusalWords(),
  page: pageWords(formats),
});

const pageWords = (formats: Formats<'tr'>): BookingPageWords['page'] => ({
  loading: 'Planlanan aramanız bulunuyor',
  heading: 'Planlanan aramanız',
  when: (name, at) => `${name} sizi arayacak: ${at}`,
  about: (minutes, zone) => `Süre: ${formats.number(minutes)} dk. Sizin saatinizle: ${zone}.`,
  soon: 'Çok az kaldı.',
  due: (name) => `${name} sizi aramak üzere`,
  displaced: (name, at) => `${name} sizi arayamıyor: ${at}`,
  displacedLead: 'Başka bir saat seçin ya da aramayı iptal edin. O zamana kadar kimse aramaz.',
  moved: 'Aramanızın yeni bir saati var.',
  movedMailed: 'Yeni bağlantıyı içeren bir e-posta bunu onaylar.',
  movedNotMailed: 'E-posta gönderilmiyor. Bu sayfanın adresini saklayın: aramanızın yeni bağlantısı budur.',
  cancelled: 'Aramanız iptal edildi',
  cancelledLead: 'Kimse aramaz ve saat başkalarına açıktır. Bu sayfayı kapatabilirsiniz.',
  gone: 'Bu arama geçmiş ya da iptal edilmiş',
  goneLead: 'Değiştirilecek bir şey kalmadı. Bizi bulduğunuz yerden yeni bir arama planlayabilirsiniz.',
  expired: 'Bu bağlantı çok eski',
  expiredLead:
    'Aramadan birkaç gün sonrasına kadar geçerli. Bizi bulduğunuz yerden yenisini planlayabilirsiniz.',
  invalid: 'Bu bağlantı eksik',
  invalidLead: 'E-postadan bir kez daha açın ya da son harfine kadar tamamını kopyalayın.',
  failed: 'Sayfa yüklenemedi',
  failedLead: 'Planlanan arama geçerli. Biraz sonra tekrar deneyin.',
  tryAgain: 'Tekrar dene',
  back: 'Şimdi değil',
});
