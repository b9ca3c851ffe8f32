import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';
import { fileSize } from '../measures.ts';

export const fileWords = (formats: Formats<'sv'>): BehindWords['files'] => ({
  attach: 'Bifoga bilder eller PDF:er',
  drop: 'Släpp bilder eller PDF:er här',
  chosen: 'Filer att skicka',
  waiting: 'Väntar på sin tur',
  sending: (share) => `Skickas, ${formats.share(Math.floor(share * 20) / 20)}`,
  ready: (bytes) => `Klar, ${size(formats, bytes)}`,
  failed: (reason) => `Inte skickad. ${reason}`,
  retry: 'Försök igen',
  retryNamed: (name) => `Försök igen: ${name}`,
  remove: (name) => `Ta bort ${name}`,
  stillSending: 'Dina filer är fortfarande på väg.',
  told: (ready, failed) =>
    [
      ready === 0 ? '' : `${files(formats, ready)} att skicka.`,
      failed === 0 ? '' : `${files(formats, failed)} gick inte att skicka.`,
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
  count: (count) => files(formats, count),
  image: (name) => `Bild: ${name}`,
  open: (name) => `Öppna ${name}`,
  save: 'Spara',
  saveNamed: (name) => `Spara ${name}`,
  loading: 'Laddar',
  size: (bytes) => size(formats, bytes),
});

const files = (formats: Formats<'sv'>, count: number): string =>
  formats.plural(count, { one: '# fil', other: '# filer' });

const size = (formats: Formats<'sv'>, bytes: number): string => fileSize(formats, bytes, ['kB', 'MB']);

export const questionWords = (): BehindWords['question'] => ({
  heading: 'Din fråga',
  write: 'Skriv din fråga redan nu',
  hint: (name) =>
    name === null
      ? 'Den som svarar har frågan framför sig. Du kan ändra den tills det är din tur.'
      : `${name} har frågan framför sig när det är dags. Du kan ändra den tills det är din tur.`,
  label: 'Din fråga',
  placeholder: 'Vad gäller det?',
  save: 'Spara',
  cancel: 'Avbryt',
  change: 'Ändra din fråga',
  saved: 'Sparat. Frågan finns där när någon svarar.',
  unsaved: 'Inte sparat ännu.',
  asked: 'Du frågade',
});
