import type { BehindWords } from '../behind.ts';

export const transcriptMailWords = (): BehindWords['transcriptMail'] => ({
  send: 'إرسالها بالبريد الإلكتروني',
  address: 'البريد الإلكتروني',
  addressHint: 'يُستخدم لهذه الرسالة وحدها ولا يُحفظ.',
  addressWrong: 'هذا العنوان غير كامل. مثال على عنوان كامل: name@example.com',
  submit: 'إرسال',
  sending: 'جارٍ الإرسال',
  cancel: 'إلغاء',
  sent: (address) => `أُرسلت إلى ${address}.`,
});
