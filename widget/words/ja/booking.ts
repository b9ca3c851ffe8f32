import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';

type BookingWords = Pick<BehindWords, 'contact' | 'leave' | 'book' | 'moving' | 'booked'>;

export const bookingWords = (formats: Formats<'ja'>): BookingWords => ({
  contact: contactWords(),
  leave: leaveWords(formats),
  book: bookWords(formats),
  moving: movingWords(formats),
  booked: bookedWords(formats),
});

const contactWords = (): BehindWords['contact'] => ({
  name: 'お名前',
  mail: 'メールアドレス',
  phone: '電話番号',
  optional: '任意',
  reach: 'どちらか一方で十分です。ここの担当者だけが見られます。',
  missing: 'お返事できるように、メールアドレスか電話番号を入力してください。',
  back: '今はしない',
});

const leaveWords = (formats: Formats<'ja'>): BehindWords['leave'] => ({
  heading: '伝言を残す',
  headingFor: (name) => `${name}さんに伝言を残す`,
  lead: '担当者全員に届き、戻りしだい一人がお返事します。いつになるかはお約束できません。',
  leadFor: (name) => `${name}さんに届き、戻りしだいお返事します。いつになるかはお約束できません。`,
  text: '伝言',
  send: '伝言を残す',
  sending: 'お待ちください',
  empty: '先に内容を入力してください。',
  left: '伝言をお預かりしました',
  leftLead: (contact) => `お返事の宛先：${formats.list(contact)}。確認のメールは送信されません。`,
});

const minutesOf = (formats: Formats<'ja'>, count: number) => formats.plural(count, { other: '#分' });

const bookWords = (formats: Formats<'ja'>): BehindWords['book'] => ({
  heading: '電話を予約する',
  headingWith: (name) => `${name}さんとの電話を予約する`,
  lead: (minutes, zone) =>
    `その時間に最も手が空いている担当者がお電話します（${minutesOf(formats, minutes)}）。時刻は現地時間（${zone}）です。`,
  leadWith: (name, minutes, zone) =>
    `${name}さんがお電話します（${minutesOf(formats, minutes)}）。時刻は現地時間（${zone}）です。`,
  leavesLine: '予約が決まるまで順番はそのままです。決まると順番待ちは終わります。',
  day: '日にち',
  time: '時刻',
  note: 'ご用件',
  mails: 'メールアドレスを入力すると、確認とお知らせのメールが届きます。',
  mailsNothing: 'メールは送信されません。時間を控えておいてください。',
  send: 'この時間で予約する',
  noTime: '時間をひとつ選んでください。',
  loading: '空いている時間を調べています',
  none: '今後数日は空いている時間がありません。伝言を残すことはできます。',
  noneWith: (name) => `${name}さんは、今後数日は空いている時間がありません。`,
  withAny: 'ほかの担当者の空きを見る',
  tryAgain: 'もう一度試す',
});

const movingWords = (formats: Formats<'ja'>): BehindWords['moving'] => ({
  heading: '別の時間を選ぶ',
  lead: (name, at, zone) =>
    `選び直すまでは、${at}に${name}さんからお電話する予定のままです。時刻は現地時間（${zone}）です。`,
  leadDisplaced: (name, at, zone) =>
    `${at}に${name}さんからお電話できなくなりました。ご都合のよい時間を選んでください。時刻は現地時間（${zone}）です。`,
  send: 'この時間にする',
  none: '今後数日は空いている時間がありません。',
  at: (moment, now) => `${formats.day(moment, now)} ${formats.time(moment)}`,
});

const bookedWords = (formats: Formats<'ja'>): BehindWords['booked'] => ({
  booked: (at) => `電話を予約しました：${at}`,
  calls: (name, zone) => `${name}さんからお電話します。時刻は現地時間（${zone}）です。`,
  mailed: '確認のメールをお送りします。',
  notMailed: 'メールは送信されません。時間を控えておいてください。',
  keep: '変更や取り消しは、このブラウザーか、どこからでもこのリンクでできます：',
  link: '電話の予約ページ',
  leftLine: '順番待ちをやめました。',
  close: '閉じる',
  yours: '予約した電話',
  callsAt: (name, at) => `${at}に${name}さんからお電話します`,
  soon: (name, moment) => `まもなく：${formats.time(moment)}に${name}さんからお電話します`,
  due: (name) => `まもなく${name}さんからお電話します。`,
  displaced: (name, at) =>
    `${at}に${name}さんからお電話できなくなりました。別の時間を選ぶか、予約を取り消してください。`,
  move: '時間を変更',
  moveOf: (at) => `電話の時間を変更：${at}`,
  cancel: '取り消す',
  cancelOf: (at) => `電話の予約を取り消す：${at}`,
  cancelAsk: (name, at) => `${name}さんとの電話（${at}）の予約を取り消しますか。`,
  cancelYes: '予約を取り消す',
  cancelNo: 'このままにする',
});
