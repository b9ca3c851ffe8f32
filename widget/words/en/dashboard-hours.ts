import type { Formats } from '../formats.ts';
import { hoursFormWords } from './oneself-hours.ts';

/** What is said of hours, of a site and of its agents. */
export const dashboardHoursWords = (formats: Formats<'en'>) => ({
  hours: {
    ...hoursFormWords(formats),
    absent: 'closed',
    exceptionsHint: 'On these dates other times stand in place of those of the week, or none.',
    clear: 'Remove all hours',
    discard: 'Discard',
  },

  hoursPage: {
    whose: 'Whose hours',
    site: 'The site',
    siteHeading: 'When the site is open',
    siteLead:
      'Outside of these hours visitors read when you open, and can leave a message or book a call. ' +
      'Whoever is available all the same can be chosen.',
    siteNone: 'The site has no hours of its own: it is open whenever somebody is there.',
    agentHeading: (name: string) => `Hours of ${name}`,
    agentLead: (name: string) => `In these times calls can be booked with ${name}.`,
    agentNone: (name: string) => `${name} has no hours yet, so nobody can book a call there.`,
  },

  holidays: {
    label: 'Holidays',
    hint: 'On these days the site is closed, but for those with times of their own above.',
    none: 'none',
    noLists: 'Lists of holidays are not there at the moment. Days can be added by hand above.',
    coming: 'The next holidays',
  },

  preview: {
    heading: 'What visitors see',
    from: 'Seen from',
    closed: 'closed',
    always: 'No hours: nothing is said of them.',
    never: 'Closed, and nothing is planned for the next two months.',
    openUntil: (time: string) => `Open now, until ${time}.`,
    opensAt: (moment: string) => `Closed now. Opens ${moment}.`,
  },
});
