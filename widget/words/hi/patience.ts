import type { OfferWhy, ReleaseReason } from '../../../server/protocol/index.ts';
import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';

export const patienceWords = (formats: Formats<'hi'>): BehindWords['patience'] => ({
  legend: 'आपकी मदद कौन करे?',
  flex: (name) => `${name}, या इतने समय बाद कोई भी उपयुक्त व्यक्ति:`,
  select: (name) => `${name} का इंतज़ार कितनी देर करना है`,
  minutes: (count) => `${formats.number(count)} मिनट`,
  flexHint: (name) =>
    `अगर ${name} समय पर उपलब्ध न हो सकें, तो आपको पहले ही किसी और से जोड़ा जाएगा। समय लाइन में लगने से गिना जाता है।`,
  insist: (name) => `केवल ${name}`,
  insistHint: (name) => `${name} का इंतज़ार, चाहे जितना समय लगे।`,
  any: (name) => `जो पहले उपलब्ध हो, हो सके तो ${name}`,
  anyHint: 'जो उपयुक्त व्यक्ति पहले उपलब्ध हो, उससे आपकी बात होगी।',
  change: 'बदलें',
  save: 'सहेजें',
  cancel: 'छोड़ें',
  kept: 'सहेजा गया। आपकी जगह बनी रहेगी।',
  keeps: 'आप जो भी चुनें, आपकी जगह बनी रहेगी।',
  until: (name, moment) =>
    `${formats.time(moment)} तक ${name} का इंतज़ार होगा; फिर किसी भी उपयुक्त व्यक्ति से बात हो सकती है।`,
  released: (reason, name) => `अब किसी भी उपयुक्त व्यक्ति से बात हो सकती है, क्योंकि ${releaseReason(reason, name)}।`,
});

function releaseReason(reason: ReleaseReason, name: string): string {
  switch (reason) {
    case 'patience-ended':
      return `${name} के लिए तय समय पूरा हो गया`;
    case 'early':
      return `${name} के समय पर उपलब्ध होने की संभावना कम थी`;
    case 'agent-declined':
      return `${name} के लिए यह बातचीत लेना संभव नहीं है`;
    case 'agent-draining':
      return `ब्रेक से पहले ${name} के पास किसी और के लिए समय नहीं है`;
    case 'agent-offline':
      return `${name} अब यहाँ नहीं हैं`;
    case 'agent-removed':
      return `${name} अब इस टीम में नहीं हैं`;
    case 'agent-lost':
      return `${name} से संपर्क टूट गया`;
  }
}

const secondsOf = (formats: Formats<'hi'>, count: number) =>
  formats.plural(count, { one: '# सेकंड', other: '# सेकंड' });

export const newsWords = (formats: Formats<'hi'>): BehindWords['news'] => ({
  swap: (name) => `${name} अभी उपलब्ध हैं और मदद के लिए तैयार हैं`,
  swapFree: 'मना करने से कोई नुक़सान नहीं: आपकी जगह वैसी ही रहेगी।',
  swapYes: 'हाँ, मुझे जोड़ें',
  swapNo: 'नहीं, जगह बनाए रखें',
  answered: (name) => `${name} का जवाब आया है`,
  answerEnough: 'इतना काफ़ी है, लाइन छोड़ें',
  moreTime: 'और समय',
  timeLeft: (seconds) => `जवाब के लिए बचा समय: ${secondsOf(formats, seconds)}`,
  late: 'बताए गए समय से ज़्यादा लग रहा है',
  lateReason: (reason, name) => {
    switch (reason) {
      case 'conversations-longer':
        return 'आपसे पहले की बातचीत आम दिनों से लंबी चल रही है।';
      case 'agent-away':
        return `${name} ब्रेक पर हैं।`;
      case 'offer-unanswered':
        return `${name} को बुलाया गया, पर जवाब नहीं आया।`;
      case 'agent-lost':
        return 'जिनसे आपकी बात हो रही थी, उनसे संपर्क टूट गया।';
    }
  },
  lateNow: 'अब से:',
  credit: (seconds) => `इसके बदले आपका इंतज़ार ${secondsOf(formats, seconds)} पहले से गिना जाएगा।`,
  away: (name) => `${name} कुछ देर से ब्रेक पर हैं`,
  awayLead: 'आप जो भी चुनें, आपकी जगह बनी रहेगी।',
  keepWaiting: 'इंतज़ार जारी रखें',
  credits: (reason, seconds) => {
    const earlier = `आपकी जगह ${secondsOf(formats, seconds)} पहले की गिनी जाएगी`;
    switch (reason) {
      case 'promise-broken':
        return `${earlier}: बताए गए समय से ज़्यादा लगा।`;
      case 'priority':
        return `${earlier}: यह इस साइट का अनुरोध है।`;
      case 'frustration':
        return `${earlier}: पिछली बार आपका अनुभव अच्छा नहीं रहा।`;
    }
  },
  explained: (explanation, name) => {
    switch (explanation.kind) {
      case 'offer':
        return `${offerReason(explanation.why, name)}।`;
      case 'release':
        return `${name} के पास समय था, और ${releaseReason(explanation.reason, 'आपके चुने हुए व्यक्ति')}।`;
      case 'swap':
        return `${name} के पास समय था, और आपने हाँ कहा।`;
    }
  },
});

function offerReason({ agent, ticket, ticketCount }: OfferWhy, name: string): string {
  const turn = {
    'longest-waiting': 'आपका इंतज़ार सबसे लंबा था',
    credit: 'आपकी जगह सबसे पुरानी गिनी गई',
    picked: 'बातचीत तुरंत शुरू हुई',
  }[ticket];
  return ticketCount > 1 ? `${agentReason(agent, name)}, और ${turn}` : agentReason(agent, name);
}

function agentReason(why: OfferWhy['agent'], name: string): string {
  switch (why) {
    case 'chosen':
      return `आपने ${name} को चुना`;
    case 'former':
      return `${name} से आपकी पहले बात हो चुकी है`;
    case 'picked':
    case 'only-one-free':
      return `${name} के पास समय था`;
    case 'least-occupied':
      return `${name} के पास समय था और आज सबसे कम काम रहा`;
    case 'longest-idle':
      return `${name} सबसे लंबे समय से उपलब्ध हैं`;
  }
}
