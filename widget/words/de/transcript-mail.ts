import type { BehindWords } from '../behind.ts';

export const transcriptMailWords = (): BehindWords['transcriptMail'] => ({
  send: 'Per E-Mail senden',
  address: 'E-Mail-Adresse',
  addressHint: 'Nur für diese eine E-Mail; sie wird nicht gespeichert.',
  addressWrong: 'Das ist keine vollständige E-Mail-Adresse; sie sieht aus wie name@example.com.',
  submit: 'Senden',
  sending: 'Wird gesendet',
  cancel: 'Abbrechen',
  sent: (address) => `Gesendet an ${address}.`,
});
