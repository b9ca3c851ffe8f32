import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';

export const placeWords = (formats: Formats<'ar'>): BehindWords['place'] => ({
  postpone: (seconds) =>
    formats.plural(Math.max(1, Math.round(seconds / 60)), {
      zero: 'أحتاج إلى دقيقة إضافية',
      one: 'أحتاج إلى دقيقة إضافية',
      two: 'أحتاج إلى دقيقتين إضافيتين',
      few: 'أحتاج إلى # دقائق إضافية',
      many: 'أحتاج إلى # دقيقة إضافية',
      other: 'أحتاج إلى # دقيقة إضافية',
    }),
  postponeLead: 'يتقدم غيرك في هذه الأثناء، ومكانك محفوظ.',
  postponed: 'على مهلك',
  postponedLead: (until) => `يتقدم غيرك حتى ${formats.time(until)}، ثم يعود دورك في مكانك نفسه.`,
  backIn: 'عودة دورك بعد',
  ready: 'يمكنني البدء الآن',
  elsewhere: 'هذا مستمر في مكان آخر',
  elsewhereWaiting: 'مكانك محفوظ، وهو مفتوح في نافذة أخرى أو على جهاز آخر.',
  elsewhereTalking: (name) => `محادثتك مع ${name} مفتوحة في نافذة أخرى أو على جهاز آخر.`,
  elsewhereEnded: (name) => `انتهت محادثتك مع ${name}، وهي مفتوحة في نافذة أخرى أو على جهاز آخر.`,
  continueHere: 'المتابعة هنا',
  oneMoment: 'لحظة من فضلك',
  move: 'المتابعة على جهاز آخر',
  moveLead: 'يُرجى مسح الرمز بالجهاز الآخر، أو فتح الرابط هناك.',
  moveSecret: (until) =>
    `يعمل مرة واحدة، حتى ${formats.time(until)}. من يفتحه يأخذ مكانك، لذا يُرجى عدم مشاركته.`,
  moveOver: 'انتهت صلاحية هذا الرمز.',
  again: 'إنشاء رمز جديد',
  making: 'جارٍ إنشاء الرمز',
  code: 'الرابط على شكل رمز QR',
  link: 'رابط إلى مكانك',
  copy: 'نسخ الرابط',
  copied: 'تم النسخ',
  close: 'إغلاق',
  arrive: 'المتابعة على هذا الجهاز؟',
  arriveLead: 'ينتقل مكانك أو محادثتك إلى هنا كما هي، ويظهر ذلك على الجهاز الآخر.',
  arriveGone: 'لم يعد هذا الرابط صالحًا',
  notNow: 'ليس الآن',
});
