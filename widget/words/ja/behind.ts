import type { OrderReason } from '../../../server/protocol/index.ts';
import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';
import { arrangeWords } from './arrange.ts';
import { bookingWords } from './booking.ts';
import { questionWords } from './files.ts';
import { hoursWords } from './hours.ts';
import { joinWords, lineWords } from './line.ts';
import { needWords } from './need.ts';
import { newsWords, patienceWords } from './patience.ts';
import { placeWords } from './place.ts';
import { reviewWords } from './review.ts';
import { talkPartWords } from './talk-parts.ts';
import { transcriptMailWords } from './transcript-mail.ts';
import { transferWords } from './transfer.ts';
import { keptWords, turnWords } from './turn.ts';

/** What a visitor reads and hears behind the list, in Japanese. */
export const words = (formats: Formats<'ja'>): BehindWords => ({
  ...talkPartWords(formats),
  empty: emptyWords(formats),
  switching: switchingWords(),
  whileLost: whileLostWords(),
  page: pageWords(formats),
  hours: hoursWords(formats),
  arrange: arrangeWords(formats),
  join: joinWords(),
  line: lineWords(formats),
  question: questionWords(),
  patience: patienceWords(formats),
  need: needWords(formats),
  news: newsWords(formats),
  order: orderWords(formats),
  known: knownWords(formats),
  talk: talkWords(),
  way: transferWords(formats),
  review: reviewWords(formats),
  closed: closedWords(formats),
  turn: turnWords(formats),
  kept: keptWords(formats),
  transcriptMail: transcriptMailWords(),
  place: placeWords(formats),
  ...bookingWords(formats),
});

const people = (formats: Formats<'ja'>, count: number) => formats.plural(count, { other: '#名' });

const emptyWords = (formats: Formats<'ja'>): BehindWords['empty'] => ({
  nobodyYet: 'まだ担当者がいません。',
  without: (filter, count) => `${filter}を外す：${people(formats, count)}`,
  many: '原因はひとつの条件ではありません。条件を減らしてお試しください。',
  named: {
    search: (text) => `「${text}」の検索`,
    skill: (label) => label,
    languages: (tags) => formats.list(tags.map((tag) => formats.language(tag))),
    fourUp: '「星4以上」',
    minutes: (count) => `「使える時間：${formats.plural(count, { other: '#分' })}」`,
  },
});

const pageWords = (formats: Formats<'ja'>): BehindWords['page'] => ({
  back: '担当者一覧',
  about: '自己紹介',
  skills: '得意分野',
  level: (level) => `5段階中${formats.number(level)}`,
  languages: '言語',
  reviews: 'レビュー',
  shares: '評価の内訳',
  shareOf: (stars, count, share) =>
    [
      `星5つ中${formats.number(stars)}：`,
      formats.plural(count, { other: '#件のレビュー' }),
      `、${formats.share(share)}`,
    ].join(''),
  given: (stars) => `星5つ中${formats.number(stars)}`,
  noReviews: 'レビューはまだありません。だれにでも始まりがあります。',
  more: 'レビューをもっと見る',
  loadingMore: '読み込み中',
  loading: 'プロフィールを読み込んでいます',
  tryAgain: 'もう一度試す',
  held: (name, held, of) => {
    const visitors = `直近${formats.number(of)}名のうち${formats.number(held)}名`;
    return `${visitors}が、ご案内した時間内に${name}さんと話せました。`;
  },
});

const orderWords = (formats: Formats<'ja'>): BehindWords['order'] => ({
  means: {
    recommended: 'おすすめ順：まもなく話せて評価が高く、全員に公平に機会が回る順です。',
    soonest: '早い順：待ち時間が早く終わる順です。目安の長いほうで数えます。',
    rating: '評価順：星の多い順です。数件のレビューだけでは大きく動きません。',
    name: '名前順：在席かどうかにかかわらず、名前の文字の順です。',
  },
  here: (reasons) => `この位置の理由：${formats.list(reasons.map((reason) => ORDER_REASONS[reason]))}`,
});

const ORDER_REASONS: Readonly<Record<OrderReason, string>> = {
  'free-now': '今すぐ話せる',
  'soon-free': 'まもなく話せる',
  'long-wait': '待ち時間が長め',
  'well-rated': '評価が高い',
  newcomer: '新しい担当者',
  'fair-share': 'これまでの担当が公平な割り当てより少ない',
  'had-much': 'すでに多くの会話を担当',
  away: '休憩中',
};

const knownWords = (formats: Formats<'ja'>): BehindWords['known'] => ({
  label: (name) => `${name}さんについて`,
  favourite: 'お気に入り',
  avoid: '次回は希望しない',
  secret: (name) => `ご自分だけの設定です。${name}さんに知られることはありません。`,
  avoided: (name) => `${name}さんの対応を希望しない設定です。`,
  undo: '元に戻す',
  undoOf: (name) => `元に戻す：${name}さんの対応をまた受ける`,
  avoidedList: (count) => `次回は希望しない：${people(formats, count)}`,
});

const talkWords = (): BehindWords['talk'] => ({
  with: (name) => `${name}さんと会話中`,
  wrote: (name) => `${name}さんからメッセージが届きました`,
  online: 'お客様と会話中',
  hello: (name) => `${name}さんにつながりました。ひとこと話しかけてみてください。`,
  end: '終了',
  endLong: '会話を終了する',
  more: 'その他',
  moreLong: '会話を保存する、または別の端末で続ける',
  endAsk: '会話を終了しますか。終了後にレビューを書けます。',
  endYes: '終了する',
  endNo: '会話を続ける',
  started: (name) => `${name}さんが応答しました。メッセージを書けます。`,
  write: (name) => `${name}さんに書く`,
});

const closedWords = (formats: Formats<'ja'>): BehindWords['closed'] => ({
  heading: 'ただいま担当者は不在です',
  backAt: (moment, now) =>
    formats.isToday(moment, now)
      ? `現地時間の${formats.time(moment)}に、最初の担当者が戻ります。`
      : `現地時間の${formats.day(moment, now)} ${formats.time(moment)}に、最初の担当者が戻ります。`,
  unknown: '戻る時間はまだ決まっていません。担当者が戻ると、このページは自動で開きます。',
  opens: '担当者が戻ると、このページは自動で開きます。',
  team: '担当者の紹介',
});

const switchingWords = (): BehindWords['switching'] => ({
  heading: 'ほかの担当者を選ぶ',
  lead: '順番はそのままです。どこへ移っても、これまでの待ち時間が数えられます。',
  back: '順番待ちに戻る',
});

const whileLostWords = (): BehindWords['whileLost'] => ({
  waiting: '再接続の間も、順番はそのままです。',
  talking: '書いた内容は保存され、オンラインに戻ると送信されます。',
});
