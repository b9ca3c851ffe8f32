import type {
  AgentId,
  LiftAnswer,
  Rule,
  RuleBook,
  RuleId,
  RuleLift,
  RuleTrial,
  Sentences,
  SkillId,
  TimeZone,
} from '../../../server/protocol/index.ts';

const limits = { oncePerSession: true, coolDownSeconds: 3_600, share: 1, heldOutShare: 0.1 };
const said = (en: string, de: string) => ({ en, de }) as Sentences;

export const OVERVIEW: Rule = {
  ruleId: 'overview' as RuleId,
  name: 'Half a minute among the guitars',
  enabled: true,
  when: {
    kind: 'all',
    of: [
      { kind: 'page', pattern: '/guitars*' },
      { kind: 'dwell', secondsLeast: 30 },
      { kind: 'not', of: { kind: 'device', among: ['phone'] } },
    ],
  },
  actions: [
    {
      kind: 'invite',
      by: { kind: 'agent', agentId: 'juno' as AgentId },
      words: said(
        'Hard to choose? I have played most of these and have a moment for you. {agent}',
        'Schwer zu entscheiden? Ich habe fast alle gespielt und gerade Zeit für Sie. {agent}',
      ),
      holdSeconds: 45,
    },
    { kind: 'skills', skills: ['acoustic' as SkillId, 'electric' as SkillId] },
  ],
  limits,
};

const FRUSTRATED: Rule = {
  ruleId: 'frustrated' as RuleId,
  name: 'Frustrated, and back again',
  enabled: true,
  when: {
    kind: 'all',
    of: [
      { kind: 'returning' },
      {
        kind: 'any',
        of: [
          { kind: 'frustration', least: 4 },
          { kind: 'earlier', name: 'left-line', withinHours: 24, timesLeast: 1 },
          {
            kind: 'attribute',
            source: 'page',
            name: 'cart',
            test: { kind: 'between', least: 250, most: null },
          },
        ],
      },
    ],
  },
  actions: [
    {
      kind: 'invite',
      by: { kind: 'skills', skills: ['repairs' as SkillId] },
      words: said(
        'This does not work as it should. I am {agent}; let us sort it out.',
        'Das bekommen wir hin.',
      ),
      holdSeconds: 60,
    },
    { kind: 'credit', seconds: 90 },
  ],
  limits: { ...limits, heldOutShare: 0 },
};

const WATCHED: Rule = {
  ruleId: 'birthdays' as RuleId,
  name: 'A birthday within a week',
  enabled: true,
  when: {
    kind: 'all',
    of: [{ kind: 'date', source: 'signed', name: 'birthday', daysFrom: 0, daysUntil: 7, yearly: true }],
  },
  actions: [{ kind: 'message', words: said('All the best from us.', 'Alles Gute von uns.') }],
  limits: { ...limits, heldOutShare: 1 },
};

const OFF: Rule = {
  ...OVERVIEW,
  ruleId: 'amps' as RuleId,
  name: 'A minute of rest at the amplifiers, for whoever came by the spring campaign',
  enabled: false,
  when: {
    kind: 'all',
    of: [
      { kind: 'page', pattern: '/amps*' },
      { kind: 'idle', secondsLeast: 60 },
      { kind: 'campaign', part: 'name', pattern: 'spring-*' },
      { kind: 'country', among: ['AT', 'DE', 'CH'] },
    ],
  },
  actions: [
    {
      kind: 'call-back',
      by: { kind: 'skills', skills: ['amplifiers' as SkillId] },
      words: said('We call you when it suits you.', 'Wir rufen an, wann es Ihnen passt.'),
    },
  ],
};

export const BOOK: RuleBook = {
  zone: 'Europe/Berlin' as TimeZone,
  branches: [
    {
      branchId: 'berlin',
      name: 'Berlin, Oranienstraße',
      latitude: 52.5,
      longitude: 13.42,
      agents: ['juno' as AgentId],
      skillId: null,
    },
    {
      branchId: 'porto',
      name: 'Porto',
      latitude: 41.15,
      longitude: -8.61,
      agents: [],
      skillId: 'repairs' as SkillId,
    },
  ],
  rules: [OVERVIEW, FRUSTRATED, WATCHED, OFF],
};

const arm = (visits: number, joined: number) => ({
  visits,
  joined,
  conversations: joined,
  sales: 0,
  sold: [],
});
const none = { state: 'no-hold-out' } as const;

const lift = (ruleId: string, joined: RuleLift['lift']['joined'], parts: Partial<RuleLift>): RuleLift => ({
  ruleId,
  name: ruleId,
  matched: 0,
  shown: arm(0, 0),
  heldOut: arm(0, 0),
  accepted: 0,
  declined: 0,
  lapsed: 0,
  withdrawn: 0,
  lift: { joined, conversations: none, sales: none },
  ...parts,
});

export const LIFT: LiftAnswer = {
  zone: 'Europe/Berlin' as TimeZone,
  from: Date.UTC(2026, 9, 24),
  until: Date.UTC(2026, 10, 23),
  rules: [
    lift(
      'overview',
      {
        state: 'shown',
        shown: 0.21,
        heldOut: 0.12,
        difference: 0.09,
        low: 0.021,
        high: 0.148,
        verdict: 'more',
      },
      { matched: 512, shown: arm(462, 97), heldOut: arm(50, 6), accepted: 81 },
    ),
    lift('frustrated', none, { matched: 23, shown: arm(23, 9), accepted: 7 }),
    lift('birthdays', { state: 'few', visitsLeast: 30 }, { matched: 4, heldOut: arm(4, 0) }),
  ],
};

export const TRIAL: RuleTrial = {
  days: 7,
  visits: 312,
  matched: 41,
  unknown: 18,
  pages: [
    { path: '/guitars', count: 22 },
    { path: '/guitars/acoustic', count: 14 },
    { path: '/guitars/acoustic/larkspur-62-with-a-long-name', count: 5 },
  ],
  hours: [0, 0, 0, 0, 0, 0, 0, 1, 2, 4, 6, 5, 3, 2, 4, 5, 4, 2, 1, 1, 1, 0, 0, 0],
};
