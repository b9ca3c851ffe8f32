import type { Channel, TransferReason, TransferView } from '../../../server/protocol/index.ts';
import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';
import { whom } from '../whom.ts';

const means: Readonly<Record<Exclude<Channel, 'chat'>, string>> = {
  call: '电话',
  video: '视频',
  email: '电子邮件',
  social: '社交网络',
  sms: '短信',
};

function because(reason: TransferReason, name: string): string {
  switch (reason) {
    case 'knows-more':
      return `${name}更了解这方面。`;
    case 'in-charge':
      return `这方面由${name}负责。`;
    case 'speaks-language':
      return `${name}会说您的语言。`;
    case 'has-time':
      return `${name}现在有时间。`;
    case 'other':
      return `${name}更能帮到您。`;
  }
}

export const transferWords = (formats: Formats<'zh'>): BehindWords['way'] => {
  const to = (way: TransferView) =>
    whom(way, formats, { anybody: '其他人', needed: (list) => `懂${list}的人` });
  return {
    brings: (way) => `${way.from.name}将您转给${to(way)}`,
    because: (way) => because(way.reason, way.to?.name ?? '另一个人'),
    kept: '您的位置和写过的内容都会一起转过去，不必重复。',
    back: (way) => `没有其他人能接待您，因此回到${way.from.name}这里`,
    seeks: (way) => (way.ringing ? `${way.from.name}正在呼叫${to(way)}` : `${way.from.name}正在找${to(way)}`),
    seeksLead: (name) => `在此之前，您继续与${name}对话。`,
    stay: (name) => `继续与${name}对话`,
    ended: (end, name) =>
      end === 'stayed' ? `您继续与${name}对话。` : `没有其他人能来，您继续与${name}对话。`,
    elsewhere: (channel, name) => `与${name}的对话通过${means[channel]}继续。`,
    guest: (name) => `${name}还在这里。`,
    reopen: '重新打开对话',
    reopenLead: (name) => `如果${name}有空，就继续与${name}对话。`,
  };
};
