import type { OfferWhy, ReleaseReason } from '../../../server/protocol/index.ts';
import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';

export const patienceWords = (formats: Formats<'ar'>): BehindWords['patience'] => ({
  legend: 'من يمكنه مساعدتك؟',
  flex: (name) => `${name}، أو أي شخص مناسب بعد`,
  select: (name) => `أطول مدة لانتظار ${name}`,
  minutes: (count) => `${formats.number(count)} د`,
  flexHint: (name) =>
    `إن تعذّر التحدث مع ${name} في هذه المدة نوصلك بشخص آخر قبل ذلك. تُحسب المدة من الانضمام.`,
  insist: (name) => `${name} فقط`,
  insistHint: (name) => `انتظار ${name} مهما طال الوقت.`,
  any: (name) => `أول من يتفرغ، ويُفضَّل ${name}`,
  anyHint: 'يستلم محادثتك أول شخص مناسب يتفرغ.',
  change: 'تغيير',
  save: 'حفظ',
  cancel: 'إلغاء',
  kept: 'حُفظ التغيير. مكانك محفوظ.',
  keeps: 'مكانك محفوظ مهما كان اختيارك.',
  until: (name, moment) => `ننتظر ${name} حتى ${formats.time(moment)}، ثم يمكن لأي شخص مناسب استلام محادثتك.`,
  released: (reason, name) =>
    `يمكن الآن لأي شخص مناسب استلام محادثتك. السبب: ${releaseReason(reason, name)}.`,
});

function releaseReason(reason: ReleaseReason, name: string): string {
  switch (reason) {
    case 'patience-ended':
      return `انتهت المدة التي حددتها لانتظار ${name}`;
    case 'early':
      return `تعذّر التحدث مع ${name} في الوقت المحدد`;
    case 'agent-declined':
      return `تعذّر على ${name} استلام هذه المحادثة`;
    case 'agent-draining':
      return `لا أماكن أخرى لدى ${name} قبل الاستراحة`;
    case 'agent-offline':
      return `انتهى حضور ${name}`;
    case 'agent-removed':
      return `انتهى عمل ${name} هنا`;
    case 'agent-lost':
      return `انقطع الاتصال مع ${name}`;
  }
}

/** As it stands after “by”. */
const secondsOf = (formats: Formats<'ar'>, count: number) =>
  formats.plural(count, {
    zero: '# ثانية',
    one: 'ثانية واحدة',
    two: 'ثانيتين',
    few: '# ثوانٍ',
    many: '# ثانية',
    other: '# ثانية',
  });

export const newsWords = (formats: Formats<'ar'>): BehindWords['news'] => ({
  swap: (name) => `لدى ${name} وقت الآن لمساعدتك`,
  swapFree: 'الرفض لا يكلفك شيئًا: يبقى مكانك كما هو.',
  swapYes: 'نعم، لنبدأ',
  swapNo: 'لا، أحتفظ بمكاني',
  answered: (name) => `ردّ من ${name}`,
  answerEnough: 'هذا يكفي، مغادرة الانتظار',
  moreTime: 'مزيد من الوقت',
  timeLeft: (seconds) => `الوقت المتبقي للإجابة: ${formats.number(seconds)} ث`,
  late: 'يستغرق هذا أطول مما قلنا',
  lateReason: (reason, name) => {
    switch (reason) {
      case 'conversations-longer':
        return 'المحادثات قبلك أطول من المعتاد.';
      case 'agent-away':
        return `${name} في استراحة.`;
      case 'offer-unanswered':
        return `لم يأتِ رد من ${name}.`;
      case 'agent-lost':
        return 'انقطع الاتصال مع الشخص الذي كان يساعدك.';
    }
  },
  lateNow: 'من الآن:',
  credit: (seconds) => `لذلك يتقدم مكانك بمقدار ${secondsOf(formats, seconds)}.`,
  away: (name) => `${name} في استراحة منذ مدة`,
  awayLead: 'مكانك محفوظ مهما كان اختيارك.',
  keepWaiting: 'متابعة الانتظار',
  credits: (reason, seconds) => {
    const earlier = `يتقدم مكانك بمقدار ${secondsOf(formats, seconds)}`;
    switch (reason) {
      case 'promise-broken':
        return `${earlier}: استغرق الأمر أطول مما قلنا.`;
      case 'priority':
        return `${earlier}: بطلب من هذا الموقع.`;
      case 'frustration':
        return `${earlier}: لم تسر الأمور كما ينبغي في المرة السابقة.`;
    }
  },
  explained: (explanation, name) => {
    switch (explanation.kind) {
      case 'offer':
        return `${offerReason(explanation.why, name)}.`;
      case 'release':
        return `كان لدى ${name} وقت، و${releasedTo(explanation.reason)}.`;
      case 'swap':
        return `كان لدى ${name} وقت، ووافقت على ذلك.`;
    }
  },
});

/** As `releaseReason`, of somebody who is no longer to be named. */
function releasedTo(reason: ReleaseReason): string {
  switch (reason) {
    case 'patience-ended':
      return 'انتهت المدة التي حددتها لانتظار اختيارك الأول';
    case 'early':
      return 'تعذّر التحدث مع اختيارك الأول في الوقت المحدد';
    case 'agent-declined':
      return 'تعذّر على اختيارك الأول استلام هذه المحادثة';
    case 'agent-draining':
      return 'لا أماكن أخرى لدى اختيارك الأول قبل الاستراحة';
    case 'agent-offline':
      return 'انتهى حضور اختيارك الأول';
    case 'agent-removed':
      return 'انتهى عمل اختيارك الأول هنا';
    case 'agent-lost':
      return 'انقطع الاتصال مع اختيارك الأول';
  }
}

function offerReason({ agent, ticket, ticketCount }: OfferWhy, name: string): string {
  const turn = {
    'longest-waiting': 'كان انتظارك الأطول',
    credit: 'حُسب مكانك الأقدم',
    picked: 'بدأت محادثتك على الفور',
  }[ticket];
  return ticketCount > 1 ? `${agentReason(agent, name)}، و${turn}` : agentReason(agent, name);
}

function agentReason(why: OfferWhy['agent'], name: string): string {
  switch (why) {
    case 'chosen':
      return `اخترت ${name}`;
    case 'former':
      return `سبق أن تحدثت مع ${name}`;
    case 'picked':
    case 'only-one-free':
      return `كان لدى ${name} وقت`;
    case 'least-occupied':
      return `كان لدى ${name} وقت، والعمل الأقل اليوم`;
    case 'longest-idle':
      return `لدى ${name} أطول مدة دون محادثة`;
  }
}
