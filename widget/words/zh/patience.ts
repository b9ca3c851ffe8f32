import type { OfferWhy, ReleaseReason } from '../../../server/protocol/index.ts';
import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';

export const patienceWords = (formats: Formats<'zh'>): BehindWords['patience'] => ({
  legend: '谁可以帮您？',
  flex: (name) => `先等${name}，超过这个时间后任何合适的人都可以：`,
  select: (name) => `您愿意等${name}多久`,
  minutes: (count) => `${formats.number(count)}分钟`,
  flexHint: (name) => `如果${name}来不及，我们会提前为您接通其他人。时间从开始排队算起。`,
  insist: (name) => `只要${name}`,
  insistHint: (name) => `不管多久，您都等${name}。`,
  any: (name) => `最先有空的人，最好是${name}`,
  anyHint: '由最先有空的合适的人接待您。',
  change: '更改',
  save: '保存',
  cancel: '取消',
  kept: '已保存，您的位置会保留。',
  keeps: '无论怎么选，您的位置都会保留。',
  until: (name, moment) => `我们为您等${name}到${formats.time(moment)}，之后任何合适的人都可以接待您。`,
  released: (reason, name) => `现在任何合适的人都可以接待您，因为${releaseReason(reason, name)}。`,
});

function releaseReason(reason: ReleaseReason, name: string): string {
  switch (reason) {
    case 'patience-ended':
      return `您愿意等${name}的时间已到`;
    case 'early':
      return `${name}很可能来不及有空`;
    case 'agent-declined':
      return `${name}无法接待这次对话`;
    case 'agent-draining':
      return `${name}休息前不再接待`;
    case 'agent-offline':
      return `${name}已离开`;
    case 'agent-removed':
      return `${name}已不在这里`;
    case 'agent-lost':
      return `与${name}的连接已断开`;
  }
}

const secondsOf = (formats: Formats<'zh'>, count: number) => formats.plural(count, { other: '#秒' });

export const newsWords = (formats: Formats<'zh'>): BehindWords['news'] => ({
  swap: (name) => `${name}现在有空，可以帮您`,
  swapFree: '拒绝也没有损失：您的位置不变。',
  swapYes: '好，接通',
  swapNo: '不，保留位置',
  answered: (name) => `${name}已回复`,
  answerEnough: '已经解决，退出排队',
  moreTime: '延长时间',
  timeLeft: (seconds) => `剩余回答时间：${secondsOf(formats, seconds)}`,
  late: '比我们说的时间要久',
  lateReason: (reason, name) => {
    switch (reason) {
      case 'conversations-longer':
        return '您前面的对话比平时更久。';
      case 'agent-away':
        return `${name}正在休息。`;
      case 'offer-unanswered':
        return `已呼叫${name}，但没有应答。`;
      case 'agent-lost':
        return '与帮助您的人的连接已断开。';
    }
  },
  lateNow: '从现在起：',
  credit: (seconds) => `因此，您的位置按早排队${secondsOf(formats, seconds)}计算。`,
  away: (name) => `${name}已经休息了一会儿`,
  awayLead: '无论怎么选，您的位置都会保留。',
  keepWaiting: '继续等',
  credits: (reason, seconds) => {
    const earlier = `您的位置提前${secondsOf(formats, seconds)}`;
    switch (reason) {
      case 'promise-broken':
        return `${earlier}：比我们说的时间要久。`;
      case 'priority':
        return `${earlier}：这是本网站的要求。`;
      case 'frustration':
        return `${earlier}：您上次不太顺利。`;
    }
  },
  explained: (explanation, name) => {
    switch (explanation.kind) {
      case 'offer':
        return `${offerReason(explanation.why, name)}。`;
      case 'release':
        return `${name}当时有空，而且${releaseReason(explanation.reason, '您选的人')}。`;
      case 'swap':
        return `${name}当时有空，而且您同意了。`;
    }
  },
});

function offerReason({ agent, ticket, ticketCount }: OfferWhy, name: string): string {
  const turn = {
    'longest-waiting': '您等得最久',
    credit: '您的位置算作最早',
    picked: '马上接待了您',
  }[ticket];
  return ticketCount > 1 ? `${agentReason(agent, name)}，而且${turn}` : agentReason(agent, name);
}

function agentReason(why: OfferWhy['agent'], name: string): string {
  switch (why) {
    case 'chosen':
      return `您选择了${name}`;
    case 'former':
      return `您以前与${name}对话过`;
    case 'picked':
    case 'only-one-free':
      return `${name}当时有空`;
    case 'least-occupied':
      return `${name}当时有空，今天接待得也最少`;
    case 'longest-idle':
      return `${name}空闲得最久`;
  }
}
