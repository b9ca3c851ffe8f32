import assert from 'node:assert/strict';
import test from 'node:test';
import type { AgentId } from '../../protocol/index.ts';
import { NO_COUNTS, type AgentDay } from '../measures/agent-day.ts';
import { fairnessByDay, fairnessOfDays } from './days.ts';

const HOUR = 3_600;
const day = (agentId: string, date: string, parts: Partial<AgentDay>): AgentDay => ({
  ...NO_COUNTS,
  agentId: agentId as AgentId,
  date,
  slotSeconds: 10 * HOUR,
  ...parts,
});

test('[F107] how fair days were: who had the same is even, who had everything is one of so many', () => {
  const days = [
    day('ada', '2027-03-01', { busySeconds: 4 * HOUR, fairSeconds: 2 * HOUR, impressions: 30 }),
    day('ben', '2027-03-01', { busySeconds: 0, fairSeconds: 2 * HOUR, impressions: 30 }),
    day('ada', '2027-03-02', { busySeconds: 0, fairSeconds: 2 * HOUR }),
    day('ben', '2027-03-02', { busySeconds: 4 * HOUR, fairSeconds: 2 * HOUR, impressions: 60 }),
    day('cat', '2027-03-02', { slotSeconds: HOUR - 1, busySeconds: HOUR - 1 }),
  ];
  const { agents, ...all } = fairnessOfDays(days, new Set(['ben' as AgentId]));
  assert.equal(all.jainOfExposure?.toFixed(6), '0.800000');
  assert.deepEqual([all.jainOfWork, all.newcomersWorkRate], [1, 1]);
  assert.deepEqual(
    agents.map((each) => [each.agentId, each.isNewcomer, each.busyShare, each.ofFairShare]),
    [
      ['ada', false, 0.2, 1],
      ['ben', true, 0.2, 1],
    ],
  );
  assert.deepEqual(
    agents.map(({ impressions, ofFairExposure }) => [impressions, ofFairExposure]),
    [
      [30, 0.5],
      [90, 1.5],
    ],
  );
  assert.deepEqual(fairnessByDay(days), [
    { date: '2027-03-01', jainOfWork: 0.5, jainOfExposure: 1 },
    { date: '2027-03-02', jainOfWork: 0.5, jainOfExposure: 0.5 },
  ]);
  assert.equal(fairnessOfDays([], new Set()).jainOfWork, null);
});
