import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';
import { fileSize } from '../measures.ts';

export const fileWords = (formats: Formats<'de'>): BehindWords['files'] => ({
  attach: 'Bilder oder PDFs anhängen',
  drop: 'Bilder oder PDFs hier ablegen',
  chosen: 'Dateien zum Senden',
  waiting: 'Wartet, bis es an der Reihe ist',
  sending: (share) => `Wird gesendet, ${formats.share(Math.floor(share * 20) / 20)}`,
  ready: (bytes) => `Bereit, ${size(formats, bytes)}`,
  failed: (reason) => `Nicht gesendet. ${reason}`,
  retry: 'Noch einmal versuchen',
  retryNamed: (name) => `Noch einmal versuchen: ${name}`,
  remove: (name) => `${name} entfernen`,
  stillSending: 'Ihre Dateien sind noch unterwegs.',
  told: (ready, failed) =>
    [
      ready === 0 ? '' : `${files(formats, ready)} bereit zum Senden.`,
      failed === 0 ? '' : `${files(formats, failed)} nicht gesendet.`,
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
  count: (count) => files(formats, count),
  image: (name) => `Bild: ${name}`,
  open: (name) => `${name} öffnen`,
  save: 'Speichern',
  saveNamed: (name) => `${name} speichern`,
  loading: 'Wird geladen',
  size: (bytes) => size(formats, bytes),
});

const files = (formats: Formats<'de'>, count: number): string =>
  formats.plural(count, { one: '# Datei', other: '# Dateien' });

const size = (formats: Formats<'de'>, bytes: number): string => fileSize(formats, bytes, ['KB', 'MB']);

export const questionWords = (): BehindWords['question'] => ({
  heading: 'Ihre Frage',
  write: 'Schreiben Sie Ihre Frage schon jetzt',
  hint: (name) =>
    name === null
      ? 'Wer das Gespräch annimmt, hat sie vor Augen. Sie können sie ändern, bis Sie an der Reihe sind.'
      : `${name} hat sie beim Annehmen vor Augen. Sie können sie ändern, bis Sie an der Reihe sind.`,
  label: 'Ihre Frage',
  placeholder: 'Worum geht es?',
  save: 'Speichern',
  cancel: 'Abbrechen',
  change: 'Frage ändern',
  saved: 'Gespeichert. Die Frage ist da, wenn jemand das Gespräch annimmt.',
  unsaved: 'Noch nicht gespeichert.',
  asked: 'Ihre Frage war',
});
