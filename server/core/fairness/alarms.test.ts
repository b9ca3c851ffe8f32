import assert from 'node:assert/strict';
import test from 'node:test';
import type { AgentId } from '../../protocol/index.ts';
import { createSite } from '../site.ts';
import { SITE, START } from '../test/given.ts';
import { ALARMS, alarmsOf, fairnessOf, type AgentShare, type FairnessMeasures } from './index.ts';

const QUIET = fairnessOf(createSite(SITE), [], START);
const PROMISES = { kept: { value: 0.8, count: 50 }, estimateError: 0.6, ranges: 50 } as const;
const ADA: AgentShare = {
  agentId: 'ada' as AgentId,
  onlineSeconds: 7_200,
  busyShare: 0.5,
  ofFairShare: 1,
  exposureShare: 1,
  ofFairExposure: 1,
  promises: PROMISES,
};

const names = (measures: FairnessMeasures): readonly string[] => alarmsOf(measures).map(({ name }) => name);
const share = (value: number, count = 50) => ({ value, count });

/** For each alarm, measures just within its threshold and just beyond it. */
const EDGES: Readonly<Record<string, (isBeyond: boolean) => Partial<FairnessMeasures>>> = {
  'order-violations': (is) => ({ violationsPerThousandStarts: is ? 0.1 : 0 }),
  overtaking: (is) => ({ longestOvertakingSeconds: is ? 121 : 120 }),
  'busy-share': (is) => ({ jain: is ? 0.899 : 0.9 }),
  exposure: (is) => ({ jainOfExposure: is ? 0.849 : 0.85 }),
  'fair-share-least': (is) => ({ agents: [{ ...ADA, ofFairShare: is ? 0.49 : 0.5 }] }),
  'fair-share-most': (is) => ({ agents: [{ ...ADA, ofFairShare: is ? 1.51 : 1.5 }] }),
  newcomers: (is) => ({ newcomersWorkRate: is ? 0.59 : 0.6 }),
  'promise-kept': (is) => ({ promiseKept: share(is ? 0.74 : 0.75) }),
  'promise-kept-by-agent': (is) => ({
    agents: [{ ...ADA, promises: { ...PROMISES, kept: share(is ? 0.59 : 0.6) } }],
  }),
  'estimate-error': (is) => ({ promises: { ...PROMISES, estimateError: is ? 0.91 : 0.9 } }),
  'choice-honoured': (is) => ({ gotChosen: share(is ? 0.49 : 0.5) }),
  abandonment: (is) => ({ abandonment: share(is ? 0.16 : 0.15) }),
  'longest-wait': (is) => ({ longestWaitSeconds: is ? 3_601 : 3_600 }),
};

test('[F20] every alarm rings beyond its threshold, and is silent at it', () => {
  assert.deepEqual(Object.keys(EDGES).sort(), ALARMS.map(({ name }) => name).sort());
  for (const [name, edge] of Object.entries(EDGES)) {
    assert.deepEqual(names({ ...QUIET, ...edge(false) }), [], `${name} rang at its threshold`);
    assert.deepEqual(names({ ...QUIET, ...edge(true) }), [name]);
  }
});

test('[F20] an alarm names its agent, its value and what helps', () => {
  const [alarm] = alarmsOf({ ...QUIET, agents: [{ ...ADA, ofFairShare: 0.2 }] });
  assert.equal(alarm?.agentId, ADA.agentId);
  assert.equal(alarm.value, 0.2);
  assert.equal(alarm.threshold, 0.5);
  assert.ok(alarm.sentence.endsWith('.'));
});

test('[F21] what nothing or little is known of rings no alarm', () => {
  assert.deepEqual(names(QUIET), []);
  const few = { ...QUIET, promiseKept: share(0, 19), gotChosen: share(0, 19), abandonment: share(1, 19) };
  assert.deepEqual(names(few), []);
});
