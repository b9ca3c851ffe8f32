import type { Moment } from '../../../server/protocol/index.ts';
import type { Formats } from '../formats.ts';

/** What an agent reads of what comes later: booked calls, left messages, and whoever asked for a moment. */
export const laterWords = (formats: Formats<'en'>) => ({
  calls: 'Booked calls',
  messages: 'Left messages',
  when: (moment: Moment, now: Moment) => `${formats.day(moment, now)}, ${formats.time(moment)}`,
  due: 'now',
  outsideHours: 'Outside your hours by now',
  leftAt: (moment: Moment, now: Moment) => `left ${formats.day(moment, now)}, ${formats.time(moment)}`,
  forYou: 'you',
  forAnyone: 'anyone',
  done: 'Done',
  doneOf: (name: string) => `Done: ${name}`,
  giveUp: 'I cannot call',
  giveUpOf: (name: string) => `I cannot call: ${name}`,
  postponed: (until: Moment) => `needs a moment more, back in line at ${formats.time(until)}`,
  more: (number: number) => `and ${formats.number(number)} more`,
});
