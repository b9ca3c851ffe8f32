import type { AskReason, Moment } from '../../../server/protocol/index.ts';
import type { Formats } from '../formats.ts';

/** What is read before one joins, and in line. */
export const joinWords = () => ({
  talkTo: (name: string) => `Talk to ${name}`,
  firstFree: 'Talk to whoever is free first',
  freeLead: (name: string) => `${name} is free and will be called at once.`,
  firstFreeLead: 'The first suitable person who is free takes you.',
  name: 'Your name',
  question: 'What is it about?',
  optional: 'optional',
  questionHint: 'Seen before you meet, so you can start right away.',
  start: 'Start',
  join: 'Join the line',
  joining: 'One moment',
  cancel: 'Cancel',
  left: (name: string) => `${name} has just left. Nothing was sent.`,
  allLeft: 'Everybody has just left. Nothing was sent.',
});

function askedSentence(reason: AskReason, name: string): string {
  switch (reason) {
    case 'agent-declined':
      return `${name} cannot take this one`;
    case 'agent-draining':
      return `${name} takes nobody else before a break`;
    case 'agent-offline':
      return `${name} has just left`;
    case 'agent-removed':
      return `${name} is no longer here`;
    case 'agent-lost':
      return `The connection to ${name} was lost`;
  }
}

export const lineWords = (formats: Formats<'en'>) => ({
  place: (ahead: number) => {
    if (ahead <= 0) return 'You are next';
    if (ahead === 1) return 'You are next but one';
    return formats.plural(ahead, { one: '# person is before you', other: '# people are before you' });
  },
  forAgent: (name: string) => `In line for ${name}`,
  forFirst: 'In line for whoever is free first',
  since: (moment: Moment) => `since ${formats.time(moment)}`,
  between: (from: Moment, to: Moment) =>
    formats.time(from) === formats.time(to)
      ? `Likely around ${formats.time(to)}`
      : `Likely between ${formats.time(from)} and ${formats.time(to)}`,
  soonNow: 'Likely any moment now',
  noEstimate: 'There is no estimate yet. It comes as soon as one is honest.',
  closing: 'Pick someone else, or stay: your place is kept until then.',
  freeNow: 'You are about to be connected.',
  soft: (name: string) => `${name} is taking a break; the time depends on the return.`,
  late: 'This takes longer than we said. Your place stays first come, first served.',
  nextAgent: (name: string) =>
    `As soon as ${name} is free, the call goes out and your conversation opens right here.`,
  nextAny: 'The first suitable person who becomes free is called, and your conversation opens right here.',
  barLabel: 'Where you are in the likely waiting time',
  now: 'now',
  otherFree: (name: string) => `${name} is free now`,
  switchTo: (name: string) => `Switch to ${name}`,
  pickOther: 'Pick someone else',
  leave: 'Leave the line',
  leaveAsk: 'Leave the line? Your place goes to the next person.',
  leaveYes: 'Leave',
  leaveNo: 'Stay in line',
  ringing: (name: string) => `${name} is being called`,
  ringingLead: 'Usually answered within seconds. There is nothing you need to do.',
  asked: askedSentence,
  askedLead: 'You have kept your place. How would you like to go on?',
  askedElse: 'With no answer you take whoever is free first, in',
  takeFirst: 'Take whoever is free first',
  status: {
    waiting: (place: string, promise: string) => `${place}. ${promise}.`,
    left: 'You have left the line.',
  },
});
