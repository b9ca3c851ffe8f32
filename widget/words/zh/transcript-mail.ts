import type { BehindWords } from '../behind.ts';

export const transcriptMailWords = (): BehindWords['transcriptMail'] => ({
  send: '用邮件发送',
  address: '邮箱地址',
  addressHint: '只用于这封邮件，不会保存。',
  addressWrong: '邮箱地址不完整，格式应为name@example.com。',
  submit: '发送',
  sending: '正在发送',
  cancel: '取消',
  sent: (address) => `已发送到${address}。`,
});
