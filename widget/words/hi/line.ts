import type { AskReason } from '../../../server/protocol/index.ts';
import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';

export const joinWords = (): BehindWords['join'] => ({
  talkTo: (name) => `${name} से बात करें`,
  firstFree: 'जो पहले उपलब्ध हो, उससे बात करें',
  freeLead: (name) => `${name} अभी उपलब्ध हैं; तुरंत बुलावा जाएगा।`,
  firstFreeLead: 'जो उपयुक्त व्यक्ति पहले उपलब्ध हो, उससे आपकी बात होगी।',
  name: 'आपका नाम',
  question: 'किस बारे में बात करनी है?',
  optional: 'वैकल्पिक',
  questionHint: 'यह पहले ही देख लिया जाता है, ताकि बात तुरंत शुरू हो सके।',
  start: 'शुरू करें',
  join: 'लाइन में लगें',
  joining: 'एक क्षण',
  cancel: 'छोड़ें',
  left: (name) => `${name} अब यहाँ नहीं हैं। कुछ भी नहीं भेजा गया।`,
  allLeft: 'अब यहाँ कोई नहीं है। कुछ भी नहीं भेजा गया।',
});

function askedSentence(reason: AskReason, name: string): string {
  switch (reason) {
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

export const lineWords = (formats: Formats<'hi'>): BehindWords['line'] => ({
  place: (ahead) => {
    if (ahead <= 0) return 'अगली बारी आपकी है';
    if (ahead === 1) return 'एक व्यक्ति के बाद आपकी बारी है';
    return formats.plural(ahead, { one: 'आपसे पहले # व्यक्ति है', other: 'आपसे पहले # लोग हैं' });
  },
  forAgent: (name) => `आप ${name} की लाइन में हैं`,
  forFirst: 'आप उनकी लाइन में हैं जो पहले उपलब्ध हों',
  since: (moment) => `${formats.time(moment)} से`,
  between: (from, to) =>
    formats.time(from) === formats.time(to)
      ? `अनुमान: ${formats.time(to)} के आसपास`
      : `अनुमान: ${formats.time(from)} और ${formats.time(to)} के बीच`,
  soonNow: 'अनुमान: अब कभी भी',
  noEstimate: 'अभी कोई अनुमान नहीं है। भरोसे का अनुमान मिलते ही यहाँ दिखेगा।',
  closing: 'किसी और को चुनें, या रुकें: आपकी जगह तब तक बनी रहेगी।',
  freeNow: 'आपको अभी जोड़ा जा रहा है।',
  soft: (name) => `${name} ब्रेक पर हैं; समय उनकी वापसी पर निर्भर है।`,
  late: 'बताए गए समय से ज़्यादा लग रहा है। बारी पहले की तरह क्रम से ही आएगी।',
  nextAgent: (name) => `${name} के उपलब्ध होते ही बुलावा जाएगा और आपकी बातचीत यहीं खुलेगी।`,
  nextAny: 'जो उपयुक्त व्यक्ति पहले उपलब्ध हो, उसे बुलावा जाएगा और आपकी बातचीत यहीं खुलेगी।',
  barLabel: 'अनुमानित इंतज़ार में आप कहाँ हैं',
  now: 'अभी',
  otherFree: (name) => `${name} अभी उपलब्ध हैं`,
  switchTo: (name) => `${name} को चुनें`,
  pickOther: 'किसी और को चुनें',
  leave: 'लाइन छोड़ें',
  leaveAsk: 'लाइन छोड़ें? आपकी जगह अगले व्यक्ति को मिलेगी।',
  leaveYes: 'छोड़ें',
  leaveNo: 'लाइन में रहें',
  ringing: (name) => `${name} को बुलाया जा रहा है`,
  ringingLead: 'जवाब अक्सर कुछ ही सेकंड में आता है। आपको कुछ नहीं करना है।',
  asked: askedSentence,
  askedLead: 'आपकी जगह बनी हुई है। आगे क्या करना है?',
  askedElse: 'जवाब न मिलने पर आपको उनसे जोड़ा जाएगा जो पहले उपलब्ध हों, बचा समय:',
  takeFirst: 'जो पहले उपलब्ध हो',
  status: {
    waiting: (place, promise) => `${place}। ${promise.replace(/।$/u, '')}।`,
    left: 'आप अब लाइन में नहीं हैं।',
  },
});
