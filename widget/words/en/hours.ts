import type { Moment } from '../../../server/protocol/index.ts';
import type { Formats } from '../formats.ts';

/** What is read about when somebody is there, in the reader's own time. */
export const hoursWords = (formats: Formats<'en'>) => ({
  heading: 'Hours',
  span: (from: Moment, until: Moment) => formats.timeRange(from, until),
  zone: (moment: Moment) => `In your time: ${formats.zone(moment)}.`,
  nextFree: (moment: Moment, now: Moment) =>
    `Next free time for a call: ${formats.day(moment, now)} at ${formats.time(moment)}.`,
});
