import type { Moment } from '../../../server/protocol/index.ts';
import type { Formats } from '../formats.ts';

/** What is read about a place that goes from one moment, or from one device, to another. */
export const placeWords = (formats: Formats<'en'>) => ({
  postpone: (seconds: number) =>
    seconds <= 60
      ? 'I need a minute more'
      : formats.plural(Math.round(seconds / 60), {
          one: 'I need # more minute',
          other: 'I need # more minutes',
        }),
  postponeLead: 'Then others go first meanwhile, and your place is kept.',
  postponed: 'Take your time',
  postponedLead: (until: Moment) =>
    `Others go first until ${formats.time(until)}. Then you are called again, at the place you had.`,
  backIn: 'Back in line in',
  ready: 'I am ready now',
  elsewhere: 'This goes on somewhere else',
  elsewhereWaiting: 'Your place in line is kept. It is open in another window or on another device.',
  elsewhereTalking: (name: string) =>
    `Your conversation with ${name} is open in another window or on another device.`,
  elsewhereEnded: (name: string) =>
    `Your conversation with ${name} has ended. It is open in another window or on another device.`,
  continueHere: 'Continue here',
  oneMoment: 'One moment',
  move: 'Continue on another device',
  moveLead: 'Scan the code with the other device, or open the link there.',
  moveSecret: (until: Moment) =>
    `It works once, until ${formats.time(until)}. Whoever opens it takes your place, so keep it to yourself.`,
  moveOver: 'This code is too old by now.',
  again: 'Make a new one',
  making: 'The code is being made',
  code: 'The link as a QR code',
  link: 'Link to your place',
  copy: 'Copy the link',
  copied: 'Copied',
  close: 'Close',
  arrive: 'Continue on this device?',
  arriveLead: 'Your place, or your conversation, comes here just as it is. The other device then says so.',
  arriveGone: 'This link can no longer be used',
  notNow: 'Not now',
});
