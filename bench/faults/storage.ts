/**
 * A store that cannot write: syncs that fail, a database that may not grow, a disk that is full. Nothing is
 * acknowledged that is not kept, reading goes on, the server says that it is not ready and why, and takes up
 * its work by itself once it can write again.
 */
import { numberOptions } from './parts/options.ts';
import { failingSync, fullDisk, pageLimit } from './parts/storage-faults.ts';
import { storageRound } from './parts/storage-rounds.ts';
import { judge } from './parts/verdict.ts';

const given = { seconds: 8, clients: 40, perSecond: 100, seed: 1 };
const { seconds, ...wish } = numberOptions(given);
console.log(
  `Node ${process.version}: ${wish.clients} clients, ${wish.perSecond} commands/s, ${seconds} s each.`,
);
const disk = fullDisk();
if (disk === null) console.log('No small disk may be mounted here, so that one is left out.');
for (const fault of [failingSync(), pageLimit(), ...(disk === null ? [] : [disk])]) {
  const report = await storageRound(fault, seconds * 1_000, wish);
  console.log(
    `\n${fault.name}: ${report.acknowledged} acknowledged, ${report.readsDone} reads, ` +
      `readiness ${report.readiness.join(', ')}, refusals ${JSON.stringify(report.refusals)}`,
  );
  judge([
    { what: 'acknowledged and lost', is: report.lost.length, most: 0 },
    { what: 'effects doubled', is: report.doubled.length, most: 0 },
    { what: 'gaps in the numbers of messages', is: report.gaps.length, most: 0 },
    { what: 'reads that failed', is: report.readsFailed, most: 0 },
    { what: 'not ready after', is: report.notReadyMilliseconds, most: 5_000, unit: 'ms' },
    { what: 'ready again after', is: report.readyAgainMilliseconds, most: 5_000, unit: 'ms' },
    { what: 'all acknowledged after', is: report.settledMilliseconds, most: 10_000, unit: 'ms' },
  ]);
}
