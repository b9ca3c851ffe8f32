import type { Formats } from '../formats.ts';
import type { InvitationWords } from '../invitation.ts';

/** What we say ourselves on a card that a rule of the site shows, in French. */
export const words = ({ locale }: Formats<'fr'>): InvitationWords => ({
  locale,
  label: 'Invitation pour vous',
  invites: (name) => `${name} vous invite à échanger`,
  talk: (name) => `Parler à ${name}`,
  notNow: 'Pas maintenant',
  call: (phone) => `Appeler le ${phone}`,
  callBack: 'Choisir l’heure d’un appel',
  leave: 'Laisser un message',
  close: 'Fermer',
  over: 'Cette invitation est terminée. Vous trouvez tout le monde dans la liste.',
  held: (name) => `${name} garde ce moment libre pour vous.`,
});
