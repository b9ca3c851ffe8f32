import type { Formats } from '../formats.ts';
import type { InvitationWords } from '../invitation.ts';

/** What we say ourselves on a card that a rule of the site shows, in German. */
export const words = ({ locale }: Formats<'de'>): InvitationWords => ({
  locale,
  label: 'Einladung',
  invites: (name) => `${name} lädt Sie zu einem Gespräch ein`,
  talk: (name) => `Mit ${name} sprechen`,
  notNow: 'Jetzt nicht',
  call: (phone) => `${phone} anrufen`,
  callBack: 'Zeit für einen Anruf wählen',
  leave: 'Nachricht hinterlassen',
  close: 'Schließen',
  over: 'Diese Einladung ist vorbei. In der Liste finden Sie alle.',
  held: (name) => `${name} hält diesen Moment für Sie frei.`,
});
