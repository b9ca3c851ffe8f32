import type { BehindWords } from '../behind.ts';

export const transcriptMailWords = (): BehindWords['transcriptMail'] => ({
  send: 'Enviar por e-mail',
  address: 'Endereço de e-mail',
  addressHint: 'Só para este e-mail; não fica guardado.',
  addressWrong: 'Este endereço de e-mail não está completo; tem a forma name@example.com.',
  submit: 'Enviar',
  sending: 'Em envio',
  cancel: 'Cancelar',
  sent: (address) => `Enviado para ${address}.`,
});
