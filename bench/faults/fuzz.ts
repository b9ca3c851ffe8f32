/**
 * A hundred thousand packets that mean nothing, the same for the same seed: the server lives, its memory
 * stays flat, whatever is answered is a refusal of the contract, and no connection outlives its fifth.
 */
import { rmSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { openRaw } from '../sockets/raw-client.ts';
import { visitorWish } from '../sockets/scene.ts';
import { chanceOf } from './parts/chance.ts';
import { fuzz } from './parts/fuzzing.ts';
import { freePort } from './parts/kill-rounds.ts';
import { NonsenseMaker } from './parts/nonsense.ts';
import { numberOptions } from './parts/options.ts';
import { ServerProcess } from './parts/server-process.ts';
import { newFolder, newSite } from './parts/site.ts';
import { judge } from './parts/verdict.ts';
import { vitalsOf, type Vitals } from './parts/vitals.ts';

const GROWTH_MEGABYTES = 32;
const WARM_UP_SHARE = 0.2;
const LOOKS = 10;
const LOOK_MILLISECONDS = 300;

const { packets, seed } = numberOptions({ packets: 100_000, seed: 1 });
const folder = newFolder('fuzz');
await newSite(folder, 3, 2);
const server = new ServerProcess(folder, await freePort(), { NODE_OPTIONS: '--max-semi-space-size=4' });
await server.start();

/** The least of several looks, since what is in use grows until it is tidied up. */
async function restingVitals(): Promise<Vitals> {
  const seen: Vitals[] = [];
  for (let look = 0; look < LOOKS; look += 1) {
    await pause(LOOK_MILLISECONDS);
    seen.push(await vitalsOf(server.url));
  }
  return seen.reduce((least, each) => (each.heapMegabytes < least.heapMegabytes ? each : least));
}

const maker = new NonsenseMaker(chanceOf(seed));
const warmUp = await fuzz(server.url, maker, packets * WARM_UP_SHARE);
const warm = await restingVitals();
const rest = await fuzz(server.url, maker, packets * (1 - WARM_UP_SHARE));
const done = await restingVitals();

const will = await openRaw(visitorWish(server.url, 10_000_000));
const list = (await will.ask('readList', { since: null })) as { ok: boolean };
const isAlive = list.ok && (await server.isReady());
await server.kill();
rmSync(folder, { recursive: true });

const faults = [...warmUp.faults, ...rest.faults];
for (const fault of faults.slice(0, 20)) console.log(fault);
console.log(server.errors.slice(0, 2_000));
console.log(
  `Node ${process.version}: ${warmUp.packets + rest.packets} packets over ` +
    `${warmUp.connections + rest.connections} connections, seed ${seed}; ` +
    `${Math.round(done.rssMegabytes)} MB resident, ${Math.round(done.heapMegabytes)} MB of heap in use.`,
);
judge([
  { what: 'dead', is: isAlive ? 0 : 1, most: 0 },
  { what: 'answers that are no refusal', is: faults.length, most: 0 },
  { what: 'connections that outlived five', is: warmUp.outlived + rest.outlived, most: 0 },
  { what: 'errors in the log', is: server.errors === '' ? 0 : 1, most: 0 },
  {
    what: 'memory in use, growth after the first fifth',
    is: done.heapMegabytes - warm.heapMegabytes,
    most: GROWTH_MEGABYTES,
    unit: 'MB',
  },
]);
process.exit();
