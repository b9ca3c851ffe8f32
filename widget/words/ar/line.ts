import type { AskReason } from '../../../server/protocol/index.ts';
import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';

export const joinWords = (): BehindWords['join'] => ({
  talkTo: (name) => `التحدث مع ${name}`,
  firstFree: 'التحدث مع أول من يتفرغ',
  freeLead: (name) => `لدى ${name} وقت الآن، وتبدأ محادثتك فورًا.`,
  firstFreeLead: 'يستلم محادثتك أول شخص مناسب يتفرغ.',
  name: 'اسمك',
  question: 'ما الموضوع؟',
  optional: 'اختياري',
  questionHint: 'يُقرأ قبل المحادثة لتبدأ مباشرة.',
  start: 'بدء',
  join: 'الانضمام إلى الانتظار',
  joining: 'لحظة من فضلك',
  cancel: 'إلغاء',
  left: (name) => `انتهى حضور ${name} قبل قليل. لم يُرسل شيء.`,
  allLeft: 'انتهى حضور الجميع قبل قليل. لم يُرسل شيء.',
});

function askedSentence(reason: AskReason, name: string): string {
  switch (reason) {
    case 'agent-declined':
      return `تعذّر على ${name} استلام هذه المحادثة`;
    case 'agent-draining':
      return `لا أماكن أخرى لدى ${name} قبل الاستراحة`;
    case 'agent-offline':
      return `انتهى حضور ${name} قبل قليل`;
    case 'agent-removed':
      return `انتهى عمل ${name} هنا`;
    case 'agent-lost':
      return `انقطع الاتصال مع ${name}`;
  }
}

export const lineWords = (formats: Formats<'ar'>): BehindWords['line'] => ({
  place: (ahead) => {
    if (ahead <= 0) return 'دورك هو التالي';
    return formats.plural(ahead, {
      zero: 'دورك هو التالي',
      one: 'قبلك شخص واحد',
      two: 'قبلك شخصان',
      few: 'قبلك # أشخاص',
      many: 'قبلك # شخصًا',
      other: 'قبلك # شخص',
    });
  },
  forAgent: (name) => `بانتظار ${name}`,
  forFirst: 'بانتظار أول من يتفرغ',
  since: (moment) => `منذ ${formats.time(moment)}`,
  between: (from, to) =>
    formats.time(from) === formats.time(to)
      ? `على الأرجح نحو الساعة ${formats.time(to)}`
      : `على الأرجح بين ${formats.time(from)} و ${formats.time(to)}`,
  soonNow: 'على الأرجح في أي لحظة',
  noEstimate: 'لا تقدير بعد. يظهر حالما يكون صادقًا.',
  closing: 'يمكنك اختيار شخص آخر أو البقاء: مكانك محفوظ حتى ذلك الحين.',
  freeNow: 'تبدأ محادثتك بعد لحظات.',
  soft: (name) => `${name} في استراحة، والوقت يتوقف على العودة.`,
  late: 'يستغرق هذا أطول مما قلنا. يبقى الترتيب حسب أسبقية الوصول.',
  nextAgent: (name) => `حين يأتي دورك مع ${name} نرسل الإشعار فورًا، وتُفتح محادثتك هنا.`,
  nextAny: 'نرسل الإشعار إلى أول شخص مناسب يتفرغ، وتُفتح محادثتك هنا.',
  barLabel: 'موضعك من مدة الانتظار المتوقعة',
  now: 'الآن',
  otherFree: (name) => `لدى ${name} وقت الآن`,
  switchTo: (name) => `الانتقال إلى ${name}`,
  pickOther: 'اختيار شخص آخر',
  leave: 'مغادرة الانتظار',
  leaveAsk: 'مغادرة الانتظار؟ ينتقل مكانك إلى الشخص التالي.',
  leaveYes: 'مغادرة',
  leaveNo: 'متابعة الانتظار',
  ringing: (name) => `جارٍ إشعار ${name}`,
  ringingLead: 'يأتي الرد عادةً خلال ثوانٍ. لا يلزمك فعل أي شيء.',
  asked: askedSentence,
  askedLead: 'مكانك محفوظ. ما خيارك الآن؟',
  askedElse: 'دون إجابة يستلم محادثتك أول من يتفرغ. الوقت الباقي:',
  takeFirst: 'أول من يتفرغ',
  status: {
    waiting: (place, promise) => `${place}. ${promise.replace(/\.$/u, '')}.`,
    left: 'انتهى انتظارك.',
  },
});
