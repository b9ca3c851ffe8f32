import type { Formats } from '../formats.ts';

/** What calls a visitor who looks elsewhere, and how they want to be called. */
export const turnWords = (formats: Formats<'en'>) => ({
  label: 'Tell me when it is my turn:',
  sound: 'Sound',
  soundLong: 'Sound when something comes while you look elsewhere',
  soundOn: 'Sound is on',
  soundOff: 'Sound is off',
  notification: 'Notification',
  called: (name: string) => `${name} is being called`,
  answered: (name: string) => `${name} has answered`,
  asked: 'Your choice is needed',
  swap: (name: string) => `${name} is free now`,
  late: 'Your wait takes longer',
  wrote: (name: string, count: number) =>
    `${formats.plural(count, { one: '', other: '(#) ' })}${name} wrote to you`,
});

/** What is left of a conversation that is over. */
export const keptWords = (formats: Formats<'en'>) => ({
  save: 'Save the conversation',
  title: (name: string) => `Conversation with ${name}`,
  times: (zone: string) => `Times are those of ${zone}.`,
  file: 'conversation',
  attached: (names: readonly string[]) => `[${formats.list(names)}]`,
  unsent: 'You had not sent this',
  unsentLead: 'It reached nobody. Copy it if you want to keep it.',
  copy: 'Copy',
  copied: 'Copied',
});
