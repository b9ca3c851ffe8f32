import type { BehindWords } from '../behind.ts';

export const transcriptMailWords = (): BehindWords['transcriptMail'] => ({
  send: 'L’envoyer par e-mail',
  address: 'Adresse e-mail',
  addressHint: 'Sert à ce seul e-mail et n’est pas gardée.',
  addressWrong: 'Cette adresse n’est pas complète ; elle ressemble à nom@example.com.',
  submit: 'Envoyer',
  sending: 'Envoi',
  cancel: 'Annuler',
  sent: (address) => `Envoyé à ${address}.`,
});
