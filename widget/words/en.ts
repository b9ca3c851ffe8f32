import type { Moment } from '../../server/protocol/index.ts';
import type { Formats } from './formats.ts';

/** The sentences of the shared parts, in English. The dictionaries of the public elements include them. */
export const en = (formats: Formats) => ({
  formats,

  presence: {
    free: 'Free now',
    busy: 'With someone',
    away: 'Taking a break',
    offline: 'Not here',
  },

  promise: {
    free: 'Free now',
    under: (minutes: number) => `Usually under ${formats.number(minutes)} min`,
    overAnHour: 'Usually over an hour',
    none: 'No estimate yet',
  },
  before: (count: number) => `${formats.number(count)} before you`,
  backAt: (moment: Moment) => `Back at ${formats.time(moment)} your time`,

  rating: {
    isNew: 'New',
    newLong: 'New here, fewer than five reviews',
    long: (average: number, count: number) => {
      const visitors = count === 1 ? '1 visitor' : `${formats.number(count)} visitors`;
      return `Rated ${formats.rating(average)} of 5 by ${visitors}`;
    },
  },
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

  countdown: {
    left: (seconds: number) =>
      seconds < 60
        ? `${formats.number(seconds)} s`
        : `${formats.number(Math.floor(seconds / 60))}:${String(seconds % 60).padStart(2, '0')}`,
  },
});

export type PartWords = ReturnType<typeof en>;
