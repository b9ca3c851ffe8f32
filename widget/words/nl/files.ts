import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';
import { fileSize } from '../measures.ts';

export const fileWords = (formats: Formats<'nl'>): BehindWords['files'] => ({
  attach: 'Afbeeldingen of pdf’s toevoegen',
  drop: 'Sleep afbeeldingen of pdf’s hierheen',
  chosen: 'Bestanden om te sturen',
  waiting: 'Wacht op verzending',
  sending: (share) => `Wordt verstuurd, ${formats.share(Math.floor(share * 20) / 20)}`,
  ready: (bytes) => `Klaar, ${size(formats, bytes)}`,
  failed: (reason) => `Niet verstuurd. ${reason}`,
  retry: 'Opnieuw proberen',
  retryNamed: (name) => `Opnieuw proberen: ${name}`,
  remove: (name) => `${name} verwijderen`,
  stillSending: 'Uw bestanden zijn nog onderweg.',
  told: (ready, failed) =>
    [
      ready === 0 ? '' : `${files(formats, ready)} klaar om te sturen.`,
      failed === 0 ? '' : `${files(formats, failed)} niet verstuurd.`,
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
  count: (count) => files(formats, count),
  image: (name) => `Afbeelding: ${name}`,
  open: (name) => `${name} openen`,
  save: 'Opslaan',
  saveNamed: (name) => `${name} opslaan`,
  loading: 'Wordt geladen',
  size: (bytes) => size(formats, bytes),
});

const files = (formats: Formats<'nl'>, count: number): string =>
  formats.plural(count, { one: '# bestand', other: '# bestanden' });

const size = (formats: Formats<'nl'>, bytes: number): string => fileSize(formats, bytes, ['kB', 'MB']);

export const questionWords = (): BehindWords['question'] => ({
  heading: 'Uw vraag',
  write: 'Schrijf alvast uw vraag op',
  hint: (name) =>
    name === null
      ? 'Wie het gesprek aanneemt, heeft de vraag voor zich. U kunt die wijzigen tot u aan de beurt bent.'
      : `${name} heeft de vraag bij het aannemen voor zich. U kunt die wijzigen tot u aan de beurt bent.`,
  label: 'Uw vraag',
  placeholder: 'Waar gaat het over?',
  save: 'Opslaan',
  cancel: 'Annuleren',
  change: 'Uw vraag wijzigen',
  saved: 'Opgeslagen. De vraag is er als iemand het gesprek aanneemt.',
  unsaved: 'Nog niet opgeslagen.',
  asked: 'U vroeg',
});
