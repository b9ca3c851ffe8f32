import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';

export const turnWords = (formats: Formats<'sv'>): BehindWords['turn'] => ({
  label: 'Säg till när det är min tur:',
  sound: 'Ljud',
  soundLong: 'Ljud när något händer medan du tittar på annat',
  soundOn: 'Ljudet är på',
  soundOff: 'Ljudet är av',
  notification: 'Avisering',
  called: (name) => `Vi kallar på ${name}`,
  answered: (name) => `${name} har svarat`,
  asked: 'Ditt val behövs',
  swap: (name) => `${name} är ledig nu`,
  late: 'Din väntan blir längre',
  wrote: (name, count) => `${formats.plural(count, { one: '', other: '(#) ' })}${name} har skrivit till dig`,
});

export const keptWords = (formats: Formats<'sv'>): BehindWords['kept'] => ({
  save: 'Spara konversationen',
  title: (name) => `Konversation med ${name}`,
  times: (zone) => `Tiderna gäller för ${zone}.`,
  file: 'konversation',
  attached: (names) => `[${formats.list(names)}]`,
  unsent: 'Det här hade du inte skickat',
  unsentLead: 'Det nådde ingen. Kopiera det om du vill spara det.',
  copy: 'Kopiera',
  copied: 'Kopierat',
});
