import type {
  AgentId,
  Comparison,
  Development,
  FairAgent,
  FairnessAnswer,
  LiftAnswer,
  LiftArm,
  LiveAgent,
  LiveBoard,
  SkillId,
  SpanQuery,
} from '../../../server/protocol/index.ts';
import { dayOf, daysBefore } from '../../../server/hours/index.ts';
import { figure, historyOf, ZONE } from './made-up-measures.ts';

const MINUTE_MILLISECONDS = 60_000;
const ago = (minutes: number): number => Date.now() - minutes * MINUTE_MILLISECONDS;

const agent = (name: string, changes: Partial<LiveAgent> = {}): LiveAgent => ({
  agentId: (name.split(' ')[0]?.toLowerCase() ?? name) as AgentId,
  name,
  availability: 'available',
  reason: 'chosen',
  since: ago(74),
  capacity: 3,
  talking: 1,
  ringing: 0,
  waiting: 0,
  longestSince: null,
  ...changes,
});

export const liveBoard = (): LiveBoard => ({
  at: Date.now(),
  zone: ZONE,
  agents: [
    agent('Juno Albrecht', { talking: 3, waiting: 4, longestSince: ago(11) }),
    agent('Mara Okonkwo', { talking: 1, ringing: 1, waiting: 1, longestSince: ago(2) }),
    agent('Théodore Vandenberghe-Østergaard', { talking: 0 }),
    agent('Sol Reyes', { availability: 'away', reason: 'offers-lapsed', since: ago(6), talking: 0 }),
    agent('Aiko Tanaka', { talking: 1, capacity: 1, waiting: 2, longestSince: ago(7) }),
    agent('Nils Berg', { capacity: 5, talking: 2 }),
    agent('Ida Moreau', { availability: 'offline', since: ago(600), talking: 0 }),
    agent('Bruno Castillo', { availability: 'offline', since: ago(900), talking: 0 }),
  ],
  waiting: 9,
  waitingForAnyone: 2,
  longestSince: ago(11),
  longestForAnyoneSince: ago(3),
  talking: 7,
  promised: 58,
  kept: 47,
  alarms: [
    {
      name: 'abandonment',
      agentId: null,
      value: 0.19,
      direction: 'above',
      threshold: 0.15,
      sentence: 'More than one in seven leave unserved.',
    },
    {
      name: 'fair-share-most',
      agentId: 'juno' as AgentId,
      value: 1.62,
      direction: 'above',
      threshold: 1.5,
      sentence: 'This agent has half as much again as a fair share of the work.',
    },
  ],
  watchedSince: ago(612),
});

const fair = (name: string, changes: Partial<FairAgent> = {}): FairAgent => ({
  agentId: (name.split(' ')[0]?.toLowerCase() ?? name) as AgentId,
  name,
  isNewcomer: false,
  onlineSeconds: 412_000,
  busyShare: 0.61,
  ofFairShare: 1.04,
  impressions: 1_204,
  ofFairExposure: 0.97,
  waitSeconds: 74,
  waits: 212,
  ...changes,
});

const spanOfFairness = {
  jainOfWork: 0.962,
  jainOfExposure: 0.918,
  newcomersWorkRate: 0.81,
  agents: [
    fair('Aiko Tanaka', { isNewcomer: true, ofFairShare: 0.78, busyShare: 0.48, onlineSeconds: 95_000 }),
    fair('Juno Albrecht', { ofFairShare: 1.31, busyShare: 0.79, waitSeconds: 190 }),
    fair('Mara Okonkwo'),
    fair('Théodore Vandenberghe-Østergaard', { waitSeconds: null, waits: 0, ofFairExposure: null }),
  ],
};

export const fairnessOf = ({ from, until }: SpanQuery): FairnessAnswer => ({
  zone: ZONE,
  firstDate: from,
  lastDate: until,
  span: spanOfFairness,
  days: Array.from({ length: 28 }, (_, index) => ({
    date: daysBefore(until, 27 - index),
    jainOfWork: index % 7 === 5 ? null : 0.93 + 0.05 * Math.sin(index),
    jainOfExposure: index % 7 === 5 ? null : 0.9 + 0.06 * Math.cos(index),
  })),
  today: {
    ...spanOfFairness,
    since: ago(612),
    starts: 64,
    violationsPerThousandStarts: 0,
    creditOvertakingsPerThousandStarts: 15.6,
    longestOvertakingSeconds: 44,
    longestWaitSeconds: 1_260,
    gotChosen: { value: 0.84, count: 51 },
    promiseKept: { value: 0.81, count: 58 },
    abandonment: { value: 0.09, count: 70 },
    estimateError: 0.51,
    pickedOutOfOrder: 2,
    alarms: [],
  },
});

