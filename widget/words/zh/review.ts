import type { HiddenFor } from '../../../server/protocol/index.ts';
import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';
import { tagIn } from '../measures.ts';

const TAGS: Readonly<Record<string, string>> = {
  friendly: '友好',
  knowledgeable: '懂行',
  patient: '耐心',
  quick: '迅速',
  clear: '讲得清楚',
  'solved it': '已解决',
  unfriendly: '不友好',
  unsure: '不够确定',
  'in a hurry': '匆忙',
  slow: '缓慢',
  unclear: '讲得不清楚',
  'not solved': '未解决',
};

/** Why a review is not shown. */
export const HIDDEN: Readonly<Record<HiddenFor, string>> = {
  offensive: '冒犯性内容',
  'personal-data': '个人信息',
  spam: '广告',
  fake: '不真实',
  'off-topic': '与此无关',
  held: '待核实',
};

export const tagWord = tagIn(TAGS);

export const reviewWords = (formats: Formats<'zh'>): BehindWords['review'] => ({
  heading: (agent) => `与${agent.name}的对话怎么样？`,
  ended: '对话已结束',
  reason: (reason, name) => {
    switch (reason) {
      case 'visitor-ended':
        return '您结束了对话。';
      case 'agent-ended':
        return `${name}结束了对话。`;
      case 'visitor-lost':
        return '您离开太久，对话已关闭。';
      case 'agent-lost':
        return `${name}的连接已断开。`;
      case 'transferred':
        return `${name}把您转给了其他人。`;
      case 'idle':
        return '有一段时间没有新消息，对话已关闭。';
    }
  },
  stars: (name) => `您对${name}的评分`,
  tag: tagWord,
  tags: { praise: '哪里好？', complaint: '哪里不好？', both: '感觉怎么样？' },
  nps: (site) => (site === '' ? '您有多大可能向朋友推荐我们？' : `您有多大可能向朋友推荐${site}？`),
  npsLeast: '完全不可能',
  npsMost: '非常可能',
  npsNone: '不回答',
  npsPrivate: '绝不公开。',
  comment: '用您自己的话说',
  commentHint: '会与其他评价一起公开，不显示您的姓名。',
  send: '发送评价',
  skip: '跳过',
  done: '完成',
  needStars: '请先选择一到五颗星。',
  transcript: '再看一遍对话',
  thanks: '谢谢您',
  thanksLead: (name) => `您的评价能帮助别人选择，也能帮助${name}进步。`,
  changed: '您的评价已修改',
  changedLead: '已公开的内容会保留，直到修改与其他评价一起公开。',
  share: '也公开分享',
  shareLead: '很高兴听到这些，其他人也会乐于看到。',
  opensTab: '（在新标签页中打开）',
  back: '返回所有人',
  change: '修改评价',
  changeHeading: (name) => `您对${name}的评价`,
  changeUntil: (at, now) =>
    formats.isToday(at, now)
      ? `您可以在${formats.time(at)}之前修改。`
      : `您可以在${formats.day(at, now)} ${formats.time(at)}之前修改。`,
  loading: '正在加载您的评价',
  saveChange: '保存修改',
  keep: '保持不变',
  yours: (name, stars) => `您给了${name} ${formats.number(stars)}星，满分5星。`,
  changeOf: (name) => `修改对${name}的评价`,
  replyOf: (name) => `${name}的回复`,
  hiddenReasons: HIDDEN,
  hiddenCount: (all, listed) => `未显示的评价：${formats.number(all)}条（${listed}）。`,
  hiddenStars: '广告、不真实和与此无关的评价，其星级不计入评分。其他评价全部计入；待核实的评价在核实后计入。',
  hiddenOwn: (reason) => `其他人看不到：${HIDDEN[reason]}。`,
});
