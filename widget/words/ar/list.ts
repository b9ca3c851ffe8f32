import type { Formats } from '../formats.ts';
import type { ListWords } from '../list.ts';
import { partWords } from './parts.ts';

/** What a visitor reads and hears up to the list, in Arabic. */
export const words = (formats: Formats<'ar'>): ListWords => ({
  ...partWords(formats),
  browse: browseWords(formats),
  tools: toolWords(formats),
  card: cardWords(formats),
  link: linkWords(),
  coming: comingWords(),
});

const people = (formats: Formats<'ar'>, count: number) =>
  formats.plural(count, {
    zero: 'لا أحد',
    one: 'شخص واحد',
    two: 'شخصان',
    few: '# أشخاص',
    many: '# شخصًا',
    other: '# شخص',
  });

const browseWords = (formats: Formats<'ar'>): ListWords['browse'] => ({
  heading: 'اختيار من يساعدك',
  lead: 'الأشخاص هنا، ومدة الانتظار المعتادة لكل منهم.',
  people: 'الأشخاص',
  results: (shown, all) =>
    shown === all ? people(formats, all) : `${formats.number(shown)} من أصل ${formats.number(all)}`,
  orderChanged: 'تغيّر الترتيب',
  refresh: 'تحديث',
  loading: 'جارٍ تحميل قائمة من يمكنهم مساعدتك',
  emptyHeading: 'لا أحد يطابق كل ذلك',
  dismiss: 'إخفاء',
  close: 'إغلاق',
});

const toolWords = (formats: Formats<'ar'>): ListWords['tools'] => ({
  label: 'تضييق القائمة',
  search: 'اسم أو خبرة أو لغة',
  clearSearch: 'مسح البحث',
  filters: (count) => (count === 0 ? 'المرشحات' : `المرشحات · ${formats.number(count)}`),
  skills: 'الخبرات',
  languages: 'اللغات',
  more: (count) => `المزيد: ${formats.number(count)}`,
  fewer: 'أقل',
  fourUp: `${formats.number(4)} فأكثر`,
  stars: 'النجوم:',
  includeNew: 'والوجوه الجديدة',
  haveTime: 'لديّ',
  anyTime: 'أي وقت',
  minutes: (count) =>
    formats.plural(count, {
      zero: '# دقيقة',
      one: 'دقيقة واحدة',
      two: 'دقيقتان',
      few: '# دقائق',
      many: '# دقيقة',
      other: '# دقيقة',
    }),
  order: 'الترتيب',
  orders: { recommended: 'الموصى به', soonest: 'الأسرع', rating: 'الأعلى تقييمًا', name: 'الاسم' },
  whyOrder: 'سبب هذا الترتيب',
  clear: 'مسح المرشحات',
});

const cardWords = (formats: Formats<'ar'>): ListWords['card'] => ({
  talkTo: (name) => `التحدث مع ${name}`,
  join: 'الانضمام إلى الانتظار',
  joinOf: (name) => `الانضمام إلى الانتظار لدى ${name}`,
  switchTo: (name) => `الانتقال إلى ${name}`,
  yours: 'مكانك هنا',
  read: 'الملف الشخصي',
  readOf: (name) => `عرض الملف الشخصي: ${name}`,
  left: 'انتهى الحضور قبل قليل',
  moreSkills: (count) => `\u200E+${formats.number(count)}`,
  moreSkillsLong: (count) => `والمزيد: ${formats.number(count)}`,
  speaks: 'اللغات',
  leavesAt: (moment) => `الحضور حتى ${formats.time(moment)}`,
  takingMore: (count) => `أماكن باقية: ${formats.number(count)}`,
  takingNone: 'لا أماكن أخرى قبل الاستراحة',
  held: (held, of) => `مدد انتظار صدقت: ${formats.number(held)} من آخر ${formats.number(of)}`,
  siteHeld: (held, of) => `مدد انتظار صدقت هنا: ${formats.number(held)} من آخر ${formats.number(of)}`,
  talkedBefore: 'بينكما محادثة سابقة',
  favourite: 'من المفضلة لديك',
  firstFree: 'أول من يتفرغ',
  firstFreeAll: 'لا تفضيل لديك؟ يساعدك الشخص التالي الذي يتفرغ.',
  firstFreeMatching: (count) =>
    formats.plural(count, {
      zero: 'لا أحد يطابق ذلك.',
      one: 'شخص واحد فقط يطابق ذلك.',
      two: 'أول من يتفرغ من شخصين مطابقين.',
      few: 'أول من يتفرغ من # أشخاص مطابقين.',
      many: 'أول من يتفرغ من # شخصًا مطابقًا.',
      other: 'أول من يتفرغ من # شخص مطابق.',
    }),
  firstFreeAct: 'أول من يتفرغ',
  firstFreeActLong: 'الانضمام إلى الانتظار: يساعدك أول من يتفرغ',
});

const linkWords = (): ListWords['link'] => ({
  connecting: 'جارٍ الاتصال',
  lostHeading: 'انقطع الاتصال',
  lostBrowsing: 'تبقى القائمة كما كانت، وتتجدد حالما يعود الاتصال.',
  retry: 'المحاولة الآن',
  failedHeading: 'تعذّر التحميل',
  refusedHeading: 'لا يمكن لهذه الصفحة الاتصال',
});

const comingWords = (): ListWords['coming'] => ({
  heading: 'لحظة من فضلك',
  late: 'يستغرق هذا أطول مما ينبغي. يستمر تلقائيًا حالما يعود الاتصال.',
  backToList: 'العودة إلى القائمة',
});
