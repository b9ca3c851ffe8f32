import { fileWords } from './files-en.ts';
import type { Formats } from './formats.ts';

/** The sentences of the shared parts that talk: of the log, the field, the stars and the countdown. */
export const en = (formats: Formats) => ({
  stars: {
    group: 'Your rating',
    count: (stars: number) => (stars === 1 ? '1 star' : `${formats.number(stars)} stars`),
    meaning: (stars: number) => ['', 'Poor', 'Not great', 'Fine', 'Good', 'Excellent'][stars] ?? '',
  },

  log: {
    label: (name: string) => `Conversation with ${name}`,
    you: 'You',
    sending: 'Sending',
    sent: 'Sent',
    delivered: 'Delivered',
    read: 'Read',
    failed: 'Not sent',
    retry: 'Send again',
    discard: 'Remove',
    typing: (name: string) => `${name} is typing`,
    newBelow: 'New messages below',
  },

  composer: {
    label: 'Message',
    placeholder: 'Write a message',
    send: 'Send',
    left: (count: number) => `${formats.number(count)} characters left`,
    tooLong: (count: number) => `${formats.number(count)} characters too many`,
  },

  files: fileWords(formats),

  countdown: {
    left: (seconds: number) =>
      seconds < 60
        ? `${formats.number(seconds)} s`
        : `${formats.number(Math.floor(seconds / 60))}:${String(seconds % 60).padStart(2, '0')}`,
  },
});
