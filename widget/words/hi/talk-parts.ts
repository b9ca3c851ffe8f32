import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';
import { timeLeft } from '../measures.ts';
import { fileWords } from './files.ts';
import { refusalWords } from './refusals.ts';

type TalkWords = Pick<BehindWords, 'stars' | 'log' | 'composer' | 'files' | 'refusals' | 'countdown'>;

export const talkPartWords = (formats: Formats<'hi'>): TalkWords => ({
  stars: {
    group: 'आपकी रेटिंग',
    count: (stars) => formats.plural(stars, { one: '# स्टार', other: '# स्टार' }),
    meaning: (stars) => ['', 'ख़राब', 'ख़ास नहीं', 'ठीक', 'बढ़िया', 'बेहतरीन'][stars] ?? '',
  },

  log: {
    label: (name) => `${name} के साथ बातचीत`,
    you: 'आप',
    sending: 'भेजा जा रहा है',
    sent: 'भेजा गया',
    delivered: 'पहुँच गया',
    read: 'पढ़ा गया',
    failed: 'नहीं भेजा गया',
    retry: 'फिर भेजें',
    discard: 'हटाएँ',
    typing: (name) => `${name} का संदेश लिखा जा रहा है`,
    newBelow: 'नीचे नए संदेश हैं',
  },

  composer: {
    label: 'संदेश',
    placeholder: 'संदेश लिखें',
    send: 'भेजें',
    left: (count) => formats.plural(count, { one: '# अक्षर बाक़ी', other: '# अक्षर बाक़ी' }),
    tooLong: (count) => formats.plural(count, { one: '# अक्षर ज़्यादा', other: '# अक्षर ज़्यादा' }),
  },

  files: fileWords(formats),
  refusals: refusalWords(),

  countdown: {
    left: (seconds) => timeLeft(formats, seconds, ' से॰'),
  },
});
