import type { Formats } from '../formats.ts';
import type { InvitationWords } from '../invitation.ts';

/** What we say ourselves on a card that a rule of the site shows, in Swedish. */
export const words = ({ locale }: Formats<'sv'>): InvitationWords => ({
  locale,
  label: 'Inbjudan',
  invites: (name) => `${name} bjuder in till ett samtal`,
  talk: (name) => `Prata med ${name}`,
  notNow: 'Inte nu',
  call: (phone) => `Ring ${phone}`,
  callBack: 'Välj en tid för ett samtal',
  leave: 'Lämna ett meddelande',
  close: 'Stäng',
  over: 'Den här inbjudan är över. I listan finns alla.',
  held: (name) => `${name} håller den här stunden ledig för dig.`,
});
