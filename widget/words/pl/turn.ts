import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';

export const turnWords = (formats: Formats<'pl'>): BehindWords['turn'] => ({
  label: 'Daj mi znać, gdy przyjdzie moja kolej:',
  sound: 'Dźwięk',
  soundLong: 'Dźwięk, gdy coś się dzieje, a na ekranie jest coś innego',
  soundOn: 'Dźwięk włączony',
  soundOff: 'Dźwięk wyłączony',
  notification: 'Powiadomienie',
  called: (name) => `${name} właśnie dostaje sygnał`,
  answered: (name) => `${name} odbiera`,
  asked: 'Potrzebny jest wybór',
  swap: (name) => `${name} ma teraz czas`,
  late: 'Oczekiwanie się wydłuża',
  wrote: (name, count) =>
    `${formats.plural(count, { one: '', few: '(#) ', many: '(#) ', other: '(#) ' })}Nowa wiadomość: ${name}`,
});

export const keptWords = (formats: Formats<'pl'>): BehindWords['kept'] => ({
  save: 'Zapisz rozmowę',
  title: (name) => `Rozmowa: ${name}`,
  times: (zone) => `Godziny podano według strefy: ${zone}.`,
  file: 'rozmowa',
  attached: (names) => `[${formats.list(names)}]`,
  unsent: 'To nie zostało wysłane',
  unsentLead: 'Do nikogo to nie dotarło. Można to skopiować, żeby nie przepadło.',
  copy: 'Kopiuj',
  copied: 'Skopiowano',
});
