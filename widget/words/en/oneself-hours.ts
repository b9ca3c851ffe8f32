import type { Formats } from '../formats.ts';

/** What an agent reads where the own hours are set. */
export const hoursFormWords = (formats: Formats<'en'>) => ({
  heading: 'Your hours',
  lead: 'Calls can be booked with you in these times. Visitors see them in their own time.',
  none: 'You have no hours yet, so nobody can book a call with you.',
  begin: 'Set hours',
  zone: 'Time zone',
  zoneHint: 'By its name, such as Europe/Lisbon.',
  week: 'Every week',
  from: (day: string, number: number) => `${day}, time ${formats.number(number)}: from`,
  until: (day: string, number: number) => `${day}, time ${formats.number(number)}: until`,
  absent: 'not here',
  add: 'Add',
  addTo: (day: string) => `Add a time: ${day}`,
  remove: (day: string, number: number) => `${day}: remove time ${formats.number(number)}`,
  exceptions: 'Other days',
  exceptionsHint: 'On these dates you are here at other times, or not at all.',
  date: (number: number) => `Date ${formats.number(number)}`,
  addDate: 'Add a date',
  removeDate: (day: string) => `Remove: ${day}`,
  save: 'Save hours',
  saving: 'Saving…',
  saved: 'Saved. Visitors see them now.',
  discard: 'Discard',
  clear: 'No hours',
  problems: {
    zone: 'This is no time zone; it looks like Europe/Lisbon.',
    times: (day: string) =>
      `${day}: give both times, the later one last. A night ends at midnight and goes on the next day.`,
    overlap: (day: string) => `${day}: two of the times overlap.`,
    dateMissing: 'Give each of the other days its date.',
    dateTwice: (day: string) => `${day}: give each date once.`,
    refused: 'These hours could not be kept. Look through them and save again.',
  },
});

export type HoursFormWords = ReturnType<typeof hoursFormWords>;
