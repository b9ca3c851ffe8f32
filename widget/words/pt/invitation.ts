import type { Formats } from '../formats.ts';
import type { InvitationWords } from '../invitation.ts';

/** What we say ourselves on a card that a rule of the site shows, in Portuguese. */
export const words = ({ locale }: Formats<'pt'>): InvitationWords => ({
  locale,
  label: 'Convite',
  invites: (name) => `${name} convida para conversar`,
  talk: (name) => `Falar com ${name}`,
  notNow: 'Agora não',
  call: (phone) => `Ligar para ${phone}`,
  callBack: 'Escolher a hora de uma chamada',
  leave: 'Deixar mensagem',
  close: 'Fechar',
  over: 'Este convite terminou. Na lista encontra todas as pessoas.',
  held: (name) => `${name} reserva este momento para si.`,
});
