import type { BehindWords } from '../behind.ts';

export const transcriptMailWords = (): BehindWords['transcriptMail'] => ({
  send: 'Надіслати на пошту',
  address: 'Адреса ел. пошти',
  addressHint: 'Лише для цього одного листа; ми її не зберігаємо.',
  addressWrong: 'Це не повна адреса пошти; вона має вигляд name@example.com.',
  submit: 'Надіслати',
  sending: 'Надсилаємо',
  cancel: 'Скасувати',
  sent: (address) => `Надіслано на адресу ${address}.`,
});
