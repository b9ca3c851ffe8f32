/**
 * One client that sends 20,000 messages a second and comes back whenever it is cut off; one address that
 * opens 2,000 connections a second; and an office of 500 behind one address. Those who behave are served as
 * before.
 */
import { rmSync } from 'node:fs';
import { startWorker } from '../sockets/workers.ts';
import type { FloodingMethods } from './parts/flooding.ts';
import { freePort } from './parts/kill-rounds.ts';
import { numberOptions } from './parts/options.ts';
import { Probers } from './parts/prober.ts';
import { ServerProcess } from './parts/server-process.ts';
import { newFolder, newSite } from './parts/site.ts';
import { judge, quantile } from './parts/verdict.ts';

const SLOWER_MOST = 2;
const OFFICE = 500;
const PROBERS = 50;
/** Each who does harm, and the office, from an address of their own. */
const [SENDER, OPENER, OFFICE_AT] = [1_000_001, 1_000_002, 1_000_003];

const options = numberOptions({ messages: 20_000, connections: 2_000, seconds: 10 });
const milliseconds = options.seconds * 1_000;
const folder = newFolder('flood');
await newSite(folder, 20, 2);
const server = new ServerProcess(folder, await freePort());
await server.start();
const { url } = server;
const probers = await Probers.open(url, PROBERS);
const crowd = startWorker<FloodingMethods>('./parts/flooding.ts', import.meta.url);
await probers.latencies(2_000);
const quiet = await probers.latencies(milliseconds);

const send = { url, milliseconds, perSecond: options.messages, index: SENDER };
const [sent, whileSent] = await Promise.all([crowd.call('messages', send), probers.latencies(milliseconds)]);
const open = { url, milliseconds, perSecond: options.connections, index: OPENER };
const [opened, whileOpened] = await Promise.all([
  crowd.call('connections', open),
  probers.latencies(milliseconds),
]);
const office = await crowd.call('office', { url, index: OFFICE_AT, count: OFFICE });
const stayed = probers.open;
await crowd.stop();
await server.kill();
rmSync(folder, { recursive: true });

const p99 = (took: readonly number[]): number => quantile(took, 0.99);
console.log(
  `Node ${process.version}: p99 ${p99(quiet).toFixed(1)} ms when quiet, ` +
    `${p99(whileSent).toFixed(1)} ms while ` +
    `${sent.sent} messages came over ${sent.connections} connections, ` +
    `${p99(whileOpened).toFixed(1)} ms while ` +
    `${opened.asked} connections were asked for and ${opened.opened} opened; the office was served within ` +
    `${Math.round(Math.max(...office.map((took) => took ?? Infinity)))} ms.`,
);
judge([
  { what: 'p99 of others under messages, against quiet', is: p99(whileSent) / p99(quiet), most: SLOWER_MOST },
  { what: 'p99 of others under connections', is: p99(whileOpened) / p99(quiet), most: SLOWER_MOST },
  { what: 'connections opened by one address', is: opened.opened, most: 1_000 * (1 + options.seconds / 10) },
  { what: 'others who lost their connection', is: PROBERS - stayed, most: 0 },
  {
    what: 'people of the office who were not served',
    is: office.filter((took) => took === null).length,
    most: 0,
  },
]);
process.exit();
