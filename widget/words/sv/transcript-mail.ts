import type { BehindWords } from '../behind.ts';

export const transcriptMailWords = (): BehindWords['transcriptMail'] => ({
  send: 'Skicka med mejl',
  address: 'E-postadress',
  addressHint: 'Används bara för detta mejl och sparas inte.',
  addressWrong: 'Det är ingen hel e-postadress; en sådan ser ut som name@example.com.',
  submit: 'Skicka',
  sending: 'Skickas',
  cancel: 'Avbryt',
  sent: (address) => `Skickat till ${address}.`,
});
