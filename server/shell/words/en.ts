import type { Formats } from './formats.ts';

/** What the server itself says to visitors, in English: in mails and on the hosted page. */
export const words = (formats: Formats<'en'>) => ({
  formats,
  mail: mailWords(),
  transcript: transcriptWords(),
  pick: pickWords(formats),
});

/** Of a call that was booked. `agent` and `site` are names; the day and time stand in a line of their own. */
const mailWords = () => ({
  moveOrCancel: 'Move or cancel it here:',
  chooseAnew: 'Choose another time, or cancel, here:',
  booked: {
    subject: (agent: string, site: string) => `Your call with ${agent}, ${site}`,
    opening: (agent: string) => `${agent} will call you:`,
  },
  moved: {
    subject: (agent: string, site: string) => `Moved: your call with ${agent}, ${site}`,
    opening: (agent: string) => `Your call was moved. ${agent} will call you:`,
  },
  reassigned: {
    subject: (agent: string, site: string) => `${agent} will call you, ${site}`,
    opening: (agent: string) => `The time of your call stays, and ${agent} will call you:`,
  },
  reminder: {
    subject: (agent: string, site: string) => `Soon: your call with ${agent}, ${site}`,
    opening: (agent: string) => `${agent} will call you soon:`,
  },
  'agent-removed': {
    subject: (_agent: string, site: string) => `Please choose another time: your call, ${site}`,
    opening: (agent: string) =>
      `${agent} no longer works here, and nobody else is free at the time of your call:`,
  },
  'agent-cancelled': {
    subject: (_agent: string, site: string) => `Please choose another time: your call, ${site}`,
    opening: (agent: string) => `We are sorry: ${agent} cannot make your call, and nobody else is free then:`,
  },
  'visitor-cancelled': {
    subject: (agent: string, site: string) => `Cancelled: your call with ${agent}, ${site}`,
    opening: (_agent: string) => 'As you wished, this call was cancelled:',
  },
});

/**
 * What a conversation by mail says besides what was said. `why` tells whoever did not ask for the mail at least where
 * somebody gave the address.
 */
const transcriptWords = () => ({
  title: (agent: string, site: string) => `Your conversation with ${agent}, ${site}`,
  you: 'You',
  times: (zone: string) => `Times are those of ${zone}.`,
  why: (site: string) => `You get this one mail because this address was given on ${site}.`,
});

/** Of the hosted page, before its script has come and without it. */
const pickWords = (formats: Formats<'en'>) => ({
  title: (site: string) => `Choose who helps you at ${site}`,
  titleOf: (name: string, site: string) => `Talk to ${name} at ${site}`,
  description: (count: number) =>
    formats.plural(count, {
      one: 'One person is there to help you.',
      other: '# people you can choose from, and how long you wait.',
    }),
  lead: 'See who is there, what they know and what others said about them.',
  noScript: 'This page does not change by itself. To talk to somebody, turn JavaScript on.',
  all: 'Everybody',
  more: (count: number) => formats.plural(count, { one: 'And # more.', other: 'And # more.' }),
  rating: (average: number, count: number) =>
    `★ ${formats.rating(average)} · ${formats.plural(count, { one: '# review', other: '# reviews' })}`,
  isNew: 'New',
  speaks: (languages: readonly string[]) => `Speaks ${formats.list(languages)}`,
  knows: (skills: readonly string[]) => `Knows ${formats.list(skills)}`,
  away: 'Away for a moment',
  offline: 'Not here now',
  free: 'Free now',
  here: 'Here now',
  under: (minutes: number) => `Usually under ${formats.number(minutes)} min`,
  overAnHour: 'Usually over an hour',
  closing: 'Leaves before your turn would come',
  unknown: 'There is nobody to choose from here',
  unknownLead: 'Check the address, or go back to the page that led you here.',
  /** The title of the page of a booked call. */
  booking: 'Your call',
});
