/**
 * A server that is killed and started again while ten thousand pages are open, all of which come back as
 * pages do. Agents pass visitors, memory and the delay of the loop stay bounded.
 */
import { rmSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from './parts/kill-rounds.ts';
import { numberOptions } from './parts/options.ts';
import type { ReturningMethods } from './parts/returning.ts';
import { ServerProcess } from './parts/server-process.ts';
import { newFolder, newSite } from './parts/site.ts';
import { judge, quantile } from './parts/verdict.ts';
import { vitalsOf, type Vitals } from './parts/vitals.ts';
import { startWorker } from '../sockets/workers.ts';

const MOST = { allMilliseconds: 30_000, megabytes: 300, agentMilliseconds: 5_000, delayMilliseconds: 250 };
const LOOK_MILLISECONDS = 500;
const GIVEN_UP_MILLISECONDS = 60_000;

const { visitors, agents } = numberOptions({ visitors: 10_000, agents: 50 });
const folder = newFolder('storm');
await newSite(folder, agents, 2);
const server = new ServerProcess(folder, await freePort(), { NODE_OPTIONS: '--max-semi-space-size=4' });
await server.start();
const crowd = startWorker<ReturningMethods>('./parts/returning.ts', import.meta.url);
/** Apart, so that no console waits for the visitors beside it. */
const desks = startWorker<ReturningMethods>('./parts/returning.ts', import.meta.url);
await desks.call('openConsoles', { url: server.url, count: agents });
const openedAt = performance.now();
await crowd.call('openVisitors', { url: server.url, count: visitors });
const perSecond = (visitors / (performance.now() - openedAt)) * 1_000;
const before = await vitalsOf(server.url);

await server.kill();
const readyAfter = await server.start();
const readyAt = Date.now();
const seen: Vitals[] = [];
const lookBack = async () => ({
  ...(await crowd.call('back', undefined)),
  consoles: (await desks.call('back', undefined)).consoles,
});
let back = await lookBack();
const isBack = (): boolean => [...back.visitors, ...back.consoles].every((at) => at > 0);
while (!isBack() && Date.now() - readyAt < GIVEN_UP_MILLISECONDS) {
  await pause(LOOK_MILLISECONDS);
  back = await lookBack();
  seen.push(await vitalsOf(server.url));
}
await Promise.all([crowd.stop(), desks.stop()]);
await server.kill();
rmSync(folder, { recursive: true });

const after = (moments: readonly number[]) =>
  moments.map((at) => (at === 0 ? Infinity : Math.max(0, at - readyAt)));
const [ofVisitors, ofAgents] = [after(back.visitors), after(back.consoles)];
console.log(
  `Node ${process.version}: ${visitors} visitors and ${agents} agents; ` +
    `${Math.round(perSecond)} opened a second, ` +
    `${Math.round(before.rssMegabytes)} MB before, ready ${Math.round(readyAfter)} ms after the start, ` +
    `${((seen.at(-1)?.cpuSeconds ?? 0) * 1_000) / visitors} ms of the processor for each, ` +
    `${back.attempts} attempts, visitors p50 ${quantile(ofVisitors, 0.5)} ms.`,
);
judge([
  { what: 'all visitors live', is: Math.max(...ofVisitors), most: MOST.allMilliseconds, unit: 'ms' },
  { what: 'agents live, p99', is: quantile(ofAgents, 0.99), most: MOST.agentMilliseconds, unit: 'ms' },
  {
    what: 'memory, most',
    is: Math.max(...seen.map(({ rssMegabytes }) => rssMegabytes)),
    most: MOST.megabytes,
    unit: 'MB',
  },
  {
    what: 'delay of the loop, p99 of the worst half second',
    is: Math.max(...seen.map(({ delayP99Milliseconds }) => delayP99Milliseconds)),
    most: MOST.delayMilliseconds,
    unit: 'ms',
  },
]);
if (server.errors !== '') console.log(server.errors.slice(0, 2_000));
process.exit();
