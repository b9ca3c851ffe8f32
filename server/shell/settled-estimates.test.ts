import assert from 'node:assert/strict';
import test from 'node:test';
import type { AgentId, Estimate } from '../protocol/index.ts';
import { reallyChanged, settleEstimates } from './settled-estimates.ts';

const NOW = 1_000_000_000;
const MINUTE = 60_000;
const range = (p50: number, p80: number, soft = false): Estimate => ({
  state: 'range',
  p50At: NOW + p50,
  p80At: NOW + p80,
  soft,
});

test('[H15] an estimate is sent again only when it really changed', () => {
  const known = range(5 * MINUTE, 10 * MINUTE);
  assert.equal(reallyChanged(known, range(5 * MINUTE, 10.5 * MINUTE), NOW), false);
  assert.equal(reallyChanged(known, range(5 * MINUTE, 12 * MINUTE), NOW), true);
  assert.equal(reallyChanged(known, range(2 * MINUTE, 10 * MINUTE), NOW), true);
  assert.equal(reallyChanged(known, range(5 * MINUTE, 10 * MINUTE, true), NOW), true);
  assert.equal(reallyChanged(known, { state: 'free' }, NOW), true);
  assert.equal(reallyChanged(undefined, { state: 'none' }, NOW), true);
  assert.equal(reallyChanged({ state: 'free' }, { state: 'free' }, NOW), false);
});

test('[H15] short waits may move by a quarter of a minute before they are sent again', () => {
  const known = range(20_000, 40_000);
  assert.equal(reallyChanged(known, range(25_000, 54_000), NOW), false);
  assert.equal(reallyChanged(known, range(25_000, 56_000), NOW), true);
});

test('[H15] an estimate whose moment has passed is always replaced', () => {
  assert.equal(reallyChanged(range(-20_000, -1_000), range(1_000, 5_000), NOW), true);
});

test('[H15] small steps in one direction do not add up unseen', () => {
  const agentId = 'ann' as AgentId;
  const at = (p80: number) => ({
    agents: new Map([[agentId, range(MINUTE, p80)]]),
    tickets: new Map(),
    firstFree: { state: 'free' } as const,
  });
  let settled = settleEstimates(null, at(2 * MINUTE), NOW);
  for (let step = 1; step <= 4; step += 1) {
    settled = settleEstimates(settled, at(2 * MINUTE + step * 10_000), NOW);
  }
  const shown = settled.agents.get(agentId);
  assert.ok(shown?.state === 'range' && shown.p80At >= NOW + 2 * MINUTE + 20_000);
});
