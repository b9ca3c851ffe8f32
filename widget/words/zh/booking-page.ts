import type { BookingPageWords } from '../booking-page.ts';
import type { Formats } from '../formats.ts';
import { bookingWords } from './booking.ts';
import { partWords } from './parts.ts';
import { refusalWords } from './refusals.ts';

/** What stands on the page of a booked call, in Simplified Chinese. */
export const words = (formats: Formats<'zh'>): BookingPageWords => ({
  ...partWords(formats),
  ...bookingWords(formats),
  refusals: refusalWords(),
  page: pageWords(formats),
});

const pageWords = (formats: Formats<'zh'>): BookingPageWords['page'] => ({
  loading: '正在查找您的预约',
  heading: '您预约的电话',
  when: (name, at) => `${name}将于${at}给您打电话`,
  about: (minutes, zone) =>
    `时长${formats.plural(minutes, { other: '#分钟' })}。时间为您的当地时间：${zone}。`,
  soon: '时间快到了。',
  due: (name) => `${name}马上给您打电话`,
  displaced: (name, at) => `${name}无法在${at}给您打电话`,
  displacedLead: '请另选时间，或取消预约。在此之前不会有人给您打电话。',
  moved: '您的电话已改到新的时间。',
  movedMailed: '确认邮件会发给您，其中有新的链接。',
  movedNotMailed: '不会发送邮件。请保存此页面的地址，它就是您预约的新链接。',
  cancelled: '您的预约已取消',
  cancelledLead: '不会有人给您打电话，这个时间可供其他人预约。您可以关闭此页面。',
  gone: '这个预约已结束或已取消',
  goneLead: '没有可以更改或取消的了。如需再次预约，请回到您找到我们的地方。',
  expired: '此链接已过期',
  expiredLead: '链接在通话后几天内有效。如需再次预约，请回到您找到我们的地方。',
  invalid: '此链接不完整',
  invalidLead: '请从邮件中重新打开，或完整复制链接，直到最后一个字符。',
  failed: '页面未能加载',
  failedLead: '已预约的不受影响。请稍后重试。',
  tryAgain: '重试',
  back: '暂时不用',
});
