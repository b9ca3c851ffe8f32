import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';
import { timeLeft } from '../measures.ts';
import { fileWords } from './files.ts';
import { refusalWords } from './refusals.ts';

type TalkWords = Pick<BehindWords, 'stars' | 'log' | 'composer' | 'files' | 'refusals' | 'countdown'>;

export const talkPartWords = (formats: Formats<'ja'>): TalkWords => ({
  stars: {
    group: '評価',
    count: (stars) => formats.plural(stars, { other: '星#つ' }),
    meaning: (stars) => ['', '悪い', 'いまひとつ', 'ふつう', '良い', 'とても良い'][stars] ?? '',
  },

  log: {
    label: (name) => `${name}さんとの会話`,
    you: 'お客様',
    sending: '送信中',
    sent: '送信済み',
    delivered: '届きました',
    read: '既読',
    failed: '未送信',
    retry: 'もう一度送る',
    discard: '削除',
    typing: (name) => `${name}さんが入力中`,
    newBelow: '下に新しいメッセージ',
  },

  composer: {
    label: 'メッセージ',
    placeholder: 'メッセージを書く',
    send: '送信',
    left: (count) => formats.plural(count, { other: 'あと#文字' }),
    tooLong: (count) => formats.plural(count, { other: '#文字多すぎます' }),
  },

  files: fileWords(formats),
  refusals: refusalWords(),

  countdown: {
    left: (seconds) => timeLeft(formats, seconds, '秒'),
  },
});
