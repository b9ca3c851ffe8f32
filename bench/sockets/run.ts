/**
 * What the edge costs, against bare Socket.IO in the same run: `npm run bench -- sockets`, or some of it:
 * `npm run bench -- sockets fan-out-5000 changes`. Ends with an error where a promise is not kept.
 */
import { readFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { manyChanges } from './changes.ts';
import { fanOut } from './fan-out.ts';
import { idle } from './idle.ts';
import { pickLatency, pickThroughput } from './picks.ts';
import { isMet, rowOf, type Result } from './result.ts';

const PARTS: Readonly<Record<string, () => Promise<readonly Result[]>>> = {
  'fan-out-1000': () => fanOut(1_000),
  'fan-out-5000': () => fanOut(5_000),
  'fan-out-10000': () => fanOut(10_000),
  changes: manyChanges,
  idle,
  picks: pickThroughput,
  latency: pickLatency,
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !Object.hasOwn(PARTS, name));
if (unknown.length > 0) {
  console.error(`There is no part "${unknown.join(' ')}". Choose of: ${Object.keys(PARTS).join(', ')}.`);
  process.exit(1);
}
const versionOf = (name: string): string => {
  const { version } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as {
    version: string;
  };
  return `${name} ${version}`;
};
console.log(`Node ${process.version}, ${availableParallelism()} × ${cpus()[0]?.model ?? 'processor'}`);
console.log(
  `Reference: ${versionOf('socket.io')}, ${versionOf('engine.io')}, ${versionOf('socket.io-adapter')}; ` +
    'websocket only, no compression, no client files, heartbeat every 25 s, requests let go of.',
);
let isKept = true;
for (const [name, measure] of Object.entries(PARTS)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const results = await measure();
  console.table(results.map(rowOf));
  isKept &&= results.every(isMet);
}
process.exit(isKept ? 0 : 1);
