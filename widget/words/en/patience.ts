import type {
  CreditReason,
  Explanation,
  LatenessReason,
  Moment,
  OfferWhy,
  ReleaseReason,
} from '../../../server/protocol/index.ts';
import type { Formats } from '../formats.ts';

/** The choice between one person and anyone suitable, and what becomes of it. */
export const patienceWords = (formats: Formats<'en'>) => ({
  legend: 'Who may help you?',
  flex: (name: string) => `${name}, or anyone suitable after`,
  select: (name: string) => `How long you would wait for ${name}`,
  minutes: (count: number) => `${formats.number(count)} min`,
  flexHint: (name: string) =>
    `If ${name} cannot be free in time, we connect you sooner. The time counts from joining.`,
  insist: (name: string) => `Only ${name}`,
  insistHint: (name: string) => `You wait for ${name}, however long it takes.`,
  any: (name: string) => `Whoever is free first, ${name} if possible`,
  anyHint: 'The first suitable person who is free takes you.',
  change: 'Change',
  save: 'Save',
  cancel: 'Cancel',
  kept: 'Saved. You keep your place.',
  keeps: 'You keep your place, whatever you choose.',
  until: (name: string, moment: Moment) =>
    `We wait for ${name} until ${formats.time(moment)}; then anyone suitable may take you.`,
  released: (reason: ReleaseReason, name: string) =>
    `Anyone suitable may take you now, because ${releaseReason(reason, name)}.`,
});

function releaseReason(reason: ReleaseReason, name: string): string {
  switch (reason) {
    case 'patience-ended':
      return `the time you set for ${name} is over`;
    case 'early':
      return `${name} would hardly have been free in time`;
    case 'agent-declined':
      return `${name} cannot take this one`;
    case 'agent-draining':
      return `${name} takes nobody else before a break`;
    case 'agent-offline':
      return `${name} has left`;
    case 'agent-removed':
      return `${name} is no longer here`;
    case 'agent-lost':
      return `the connection to ${name} was lost`;
  }
}

const secondsOf = (formats: Formats<'en'>, count: number) =>
  formats.plural(count, { one: '# second', other: '# seconds' });

/** What somebody in line is told unasked. */
export const newsWords = (formats: Formats<'en'>) => ({
  swap: (name: string) => `${name} is free now and can help you`,
  swapFree: 'Saying no costs nothing: your place stays as it is.',
  swapYes: 'Yes, connect me',
  swapNo: 'No, keep my place',
  /** An agent answered somebody who waits. */
  answered: (name: string) => `${name} has answered`,
  answerEnough: 'This answers it, I leave',
  moreTime: 'More time',
  timeLeft: (seconds: number) => `Time left to answer: ${secondsOf(formats, seconds)}`,
  late: 'This takes longer than we said',
  lateReason: (reason: LatenessReason, name: string) => {
    switch (reason) {
      case 'conversations-longer':
        return 'The conversations before you last longer than usual.';
      case 'agent-away':
        return `${name} is taking a break.`;
      case 'offer-unanswered':
        return `${name} was called and did not answer.`;
      case 'agent-lost':
        return 'The connection to the one who helped you was lost.';
    }
  },
  lateNow: 'From now on:',
  credit: (seconds: number) =>
    `For that your place counts as if you had joined ${secondsOf(formats, seconds)} earlier.`,
  away: (name: string) => `${name} has been on a break for a while`,
  awayLead: 'Your place is kept, whatever you choose.',
  keepWaiting: 'Keep waiting',
  credits: (reason: CreditReason, seconds: number) => {
    const earlier = `Your place counts ${secondsOf(formats, seconds)} earlier`;
    switch (reason) {
      case 'promise-broken':
        return `${earlier}: we took longer than we said.`;
      case 'priority':
        return `${earlier}: this site has asked for it.`;
      case 'frustration':
        return `${earlier}: it went wrong for you before.`;
    }
  },
  explained: (explanation: Explanation, name: string) => {
    switch (explanation.kind) {
      case 'offer':
        return `${offerReason(explanation.why, name)}.`;
      case 'release':
        return `${name} was free, and ${releaseReason(explanation.reason, 'the one you chose')}.`;
      case 'swap':
        return `${name} was free, and you said yes.`;
    }
  },
});

function offerReason({ agent, ticket, ticketCount }: OfferWhy, name: string): string {
  const turn = {
    'longest-waiting': 'you had waited longest',
    credit: 'your place counted as the oldest',
    picked: 'took you at once',
  }[ticket];
  return (ticketCount > 1 ? [agentReason(agent, name), turn] : [agentReason(agent, name)]).join(', and ');
}

function agentReason(why: OfferWhy['agent'], name: string): string {
  switch (why) {
    case 'chosen':
      return `You chose ${name}`;
    case 'former':
      return `You talked with ${name} before`;
    case 'picked':
    case 'only-one-free':
      return `${name} was free`;
    case 'least-occupied':
      return `${name} was free and has had the least to do today`;
    case 'longest-idle':
      return `${name} has been free the longest`;
  }
}
