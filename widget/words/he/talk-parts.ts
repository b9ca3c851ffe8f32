import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';
import { timeLeft } from '../measures.ts';
import { fileWords } from './files.ts';
import { refusalWords } from './refusals.ts';

type TalkWords = Pick<BehindWords, 'stars' | 'log' | 'composer' | 'files' | 'refusals' | 'countdown'>;

export const talkPartWords = (formats: Formats<'he'>): TalkWords => ({
  stars: {
    group: 'הדירוג שלך',
    count: (stars) => formats.plural(stars, { one: 'כוכב אחד', two: 'שני כוכבים', other: '# כוכבים' }),
    meaning: (stars) => ['', 'גרוע', 'לא טוב', 'סביר', 'טוב', 'מצוין'][stars] ?? '',
  },

  log: {
    label: (name) => `שיחה עם ${name}`,
    you: 'אני',
    sending: 'בשליחה',
    sent: 'נשלח',
    delivered: 'נמסר',
    read: 'נקרא',
    failed: 'לא נשלח',
    retry: 'שליחה חוזרת',
    discard: 'הסרה',
    typing: (name) => `הודעה בהקלדה מאת ${name}`,
    newBelow: 'הודעות חדשות למטה',
  },

  composer: {
    label: 'הודעה',
    placeholder: 'כתיבת הודעה',
    send: 'שליחה',
    left: (count) =>
      formats.plural(count, { one: 'נותר תו אחד', two: 'נותרו שני תווים', other: 'נותרו # תווים' }),
    tooLong: (count) =>
      formats.plural(count, { one: 'תו אחד יותר מדי', two: 'שני תווים יותר מדי', other: '# תווים יותר מדי' }),
  },

  files: fileWords(formats),
  refusals: refusalWords(),

  countdown: {
    left: (seconds) => timeLeft(formats, seconds, ' ש׳'),
  },
});
