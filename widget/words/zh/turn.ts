import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';

export const turnWords = (formats: Formats<'zh'>): BehindWords['turn'] => ({
  label: '轮到我时提醒我：',
  sound: '声音',
  soundLong: '您在看别处时，有动静就响声提醒',
  soundOn: '声音已开',
  soundOff: '声音已关',
  notification: '通知',
  called: (name) => `正在呼叫${name}`,
  answered: (name) => `${name}已应答`,
  asked: '需要您选择',
  swap: (name) => `${name}现在有空`,
  late: '等待时间延长',
  wrote: (name, count) =>
    `${count <= 1 ? '' : formats.plural(count, { other: '(#) ' })}${name}给您发来了消息`,
});

export const keptWords = (formats: Formats<'zh'>): BehindWords['kept'] => ({
  save: '保存对话',
  title: (name) => `与${name}的对话`,
  times: (zone) => `时间按${zone}显示。`,
  file: '对话',
  attached: (names) => `［附件：${formats.list(names)}］`,
  unsent: '这些内容没有发出',
  unsentLead: '没有人收到。如需保留，请复制。',
  copy: '复制',
  copied: '已复制',
});
