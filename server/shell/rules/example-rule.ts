import type { AgentId, Branch, Rule, RuleBook, RuleId, Sentences, TimeZone } from '../../protocol/index.ts';

/** What the document of the API shows, and its tests send. */
export const EXAMPLE_RULE: Rule = {
  ruleId: 'half-a-minute-on-an-overview' as RuleId,
  name: 'Half a minute on an overview',
  enabled: true,
  when: {
    kind: 'all',
    of: [
      { kind: 'page', pattern: '/products*' },
      { kind: 'not', of: { kind: 'device', among: ['phone'] } },
    ],
  },
  actions: [
    {
      kind: 'invite',
      by: { kind: 'agent', agentId: 'ann' as AgentId },
      words: { en: 'Hard to choose? I have a moment for you. {agent}' } as Sentences,
      holdSeconds: 45,
    },
  ],
  limits: { oncePerSession: true, coolDownSeconds: 3_600, share: 1, heldOutShare: 0.1 },
};

export const EXAMPLE_BRANCH: Branch = {
  branchId: 'vienna',
  name: 'Vienna',
  latitude: 48.2,
  longitude: 16.37,
  agents: ['ann' as AgentId],
  skillId: null,
};

export const EXAMPLE_BOOK: RuleBook = {
  zone: 'Europe/Vienna' as TimeZone,
  branches: [EXAMPLE_BRANCH],
  rules: [EXAMPLE_RULE],
};
