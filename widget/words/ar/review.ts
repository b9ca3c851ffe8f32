import type { HiddenFor } from '../../../server/protocol/index.ts';
import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';
import { tagIn } from '../measures.ts';

const TAGS: Readonly<Record<string, string>> = {
  friendly: 'أسلوب ودود',
  knowledgeable: 'معرفة جيدة',
  patient: 'صبر',
  quick: 'سرعة',
  clear: 'وضوح',
  'solved it': 'حُلّت المشكلة',
  unfriendly: 'أسلوب غير ودود',
  unsure: 'تردد',
  'in a hurry': 'استعجال',
  slow: 'بطء',
  unclear: 'عدم وضوح',
  'not solved': 'لم تُحل المشكلة',
};

/** Why a review is not shown. */
export const HIDDEN: Readonly<Record<HiddenFor, string>> = {
  offensive: 'مسيء',
  'personal-data': 'بيانات شخصية',
  spam: 'إعلان',
  fake: 'غير حقيقي',
  'off-topic': 'عن أمر آخر',
  held: 'بانتظار المراجعة',
};

export const tagWord = tagIn(TAGS);

export const reviewWords = (formats: Formats<'ar'>): BehindWords['review'] => ({
  heading: (agent) => `كيف كانت المحادثة مع ${agent.name}؟`,
  ended: 'انتهت المحادثة',
  reason: (reason, name) => {
    switch (reason) {
      case 'visitor-ended':
        return 'أنهيت المحادثة.';
      case 'agent-ended':
        return `انتهت المحادثة من طرف ${name}.`;
      case 'visitor-lost':
        return 'طال غيابك، فأُغلقت المحادثة.';
      case 'agent-lost':
        return `انقطع الاتصال لدى ${name}.`;
      case 'transferred':
        return `انتقلت محادثتك من ${name} إلى شخص آخر.`;
      case 'idle':
        return 'لم يُكتب شيء لمدة، فأُغلقت المحادثة.';
    }
  },
  stars: (name) => `تقييمك لمحادثتك مع ${name}`,
  tag: tagWord,
  tags: { praise: 'ما الذي كان جيدًا؟', complaint: 'ما الذي لم يكن جيدًا؟', both: 'كيف كانت؟' },
  nps: (site) =>
    site === '' ? 'ما مدى احتمال توصيتك بنا لأصدقائك؟' : `ما مدى احتمال توصيتك لأصدقائك بموقع ${site}؟`,
  npsLeast: 'غير محتمل أبدًا',
  npsMost: 'محتمل جدًا',
  npsNone: 'دون إجابة',
  npsPrivate: 'لا يُنشر أبدًا.',
  comment: 'بكلماتك',
  commentHint: 'يُنشر دون اسمك، مع تقييمات أخرى.',
  send: 'إرسال التقييم',
  skip: 'تخطٍّ',
  done: 'تم',
  needStars: 'يُرجى أولًا اختيار نجمة واحدة إلى خمس نجوم.',
  transcript: 'قراءة المحادثة مرة أخرى',
  thanks: 'شكرًا لك',
  thanksLead: (name) => `تقييمك يساعد غيرك على الاختيار، ويفيد ${name} في التحسن.`,
  changed: 'تغيّر تقييمك',
  changedLead: 'يبقى ما نُشر كما هو حتى يظهر التغيير مع تقييمات أخرى.',
  share: 'مشاركته علنًا أيضًا',
  shareLead: 'يسرنا ذلك، وسيسر غيرنا أيضًا.',
  opensTab: '(يُفتح في علامة تبويب جديدة)',
  back: 'العودة إلى الجميع',
  change: 'تغيير التقييم',
  changeHeading: (name) => `تقييمك لمحادثتك مع ${name}`,
  changeUntil: (at, now) =>
    formats.isToday(at, now)
      ? `يمكنك تغييره حتى الساعة ${formats.time(at)}.`
      : `يمكنك تغييره حتى ${formats.day(at, now)}، الساعة ${formats.time(at)}.`,
  loading: 'جارٍ تحميل تقييمك',
  saveChange: 'حفظ التغيير',
  keep: 'الإبقاء عليه',
  yours: (name, stars) =>
    `تقييمك لمحادثتك مع ${name}: ${formats.number(stars)} من ${formats.number(5)} نجوم.`,
  changeOf: (name) => `تغيير تقييم المحادثة مع ${name}`,
  replyOf: (name) => `رد من ${name}`,
  hiddenReasons: HIDDEN,
  hiddenCount: (all, listed) => `تقييمات غير معروضة: ${formats.number(all)} (${listed}).`,
  hiddenStars:
    'لا تُحتسب نجوم الإعلانات ولا التقييمات غير الحقيقية ولا ما كان عن أمر آخر. ' +
    'وتُحتسب كل النجوم الأخرى، وما ينتظر المراجعة يُحتسب بعدها.',
  hiddenOwn: (reason) => `لا يُعرض على الآخرين: ${HIDDEN[reason]}.`,
});
