import type { Formats } from '../formats.ts';
import type { InvitationWords } from '../invitation.ts';

/** What we say ourselves on a card that a rule of the site shows, in Polish. */
export const words = ({ locale }: Formats<'pl'>): InvitationWords => ({
  locale,
  label: 'Zaproszenie',
  invites: (name) => `${name} zaprasza do rozmowy`,
  talk: (name) => `Rozmowa: ${name}`,
  notNow: 'Nie teraz',
  call: (phone) => `Zadzwoń: ${phone}`,
  callBack: 'Wybierz porę rozmowy',
  leave: 'Zostaw wiadomość',
  close: 'Zamknij',
  over: 'To zaproszenie już minęło. Wszystkich można znaleźć na liście.',
  held: (name) => `Ta chwila jest zarezerwowana dla Państwa: ${name}.`,
});
