import assert from 'node:assert/strict';
import test from 'node:test';
import type { AgentId, ConnectionId } from '../../protocol/index.ts';
import { BOUNDS } from '../bounds.ts';
import { Exposures } from './exposures.ts';
import type { Letter } from './letter.ts';
import { ManualClock } from '../test/manual-clock.ts';

const ANN = 'ann' as AgentId;
const MINUTE = BOUNDS.exposureCountMilliseconds;

function newExposures() {
  const clock = new ManualClock();
  const letters: Letter[] = [];
  const exposures = new Exposures(
    clock,
    () => true,
    async (letter) => letters.push(letter),
  );
  const see = (connection: string) =>
    exposures.report({ connectionId: connection as ConnectionId, address: connection, agentIds: [ANN] });
  return { clock, exposures, see, sent: () => letters.splice(0).flatMap(({ commands }) => commands) };
}

const count = (impressions: number) => ({
  type: 'countExposures',
  exposures: [{ agentId: ANN, impressions }],
  ignored: 0,
});

test('[H96] what was seen is sent as one count a minute', () => {
  const { clock, see, sent } = newExposures();
  for (let second = 0; second < 59; second += 1) {
    see(`visitor ${second}`);
    clock.pass(1_000);
  }
  assert.deepEqual(sent(), []);
  clock.pass(1_000);
  assert.deepEqual(sent(), [count(59)]);
});

test('[H96] a site that nobody looks at sends nothing', () => {
  const { clock, see, sent } = newExposures();
  see('visitor');
  clock.pass(MINUTE);
  assert.equal(sent().length, 1);
  clock.pass(10 * MINUTE);
  assert.deepEqual(sent(), []);
  see('visitor');
  clock.pass(MINUTE);
  assert.deepEqual(sent(), [count(1)]);
});

test('[H96] a stop sends what was counted, once', async () => {
  const { clock, exposures, see, sent } = newExposures();
  see('visitor');
  await exposures.flush();
  assert.deepEqual(sent(), [count(1)]);
  await exposures.flush();
  clock.pass(MINUTE);
  assert.deepEqual(sent(), []);
});
