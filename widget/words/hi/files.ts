import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';
import { fileSize } from '../measures.ts';

export const fileWords = (formats: Formats<'hi'>): BehindWords['files'] => ({
  attach: 'चित्र या PDF जोड़ें',
  drop: 'चित्र या PDF यहाँ छोड़ें',
  chosen: 'भेजने के लिए फ़ाइलें',
  waiting: 'अपनी बारी के इंतज़ार में',
  sending: (share) => `भेजी जा रही है, ${formats.share(Math.floor(share * 20) / 20)}`,
  ready: (bytes) => `तैयार, ${size(formats, bytes)}`,
  failed: (reason) => `नहीं भेजी गई। ${reason}`,
  retry: 'फिर कोशिश करें',
  retryNamed: (name) => `फिर कोशिश करें: ${name}`,
  remove: (name) => `${name} हटाएँ`,
  stillSending: 'आपकी फ़ाइलें अभी भेजी जा रही हैं।',
  told: (ready, failed) =>
    [
      ready === 0 ? '' : `${files(formats, ready)} भेजने के लिए तैयार।`,
      failed === 0 ? '' : `जो नहीं भेजी जा सकीं: ${files(formats, failed)}।`,
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
  count: (count) => files(formats, count),
  image: (name) => `चित्र: ${name}`,
  open: (name) => `${name} खोलें`,
  save: 'सहेजें',
  saveNamed: (name) => `${name} सहेजें`,
  loading: 'लोड हो रहा है',
  size: (bytes) => size(formats, bytes),
});

const files = (formats: Formats<'hi'>, count: number): string =>
  formats.plural(count, { one: '# फ़ाइल', other: '# फ़ाइलें' });

const size = (formats: Formats<'hi'>, bytes: number): string => fileSize(formats, bytes, ['KB', 'MB']);

export const questionWords = (): BehindWords['question'] => ({
  heading: 'आपका सवाल',
  write: 'अपना सवाल अभी लिखें',
  hint: (name) =>
    name === null
      ? 'जवाब देते समय यह सामने होगा। बुलावा शुरू होने तक इसे बदला जा सकता है।'
      : `जवाब देते समय यह ${name} के सामने होगा। बुलावा शुरू होने तक इसे बदला जा सकता है।`,
  label: 'आपका सवाल',
  placeholder: 'किस बारे में बात करनी है?',
  save: 'सहेजें',
  cancel: 'छोड़ें',
  change: 'अपना सवाल बदलें',
  saved: 'सहेजा गया। जवाब देते समय यह सामने होगा।',
  unsaved: 'अभी सहेजा नहीं गया।',
  asked: 'आपने पूछा',
});
