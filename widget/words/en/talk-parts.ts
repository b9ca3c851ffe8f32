import { fileWords } from './files.ts';
import type { Formats } from '../formats.ts';
import { timeLeft } from '../measures.ts';
import { refusalWords } from './refusals.ts';

/** The sentences of the shared parts that talk: of the log, the field, the stars and the countdown. */
export const talkPartWords = (formats: Formats<'en'>) => ({
  stars: {
    group: 'Your rating',
    count: (stars: number) => formats.plural(stars, { one: '# star', other: '# stars' }),
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
    left: (count: number) => formats.plural(count, { one: '# character left', other: '# characters left' }),
    tooLong: (count: number) =>
      formats.plural(count, { one: '# character too many', other: '# characters too many' }),
  },

  files: fileWords(formats),
  refusals: refusalWords(),

  countdown: {
    left: (seconds: number) => timeLeft(formats, seconds, ' s'),
  },
});
