import type { Formats } from '../formats.ts';
import type { InvitationWords } from '../invitation.ts';

/** What we say ourselves on a card that a rule of the site shows, in Italian. */
export const words = ({ locale }: Formats<'it'>): InvitationWords => ({
  locale,
  label: 'Invito',
  invites: (name) => `${name} la invita a parlare`,
  talk: (name) => `Parla con ${name}`,
  notNow: 'Non ora',
  call: (phone) => `Chiama ${phone}`,
  callBack: 'Scegli l’ora di una chiamata',
  leave: 'Lascia un messaggio',
  close: 'Chiudi',
  over: 'Questo invito è scaduto. Nell’elenco trova tutti.',
  held: (name) => `${name} tiene libero questo momento per lei.`,
});
