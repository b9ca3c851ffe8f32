import type { HiddenFor } from '../../../server/protocol/index.ts';
import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';
import { tagIn } from '../measures.ts';

const TAGS: Readonly<Record<string, string>> = {
  friendly: '親切',
  knowledgeable: '詳しい',
  patient: '根気強い',
  quick: '速い',
  clear: 'わかりやすい',
  'solved it': '解決した',
  unfriendly: '不親切',
  unsure: '自信がなさそう',
  'in a hurry': '急いでいた',
  slow: '遅い',
  unclear: 'わかりにくい',
  'not solved': '解決しなかった',
};

/** Why a review is not shown. */
export const HIDDEN: Readonly<Record<HiddenFor, string>> = {
  offensive: '不快な表現',
  'personal-data': '個人情報',
  spam: '宣伝',
  fake: '実際のものではない',
  'off-topic': '別の内容',
  held: '確認待ち',
};

export const tagWord = tagIn(TAGS);

export const reviewWords = (formats: Formats<'ja'>): BehindWords['review'] => ({
  heading: (agent) => `${agent.name}さんとの会話はいかがでしたか`,
  ended: '会話が終了しました',
  reason: (reason, name) => {
    switch (reason) {
      case 'visitor-ended':
        return 'お客様が会話を終了しました。';
      case 'agent-ended':
        return `${name}さんが会話を終了しました。`;
      case 'visitor-lost':
        return '離れている時間が長かったため、会話を閉じました。';
      case 'agent-lost':
        return `${name}さんの接続が切れました。`;
      case 'transferred':
        return `${name}さんが別の担当者に引き継ぎました。`;
      case 'idle':
        return 'しばらくメッセージがなかったため、会話を閉じました。';
    }
  },
  stars: (name) => `${name}さんの評価`,
  tag: tagWord,
  tags: { praise: 'よかった点', complaint: 'よくなかった点', both: 'いかがでしたか' },
  nps: (site) =>
    site === ''
      ? '私たちを知り合いに薦める可能性はどのくらいありますか'
      : `${site}を知り合いに薦める可能性はどのくらいありますか`,
  npsLeast: 'まったくない',
  npsMost: 'とても高い',
  npsNone: '回答しない',
  npsPrivate: '公開されることはありません。',
  comment: 'ご感想',
  commentHint: 'お名前を出さず、ほかのレビューと一緒に公開します。',
  send: 'レビューを送る',
  skip: 'スキップ',
  done: '完了',
  needStars: '先に星を1つから5つの間で選んでください。',
  transcript: '会話を読み返す',
  thanks: 'ありがとうございます',
  thanksLead: (name) => `レビューは、ほかの方の担当者選びと${name}さんの成長に役立ちます。`,
  changed: 'レビューを変更しました',
  changedLead: '公開済みの内容は、変更がほかのレビューと一緒に公開されるまでそのまま残ります。',
  share: '公開の場にも投稿する',
  shareLead: 'うれしいお言葉です。ほかの方にもきっと喜ばれます。',
  opensTab: '（新しいタブで開きます）',
  back: '担当者一覧に戻る',
  change: 'レビューを変更する',
  changeHeading: (name) => `${name}さんのレビュー`,
  changeUntil: (at, now) =>
    formats.isToday(at, now)
      ? `${formats.time(at)}まで変更できます。`
      : `${formats.day(at, now)} ${formats.time(at)}まで変更できます。`,
  loading: 'レビューを読み込んでいます',
  saveChange: '変更を保存',
  keep: 'このままにする',
  yours: (name, stars) => `${name}さんの評価：星5つ中${formats.number(stars)}。`,
  changeOf: (name) => `${name}さんのレビューを変更する`,
  replyOf: (name) => `${name}さんからの返信`,
  hiddenReasons: HIDDEN,
  hiddenCount: (all, listed) => `表示していないレビュー：${formats.number(all)}件（${listed}）。`,
  hiddenStars:
    '宣伝、実際のものではないレビュー、別の内容のレビューの星は評価に含まれません。それ以外はすべて含まれます。確認待ちのものは、確認のあとで含まれます。',
  hiddenOwn: (reason) => `ほかの方には表示されていません：${HIDDEN[reason]}。`,
});
