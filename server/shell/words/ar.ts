import type { Formats } from './formats.ts';
import type { ServerWords } from './words.ts';

export const words = (formats: Formats<'ar'>): ServerWords => ({
  formats,
  mail: mailWords(),
  transcript: transcriptWords(),
  pick: pickWords(formats),
});

const mailWords = (): ServerWords['mail'] => ({
  moveOrCancel: 'يمكنك تغيير الموعد أو إلغاؤه هنا:',
  chooseAnew: 'يمكنك اختيار موعد آخر أو إلغاء المكالمة هنا:',
  booked: {
    subject: (agent, site) => `مكالمتك مع ${agent}، ${site}`,
    opening: (agent) => `تصلك مكالمة من ${agent}:`,
  },
  moved: {
    subject: (agent, site) => `موعد جديد: مكالمتك مع ${agent}، ${site}`,
    opening: (agent) => `تغيّر موعد مكالمتك. تصلك مكالمة من ${agent}:`,
  },
  reassigned: {
    subject: (agent, site) => `تصلك مكالمة من ${agent}، ${site}`,
    opening: (agent) => `يبقى موعد مكالمتك كما هو، وتصلك المكالمة من ${agent}:`,
  },
  reminder: {
    subject: (agent, site) => `قريبًا: مكالمتك مع ${agent}، ${site}`,
    opening: (agent) => `تصلك قريبًا مكالمة من ${agent}:`,
  },
  'agent-removed': {
    subject: (_agent, site) => `يُرجى اختيار موعد آخر: مكالمتك، ${site}`,
    opening: (agent) => `انتهى عمل ${agent} هنا، ولا يوجد شخص آخر لديه وقت في موعد مكالمتك:`,
  },
  'agent-cancelled': {
    subject: (_agent, site) => `يُرجى اختيار موعد آخر: مكالمتك، ${site}`,
    opening: (agent) => `نأسف: تعذّرت المكالمة على ${agent}، ولا يوجد شخص آخر لديه وقت في ذلك الموعد:`,
  },
  'visitor-cancelled': {
    subject: (agent, site) => `إلغاء: مكالمتك مع ${agent}، ${site}`,
    opening: (_agent) => 'أُلغيت هذه المكالمة حسب رغبتك:',
  },
});

const transcriptWords = (): ServerWords['transcript'] => ({
  title: (agent, site) => `محادثتك مع ${agent}، ${site}`,
  you: 'أنت',
  times: (zone) => `الأوقات حسب ${zone}.`,
  why: (site) => `تصلك هذه الرسالة مرة واحدة لأن هذا العنوان أُدخل في ${site}.`,
});

const pickWords = (formats: Formats<'ar'>): ServerWords['pick'] => ({
  title: (site) => `اختيار من يساعدك في ${site}`,
  titleOf: (name, site) => `التحدث مع ${name} في ${site}`,
  description: (count) =>
    formats.plural(count, {
      zero: 'لا أحد هنا بعد.',
      one: 'شخص واحد هنا لمساعدتك.',
      two: 'شخصان للاختيار بينهما، ومدة الانتظار لكل منهما.',
      few: '# أشخاص للاختيار من بينهم، ومدة الانتظار لكل منهم.',
      many: '# شخصًا للاختيار من بينهم، ومدة الانتظار لكل منهم.',
      other: '# شخص للاختيار من بينهم، ومدة الانتظار لكل منهم.',
    }),
  lead: 'الأشخاص الحاضرون هنا، وخبراتهم، وآراء غيرك فيهم.',
  noScript: 'لا تتغير هذه الصفحة تلقائيًا. يلزم تفعيل JavaScript للتحدث مع أحد.',
  all: 'الجميع',
  more: (count) =>
    formats.plural(count, {
      zero: 'ولا أحد غيرهم.',
      one: 'وشخص آخر.',
      two: 'وشخصان آخران.',
      few: 'و# أشخاص آخرين.',
      many: 'و# شخصًا آخر.',
      other: 'و# شخص آخر.',
    }),
  rating: (average, count) => {
    const reviews = formats.plural(count, {
      zero: 'لا تقييمات',
      one: 'تقييم واحد',
      two: 'تقييمان',
      few: '# تقييمات',
      many: '# تقييمًا',
      other: '# تقييم',
    });
    return `★ ${formats.rating(average)} · ${reviews}`;
  },
  isNew: 'وجه جديد',
  speaks: (languages) => `اللغات: ${formats.list(languages)}`,
  knows: (skills) => `الخبرات: ${formats.list(skills)}`,
  away: 'في استراحة قصيرة',
  offline: 'دون اتصال',
  free: 'بلا انتظار',
  here: 'هنا الآن',
  under: (minutes) => `أقل من ${formats.number(minutes)} د عادةً`,
  overAnHour: 'أكثر من ساعة عادةً',
  closing: 'ينتهي الحضور قبل أن يحين دورك',
  unknown: 'لا أحد هنا للاختيار',
  unknownLead: 'يُرجى التحقق من العنوان، أو العودة إلى الصفحة السابقة.',
  booking: 'مكالمتك',
});
