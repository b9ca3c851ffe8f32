/**
 * The loss of power, played out on the bytes of the files: what a disk is bound to hold is the log as it was
 * when the last sync began that has ended, with any of the sectors that were written since. A copy of that is
 * restored, and must know everything that was acknowledged. Syncs are counted, since a store that never syncs
 * would survive any kill.
 */
import { numberOptions } from './parts/options.ts';
import { powerLosses } from './parts/power-losses.ts';
import { judge } from './parts/verdict.ts';

const given = { times: 200, clients: 64, perSecond: 200, seed: 1 };
const wish = numberOptions(given);
const { acknowledged, syncs, withoutSync, lost, damaged } = await powerLosses(wish);
console.log(
  `Node ${process.version}: the power failed ${wish.times} times, ${wish.clients} clients, ` +
    `${wish.perSecond} commands/s, seed ${wish.seed}; ${acknowledged} acknowledged by ${syncs} syncs.`,
);
if (damaged.length > 0) console.log(damaged.slice(0, 5).join('\n'));
judge([
  { what: 'acknowledged and lost', is: lost, most: 0 },
  { what: 'copies damaged', is: damaged.length, most: 0 },
  { what: 'acknowledged without a sync', is: withoutSync, most: 0 },
]);
