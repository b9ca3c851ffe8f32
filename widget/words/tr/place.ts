import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';

export const placeWords = (formats: Formats<'tr'>): BehindWords['place'] => ({
  postpone: (seconds) =>
    seconds <= 60
      ? 'Bir dakika daha gerek'
      : formats.plural(Math.round(seconds / 60), {
          one: '# dakika daha gerek',
          other: '# dakika daha gerek',
        }),
  postponeLead: 'Bu sırada başkaları öne geçer ve yeriniz korunur.',
  postponed: 'Acele etmeyin',
  postponedLead: (until) =>
    `Saat ${formats.time(until)} olana kadar başkaları önde. Sonra aynı yerinizden yeniden sıra size gelir.`,
  backIn: 'Sıraya dönüş için kalan süre:',
  ready: 'Şimdi hazırım',
  elsewhere: 'Bu, başka bir yerde sürüyor',
  elsewhereWaiting: 'Sıradaki yeriniz korunuyor. Başka bir pencerede ya da başka bir cihazda açık.',
  elsewhereTalking: (name) => `${name} ile görüşmeniz başka bir pencerede ya da başka bir cihazda açık.`,
  elsewhereEnded: (name) => `${name} ile görüşmeniz bitti. Başka bir pencerede ya da başka bir cihazda açık.`,
  continueHere: 'Burada sürdür',
  oneMoment: 'Bir dakika lütfen',
  move: 'Başka bir cihazda sürdür',
  moveLead: 'Kodu diğer cihazla tarayın ya da bağlantıyı orada açın.',
  moveSecret: (until) =>
    `En geç ${formats.time(until)}, yalnızca bir kez geçerli. Açan kişi yerinizi alır; kimseyle paylaşmayın.`,
  moveOver: 'Bu kodun süresi doldu.',
  again: 'Yenisini oluştur',
  making: 'Kod oluşturuluyor',
  code: 'QR kodu olarak bağlantı',
  link: 'Yerinizin bağlantısı',
  copy: 'Bağlantıyı kopyala',
  copied: 'Kopyalandı',
  close: 'Kapat',
  arrive: 'Bu cihazda sürdürülsün mü?',
  arriveLead: 'Yeriniz ya da görüşmeniz olduğu gibi buraya gelir. Diğer cihaz bunu bildirir.',
  arriveGone: 'Bu bağlantı artık geçerli değil',
  notNow: 'Şimdi değil',
});
