import type { Resolution } from '../../../server/protocol/index.ts';
import type { Formats } from '../formats.ts';

/** The words that a site has unless it sets its own, which are shown as they are. */
const DISPOSITIONS: Readonly<Record<string, string>> = {
  'question answered': 'Question answered',
  'problem solved': 'Problem solved',
  order: 'Order',
  complaint: 'Complaint',
  'passed on': 'Passed on',
  other: 'Something else',
};

const resolutions: Readonly<Record<Resolution, string>> = {
  yes: 'Yes',
  later: 'Later',
  no: 'No',
};

/** What came of a conversation, notes among agents, answers that are often given. */
export const endingWords = (formats: Formats<'en'>) => ({
  heading: 'What came of it',
  disposition: 'How it ended',
  dispositionNone: 'Not said',
  dispositionWord: (word: string) =>
    Object.hasOwn(DISPOSITIONS, word) ? (DISPOSITIONS[word] ?? word) : word,
  resolved: 'Resolved?',
  resolutions,
  sale: (currency: string) => `Sold for (${currency})`,
  saleWrong: (example: string) => `Write an amount such as ${example}.`,
  kept: 'Kept as you choose.',
  prolong: 'More time',
  prolongHint: 'once for each conversation',

  notes: 'Notes among agents',
  notesHint: 'Your visitor never reads these. Whoever helps them next does.',
  noteField: 'Write a note',
  noteSend: 'Add note',
  noteBy: (name: string, clock: string) => `${name}, ${clock}`,
  notesNone: 'No note yet.',
  noteTooLong: (characters: number) =>
    formats.plural(characters, { one: '# character too many', other: '# characters too many' }),

  quick: 'Quick replies',
  quickHint: 'Type / in the field to find one.',
  quickFound: (replies: number) =>
    formats.plural(replies, { one: '# quick reply', other: '# quick replies' }),
  quickNone: 'No quick reply is called that.',
  quickOwn: 'My quick replies',
  quickOwnLead: 'Type / and the shortcut in a conversation.',
  quickVariables: 'They fill in {visitor}, {agent} and {site}.',
  quickSite: 'Of the site',
  quickShortcut: 'Shortcut',
  quickShortcutHint: 'one word',
  quickText: 'Text',
  quickAdd: 'Add a quick reply',
  quickRemove: (shortcut: string) => `Remove /${shortcut}`,
  quickSave: 'Save quick replies',
  quickSaved: 'Saved.',
  quickInvalid: 'Give every reply a text and a shortcut of its own: one word of letters, digits and hyphens.',
});
