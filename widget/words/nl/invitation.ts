import type { Formats } from '../formats.ts';
import type { InvitationWords } from '../invitation.ts';

/** What we say ourselves on a card that a rule of the site shows, in Dutch. */
export const words = ({ locale }: Formats<'nl'>): InvitationWords => ({
  locale,
  label: 'Uitnodiging',
  invites: (name) => `${name} nodigt u uit voor een gesprek`,
  talk: (name) => `Praat met ${name}`,
  notNow: 'Nu niet',
  call: (phone) => `Bel ${phone}`,
  callBack: 'Kies een tijd voor een gesprek',
  leave: 'Laat een bericht achter',
  close: 'Sluiten',
  over: 'Deze uitnodiging is voorbij. In de lijst vindt u iedereen.',
  held: (name) => `${name} houdt dit moment voor u vrij.`,
});
