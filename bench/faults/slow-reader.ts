/**
 * One reader of the list stops reading while 200,000 updates of a kilobyte are told: what it holds back is
 * bounded, it is cut off, and the others get theirs as soon as without it.
 */
import { openRaw } from '../sockets/raw-client.ts';
import { visitorWish } from '../sockets/scene.ts';
import { startWorker } from '../sockets/workers.ts';
import type { ListServerMethods } from './parts/list-server.ts';
import { numberOptions } from './parts/options.ts';
import { judge, quantile } from './parts/verdict.ts';

const READERS = 5;
const UPDATE_BYTES = 1_000;
const WARM_UP = 20_000;
/** Updates without the slow reader that the others are compared with, as a share of those with it. */
const QUIET_SHARE = 0.2;

const { updates, rate } = numberOptions({ updates: 200_000, rate: 4_000 });
const server = startWorker<ListServerMethods>('./parts/list-server.ts', import.meta.url, ['--expose-gc']);
const { url } = await server.call('start', undefined);
const nowOnMachine = (): number => Number(process.hrtime.bigint()) / 1e6;
let late: number[] = [];
let lost = 0;
for (let index = 0; index < READERS; index += 1) {
  await openRaw({
    ...visitorWish(url, index),
    onNotice(name, body) {
      if (name === 'listChanged') late.push(nowOnMachine() - (body as { serverNow: number }).serverNow);
    },
    onClose: () => (lost += 1),
  });
}
const wish = { bytes: UPDATE_BYTES, perSecond: rate };
await server.call('tell', { ...wish, updates: WARM_UP });
late = [];
const quiet = await server.call('tell', { ...wish, updates: updates * QUIET_SHARE });
const quietLate = late;
late = [];
const stopped = await openRaw(visitorWish(url, READERS));
const before = await server.call('connections', undefined);
stopped.pause();
const slow = await server.call('tell', { ...wish, updates });
const after = await server.call('connections', undefined);
const lostOnes = lost;
await server.stop();
console.log(
  `Node ${process.version}: ${updates} updates at ${rate}/s before ${READERS} readers ` +
    `and one that stopped; p99 ` +
    `${quantile(quietLate, 0.99).toFixed(2)} ms without it and ` +
    `${quantile(late, 0.99).toFixed(2)} ms with it, ` +
    `p50 ${quantile(quietLate, 0.5).toFixed(2)} and ${quantile(late, 0.5).toFixed(2)} ms.`,
);
judge([
  { what: 'memory, growth for it', is: slow.megabytes - quiet.megabytes, most: 1, unit: 'MB' },
  {
    what: 'p99 of others, against without it',
    is: quantile(late, 0.99) / quantile(quietLate, 0.99),
    most: 1.2,
  },
  { what: 'updates that others missed', is: READERS * updates - late.length, most: 0 },
  { what: 'others who were cut off', is: lostOnes, most: 0 },
  { what: 'not cut off', is: before - after === 1 ? 0 : 1, most: 0 },
]);
process.exit();