const arm = (visits: number, joined: number, sales: number): LiftArm => ({
  visits,
  joined,
  conversations: Math.round(joined * 0.9),
  sales,
  sold: sales === 0 ? [] : [{ currency: 'EUR', amount: sales * 34_900 }],
});

export const liftOf = (): LiftAnswer => ({
  zone: ZONE,
  from: ago(40_320),
  until: Date.now(),
  rules: [
    {
      ruleId: 'overview',
      name: '30 s on a product overview',
      matched: 812,
      shown: arm(731, 94, 21),
      heldOut: arm(81, 4, 1),
      accepted: 88,
      declined: 402,
      lapsed: 213,
      withdrawn: 28,
      lift: {
        joined: {
          state: 'shown',
          shown: 94 / 731,
          heldOut: 4 / 81,
          difference: 0.079,
          low: 0.008,
          high: 0.12,
          verdict: 'more',
        },
        conversations: {
          state: 'shown',
          shown: 85 / 731,
          heldOut: 4 / 81,
          difference: 0.067,
          low: -0.004,
          high: 0.107,
          verdict: 'open',
        },
        sales: {
          state: 'shown',
          shown: 21 / 731,
          heldOut: 1 / 81,
          difference: 0.016,
          low: -0.04,
          high: 0.033,
          verdict: 'open',
        },
      },
    },
    {
      ruleId: 'stalled',
      name: 'An application form that stalls after a failed call',
      matched: 26,
      shown: arm(26, 7, 0),
      heldOut: arm(0, 0, 0),
      accepted: 7,
      declined: 11,
      lapsed: 8,
      withdrawn: 0,
      lift: {
        joined: { state: 'no-hold-out' },
        conversations: { state: 'no-hold-out' },
        sales: { state: 'few', visitsLeast: 20 },
      },
    },
  ],
});

const compare = (
  name: Comparison['now']['name'],
  standing: Comparison['standing'],
  contacts = 120,
  median: number | null = 0.8,
): Comparison => ({
  now: figure(name, contacts, standing === 'gap' ? 0.9 : 0.1),
  before: figure(name, Math.max(0, contacts - 20), 0.5),
  median,
  medianOf: median === null ? 2 : 5,
  standing,
  better: name === 'handleTime' ? 'neither' : 'more',
});

export const developmentOf = (agentId: AgentId, { from, until }: SpanQuery): Development => ({
  agentId,
  name: 'Juno Albrecht',
  zone: ZONE,
  firstDate: from,
  lastDate: until,
  measures: [
    compare('handled', 'even', 120, 104),
    compare('handleTime', 'even', 120, 455),
    compare('satisfaction', 'strength', 120, 0.86),
    compare('recommendation', 'few', 12, null),
    compare('firstContact', 'gap', 120, 0.79),
    compare('resolved', 'even', 120, 0.88),
  ],
  skills: [
    {
      skillId: 'guitars' as SkillId,
      label: 'Guitars',
      handled: 84,
      measures: [
        compare('handled', 'even', 84, 60),
        compare('satisfaction', 'strength', 84, 0.85),
        compare('firstContact', 'even', 84),
      ],
    },
    {
      skillId: 'amps' as SkillId,
      label: 'Amplifiers',
      handled: 22,
      measures: [compare('satisfaction', 'few', 10, null), compare('firstContact', 'gap', 22, 0.82)],
    },
  ],
  tags: [
    {
      tag: 'patient',
      kind: 'praise',
      count: 31,
      of: 40,
      beforeCount: 22,
      beforeOf: 33,
      median: 0.48,
      medianOf: 5,
      standing: 'strength',
    },
    {
      tag: 'slow',
      kind: 'complaint',
      count: 3,
      of: 6,
      beforeCount: 0,
      beforeOf: 0,
      median: null,
      medianOf: 2,
      standing: 'few',
    },
  ],
  trend: trendOf(from, until),
});

const trendOf = (from: string, until: string): Development['trend'] => {
  const [series] = historyOf({ from, until, step: 'week' }, 4).series;
  return (series?.points ?? []).filter(({ at }) => at < dayOf(ZONE, until).endsAt);
};
