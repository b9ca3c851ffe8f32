import type { Formats } from '../formats.ts';
import type { ListWords } from '../list.ts';
import { partWords } from './parts.ts';

/** What a visitor reads and hears up to the list, in Japanese. */
export const words = (formats: Formats<'ja'>): ListWords => ({
  ...partWords(formats),
  browse: browseWords(formats),
  tools: toolWords(formats),
  card: cardWords(formats),
  link: linkWords(),
  coming: comingWords(),
});

const people = (formats: Formats<'ja'>, count: number) => formats.plural(count, { other: '#名' });

const browseWords = (formats: Formats<'ja'>): ListWords['browse'] => ({
  heading: '担当者を選ぶ',
  lead: '今いる担当者と、話せるまでのおおよその時間です。',
  people: '担当者',
  results: (shown, all) =>
    shown === all ? people(formats, all) : `${people(formats, all)}中${people(formats, shown)}`,
  orderChanged: '並び順が変わりました',
  refresh: '更新',
  loading: '担当者を読み込んでいます',
  emptyHeading: 'すべての条件に合う担当者がいません',
  dismiss: '閉じる',
  close: '閉じる',
});

const toolWords = (formats: Formats<'ja'>): ListWords['tools'] => ({
  label: '一覧を絞り込む',
  search: '名前、得意分野、言語',
  clearSearch: '検索を消す',
  filters: (count) => (count === 0 ? '条件' : `条件・${formats.number(count)}`),
  skills: '得意分野',
  languages: '言語',
  more: (count) => `ほか${formats.number(count)}件`,
  fewer: '少なく表示',
  fourUp: '4以上',
  stars: '星：',
  includeNew: '新しい担当者も',
  haveTime: '使える時間',
  anyTime: '指定なし',
  minutes: (count) => formats.plural(count, { other: '#分' }),
  order: '並び順',
  orders: { recommended: 'おすすめ順', soonest: '早い順', rating: '評価順', name: '名前順' },
  whyOrder: 'この並び順の理由',
  clear: '条件を消す',
});

const cardWords = (formats: Formats<'ja'>): ListWords['card'] => ({
  talkTo: (name) => `${name}さんと話す`,
  join: '順番を待つ',
  joinOf: (name) => `${name}さんの順番を待つ`,
  switchTo: (name) => `${name}さんに変更`,
  yours: 'ここで順番待ち中です',
  read: 'プロフィールを見る',
  readOf: (name) => `${name}さんのプロフィールを見る`,
  left: '席を外しました',
  moreSkills: (count) => `+${formats.number(count)}`,
  moreSkillsLong: (count) => `ほか${formats.number(count)}件`,
  speaks: '話せる言語',
  leavesAt: (moment) => `${formats.time(moment)}まで`,
  takingMore: (count) => `あと${formats.number(count)}名まで`,
  takingNone: '休憩前の受付を終えました',
  held: (held, of) => `直近${formats.number(of)}回中${formats.number(held)}回、目安どおりの待ち時間`,
  siteHeld: (held, of) =>
    `ここでは直近${formats.number(of)}回中${formats.number(held)}回、目安どおりの待ち時間`,
  talkedBefore: '前に話しました',
  favourite: 'お気に入り',
  firstFree: '最初に手が空いた担当者',
  firstFreeAll: 'どなたでもよければ、次に手が空いた担当者が応対します。',
  firstFreeMatching: (count) =>
    formats.plural(count, { other: '条件に合う#名のうち、次に手が空いた担当者です。' }),
  firstFreeAct: '最初の担当者にする',
  firstFreeActLong: '順番を待つ：最初に手が空いた担当者が応対',
});

const linkWords = (): ListWords['link'] => ({
  connecting: '接続しています',
  lostHeading: '接続が切れました',
  lostBrowsing: '一覧は最後に受け取ったときのままです。オンラインに戻ると、また動き始めます。',
  retry: '今すぐ試す',
  failedHeading: '読み込めませんでした',
  refusedHeading: 'このページは接続できません',
});

const comingWords = (): ListWords['coming'] => ({
  heading: 'お待ちください',
  late: '通常より時間がかかっています。接続しだい、自動で続きます。',
  backToList: '一覧に戻る',
});
