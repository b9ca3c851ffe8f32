import type { BehindWords } from '../behind.ts';

export const transcriptMailWords = (): BehindWords['transcriptMail'] => ({
  send: 'メールで送る',
  address: 'メールアドレス',
  addressHint: 'このメールにだけ使い、保存しません。',
  addressWrong: 'メールアドレスが完全ではありません。name@example.comのような形です。',
  submit: '送信',
  sending: '送信中',
  cancel: 'キャンセル',
  sent: (address) => `${address}に送りました。`,
});
