import type { BehindWords } from '../behind.ts';

export const transcriptMailWords = (): BehindWords['transcriptMail'] => ({
  send: 'E-postayla gönder',
  address: 'E-posta adresi',
  addressHint: 'Yalnızca bu tek e-posta için; saklanmaz.',
  addressWrong: 'Bu tam bir e-posta adresi değil; şöyle görünür: name@example.com.',
  submit: 'Gönder',
  sending: 'Gönderiliyor',
  cancel: 'Vazgeç',
  sent: (address) => `Gönderildi: ${address}.`,
});
