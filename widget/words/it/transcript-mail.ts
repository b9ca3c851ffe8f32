import type { BehindWords } from '../behind.ts';

export const transcriptMailWords = (): BehindWords['transcriptMail'] => ({
  send: 'Invia per e-mail',
  address: 'Indirizzo e-mail',
  addressHint: 'Serve per questa sola e-mail e non si conserva.',
  addressWrong: 'L’indirizzo non è completo; ha la forma nome@example.com.',
  submit: 'Invia',
  sending: 'Invio',
  cancel: 'Annulla',
  sent: (address) => `Inviato a ${address}.`,
});
