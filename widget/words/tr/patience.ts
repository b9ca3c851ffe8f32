import type { OfferWhy, ReleaseReason } from '../../../server/protocol/index.ts';
import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';

export const patienceWords = (formats: Formats<'tr'>): BehindWords['patience'] => ({
  legend: 'Size kim yardım edebilir?',
  flex: (name) => `${name} ya da şu süreden sonra uygun herkes:`,
  select: (name) => `${name} için ne kadar beklersiniz`,
  minutes: (count) => `${formats.number(count)} dk`,
  flexHint: (name) =>
    `${name} zamanında müsait olamazsa sizi daha önce bağlarız. Süre sıraya girince başlar.`,
  insist: (name) => `Yalnızca ${name}`,
  insistHint: (name) => `Ne kadar sürerse sürsün ${name} için beklersiniz.`,
  any: (name) => `İlk müsait kişi, mümkünse ${name}`,
  anyHint: 'Görüşmenizi ilk müsait uygun kişi alır.',
  change: 'Değiştir',
  save: 'Kaydet',
  cancel: 'Vazgeç',
  kept: 'Kaydedildi. Yeriniz korunuyor.',
  keeps: 'Ne seçerseniz seçin yeriniz korunur.',
  until: (name, moment) =>
    `Saat ${formats.time(moment)} olana kadar yalnızca ${name}; sonra uygun herkes görüşmenizi alabilir.`,
  released: (reason, name) =>
    `Artık uygun herkes görüşmenizi alabilir, çünkü ${releaseReason(reason, name)}.`,
});

function releaseReason(reason: ReleaseReason, name: string): string {
  switch (reason) {
    case 'patience-ended':
      return `${name} için belirlediğiniz süre doldu`;
    case 'early':
      return `${name} büyük olasılıkla zamanında müsait olamayacaktı`;
    case 'agent-declined':
      return `${name} bu görüşmeyi alamıyor`;
    case 'agent-draining':
      return `${name} moladan önce başka kimseyi almıyor`;
    case 'agent-offline':
      return `${name} ayrıldı`;
    case 'agent-removed':
      return `${name} artık burada değil`;
    case 'agent-lost':
      return `${name} ile bağlantı koptu`;
  }
}

const secondsOf = (formats: Formats<'tr'>, count: number) =>
  formats.plural(count, { one: '# saniye', other: '# saniye' });

export const newsWords = (formats: Formats<'tr'>): BehindWords['news'] => ({
  swap: (name) => `${name} şu an müsait ve size yardım edebilir`,
  swapFree: 'Hayır demenin bir bedeli yok: yeriniz olduğu gibi kalır.',
  swapYes: 'Evet, bağla',
  swapNo: 'Hayır, bekliyorum',
  answered: (name) => `${name} yanıt verdi`,
  answerEnough: 'Bu yeterli, sıradan çıkıyorum',
  moreTime: 'Ek süre',
  timeLeft: (seconds) => `Yanıt için kalan süre: ${secondsOf(formats, seconds)}`,
  late: 'Bu, söylediğimizden uzun sürüyor',
  lateReason: (reason, name) => {
    switch (reason) {
      case 'conversations-longer':
        return 'Önünüzdeki görüşmeler her zamankinden uzun sürüyor.';
      case 'agent-away':
        return `${name} molada.`;
      case 'offer-unanswered':
        return `${name} çağrıldı ve yanıt vermedi.`;
      case 'agent-lost':
        return 'Size yardım eden kişiyle bağlantı koptu.';
    }
  },
  lateNow: 'Şu andan itibaren:',
  credit: (seconds) =>
    `Bunun için yeriniz, ${secondsOf(formats, seconds)} önce sıraya girmişsiniz gibi sayılıyor.`,
  away: (name) => `${name} bir süredir molada`,
  awayLead: 'Ne seçerseniz seçin yeriniz korunur.',
  keepWaiting: 'Beklemeye devam',
  credits: (reason, seconds) => {
    const earlier = `Yeriniz ${secondsOf(formats, seconds)} daha erken sayılıyor`;
    switch (reason) {
      case 'promise-broken':
        return `${earlier}: söylediğimizden uzun sürdü.`;
      case 'priority':
        return `${earlier}: bunu bu site istedi.`;
      case 'frustration':
        return `${earlier}: daha önce bir şeyler ters gitmişti.`;
    }
  },
  explained: (explanation, name) => {
    switch (explanation.kind) {
      case 'offer':
        return `${offerReason(explanation.why, name)}.`;
      case 'release':
        return `${name} müsaitti; ${releaseReason(explanation.reason, 'ilk seçtiğiniz kişi')}.`;
      case 'swap':
        return `${name} müsaitti ve siz evet dediniz.`;
    }
  },
});

function offerReason({ agent, ticket, ticketCount }: OfferWhy, name: string): string {
  const turn = {
    'longest-waiting': 'en uzun süredir siz bekliyordunuz',
    credit: 'yeriniz en eski yer sayılıyordu',
    picked: 'görüşme hemen başladı',
  }[ticket];
  return ticketCount > 1 ? `${agentReason(agent, name)}; ${turn}` : agentReason(agent, name);
}

function agentReason(why: OfferWhy['agent'], name: string): string {
  switch (why) {
    case 'chosen':
      return `Seçtiğiniz kişi: ${name}`;
    case 'former':
      return `${name} ile daha önce görüştünüz`;
    case 'picked':
    case 'only-one-free':
      return `${name} müsaitti`;
    case 'least-occupied':
      return `${name} müsaitti ve bugün en az görüşme yapan kişiydi`;
    case 'longest-idle':
      return `${name} en uzun süredir müsaitti`;
  }
}
