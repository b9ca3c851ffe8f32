import assert from 'node:assert/strict';
import test from 'node:test';
import { BEAT_MILLISECONDS } from '../protocol/index.ts';
import { watchBeat } from './beat.ts';
import { ManualClock } from './test/manual-clock.ts';
import { newApp, SITE, SITE_ORIGIN } from './test/new-app.ts';

/** Within which it is noticed that an agent's connection leads nowhere. */
const NOTICED_MILLISECONDS = 9_000;

function newWatch() {
  const clock = new ManualClock();
  const told = { asked: 0, lostAt: [] as number[] };
  const startedAt = clock.now();
  const watch = watchBeat(
    clock,
    () => (told.asked += 1),
    () => told.lostAt.push(clock.now() - startedAt),
  );
  return { clock, told, watch };
}

test('[H550] a console that answered a beat is missed within nine seconds of its last sign', () => {
  for (let silentAt = 0; silentAt < 3 * BEAT_MILLISECONDS; silentAt += 500) {
    const { clock, told, watch } = newWatch();
    clock.pass(0);
    watch.answered();
    for (let passed = 0; passed < silentAt; passed += 500) {
      clock.pass(500);
      watch.heard();
    }
    assert.deepEqual(told.lostAt, []);
    clock.pass(60_000);
    assert.equal(told.lostAt.length, 1);
    const missedAfter = Math.max(...told.lostAt) - silentAt;
    assert.ok(missedAfter <= NOTICED_MILLISECONDS, `${missedAfter} ms`);
    assert.ok(missedAfter >= BEAT_MILLISECONDS, 'and has the time of one beat to answer');
  }
});

test('[H550] a page that answers no beat, of an earlier version, is not missed', () => {
  const { clock, told, watch } = newWatch();
  for (let passed = 0; passed < 60_000; passed += 1_000) clock.pass(1_000);
  assert.deepEqual([told.lostAt, told.asked], [[], 16]);
  watch.stop();
  clock.pass(60_000);
  assert.equal(told.asked, 16);
});

test('[H550] the signs of life of the transport find out within 15 s, on either side', async (context) => {
  const app = await newApp(context);
  const address = `${app.url}/socket.io/?EIO=4&transport=polling&site=${SITE}`;
  const handshake = await fetch(address, { headers: { origin: SITE_ORIGIN } });
  const opening = JSON.parse((await handshake.text()).slice(1)) as {
    pingInterval: number;
    pingTimeout: number;
  };
  assert.ok(opening.pingInterval + opening.pingTimeout < 15_000);
});
