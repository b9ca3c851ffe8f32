import { count } from './console-figures.ts';

const people = (number: number, orMore: boolean): string =>
  orMore ? `${number} or more people` : count(number, 'person', 'people');

const conversations = (talks: number): string =>
  talks === 1 ? 'your conversation goes on' : `your ${talks} conversations go on`;

/** A break after some more, and the end of the day: what is planned, and what it means for those who wait. */
export const planWords = {
  open: 'Plan',
  openLong: 'a break or the end of your day',
  panel: 'Plan a break or the end of your day',

  beforeBreak: 'Before my break',
  breakMore: (more: number) => (more === 0 ? 'nobody' : `${more} more`),
  breakSet: (more: number) => (more === 0 ? 'Take the break' : `Take ${more} more, then a break`),
  breakAway: 'You are not available, so nobody is sent to you. A break can be planned once you are.',
  breakNow: (talks: number) =>
    talks === 0 ? 'Your break begins at once.' : `Your break begins at once; ${conversations(talks)}.`,
  breakRinging: (offers: number) =>
    offers === 1 ? 'The call that rings now is one of them.' : `The ${offers} calls that ring now count.`,
  breakWithdrawn: (offers: number) =>
    offers === 1
      ? 'The call that rings now goes back to the line.'
      : `${offers} calls that ring now go back to the line.`,
  nobodyNamed: 'Nobody waits for you by name.',
  kept: (kept: number, waiting: number, orMore: boolean) => {
    if (waiting === 1) return 'The one who waits for you is served.';
    if (kept === waiting && !orMore) return `All ${waiting} who wait for you are served.`;
    const all = orMore ? `${waiting} or more` : String(waiting);
    return `Of the ${all} who wait for you, the first ${kept === 1 ? 'is' : `${kept} are`} served.`;
  },
  asked: (asked: number, orMore: boolean) => {
    const are = asked === 1 && !orMore ? 'is' : 'are';
    return `${people(asked, orMore)} will not reach you and ${are} asked at once whom to take instead.`;
  },
  released: (released: number, orMore: boolean) => {
    const go = released === 1 && !orMore ? 'goes' : 'go';
    return `${people(released, orMore)} will not reach you and ${go} on at once to whoever is free first.`;
  },

  draining: (more: number) => `Taking ${more} more, then a break.`,
  drainEnd: 'No break',

  dayEnd: 'End of my day',
  dayEndHint: (zone: string) => `Today, by the clock here (${zone}).`,
  dayEndMeans:
    'Nothing rings after it and your conversations go on. Who waits for you by name is asked whom to take ' +
    'instead.',
  dayEndSet: 'Set',
  dayEndClear: 'Clear',
  dayEndEmpty: 'Enter a time of day.',
  dayEndPassed: 'This time has passed today; enter a later one.',
  dayEndsAt: (clock: string, isToday: boolean) =>
    isToday ? `Your day ends at ${clock}.` : `Your day ends tomorrow at ${clock}.`,
  dayEndUndo: 'Stay longer',
};
