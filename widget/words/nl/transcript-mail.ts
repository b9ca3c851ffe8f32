import type { BehindWords } from '../behind.ts';

export const transcriptMailWords = (): BehindWords['transcriptMail'] => ({
  send: 'Per mail versturen',
  address: 'E-mailadres',
  addressHint: 'Alleen voor deze ene mail; het wordt niet bewaard.',
  addressWrong: 'Dit is geen volledig e-mailadres; dat ziet eruit als name@example.com.',
  submit: 'Versturen',
  sending: 'Wordt verstuurd',
  cancel: 'Annuleren',
  sent: (address) => `Verstuurd naar ${address}.`,
});
