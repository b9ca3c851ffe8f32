import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';
import { timeLeft } from '../measures.ts';
import { fileWords } from './files.ts';
import { refusalWords } from './refusals.ts';

type TalkWords = Pick<BehindWords, 'stars' | 'log' | 'composer' | 'files' | 'refusals' | 'countdown'>;

export const talkPartWords = (formats: Formats<'zh'>): TalkWords => ({
  stars: {
    group: '您的评分',
    count: (stars) => formats.plural(stars, { other: '#颗星' }),
    meaning: (stars) => ['', '差', '不太好', '还可以', '好', '非常好'][stars] ?? '',
  },

  log: {
    label: (name) => `与${name}的对话`,
    you: '您',
    sending: '正在发送',
    sent: '已发送',
    delivered: '已送达',
    read: '已读',
    failed: '未发送',
    retry: '重新发送',
    discard: '移除',
    typing: (name) => `${name}正在输入`,
    newBelow: '下方有新消息',
  },

  composer: {
    label: '消息',
    placeholder: '写消息',
    send: '发送',
    left: (count) => formats.plural(count, { other: '还可输入#字' }),
    tooLong: (count) => formats.plural(count, { other: '超出#字' }),
  },

  files: fileWords(formats),
  refusals: refusalWords(),

  countdown: {
    left: (seconds) => timeLeft(formats, seconds, '秒'),
  },
});
