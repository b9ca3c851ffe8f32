import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';

export const turnWords = (formats: Formats<'nl'>): BehindWords['turn'] => ({
  label: 'Laat het weten als ik aan de beurt ben:',
  sound: 'Geluid',
  soundLong: 'Geluid als er iets komt terwijl u ergens anders kijkt',
  soundOn: 'Geluid staat aan',
  soundOff: 'Geluid staat uit',
  notification: 'Melding',
  called: (name) => `${name} wordt opgeroepen`,
  answered: (name) => `${name} heeft aangenomen`,
  asked: 'Uw keuze is nodig',
  swap: (name) => `${name} is nu vrij`,
  late: 'U wacht langer',
  wrote: (name, count) => `${formats.plural(count, { one: '', other: '(#) ' })}${name} heeft u geschreven`,
});

export const keptWords = (formats: Formats<'nl'>): BehindWords['kept'] => ({
  save: 'Gesprek opslaan',
  title: (name) => `Gesprek met ${name}`,
  times: (zone) => `Tijden volgens: ${zone}.`,
  file: 'gesprek',
  attached: (names) => `[${formats.list(names)}]`,
  unsent: 'Dit had u nog niet verstuurd',
  unsentLead: 'Het heeft niemand bereikt. Kopieer het als u het wilt bewaren.',
  copy: 'Kopiëren',
  copied: 'Gekopieerd',
});
