import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';

export const turnWords = (formats: Formats<'ja'>): BehindWords['turn'] => ({
  label: '順番が来たときの知らせ方：',
  sound: '音',
  soundLong: 'ほかの画面を見ている間に動きがあれば、音で知らせる',
  soundOn: '音はオンです',
  soundOff: '音はオフです',
  notification: '通知',
  called: (name) => `${name}さんを呼び出しています`,
  answered: (name) => `${name}さんが応答しました`,
  asked: 'お選びください',
  swap: (name) => `${name}さんは今すぐ話せます`,
  late: '待ち時間が延びています',
  wrote: (name, count) =>
    `${count <= 1 ? '' : formats.plural(count, { other: '(#) ' })}${name}さんからメッセージ`,
});

export const keptWords = (formats: Formats<'ja'>): BehindWords['kept'] => ({
  save: '会話を保存する',
  title: (name) => `${name}さんとの会話`,
  times: (zone) => `時刻は${zone}です。`,
  file: '会話',
  attached: (names) => `［添付：${formats.list(names)}］`,
  unsent: '送信されなかった内容',
  unsentLead: 'だれにも届いていません。残しておく場合はコピーしてください。',
  copy: 'コピー',
  copied: 'コピーしました',
});
