import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';

export const turnWords = (formats: Formats<'it'>): BehindWords['turn'] => ({
  label: 'Avvisami quando è il mio turno:',
  sound: 'Suono',
  soundLong: 'Suono quando c’è qualcosa mentre guarda altrove',
  soundOn: 'Il suono è attivo',
  soundOff: 'Il suono è spento',
  notification: 'Notifica',
  called: (name) => `Chiamata in corso: ${name}`,
  answered: (name) => `${name} ha risposto`,
  asked: 'Serve una sua scelta',
  swap: (name) => `${name} è disponibile ora`,
  late: 'L’attesa si allunga',
  wrote: (name, count) => `${formats.plural(count, { one: '', other: '(#) ' })}${name} le ha scritto`,
});

export const keptWords = (formats: Formats<'it'>): BehindWords['kept'] => ({
  save: 'Salva la conversazione',
  title: (name) => `Conversazione con ${name}`,
  times: (zone) => `Orari secondo: ${zone}.`,
  file: 'conversazione',
  attached: (names) => `[${formats.list(names)}]`,
  unsent: 'Questo non era stato inviato',
  unsentLead: 'Non è arrivato a nessuno. Lo copi se vuole conservarlo.',
  copy: 'Copia',
  copied: 'Copiato',
});
