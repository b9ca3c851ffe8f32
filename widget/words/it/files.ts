import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';
import { fileSize } from '../measures.ts';

export const fileWords = (formats: Formats<'it'>): BehindWords['files'] => ({
  attach: 'Allega immagini o PDF',
  drop: 'Trascini qui immagini o PDF',
  chosen: 'File da inviare',
  waiting: 'Attende il suo turno',
  sending: (share) => `Invio, ${formats.share(Math.floor(share * 20) / 20)}`,
  ready: (bytes) => `Pronto, ${size(formats, bytes)}`,
  failed: (reason) => `Non inviato. ${reason}`,
  retry: 'Riprova',
  retryNamed: (name) => `Riprova: ${name}`,
  remove: (name) => `Togli ${name}`,
  stillSending: 'I suoi file sono ancora in viaggio.',
  told: (ready, failed) =>
    [
      ready === 0 ? '' : `Pronti da inviare: ${files(formats, ready)}.`,
      failed === 0 ? '' : `Non inviati: ${files(formats, failed)}.`,
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
  count: (count) => files(formats, count),
  image: (name) => `Immagine: ${name}`,
  open: (name) => `Apri ${name}`,
  save: 'Salva',
  saveNamed: (name) => `Salva ${name}`,
  loading: 'Caricamento',
  size: (bytes) => size(formats, bytes),
});

const files = (formats: Formats<'it'>, count: number): string =>
  formats.plural(count, { one: '# documento', other: '# documenti' });

const size = (formats: Formats<'it'>, bytes: number): string => fileSize(formats, bytes, ['KB', 'MB']);

export const questionWords = (): BehindWords['question'] => ({
  heading: 'La sua domanda',
  write: 'Scrivi ora la domanda',
  hint: (name) =>
    name === null
      ? 'Chi risponde la ha davanti agli occhi. Può cambiarla finché non parte la chiamata.'
      : `${name} la ha davanti agli occhi quando risponde. Può cambiarla finché non parte la chiamata.`,
  label: 'La sua domanda',
  placeholder: 'Di che cosa si tratta?',
  save: 'Salva',
  cancel: 'Annulla',
  change: 'Cambia la domanda',
  saved: 'Salvato. È lì quando qualcuno risponde.',
  unsaved: 'Non ancora salvato.',
  asked: 'La sua domanda',
});
