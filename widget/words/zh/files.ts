import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';
import { fileSize } from '../measures.ts';

export const fileWords = (formats: Formats<'zh'>): BehindWords['files'] => ({
  attach: '添加图片或PDF',
  drop: '将图片或PDF拖放到这里',
  chosen: '要发送的文件',
  waiting: '等待发送',
  sending: (share) => `正在发送，${formats.share(Math.floor(share * 20) / 20)}`,
  ready: (bytes) => `已就绪，${size(formats, bytes)}`,
  failed: (reason) => `未发送。${reason}`,
  retry: '重试',
  retryNamed: (name) => `重试：${name}`,
  remove: (name) => `移除${name}`,
  stillSending: '您的文件还在发送中。',
  told: (ready, failed) =>
    [
      ready === 0 ? '' : `${files(formats, ready)}可以发送。`,
      failed === 0 ? '' : `${files(formats, failed)}未能发送。`,
    ].join(''),
  count: (count) => files(formats, count),
  image: (name) => `图片：${name}`,
  open: (name) => `打开${name}`,
  save: '保存',
  saveNamed: (name) => `保存${name}`,
  loading: '正在加载',
  size: (bytes) => size(formats, bytes),
});

const files = (formats: Formats<'zh'>, count: number): string => formats.plural(count, { other: '#个文件' });

const size = (formats: Formats<'zh'>, bytes: number): string => fileSize(formats, bytes, ['KB', 'MB']);

export const questionWords = (): BehindWords['question'] => ({
  heading: '您的问题',
  write: '现在就写下您的问题',
  hint: (name) =>
    name === null
      ? '应答的人会先看到它。开始呼叫之前，您都可以修改。'
      : `${name}应答时会看到它。开始呼叫之前，您都可以修改。`,
  label: '您的问题',
  placeholder: '您想咨询什么？',
  save: '保存',
  cancel: '取消',
  change: '修改问题',
  saved: '已保存。有人应答时就能看到。',
  unsaved: '尚未保存。',
  asked: '您的提问',
});
