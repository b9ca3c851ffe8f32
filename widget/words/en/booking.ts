import type { Moment } from '../../../server/protocol/index.ts';
import type { Formats } from '../formats.ts';

/** What is read where something is left for later; it comes with the views that say it. */
export const bookingWords = (formats: Formats<'en'>) => ({
  contact: contactWords(),
  leave: leaveWords(formats),
  book: bookWords(formats),
  moving: movingWords(formats),
  booked: bookedWords(formats),
});

const contactWords = () => ({
  name: 'Your name',
  mail: 'Mail address',
  phone: 'Telephone',
  optional: 'optional',
  reach: 'One of the two is enough. Only the people who work here see it.',
  missing: 'Give a mail address or a telephone number, so that somebody can answer.',
  back: 'Not now',
});

const leaveWords = (formats: Formats<'en'>) => ({
  heading: 'Leave a message',
  headingFor: (name: string) => `Leave ${name} a message`,
  lead: 'It goes to everybody here; one of us answers once we are back. When, we cannot promise.',
  leadFor: (name: string) => `It goes to ${name}, who answers once back. When, we cannot promise.`,
  text: 'Your message',
  send: 'Leave it',
  sending: 'One moment',
  empty: 'Write something first.',
  left: 'Your message is left',
  leftLead: (contact: readonly string[]) =>
    `Whoever takes it answers to ${formats.list(contact)}. No mail confirms this.`,
});

const bookWords = (formats: Formats<'en'>) => ({
  heading: 'Book a call',
  headingWith: (name: string) => `Book a call with ${name}`,
  lead: (minutes: number, zone: string) =>
    `Whoever has least to do then calls you, for ${formats.number(minutes)} min. Times are yours: ${zone}.`,
  leadWith: (name: string, minutes: number, zone: string) =>
    `${name} calls you, for ${formats.number(minutes)} min. Times are yours: ${zone}.`,
  leavesLine: 'You keep your place in line until the time is booked; then you leave the line.',
  day: 'Day',
  time: 'Time',
  note: 'What is it about?',
  mails: 'A mail confirms it and reminds you, if you give a mail address.',
  mailsNothing: 'No mail is sent, so note the time down.',
  send: 'Book this time',
  noTime: 'Choose one of the times.',
  loading: 'Free times are being looked up',
  none: 'There is no free time in the days ahead. You can leave a message.',
  noneWith: (name: string) => `${name} has no free time in the days ahead.`,
  withAny: 'Ask whoever is free',
  tryAgain: 'Try again',
});

const movingWords = (formats: Formats<'en'>) => ({
  heading: 'Choose another time',
  lead: (name: string, at: string, zone: string) =>
    `${name} calls you ${at}, until you choose. Times are yours: ${zone}.`,
  leadDisplaced: (name: string, at: string, zone: string) =>
    `${name} cannot call you ${at}. Choose a time that suits you. Times are yours: ${zone}.`,
  send: 'Take this time',
  none: 'There is no free time in the days ahead.',
  at: (moment: Moment, now: Moment) => `${formats.day(moment, now)} at ${formats.time(moment)}`,
});

const bookedWords = (formats: Formats<'en'>) => ({
  booked: (at: string) => `Your call is booked: ${at}`,
  calls: (name: string, zone: string) => `${name} calls you. The time is yours: ${zone}.`,
  mailed: 'A mail confirms it.',
  notMailed: 'No mail is sent, so note the time down.',
  keep: 'You can move or cancel the call in this browser, and anywhere with this link:',
  link: 'The page of your call',
  leftLine: 'You have left the line.',
  close: 'Close',
  yours: 'Your booked calls',
  callsAt: (name: string, at: string) => `${name} calls you ${at}`,
  soon: (name: string, moment: Moment) => `Soon: ${name} calls you at ${formats.time(moment)}`,
  due: (name: string) => `${name} is about to call you.`,
  displaced: (name: string, at: string) =>
    `${name} cannot call you ${at}. Choose another time, or cancel the call.`,
  move: 'Another time',
  moveOf: (at: string) => `Another time for the call: ${at}`,
  cancel: 'Cancel',
  cancelOf: (at: string) => `Cancel the call: ${at}`,
  cancelAsk: (name: string, at: string) => `Cancel the call with ${name}, ${at}?`,
  cancelYes: 'Cancel the call',
  cancelNo: 'Keep it',
});
