import type { AskReason } from '../../../server/protocol/index.ts';
import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';

export const joinWords = (): BehindWords['join'] => ({
  talkTo: (name) => `${name}さんと話す`,
  firstFree: '最初に手が空いた担当者と話す',
  freeLead: (name) => `${name}さんは今すぐ話せます。すぐに呼び出します。`,
  firstFreeLead: '条件に合う担当者のうち、最初に手が空いた一人が応対します。',
  name: 'お名前',
  question: 'ご用件',
  optional: '任意',
  questionHint: '担当者が事前に読むので、すぐに本題に入れます。',
  start: '始める',
  join: '順番を待つ',
  joining: 'お待ちください',
  cancel: 'キャンセル',
  left: (name) => `${name}さんが席を外しました。何も送信されていません。`,
  allLeft: '担当者が全員席を外しました。何も送信されていません。',
});

function askedSentence(reason: AskReason, name: string): string {
  switch (reason) {
    case 'agent-declined':
      return `${name}さんは今回の会話を担当できません`;
    case 'agent-draining':
      return `${name}さんは休憩前の受付を終えました`;
    case 'agent-offline':
      return `${name}さんが席を外しました`;
    case 'agent-removed':
      return `${name}さんはもうここにはいません`;
    case 'agent-lost':
      return `${name}さんとの接続が切れました`;
  }
}

export const lineWords = (formats: Formats<'ja'>): BehindWords['line'] => ({
  place: (ahead) => {
    if (ahead <= 0) return '次がお客様の番です';
    if (ahead === 1) return 'お客様の番は次の次です';
    return formats.plural(ahead, { other: '先に#名がお待ちです' });
  },
  forAgent: (name) => `${name}さんの順番待ち`,
  forFirst: '最初に手が空く担当者の順番待ち',
  since: (moment) => `${formats.time(moment)}から`,
  between: (from, to) =>
    formats.time(from) === formats.time(to)
      ? `${formats.time(to)}ごろの見込み`
      : `${formats.time(from)}から${formats.time(to)}の間の見込み`,
  soonNow: 'まもなくの見込み',
  noEstimate: '目安はまだありません。確かなことが言えしだい表示します。',
  closing: 'ほかの担当者を選ぶか、そのままお待ちください。順番はそれまで保たれます。',
  freeNow: 'まもなくおつなぎします。',
  soft: (name) => `${name}さんは休憩中です。時間は戻りしだいで変わります。`,
  late: 'ご案内した時間より長くかかっています。順番は先着順のままです。',
  nextAgent: (name) => `${name}さんの手が空きしだい呼び出し、この画面で会話が始まります。`,
  nextAny: '条件に合う担当者の手が空きしだい呼び出し、この画面で会話が始まります。',
  barLabel: '待ち時間の目安のうち、今いるところ',
  now: '今',
  otherFree: (name) => `${name}さんは今すぐ話せます`,
  switchTo: (name) => `${name}さんに変更`,
  pickOther: 'ほかの担当者を選ぶ',
  leave: '順番待ちをやめる',
  leaveAsk: '順番待ちをやめますか。順番は次の方に移ります。',
  leaveYes: 'やめる',
  leaveNo: '待ち続ける',
  ringing: (name) => `${name}さんを呼び出しています`,
  ringingLead: 'たいてい数秒で応答があります。そのままお待ちください。',
  asked: askedSentence,
  askedLead: '順番はそのままです。どのように続けますか。',
  askedElse: 'お選びにならない場合は、最初に手が空いた担当者にします。残り',
  takeFirst: '最初に手が空いた担当者にする',
  status: {
    waiting: (place, promise) => `${place}。${promise.replace(/。$/u, '')}。`,
    left: '順番待ちをやめました。',
  },
});
