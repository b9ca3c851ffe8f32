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

/** What a visitor reads and hears behind the list, in Simplified Chinese. */
export const words = (formats: Formats<'zh'>): BehindWords => ({
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

const people = (formats: Formats<'zh'>, count: number) => formats.plural(count, { other: '#人' });

const emptyWords = (formats: Formats<'zh'>): BehindWords['empty'] => ({
  nobodyYet: '这里还没有人。',
  without: (filter, count) => `去掉${filter}：${people(formats, count)}`,
  many: '不是某一个条件造成的，请减少几个条件再试。',
  named: {
    search: (text) => `搜索“${text}”`,
    skill: (label) => label,
    languages: (tags) => formats.list(tags.map((tag) => formats.language(tag))),
    fourUp: '“4星及以上”',
    minutes: (count) => `“我有${formats.plural(count, { other: '#分钟' })}”`,
  },
});

const pageWords = (formats: Formats<'zh'>): BehindWords['page'] => ({
  back: '所有人',
  about: '简介',
  skills: '擅长',
  level: (level) => `${formats.number(level)}级，最高5级`,
  languages: '语言',
  reviews: '评价',
  shares: '访客评分',
  shareOf: (stars, count, share) =>
    [
      `${formats.number(stars)}星，满分5星：`,
      formats.plural(count, { other: '#条评价' }),
      `，${formats.share(share)}`,
    ].join(''),
  given: (stars) => `${formats.number(stars)}星，满分5星`,
  noReviews: '还没有评价。每个人都有开始的时候。',
  more: '更多评价',
  loadingMore: '正在加载',
  loading: '正在加载个人资料',
  tryAgain: '重试',
  held: (name, held, of) => {
    const visitors = `最近${formats.number(of)}位访客中，有${formats.number(held)}位`;
    return `${visitors}在告知的时间内见到了${name}。`;
  },
});

const orderWords = (formats: Formats<'zh'>): BehindWords['order'] => ({
  means: {
    recommended: '推荐：很快有空、评分高，并让每个人都有公平的机会。',
    soonest: '最快：等待时间先结束的在前，按较长的估计计算。',
    rating: '评分最高：按星级排列；只有几条评价时影响不大。',
    name: '姓名：按姓名排列，不论是否在线。',
  },
  here: (reasons) => `排在这里的原因：${formats.list(reasons.map((reason) => ORDER_REASONS[reason]))}`,
});

const ORDER_REASONS: Readonly<Record<OrderReason, string>> = {
  'free-now': '现在有空',
  'soon-free': '很快有空',
  'long-wait': '等待时间较长',
  'well-rated': '评分高',
  newcomer: '新来的',
  'fair-share': '到目前为止接待得较少',
  'had-much': '已经接待了很多访客',
  away: '休息中',
};

const knownWords = (formats: Formats<'zh'>): BehindWords['known'] => ({
  label: (name) => `您与${name}`,
  favourite: '收藏',
  avoid: '不再选择',
  secret: (name) => `仅您可见：${name}不会知道。`,
  avoided: (name) => `您已选择不由${name}帮助。`,
  undo: '撤销',
  undoOf: (name) => `撤销：可以再由${name}帮助我`,
  avoidedList: (count) => `不再选择：${people(formats, count)}`,
});

const talkWords = (): BehindWords['talk'] => ({
  with: (name) => `正在与${name}对话`,
  wrote: (name) => `${name}给您发来了消息`,
  online: '正在与您对话',
  hello: (name) => `您已接通${name}，打个招呼吧。`,
  end: '结束',
  endLong: '结束对话',
  more: '更多',
  moreLong: '保存这段对话，或换个地方继续',
  endAsk: '要结束对话吗？结束后您可以留下评价。',
  endYes: '结束对话',
  endNo: '继续对话',
  started: (name) => `${name}已应答，您可以开始写了。`,
  write: (name) => `写给${name}`,
});

const closedWords = (formats: Formats<'zh'>): BehindWords['closed'] => ({
  heading: '现在没有人在',
  backAt: (moment, now) =>
    formats.isToday(moment, now)
      ? `最早在您当地时间${formats.time(moment)}会有人回来。`
      : `最早在您当地时间${formats.day(moment, now)} ${formats.time(moment)}会有人回来。`,
  unknown: '还不知道什么时候有人回来。一有人在，此页面会自动打开。',
  opens: '一有人在，此页面会自动打开。',
  team: '这里有哪些人',
});

const switchingWords = (): BehindWords['switching'] => ({
  heading: '换个人',
  lead: '您的位置会保留：换到谁那里，已等的时间都算数。',
  back: '回到排队',
});

const whileLostWords = (): BehindWords['whileLost'] => ({
  waiting: '正在重新连接，您的位置会保留。',
  talking: '您写的内容会保留，重新联网后发送。',
});
