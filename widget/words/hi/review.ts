import type { HiddenFor } from '../../../server/protocol/index.ts';
import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';
import { tagIn } from '../measures.ts';

/** None of these agrees with whoever it is said of. */
const TAGS: Readonly<Record<string, string>> = {
  friendly: 'मिलनसार',
  knowledgeable: 'जानकार',
  patient: 'धैर्य से बात',
  quick: 'तेज़',
  clear: 'स्पष्ट',
  'solved it': 'हल मिला',
  unfriendly: 'रूखा व्यवहार',
  unsure: 'अनिश्चित',
  'in a hurry': 'जल्दबाज़ी',
  slow: 'देर लगी',
  unclear: 'अस्पष्ट',
  'not solved': 'हल नहीं मिला',
};

/** Why a review is not shown. */
export const HIDDEN: Readonly<Record<HiddenFor, string>> = {
  offensive: 'अपमानजनक',
  'personal-data': 'निजी जानकारी',
  spam: 'विज्ञापन',
  fake: 'असली नहीं',
  'off-topic': 'किसी और विषय पर',
  held: 'जाँच की प्रतीक्षा में',
};

export const tagWord = tagIn(TAGS);

export const reviewWords = (formats: Formats<'hi'>): BehindWords['review'] => ({
  heading: (agent) => `${agent.name} के साथ बातचीत कैसी रही?`,
  ended: 'बातचीत समाप्त हो गई है',
  reason: (reason, name) => {
    switch (reason) {
      case 'visitor-ended':
        return 'आपने बातचीत समाप्त की।';
      case 'agent-ended':
        return `${name} ने बातचीत समाप्त की।`;
      case 'visitor-lost':
        return 'आपकी ओर से देर तक संपर्क नहीं रहा, इसलिए बातचीत बंद कर दी गई।';
      case 'agent-lost':
        return `${name} से संपर्क टूट गया।`;
      case 'transferred':
        return `${name} ने बातचीत किसी और को सौंप दी।`;
      case 'idle':
        return 'कुछ देर से कोई संदेश नहीं आया, इसलिए बातचीत बंद कर दी गई।';
    }
  },
  stars: (name) => `${name} के लिए आपकी रेटिंग`,
  tag: tagWord,
  tags: { praise: 'क्या अच्छा था?', complaint: 'क्या अच्छा नहीं था?', both: 'अनुभव कैसा रहा?' },
  nps: (site) =>
    site === ''
      ? 'किसी मित्र को हमारा नाम सुझाने की कितनी संभावना है?'
      : `किसी मित्र को ${site} सुझाने की कितनी संभावना है?`,
  npsLeast: 'बिलकुल नहीं',
  npsMost: 'बहुत ज़्यादा',
  npsNone: 'कोई जवाब नहीं',
  npsPrivate: 'कभी प्रकाशित नहीं होगा।',
  comment: 'अपने शब्दों में',
  commentHint: 'आपके नाम के बिना, औरों की समीक्षाओं के साथ प्रकाशित होगी।',
  send: 'समीक्षा भेजें',
  skip: 'रहने दें',
  done: 'पूरा हुआ',
  needStars: 'पहले एक से पाँच स्टार चुनें।',
  transcript: 'बातचीत फिर पढ़ें',
  thanks: 'धन्यवाद',
  thanksLead: (name) => `आपकी समीक्षा से औरों को चुनने में और ${name} को बेहतर होने में मदद मिलती है।`,
  changed: 'आपकी समीक्षा बदल दी गई है',
  changedLead: 'जो प्रकाशित है, वह तब तक रहेगा जब तक बदलाव औरों की समीक्षाओं के साथ सामने न आए।',
  share: 'इसे सार्वजनिक रूप से भी साझा करें',
  shareLead: 'यह जानकर ख़ुशी हुई। औरों को भी होगी।',
  opensTab: '(नए टैब में खुलेगा)',
  back: 'सब लोगों पर लौटें',
  change: 'समीक्षा बदलें',
  changeHeading: (name) => `${name} के लिए आपकी समीक्षा`,
  changeUntil: (at, now) =>
    formats.isToday(at, now)
      ? `इसे ${formats.time(at)} तक बदला जा सकता है।`
      : `इसे ${formats.day(at, now)}, ${formats.time(at)} तक बदला जा सकता है।`,
  loading: 'आपकी समीक्षा लोड हो रही है',
  saveChange: 'बदलाव सहेजें',
  keep: 'रहने दें',
  yours: (name, stars) => `आपने ${name} को 5 में से ${formats.number(stars)} स्टार दिए।`,
  changeOf: (name) => `${name} के लिए समीक्षा बदलें`,
  replyOf: (name) => `${name} का जवाब`,
  hiddenReasons: HIDDEN,
  hiddenCount: (all, listed) => `जो समीक्षाएँ नहीं दिखाई जातीं: ${formats.number(all)} (${listed})।`,
  hiddenStars:
    'विज्ञापन, नकली समीक्षाओं और किसी और विषय की समीक्षाओं के स्टार नहीं गिने जाते। ' +
    'बाकी सभी गिने जाते हैं; जो जाँच की प्रतीक्षा में हैं, वे जाँच के बाद।',
  hiddenOwn: (reason) => `यह औरों को नहीं दिखाई जाती: ${HIDDEN[reason]}।`,
});
