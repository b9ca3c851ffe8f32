import type {
  DisputeStanding,
  MeasureName,
  OwnDecision,
  Period,
  PickReason,
  ReleaseReason,
} from '../../../server/protocol/index.ts';
import { count, stretch } from './console-figures.ts';

const periods: Readonly<Record<Period, string>> = { day: 'Today', week: 'This week', month: 'This month' };

const names: Readonly<Record<MeasureName, string>> = {
  handleTime: 'Time for a conversation (AHT)',
  wrapUpTime: 'Wrap-up for a conversation (ACW)',
  satisfaction: 'Satisfied visitors (CSAT)',
  recommendation: 'Would recommend the site (NPS)',
  occupancy: 'Time busy (occupancy)',
  workShare: 'Your share of the work',
  waitHeld: 'Waiting times that were kept',
  transferred: 'Brought to somebody else',
  resolved: 'Resolved',
};

const how: Readonly<Record<MeasureName, string>> = {
  handleTime: 'Time of talk and wrap-up, divided by the conversations that you finished.',
  wrapUpTime: 'Time of wrap-up, divided by the conversations that you finished.',
  satisfaction: 'Public reviews of four or five stars, divided by all your public reviews of these days.',
  recommendation:
    'Visitors who answered 9 or 10 less those who answered 0 to 6, divided by all who answered. ' +
    'Who answered what is told to nobody.',
  occupancy: 'Time in which your places for conversations were in use, divided by the time you offered them.',
  workShare:
    'Your time busy, divided by an equal part of all work, place by place, while you were there. ' +
    '1 is a fair share; more is more than that.',
  waitHeld:
    'Visitors you took by the moment they were promised, divided by all who were promised one; ' +
    'who left after it while waiting for you counts as not kept.',
  transferred: 'Conversations you brought to somebody else, divided by those you finished.',
  resolved: 'Conversations of which you said “resolved”, divided by those of which you said anything.',
};

const standings: Readonly<Record<DisputeStanding, string>> = {
  open: 'You disputed this review. The owner decides.',
  upheld: 'The owner agreed with you: visitors no longer read this review.',
  rejected: 'The owner looked at it and keeps this review.',
};

const releases: Readonly<Record<ReleaseReason, string>> = {
  'patience-ended': 'their time for that was over',
  early: 'you would hardly have been free in time',
  'agent-declined': 'you declined',
  'agent-draining': 'your break came before',
  'agent-offline': 'you went offline',
  'agent-removed': 'you had left',
  'agent-lost': 'your connection was lost',
};

const picks: Readonly<Record<PickReason, string>> = {
  urgent: 'it was urgent',
  'knows-visitor': 'you know them',
  'fits-better': 'it suited you better',
  agreed: 'it was agreed',
};

const swaps = {
  offered: 'A visitor who waited for somebody else was asked whether you may help.',
  accepted: 'A visitor who waited for somebody else agreed to come to you.',
  declined: 'A visitor who waited for somebody else was asked about you, and went on waiting.',
  lapsed: 'A visitor who waited for somebody else was asked about you, and did not answer.',
  withdrawn: 'A visitor was asked about you, but you were taken meanwhile.',
} as const;

function offered({ why }: Extract<OwnDecision['decided'], { kind: 'offered' }>): string {
  const waited = why.ticket === 'credit' ? 'was moved up by credited time' : 'had waited longest';
  switch (why.agent) {
    case 'chosen':
      return 'A visitor came to you because they chose you.';
    case 'former':
      return 'A visitor came to you because you helped last time.';
    case 'only-one-free':
      return `A visitor came to you: they ${waited}, and you were the only one free who could help.`;
    case 'least-occupied':
      return `A visitor came to you: of ${why.agentCount} who were free you had been least busy.`;
    case 'longest-idle':
      return `A visitor came to you: of ${why.agentCount} who were free you had been free the longest.`;
    case 'picked':
      return 'You picked a visitor out of order.';
  }
}

const others = (number: number): string => count(number, 'other', 'others');

const elsewhere = (agentCount: number): string =>
  `A visitor went to somebody else: of ${agentCount} who were free they`;

function decision({ decided }: OwnDecision): string {
  switch (decided.kind) {
    case 'offered':
      return offered(decided);
    case 'invited':
      return 'A visitor came to you by accepting an invitation in your name.';
    case 'passed':
      return decided.by === 'least-occupied'
        ? `${elsewhere(decided.agentCount)} had been less busy.`
        : `${elsewhere(decided.agentCount)} had been free longer.`;
    case 'released':
      return `A visitor who preferred you may go to anyone: ${releases[decided.reason]}.`;
    case 'swap':
      return swaps[decided.outcome];
    case 'picked':
      return `You took a visitor before ${others(decided.overtaken)}: ${picks[decided.reason]}.`;
  }
}

/** What agents read of their own work. */
export const meWords = {
  measures: 'My measures',
  period: 'Period',
  periods,
  names,
  how,
  howHeading: 'How it is computed',
  from: (part: string, of: string) => `${part} of ${of}`,
  seconds: (seconds: number) => (seconds < 60 ? `${Math.round(seconds)} s` : stretch(seconds)),
  each: (seconds: string, cases: number) => `${seconds} in ${count(cases, 'conversation', 'conversations')}`,
  few: (part: number, of: number) => `${part} of ${of}: too few for a share`,
  fewAnswers: (of: number) => `${count(of, 'answer', 'answers')}: too few for a figure`,
  fewTime: 'Too little time online for a share',
  none: 'Nothing yet',
  notAsked: 'Not asked on this site',
  zone: (zone: string) => `Days begin at midnight, ${zone}.`,
  plot: 'Conversations finished on each of the last 28 days',
  plotMost: (most: number) => `most on a day: ${most}`,
  table: 'The same as a table',
  date: 'Day',
  handled: 'Conversations',
  handleTime: 'Time each',
  loading: 'Loading…',
  decisions: 'Why visitors came to me, or did not',
  readDecisions: 'Read my decisions',
  noDecisions: 'Nothing was decided about you lately.',
  decision,
  dispute: {
    begin: 'Dispute',
    label: 'What is wrong with this review?',
    hint: 'Only the owner reads it, and decides. You can dispute a review once.',
    send: 'Send to the owner',
    cancel: 'Cancel',
    standings,
    reason: 'Your reason',
  },
};
