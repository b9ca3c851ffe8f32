import assert from 'node:assert/strict';
import test from 'node:test';
import { LIMITS, type AgentId, type ConnectionId } from '../../protocol/index.ts';
import { BOUNDS } from '../bounds.ts';
import { ExposureCounter } from './exposure-counter.ts';

const ANN = 'ann' as AgentId;
const BEN = 'ben' as AgentId;
const GONE = 'gone' as AgentId;
const AGENTS = Array.from({ length: LIMITS.exposureRows + 1 }, (_, index) => `agent-${index}` as AgentId);
const SECOND = 1_000;
const EVERY = LIMITS.exposureReportMilliseconds;

/** A counter on which one connection of one address reports; both may be named otherwise. */
function newCounter() {
  const counter = new ExposureCounter((agentId) => agentId !== GONE);
  const report = (at: number, agentIds: readonly AgentId[], connection = 'one', address = '192.0.2.1') =>
    counter.report({ connectionId: connection as ConnectionId, address, agentIds, at });
  return { counter, report };
}

const counted = (counter: ExposureCounter) => {
  const { exposures, ignored } = counter.take();
  return [Object.fromEntries(exposures.map((each) => [each.agentId, each.impressions])), ignored];
};

test('[H93] what was seen is counted per agent, and taken once', () => {
  const { counter, report } = newCounter();
  assert.ok(counter.isEmpty);
  report(0, [ANN, BEN]);
  report(0, [ANN], 'two');
  assert.ok(!counter.isEmpty);
  assert.deepEqual(counted(counter), [{ ann: 2, ben: 1 }, 0]);
  assert.ok(counter.isEmpty);
  assert.deepEqual(counted(counter), [{}, 0]);
});

test('[H93] a card that stays on the screen counts once a minute, and that is no lie', () => {
  const { counter, report } = newCounter();
  for (let at = 0; at <= 60 * SECOND; at += EVERY) report(at, [ANN]);
  assert.deepEqual(counted(counter), [{ ann: 2 }, 0]);
});

test('[H93] reports that waver by the network are all believed', () => {
  const { counter, report } = newCounter();
  [0, 1.4, 0.6, 2, 0].forEach((late, index) => report(index * EVERY + late * SECOND, [AGENTS[index] ?? ANN]));
  assert.deepEqual(counted(counter)[1], 0);
});

test('[H94] reports that cannot be true are ignored and counted as such', () => {
  const lies: readonly (readonly AgentId[])[] = [AGENTS, [ANN, ANN], [GONE]];
  for (const agentIds of lies) {
    const { counter, report } = newCounter();
    report(0, agentIds);
    assert.deepEqual(counted(counter), [{}, 1]);
  }
});

test('[H94] of a report with somebody who left a moment ago the others count', () => {
  const { counter, report } = newCounter();
  report(0, [ANN, GONE, BEN]);
  assert.deepEqual(counted(counter), [{ ann: 1, ben: 1 }, 1]);
});

test('[H94] one connection that repeats itself adds nothing, however fast', () => {
  const { counter, report } = newCounter();
  for (let at = 0; at < 60 * SECOND; at += 100) report(at, [ANN, BEN]);
  const [exposures, ignored] = counted(counter);
  assert.deepEqual(exposures, { ann: 1, ben: 1 });
  assert.ok(Number(ignored) > 580);
});

test('[H95] a thousand connections of one address add no more than an office', () => {
  const { counter, report } = newCounter();
  for (let index = 0; index < 1_000; index += 1) report(0, [ANN], `connection ${index}`);
  report(0, [ANN], 'elsewhere', '192.0.2.2');
  assert.deepEqual(counted(counter), [{ ann: BOUNDS.seenPerAddress + 1 }, 1_000 - BOUNDS.seenPerAddress]);
  report(0, [ANN], 'another');
  assert.deepEqual(counted(counter), [{ ann: 1 }, 0]);
});

test('[H95] no count of an agent exceeds its bound', () => {
  const { counter, report } = newCounter();
  const many = LIMITS.impressionsPerCountMost;
  for (let index = 0; index < many + 5; index += 1) report(0, [ANN], `c${index}`, `address ${index}`);
  assert.deepEqual(counted(counter), [{ ann: many }, 5]);
});

test('[H95] no number of addresses and agents fills the memory', () => {
  const { counter, report } = newCounter();
  for (let index = 0; index < LIMITS.impressionsPerCountMost; index += 1) {
    for (const group of [0, 1, 2]) {
      const agentIds = AGENTS.slice(1).map((agentId) => `${agentId} ${group}` as AgentId);
      report(0, agentIds, `c${index} ${group}`, `address ${index}`);
    }
  }
  const { exposures } = counter.take();
  const sum = exposures.reduce((total, { impressions }) => total + impressions, 0);
  assert.equal(sum, BOUNDS.seenAddressesAndAgents);
});

test('[H95] who reconnects to report again is held by the address', () => {
  const { counter, report } = newCounter();
  for (let index = 0; index < 100; index += 1) {
    report(index, [ANN], `c${index}`);
    counter.forget(`c${index}` as ConnectionId);
  }
  assert.deepEqual(counted(counter), [{ ann: BOUNDS.seenPerAddress }, 100 - BOUNDS.seenPerAddress]);
});
