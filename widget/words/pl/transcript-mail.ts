import type { BehindWords } from '../behind.ts';

export const transcriptMailWords = (): BehindWords['transcriptMail'] => ({
  send: 'Wyślij e-mailem',
  address: 'Adres e-mail',
  addressHint: 'Tylko do tego jednego e-maila; nie będzie przechowywany.',
  addressWrong: 'To nie jest pełny adres e-mail; wygląda on tak: name@example.com.',
  submit: 'Wyślij',
  sending: 'Wysyłanie',
  cancel: 'Anuluj',
  sent: (address) => `Wysłano na adres ${address}.`,
});
