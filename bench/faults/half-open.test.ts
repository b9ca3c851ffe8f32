import assert from 'node:assert/strict';
import test from 'node:test';
import type { Clock } from '../../server/shell/surroundings.ts';
import { systemClock } from '../../server/shell/system.ts';
import { newAgent } from '../../server/shell/test/client.ts';
import { eventually } from '../../server/shell/test/eventually.ts';
import { ANN, newApp, SITE, type TestApp } from '../../server/shell/test/new-app.ts';
import { HalfOpenProxy } from './parts/half-open-proxy.ts';

const QUICK = 40;

/** Time in which whatever waits for long comes soon. */
const quickClock: Clock = {
  now: () => systemClock.now(),
  after: (milliseconds, act) => systemClock.after(milliseconds / QUICK, act),
};

const isGone = async ({ store }: TestApp): Promise<boolean> =>
  (await store.readEvents(SITE, 0, 1_000)).some(({ type }) => type === 'graceStarted');

test('[H550] an agent behind a line that leads nowhere is gone by the beat, not by the transport', async (context) => {
  const app = await newApp(context, { clock: quickClock, settings: { agentGraceSeconds: 600 } });
  const line = await HalfOpenProxy.open(app.port);
  context.after(() => line.close());
  const ann = await newAgent(context, app, ANN, undefined, line.port);
  ann.socket.on('beat', () => void ann.socket.emitWithAck('beat', {}).catch(() => undefined));
  await ann.done('setAvailability', { availability: 'available', backAt: null });
  await ann.until(() => (ann.all('beat').length > 2 ? true : undefined), 'beats');
  assert.equal(await isGone(app), false);
  line.freeze();
  await eventually(() => isGone(app));
  assert.ok(ann.socket.connected, 'nothing closed it from this side');
});
