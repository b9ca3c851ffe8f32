import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';

export const placeWords = (formats: Formats<'ja'>): BehindWords['place'] => ({
  postpone: (seconds) =>
    seconds <= 60
      ? 'あと1分待ってほしい'
      : formats.plural(Math.round(seconds / 60), { other: 'あと#分待ってほしい' }),
  postponeLead: 'その間はほかの方が先になりますが、順番は保たれます。',
  postponed: 'ごゆっくりどうぞ',
  postponedLead: (until) =>
    `${formats.time(until)}まではほかの方が先になります。その後、元の順番でもう一度お呼びします。`,
  backIn: '順番待ちに戻るまで',
  ready: '準備ができました',
  elsewhere: '続きは別の場所で開いています',
  elsewhereWaiting: '順番はそのままです。別のウィンドウか別の端末で開いています。',
  elsewhereTalking: (name) => `${name}さんとの会話は、別のウィンドウか別の端末で開いています。`,
  elsewhereEnded: (name) => `${name}さんとの会話は終了しました。別のウィンドウか別の端末で開いています。`,
  continueHere: 'ここで続ける',
  oneMoment: 'お待ちください',
  move: '別の端末で続ける',
  moveLead: '別の端末でコードを読み取るか、リンクを開いてください。',
  moveSecret: (until) =>
    `${formats.time(until)}まで、1回だけ使えます。開いた人に順番が移るため、ほかの人には見せないでください。`,
  moveOver: 'このコードは期限切れです。',
  again: '新しく作る',
  making: 'コードを作っています',
  code: 'リンクのQRコード',
  link: '順番待ちへのリンク',
  copy: 'リンクをコピー',
  copied: 'コピーしました',
  close: '閉じる',
  arrive: 'この端末で続けますか',
  arriveLead: '順番や会話が、そのままここに移ります。元の端末にもそのことが表示されます。',
  arriveGone: 'このリンクはもう使えません',
  notNow: '今はしない',
});
