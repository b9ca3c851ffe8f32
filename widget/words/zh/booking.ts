import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';

type BookingWords = Pick<BehindWords, 'contact' | 'leave' | 'book' | 'moving' | 'booked'>;

export const bookingWords = (formats: Formats<'zh'>): BookingWords => ({
  contact: contactWords(),
  leave: leaveWords(formats),
  book: bookWords(formats),
  moving: movingWords(formats),
  booked: bookedWords(formats),
});

const contactWords = (): BehindWords['contact'] => ({
  name: '您的姓名',
  mail: '邮箱地址',
  phone: '电话号码',
  optional: '选填',
  reach: '填写其中一项即可，只有这里的工作人员能看到。',
  missing: '请填写邮箱地址或电话号码，以便有人回复您。',
  back: '暂时不用',
});

const leaveWords = (formats: Formats<'zh'>): BehindWords['leave'] => ({
  heading: '留言',
  headingFor: (name) => `给${name}留言`,
  lead: '这里的所有人都会收到，我们回来后会有人回复您，具体时间无法保证。',
  leadFor: (name) => `${name}会收到，回来后回复您，具体时间无法保证。`,
  text: '您的留言',
  send: '留言',
  sending: '请稍候',
  empty: '请先写点内容。',
  left: '您的留言已收到',
  leftLead: (contact) => `我们会回复到：${formats.list(contact)}。不会发送确认邮件。`,
});

const minutesOf = (formats: Formats<'zh'>, count: number) => formats.plural(count, { other: '#分钟' });

const bookWords = (formats: Formats<'zh'>): BehindWords['book'] => ({
  heading: '预约电话',
  headingWith: (name) => `预约与${name}通电话`,
  lead: (minutes, zone) =>
    `届时由最空闲的人给您打电话，时长${minutesOf(formats, minutes)}。时间为您的当地时间：${zone}。`,
  leadWith: (name, minutes, zone) =>
    `${name}会给您打电话，时长${minutesOf(formats, minutes)}。时间为您的当地时间：${zone}。`,
  leavesLine: '预约成功之前，您的位置会保留；预约成功后，您将退出排队。',
  day: '日期',
  time: '时间',
  note: '您想咨询什么？',
  mails: '填写邮箱地址后，会有邮件确认并提醒您。',
  mailsNothing: '不会发送邮件，请记下时间。',
  send: '预约这个时间',
  noTime: '请选择一个时间。',
  loading: '正在查找空闲时间',
  none: '未来几天没有空闲时间。您可以留言。',
  noneWith: (name) => `${name}未来几天没有空闲时间。`,
  withAny: '看看谁有空',
  tryAgain: '重试',
});

const movingWords = (formats: Formats<'zh'>): BehindWords['moving'] => ({
  heading: '另选时间',
  lead: (name, at, zone) => `在您重新选择之前，${name}仍将于${at}给您打电话。时间为您的当地时间：${zone}。`,
  leadDisplaced: (name, at, zone) =>
    `${name}无法在${at}给您打电话。请选择适合您的时间。时间为您的当地时间：${zone}。`,
  send: '选这个时间',
  none: '未来几天没有空闲时间。',
  at: (moment, now) => `${formats.day(moment, now)} ${formats.time(moment)}`,
});

const bookedWords = (formats: Formats<'zh'>): BehindWords['booked'] => ({
  booked: (at) => `电话已预约：${at}`,
  calls: (name, zone) => `${name}会给您打电话。时间为您的当地时间：${zone}。`,
  mailed: '确认邮件会发给您。',
  notMailed: '不会发送邮件，请记下时间。',
  keep: '您可以在此浏览器中改时间或取消，也可以在任何地方使用此链接：',
  link: '您的预约页面',
  leftLine: '您已退出排队。',
  close: '关闭',
  yours: '您预约的电话',
  callsAt: (name, at) => `${name}将于${at}给您打电话`,
  soon: (name, moment) => `即将：${name}将于${formats.time(moment)}给您打电话`,
  due: (name) => `${name}马上给您打电话。`,
  displaced: (name, at) => `${name}无法在${at}给您打电话。请另选时间，或取消预约。`,
  move: '改时间',
  moveOf: (at) => `更改电话时间：${at}`,
  cancel: '取消',
  cancelOf: (at) => `取消预约的电话：${at}`,
  cancelAsk: (name, at) => `要取消与${name}的电话（${at}）吗？`,
  cancelYes: '取消预约',
  cancelNo: '保留',
});
