import type { Formats } from '../formats.ts';
import type { InvitationWords } from '../invitation.ts';

/** What we say ourselves on a card that a rule of the site shows, in Spanish. */
export const words = ({ locale }: Formats<'es'>): InvitationWords => ({
  locale,
  label: 'Invitación',
  invites: (name) => `${name} le invita a hablar`,
  talk: (name) => `Hablar con ${name}`,
  notNow: 'Ahora no',
  call: (phone) => `Llamar al ${phone}`,
  callBack: 'Elegir la hora de una llamada',
  leave: 'Dejar un mensaje',
  close: 'Cerrar',
  over: 'Esta invitación ha terminado. En la lista encuentra a todas las personas.',
  held: (name) => `${name} reserva este momento para usted.`,
});
