import type { Formats } from './formats.ts';

/** What is read where something is left for later; it comes with the views that say it. */
export const en = (formats: Formats) => ({
  contact: contactWords(),
  leave: leaveWords(formats),
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
