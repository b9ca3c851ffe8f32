/**
 * kill -9 of a server that many clients speak to, again and again at random moments: nothing acknowledged is
 * lost, nothing is done twice, and everybody is soon in step again. What it cannot show is a loss of power:
 * the system still writes what a killed process had written. See `power-loss.ts`.
 */
import { killRounds } from './parts/kill-rounds.ts';
import { numberOptions } from './parts/options.ts';
import { judge, quantile } from './parts/verdict.ts';

const given = { times: 50, clients: 200, perSecond: 200, seed: 1 };
const wish = numberOptions(given);
const report = await killRounds({ ...wish, isCompiled: true });
console.log(
  `Node ${process.version}: ${wish.times} kills, ${wish.clients} clients, ${wish.perSecond} commands/s, ` +
    `seed ${wish.seed}; ${report.acknowledged} acknowledged, ${report.messages} kept.`,
);
judge([
  { what: 'acknowledged and lost', is: report.lost.length, most: 0 },
  { what: 'effects doubled', is: report.doubled.length, most: 0 },
  { what: 'gaps in the numbers of messages', is: report.gaps.length, most: 0 },
  { what: 'kept beyond what was acknowledged', is: report.messages - report.acknowledged, most: 0 },
  { what: 'ready after, longest', is: Math.max(...report.readyMilliseconds), most: 2_000, unit: 'ms' },
  { what: 'in step again, p50', is: quantile(report.resyncMilliseconds, 0.5), most: 10_000, unit: 'ms' },
  { what: 'in step again, p99', is: quantile(report.resyncMilliseconds, 0.99), most: 10_000, unit: 'ms' },
]);
