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

/** What a visitor reads and hears behind the list, in Arabic. */
export const words = (formats: Formats<'ar'>): BehindWords => ({
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

const people = (formats: Formats<'ar'>, count: number) =>
  formats.plural(count, {
    zero: 'لا أحد',
    one: 'شخص واحد',
    two: 'شخصان',
    few: '# أشخاص',
    many: '# شخصًا',
    other: '# شخص',
  });

const emptyWords = (formats: Formats<'ar'>): BehindWords['empty'] => ({
  nobodyYet: 'لا أحد يعمل هنا بعد.',
  without: (filter, count) => `دون ${filter}: ${people(formats, count)}`,
  many: 'ليس السبب مرشحًا واحدًا؛ يمكنك المحاولة بعدد أقل منها.',
  named: {
    search: (text) => `البحث عن «${text}»`,
    skill: (label) => label,
    languages: (tags) => formats.list(tags.map((tag) => formats.language(tag))),
    fourUp: `«${formats.number(4)} نجوم فأكثر»`,
    minutes: (count) =>
      formats.plural(count, {
        zero: '«لديّ # دقيقة»',
        one: '«لديّ دقيقة واحدة»',
        two: '«لديّ دقيقتان»',
        few: '«لديّ # دقائق»',
        many: '«لديّ # دقيقة»',
        other: '«لديّ # دقيقة»',
      }),
  },
});

const pageWords = (formats: Formats<'ar'>): BehindWords['page'] => ({
  back: 'جميع الأشخاص',
  about: 'نبذة',
  skills: 'الخبرات',
  level: (level) => `المستوى ${formats.number(level)} من ${formats.number(5)}`,
  languages: 'اللغات',
  reviews: 'التقييمات',
  shares: 'توزيع التقييمات',
  shareOf: (stars, count, share) =>
    [
      `${starsOf(formats, stars)}: `,
      formats.plural(count, {
        zero: 'لا تقييمات',
        one: 'تقييم واحد',
        two: 'تقييمان',
        few: '# تقييمات',
        many: '# تقييمًا',
        other: '# تقييم',
      }),
      `، ${formats.share(share)}`,
    ].join(''),
  given: (stars) => starsOf(formats, stars),
  noReviews: 'لا تقييمات بعد. لكل شيء بداية.',
  more: 'مزيد من التقييمات',
  loadingMore: 'جارٍ التحميل',
  loading: 'جارٍ تحميل الملف الشخصي',
  tryAgain: 'إعادة المحاولة',
  held: (name, held, of) =>
    `محادثات مع ${name} بدأت في الوقت المعلن: ${formats.number(held)} من آخر ${formats.number(of)}.`,
});

const starsOf = (formats: Formats<'ar'>, stars: number): string =>
  `${formats.number(stars)} من ${formats.number(5)} نجوم`;

const orderWords = (formats: Formats<'ar'>): BehindWords['order'] => ({
  means: {
    recommended: 'الموصى به = انتظار قصير وتقييم جيد وتوزيع عادل على الجميع.',
    soonest: 'الأسرع = من ينتهي انتظاره أولًا، حسب الحد الأعلى للمدة.',
    rating: 'الأعلى تقييمًا = حسب النجوم؛ والتقييمات القليلة وحدها لا تغيّر الكثير.',
    name: 'الاسم = حسب الترتيب الأبجدي، بحضور أو دونه.',
  },
  here: (reasons) => `سبب هذا الترتيب: ${formats.list(reasons.map((reason) => ORDER_REASONS[reason]))}`,
});

const ORDER_REASONS: Readonly<Record<OrderReason, string>> = {
  'free-now': 'بلا انتظار',
  'soon-free': 'انتظار قصير',
  'long-wait': 'انتظار أطول',
  'well-rated': 'تقييم جيد',
  newcomer: 'وجه جديد',
  'fair-share': 'نصيب أقل من المحادثات حتى الآن',
  'had-much': 'محادثات كثيرة سابقة',
  away: 'استراحة',
};

const knownWords = (formats: Formats<'ar'>): BehindWords['known'] => ({
  label: (name) => `بينك وبين ${name}`,
  favourite: 'المفضلة',
  avoid: 'ليس مرة أخرى',
  secret: (name) => `هذا لك وحدك، ولن يصل إلى ${name}.`,
  avoided: (name) => `اخترت عدم تلقي المساعدة من ${name}.`,
  undo: 'تراجع',
  undoOf: (name) => `تراجع: السماح بالمساعدة من ${name}`,
  avoidedList: (count) => `ليس مرة أخرى: ${people(formats, count)}`,
});

const talkWords = (): BehindWords['talk'] => ({
  with: (name) => `محادثة مع ${name}`,
  wrote: (name) => `وصلتك رسالة من ${name}`,
  online: 'في محادثة معك',
  hello: (name) => `بدأت محادثتك مع ${name}. يمكنك إلقاء التحية.`,
  end: 'إنهاء',
  endLong: 'إنهاء المحادثة',
  more: 'المزيد',
  moreLong: 'حفظ هذه المحادثة، أو متابعتها في مكان آخر',
  endAsk: 'إنهاء المحادثة؟ يمكنك تقييمها بعد ذلك.',
  endYes: 'إنهاء',
  endNo: 'متابعة المحادثة',
  started: (name) => `جاء الرد من ${name}. يمكنك الكتابة الآن.`,
  write: (name) => `الكتابة إلى ${name}`,
});

const closedWords = (formats: Formats<'ar'>): BehindWords['closed'] => ({
  heading: 'لا أحد هنا الآن',
  backAt: (moment, now) =>
    formats.isToday(moment, now)
      ? `نعود الساعة ${formats.time(moment)} بتوقيتك.`
      : `نعود ${formats.day(moment, now)} الساعة ${formats.time(moment)} بتوقيتك.`,
  unknown: 'لم يُحدَّد موعد العودة بعد. تُفتح هذه الصفحة تلقائيًا عند عودة أول شخص.',
  opens: 'تُفتح هذه الصفحة تلقائيًا عند حضور أول شخص.',
  team: 'من يعمل هنا',
});

const switchingWords = (): BehindWords['switching'] => ({
  heading: 'اختيار شخص آخر',
  lead: 'مكانك محفوظ: تُحسب مدة انتظارك مع أي شخص آخر أيضًا.',
  back: 'العودة إلى مكانك',
});

const whileLostWords = (): BehindWords['whileLost'] => ({
  waiting: 'مكانك محفوظ إلى أن يعود الاتصال.',
  talking: 'يُحفظ ما كتبته ويُرسل حالما يعود الاتصال.',
});
