import type { AskReason } from '../../../server/protocol/index.ts';
import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';

export const joinWords = (): BehindWords['join'] => ({
  talkTo: (name) => `与${name}对话`,
  firstFree: '与最先有空的人对话',
  freeLead: (name) => `${name}现在有空，会马上为您呼叫。`,
  firstFreeLead: '由最先有空的合适的人接待您。',
  name: '您的姓名',
  question: '您想咨询什么？',
  optional: '选填',
  questionHint: '对方会事先看到，一接通就能开始。',
  start: '开始',
  join: '排队',
  joining: '请稍候',
  cancel: '取消',
  left: (name) => `${name}刚刚离开。没有发送任何内容。`,
  allLeft: '所有人都刚刚离开。没有发送任何内容。',
});

function askedSentence(reason: AskReason, name: string): string {
  switch (reason) {
    case 'agent-declined':
      return `${name}无法接待这次对话`;
    case 'agent-draining':
      return `${name}休息前不再接待`;
    case 'agent-offline':
      return `${name}刚刚离开`;
    case 'agent-removed':
      return `${name}已不在这里`;
    case 'agent-lost':
      return `与${name}的连接已断开`;
  }
}

export const lineWords = (formats: Formats<'zh'>): BehindWords['line'] => ({
  place: (ahead) => {
    if (ahead <= 0) return '下一位就是您';
    if (ahead === 1) return '再过一位就轮到您';
    return formats.plural(ahead, { other: '您前面还有#人' });
  },
  forAgent: (name) => `正在排队等${name}`,
  forFirst: '正在排队等最先有空的人',
  since: (moment) => `${formats.time(moment)}起`,
  between: (from, to) =>
    formats.time(from) === formats.time(to)
      ? `预计${formats.time(to)}左右`
      : `预计在${formats.time(from)}到${formats.time(to)}之间`,
  soonNow: '预计马上轮到您',
  noEstimate: '还没有估计时间，有了可靠的估计就会显示。',
  closing: '您可以另选一人，也可以继续等：在那之前位置会保留。',
  freeNow: '马上为您接通。',
  soft: (name) => `${name}正在休息，时间取决于何时回来。`,
  late: '比我们说的时间要久。仍按先来后到排队。',
  nextAgent: (name) => `${name}一有空就会为您呼叫，对话会直接在这里打开。`,
  nextAny: '一有合适的人空出来就会为您呼叫，对话会直接在这里打开。',
  barLabel: '您在预计等待时间中的位置',
  now: '现在',
  otherFree: (name) => `${name}现在有空`,
  switchTo: (name) => `换成${name}`,
  pickOther: '换个人',
  leave: '退出排队',
  leaveAsk: '要退出排队吗？您的位置会让给下一位。',
  leaveYes: '退出',
  leaveNo: '继续排队',
  ringing: (name) => `正在呼叫${name}`,
  ringingLead: '通常几秒内就会应答，您不需要做什么。',
  asked: askedSentence,
  askedLead: '您的位置已保留。您想怎么继续？',
  askedElse: '如果不选择，将由最先有空的人接待您，剩余',
  takeFirst: '选最先有空的人',
  status: {
    waiting: (place, promise) => `${place}。${promise.replace(/。$/u, '')}。`,
    left: '您已退出排队。',
  },
});
