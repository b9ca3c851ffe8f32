import type { AgentId, AlarmName, LiveAlarm } from '../../protocol/index.ts';
import type { AgentShare, FairnessMeasures } from './measures.ts';
import type { Share } from './tally.ts';

/** What is read off the measures: of the whole site, or of each agent. `null`: too little to judge by. */
type Reading =
  | { readonly of: 'site'; readonly read: (measures: FairnessMeasures) => number | null }
  | { readonly of: 'agent'; readonly read: (agent: AgentShare) => number | null };

/** An alarm rings when the reading is below, or above, the threshold. */
export type AlarmRule = {
  readonly name: AlarmName;
  readonly direction: 'below' | 'above';
  readonly threshold: number;
  /** What it means, and what helps. */
  readonly sentence: string;
} & Reading;

export type Alarm = LiveAlarm;

/** Fewer cases than this are chance. */
const LEAST_CASES = 20;

const judged = ({ value, count }: Share): number | null => (count < LEAST_CASES ? null : value);

/**
 * Every alarm in one table. Thresholds lie outside of what a day under the recommended order comes to in the
 * simulator (docs/routing.md), so that a good day is silent.
 */
export const ALARMS: readonly AlarmRule[] = [
  {
    name: 'order-violations',
    of: 'site',
    direction: 'above',
    threshold: 0,
    read: ({ violationsPerThousandStarts }) => violationsPerThousandStarts,
    sentence: 'Somebody was overtaken without a reason. This is a fault of the program: please report it.',
  },
  {
    name: 'overtaking',
    of: 'site',
    direction: 'above',
    threshold: 120,
    read: ({ longestOvertakingSeconds }) => longestOvertakingSeconds,
    sentence:
      'A credit moved somebody further than its bound. This is a fault of the program: please report it.',
  },
  {
    name: 'busy-share',
    of: 'site',
    direction: 'below',
    threshold: 0.9,
    read: ({ jain }) => jain,
    sentence: 'Work is shared unevenly. Raise the weight of the share, or look whose skills nobody else has.',
  },
  {
    name: 'exposure',
    of: 'site',
    direction: 'below',
    threshold: 0.85,
    read: ({ jainOfExposure }) => jainOfExposure,
    sentence: 'Some are seen far more often than others. Raise the weight of the exposure.',
  },
  {
    name: 'fair-share-least',
    of: 'agent',
    direction: 'below',
    threshold: 0.5,
    read: ({ ofFairShare }) => ofFairShare,
    sentence: 'This agent has less than half of a fair share of the work.',
  },
  {
    name: 'fair-share-most',
    of: 'agent',
    direction: 'above',
    threshold: 1.5,
    read: ({ ofFairShare }) => ofFairShare,
    sentence: 'This agent has half as much again as a fair share of the work.',
  },
  {
    name: 'newcomers',
    of: 'site',
    direction: 'below',
    threshold: 0.6,
    read: ({ newcomersWorkRate }) => newcomersWorkRate,
    sentence: 'Newcomers are hardly chosen. Raise the weights of share and exposure.',
  },
  {
    name: 'promise-kept',
    of: 'site',
    direction: 'below',
    threshold: 0.75,
    read: ({ promiseKept }) => judged(promiseKept),
    sentence: 'Waiting times are promised too short: fewer than three in four held, and four in five should.',
  },
  {
    name: 'promise-kept-by-agent',
    of: 'agent',
    direction: 'below',
    threshold: 0.6,
    read: ({ promises }) => judged(promises.kept),
    sentence: 'The waits promised for this agent hold too seldom; her conversations may have become longer.',
  },
  {
    name: 'estimate-error',
    of: 'site',
    direction: 'above',
    threshold: 0.9,
    read: ({ promises }) => (promises.ranges < LEAST_CASES ? null : promises.estimateError),
    sentence: 'Estimates are far off the waits. Even the best are off by more than half; this is worse.',
  },
  {
    name: 'choice-honoured',
    of: 'site',
    direction: 'below',
    threshold: 0.5,
    read: ({ gotChosen }) => judged(gotChosen),
    sentence: 'Fewer than half are served by whom they chose. More agents, or later hours, help.',
  },
  {
    name: 'abandonment',
    of: 'site',
    direction: 'above',
    threshold: 0.15,
    read: ({ abandonment }) => judged(abandonment),
    sentence: 'More than one in seven leave unserved. Try other hours or one agent more in the what-if.',
  },
  {
    name: 'longest-wait',
    of: 'site',
    direction: 'above',
    threshold: 3_600,
    read: ({ longestWaitSeconds }) => longestWaitSeconds,
    sentence: 'Somebody waited for more than an hour.',
  },
];

/** The alarms that ring, in the order of the table, agents by id. */
export function alarmsOf(measures: FairnessMeasures): readonly Alarm[] {
  return ALARMS.flatMap((rule) => {
    const rings = (value: number | null, agentId: AgentId | null): readonly Alarm[] => {
      const { name, threshold, direction, sentence } = rule;
      if (value === null) return [];
      const isBeyond = direction === 'above' ? value > threshold : value < threshold;
      return isBeyond ? [{ name, threshold, direction, value, sentence, agentId }] : [];
    };
    if (rule.of === 'site') return rings(rule.read(measures), null);
    return measures.agents.flatMap((agent) => rings(rule.read(agent), agent.agentId));
  });
}
