import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';
import { fileSize } from '../measures.ts';

export const fileWords = (formats: Formats<'pl'>): BehindWords['files'] => ({
  attach: 'Dołącz obrazy lub pliki PDF',
  drop: 'Upuść tutaj obrazy lub pliki PDF',
  chosen: 'Pliki do wysłania',
  waiting: 'Czeka na swoją kolej',
  sending: (share) => `Wysyłanie, ${formats.share(Math.floor(share * 20) / 20)}`,
  ready: (bytes) => `Gotowe, ${size(formats, bytes)}`,
  failed: (reason) => `Nie wysłano. ${reason}`,
  retry: 'Spróbuj jeszcze raz',
  retryNamed: (name) => `Spróbuj jeszcze raz: ${name}`,
  remove: (name) => `Usuń: ${name}`,
  stillSending: 'Pliki są jeszcze w drodze.',
  told: (ready, failed) =>
    [
      ready === 0 ? '' : `Gotowe do wysłania: ${files(formats, ready)}.`,
      failed === 0 ? '' : `Nie udało się wysłać: ${files(formats, failed)}.`,
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
  count: (count) => files(formats, count),
  image: (name) => `Obraz: ${name}`,
  open: (name) => `Otwórz: ${name}`,
  save: 'Zapisz',
  saveNamed: (name) => `Zapisz: ${name}`,
  loading: 'Wczytywanie',
  size: (bytes) => size(formats, bytes),
});

const files = (formats: Formats<'pl'>, count: number): string =>
  formats.plural(count, { one: '# plik', few: '# pliki', many: '# plików', other: '# pliku' });

const size = (formats: Formats<'pl'>, bytes: number): string => fileSize(formats, bytes, ['KB', 'MB']);

export const questionWords = (): BehindWords['question'] => ({
  heading: 'Pytanie',
  write: 'Napisz pytanie już teraz',
  hint: (name) =>
    name === null
      ? 'Osoba, która odbierze, będzie je mieć przed oczami. Do tego czasu można je zmieniać.'
      : `${name} będzie je mieć przed oczami w chwili odebrania. Do tego czasu można je zmieniać.`,
  label: 'Pytanie',
  placeholder: 'Czego dotyczy sprawa?',
  save: 'Zapisz',
  cancel: 'Anuluj',
  change: 'Zmień pytanie',
  saved: 'Zapisano. Pytanie będzie na miejscu, gdy ktoś odbierze.',
  unsaved: 'Jeszcze nie zapisano.',
  asked: 'Zadane pytanie',
});
