import type { Moment } from '../../../server/protocol/index.ts';
import type { Formats } from '../formats.ts';

/** How one comes to a call or a message for later, from wherever one is. */
export const arrangeWords = (formats: Formats<'en'>) => ({
  book: 'Book a call',
  bookWith: (name: string) => `Book a call with ${name}`,
  bookInstead: 'Book a call instead',
  leave: 'Leave a message',
  leaveFor: (name: string) => `Leave ${name} a message`,
  byHours: (moment: Moment, now: Moment) =>
    `By our hours somebody is here ${formats.day(moment, now)} at ${formats.time(moment)} your time.`,
  overdue: 'By our hours somebody should be here by now.',
});
