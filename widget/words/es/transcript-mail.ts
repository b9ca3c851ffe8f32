import type { BehindWords } from '../behind.ts';

export const transcriptMailWords = (): BehindWords['transcriptMail'] => ({
  send: 'Enviarla por correo',
  address: 'Dirección de correo',
  addressHint: 'Se usa para este único correo y no se guarda.',
  addressWrong: 'Esta dirección no está completa; es algo como nombre@example.com.',
  submit: 'Enviar',
  sending: 'Enviando',
  cancel: 'Cancelar',
  sent: (address) => `Enviado a ${address}.`,
});
