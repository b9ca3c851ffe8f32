import type { Formats } from '../formats.ts';
import { fileSize } from '../measures.ts';

/** What is said of files that people send, in English. */
export const fileWords = (formats: Formats<'en'>) => ({
  attach: 'Attach images or PDFs',
  drop: 'Drop images or PDFs here',
  chosen: 'Files to send',
  waiting: 'Waits for its turn',
  sending: (share: number) => `Sending, ${formats.share(Math.floor(share * 20) / 20)}`,
  ready: (bytes: number) => `Ready, ${size(formats, bytes)}`,
  failed: (reason: string) => `Not sent. ${reason}`,
  retry: 'Try again',
  retryNamed: (name: string) => `Try again: ${name}`,
  remove: (name: string) => `Remove ${name}`,
  stillSending: 'Your files are still on their way.',
  told: (ready: number, failed: number) =>
    [
      ready === 0 ? '' : `${files(formats, ready)} ready to send.`,
      failed === 0 ? '' : `${files(formats, failed)} could not be sent.`,
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
  count: (count: number) => files(formats, count),
  image: (name: string) => `Image: ${name}`,
  open: (name: string) => `Open ${name}`,
  save: 'Save',
  saveNamed: (name: string) => `Save ${name}`,
  loading: 'Loading',
  size: (bytes: number) => size(formats, bytes),
});

const files = (formats: Formats<'en'>, count: number): string =>
  formats.plural(count, { one: '# file', other: '# files' });

const size = (formats: Formats<'en'>, bytes: number): string => fileSize(formats, bytes, ['KB', 'MB']);

/** What a visitor reads of writing ahead, in English. */
export const questionWords = () => ({
  heading: 'Your question',
  write: 'Write your question now',
  hint: (name: string | null) =>
    name === null
      ? 'Whoever answers has it before their eyes. You can change it until you are called.'
      : `${name} has it before their eyes when answering. You can change it until you are called.`,
  label: 'Your question',
  placeholder: 'What is it about?',
  save: 'Save',
  cancel: 'Cancel',
  change: 'Change your question',
  saved: 'Saved. It is there when somebody answers.',
  unsaved: 'Not saved yet.',
  asked: 'You asked',
});
