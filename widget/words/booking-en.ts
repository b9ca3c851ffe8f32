import type { Moment } from '../../server/protocol/index.ts';
import type { Formats } from './formats.ts';

/** What is read where something is left for later; it comes with the views that say it. */
export const en = (formats: Formats) => ({
  contact: contactWords(),
  leave: leaveWords(formats),
  book: bookWords(formats),
});

export type BookingWords = ReturnType<typeof en>;

const contactWords = () => ({
  name: 'Your name',
  mail: 'Mail address',
  phone: 'Telephone',
  optional: 'optional',
  reach: 'One of the two is enough. Only the people who work here see it.',
  missing: 'Give a mail address or a telephone number, so that somebody can answer.',
  back: 'Not now',
});

const leaveWords = (formats: Formats) => ({
  open: 'Leave a message',
  heading: 'Leave a message',
  lead: 'It goes to everybody here; one of us answers once we are back. When, we cannot promise.',
  text: 'Your message',
  send: 'Leave it',
  sending: 'One moment',
  empty: 'Write something first.',
  left: 'Your message is left',
  leftLead: (contact: readonly string[]) =>
    `Whoever takes it answers to ${formats.list(contact)}. No mail confirms this.`,
  close: 'Close',
});

const bookWords = (formats: Formats) => ({
  open: 'Book a call',
  heading: 'Book a call',
  lead: (minutes: number, zone: string) =>
    `Whoever has least to do then calls you, for ${formats.number(minutes)} min. Times are yours: ${zone}.`,
  day: 'Day',
  time: 'Time',
  note: 'What is it about?',
  mails: 'A mail confirms it and reminds you, if you give a mail address.',
  mailsNothing: 'No mail is sent, so note the time down.',
  send: 'Book this time',
  noTime: 'Choose one of the times.',
  loading: 'Free times are being looked up',
  none: 'There is no free time in the days ahead. You can leave a message.',
  at: (day: string, moment: Moment) => `${day} at ${formats.time(moment)}`,
  booked: (at: string) => `Your call is booked: ${at}`,
  mailed: 'A mail confirms it.',
  notMailed:
    'No mail is sent, so note the time down. While nobody is here, it can be cancelled on this page.',
  close: 'Close',
  yours: 'Your booked calls',
  calls: (name: string) => `${name} calls you`,
  displaced: (name: string) => `${name} cannot call you. Book another time, and cancel this one:`,
  cancel: 'Cancel',
  cancelOf: (at: string) => `Cancel the call: ${at}`,
});
