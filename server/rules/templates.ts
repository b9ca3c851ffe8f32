import type { AgentId, RuleId, SkillId } from '../protocol/index.ts';
import type { Rule, Sentences } from './rule.ts';

/** A rule to begin with. What stands in angle brackets is for the owner to fill in. */
export type RuleTemplate = {
  readonly templateId: string;
  /** What it is for, in a sentence to an owner. */
  readonly purpose: string;
  readonly rule: Rule;
};

const say = (en: string, de: string): Sentences => ({ en, de }) as Sentences;
const limits = { oncePerSession: true, coolDownSeconds: 3_600, share: 1, heldOutShare: 0.1 };
const skill = (text: string): readonly SkillId[] => [text as SkillId];

const PRODUCT_OVERVIEW: RuleTemplate = {
  templateId: 'product-overview',
  purpose: 'Somebody looks at an overview of products for 30 seconds: a product specialist invites.',
  rule: {
    ruleId: 'product-overview' as RuleId,
    name: '30 seconds on a product overview',
    enabled: true,
    when: {
      kind: 'all',
      of: [
        { kind: 'page', pattern: '/products*' },
        { kind: 'dwell', secondsLeast: 30 },
        { kind: 'staffed', is: true },
      ],
    },
    actions: [
      {
        kind: 'invite',
        by: { kind: 'skills', skills: skill('<skill>') },
        words: say(
          'Hard to choose? I know all of these and have a moment for you. {agent}',
          'Schwer zu entscheiden? Ich kenne sie alle und habe gerade Zeit für Sie. {agent}',
        ),
        holdSeconds: 45,
      },
      { kind: 'skills', skills: skill('<skill>') },
    ],
    limits,
  },
};

const STALLED_FORM: RuleTemplate = {
  templateId: 'stalled-form',
  purpose:
    'An application form stalls after a call that failed: a product specialist is offered for a call-back.',
  rule: {
    ruleId: 'stalled-form' as RuleId,
    name: 'Form stalls after a failed call',
    enabled: true,
    when: {
      kind: 'all',
      of: [
        { kind: 'page', pattern: '/apply*' },
        { kind: 'idle', secondsLeast: 45 },
        {
          kind: 'any',
          of: [
            { kind: 'did', name: 'call-failed', timesLeast: 1 },
            { kind: 'earlier', name: 'call-failed', withinHours: 24, timesLeast: 1 },
            { kind: 'earlier', name: 'closed-while-waiting', withinHours: 24, timesLeast: 1 },
          ],
        },
      ],
    },
    actions: [
      {
        kind: 'call-back',
        by: { kind: 'agent', agentId: '<agent>' as AgentId },
        words: say(
          'Sorry that you did not get through. {agent} calls you back when it suits you.',
          'Schade, dass Sie nicht durchgekommen sind. {agent} ruft Sie an, wann es Ihnen passt.',
        ),
      },
    ],
    limits,
  },
};

const FRUSTRATED: RuleTemplate = {
  templateId: 'frustrated-return',
  purpose: 'Somebody who was here before gets nowhere: a personal invitation, and priority in the line.',
  rule: {
    ruleId: 'frustrated-return' as RuleId,
    name: 'Frustrated, and back again',
    enabled: true,
    when: {
      kind: 'all',
      of: [{ kind: 'returning' }, { kind: 'frustration', least: 4 }],
    },
    actions: [
      {
        kind: 'invite',
        by: { kind: 'skills', skills: skill('<skill>') },
        words: say(
          'This does not seem to work as it should. I am {agent}; let us sort it out together.',
          'Das klappt gerade wohl nicht. Ich bin {agent}; wir bekommen das zusammen hin.',
        ),
        holdSeconds: 60,
      },
      { kind: 'credit', seconds: 90 },
    ],
    limits,
  },
};

const CLOSEST_BRANCH: RuleTemplate = {
  templateId: 'closest-branch',
  purpose: 'Somebody is within 50 km of a branch and looks for one: whoever serves there invites.',
  rule: {
    ruleId: 'closest-branch' as RuleId,
    name: 'The closest branch',
    enabled: true,
    when: {
      kind: 'all',
      of: [
        { kind: 'page', pattern: '/branches*' },
        { kind: 'near', kilometresMost: 50 },
      ],
    },
    actions: [
      {
        kind: 'invite',
        by: { kind: 'branch' },
        words: say(
          'We are {kilometres} km from you, in {branch}. I am {agent}; what can I do for you?',
          'Wir sind {kilometres} km von Ihnen, in {branch}. Ich bin {agent}; was kann ich tun?',
        ),
        holdSeconds: 45,
      },
    ],
    limits,
  },
};

/** The classic cases. */
export const TEMPLATES: readonly RuleTemplate[] = [
  PRODUCT_OVERVIEW,
  STALLED_FORM,
  FRUSTRATED,
  CLOSEST_BRANCH,
];
