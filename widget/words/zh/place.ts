import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';

export const placeWords = (formats: Formats<'zh'>): BehindWords['place'] => ({
  postpone: (seconds) =>
    seconds <= 60 ? '我还需要1分钟' : formats.plural(Math.round(seconds / 60), { other: '我还需要#分钟' }),
  postponeLead: '这段时间其他人先来，您的位置会保留。',
  postponed: '不用着急',
  postponedLead: (until) => `${formats.time(until)}之前其他人先来，之后会按您原来的位置再次呼叫。`,
  backIn: '回到排队还有',
  ready: '我准备好了',
  elsewhere: '已在别处继续',
  elsewhereWaiting: '您的排队位置会保留，它在另一个窗口或另一台设备上打开着。',
  elsewhereTalking: (name) => `您与${name}的对话在另一个窗口或另一台设备上打开着。`,
  elsewhereEnded: (name) => `您与${name}的对话已结束，它在另一个窗口或另一台设备上打开着。`,
  continueHere: '在这里继续',
  oneMoment: '请稍候',
  move: '换台设备继续',
  moveLead: '请用另一台设备扫描二维码，或在那里打开链接。',
  moveSecret: (until) =>
    `只能使用一次，有效期到${formats.time(until)}。打开的人会得到您的位置，请不要给别人看。`,
  moveOver: '这个二维码已过期。',
  again: '重新生成',
  making: '正在生成二维码',
  code: '链接的二维码',
  link: '您的位置链接',
  copy: '复制链接',
  copied: '已复制',
  close: '关闭',
  arrive: '要在这台设备上继续吗？',
  arriveLead: '您的位置或对话会原样转到这里，另一台设备上会显示这一点。',
  arriveGone: '此链接已不能使用',
  notNow: '暂时不用',
});
