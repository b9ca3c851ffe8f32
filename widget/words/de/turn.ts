import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';

export const turnWords = (formats: Formats<'de'>): BehindWords['turn'] => ({
  label: 'Bescheid geben, wenn ich an der Reihe bin:',
  sound: 'Ton',
  soundLong: 'Ton, wenn etwas kommt, während Sie woanders hinsehen',
  soundOn: 'Ton ist an',
  soundOff: 'Ton ist aus',
  notification: 'Mitteilung',
  called: (name) => `Bei ${name} läutet es`,
  answered: (name) => `${name} hat angenommen`,
  asked: 'Ihre Wahl ist nötig',
  swap: (name) => `${name} ist jetzt frei`,
  late: 'Sie warten länger',
  wrote: (name, count) => `${formats.plural(count, { one: '', other: '(#) ' })}${name} hat Ihnen geschrieben`,
});

export const keptWords = (formats: Formats<'de'>): BehindWords['kept'] => ({
  save: 'Gespräch speichern',
  title: (name) => `Gespräch mit ${name}`,
  times: (zone) => `Die Uhrzeiten gelten für: ${zone}.`,
  file: 'gespraech',
  attached: (names) => `[${formats.list(names)}]`,
  unsent: 'Das haben Sie nicht mehr gesendet',
  unsentLead: 'Es hat niemanden erreicht. Kopieren Sie es, wenn Sie es behalten möchten.',
  copy: 'Kopieren',
  copied: 'Kopiert',
});
