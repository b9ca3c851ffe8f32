import assert from 'node:assert/strict';
import test from 'node:test';
import { newAgent } from './test/client.ts';
import { eventually } from './test/eventually.ts';
import { ANN, BEN, newApp, SITE, type TestApp } from './test/new-app.ts';
import { ShiftedClock } from './test/shifted-clock.ts';

const LATE_MOST_MILLISECONDS = 2_000;
const HOUR = 3_600_000;

/** When somebody went offline because the announced end of the day had come. */
async function endsOf({ store }: TestApp): Promise<readonly number[]> {
  const events = await store.readEvents(SITE, 0, 1_000);
  return events.flatMap((event) =>
    event.type === 'availabilityChanged' && event.reason === 'day-ended' ? [event.at] : [],
  );
}

test('[H547] what fell due while the server was stopped happens within two seconds of its start, and once', async (context) => {
  const clock = new ShiftedClock();
  const app = await newApp(context, { clock });
  for (const agentId of [ANN, BEN]) {
    const agent = await newAgent(context, app, agentId);
    await agent.done('setAvailability', { availability: 'available', backAt: null });
    await agent.done('leaveAt', { leavesAt: clock.now() + HOUR });
  }
  await app.close();

  clock.aheadMilliseconds += 2 * HOUR;
  const startedAt = clock.now();
  const late = await newApp(context, { clock, folder: app.folder });
  await eventually(async () => (await endsOf(late)).length > 0);
  const ends = await endsOf(late);
  assert.equal(ends.length, 2);
  assert.ok(ends.every((at) => at >= startedAt && at - startedAt <= LATE_MOST_MILLISECONDS));
  await late.close();
  clock.aheadMilliseconds += HOUR;
  const again = await newApp(context, { clock, folder: app.folder });
  const ann = await newAgent(context, again, ANN);
  await ann.done('setAvailability', { availability: 'away', backAt: null });
  assert.deepEqual(await endsOf(again), ends);
});
