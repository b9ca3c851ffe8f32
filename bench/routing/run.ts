import { blocksOf } from './longest-block.ts';
import { Shift, TIMED, type Times } from './shift.ts';

const SIZES = [10, 100, 1_000] as const;
const ROUNDS = { warmUp: 300, measured: 900 } as const;
const PASSES = 9;

/** The reference of this run: a plain Map of 1,000 entries is copied, entry by entry. */
function referenceMicroseconds(): number {
  const rows = new Map(Array.from({ length: 1_000 }, (_, index) => [`row-${index}`, index]));
  let total = 0;
  const times = Array.from({ length: 2_000 }, () => {
    const startedAt = performance.now();
    total += new Map(rows).size;
    return 1_000 * (performance.now() - startedAt);
  });
  return total > 0 ? quantileOf(times.slice(500), 0.5) : NaN;
}

function quantileOf(values: readonly number[], share: number): number {
  const sorted = [...values].sort((left, right) => left - right);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
}

/** The slope of log time over log size: 0 is constant, 1 is linear. */
function exponentOf(microseconds: readonly number[]): number {
  const xs = SIZES.map((size) => Math.log(size));
  const ys = microseconds.map((time) => Math.log(time));
  const [xMean, yMean] = [meanOf(xs), meanOf(ys)];
  const covariance = xs.reduce((sum, x, index) => sum + (x - xMean) * ((ys[index] ?? 0) - yMean), 0);
  return covariance / xs.reduce((sum, x) => sum + (x - xMean) ** 2, 0);
}

const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** What did not happen at a size has no time. */
const shown = (value: number | undefined, digits: number): string =>
  value === undefined || Number.isNaN(value) ? '–' : value.toFixed(digits);

function measure(agentCount: number): Times {
  const shift = new Shift(agentCount);
  const { waiting } = shift;
  shift.work(ROUNDS.warmUp);
  const times = shift.work(ROUNDS.measured);
  const all = TIMED.flatMap((timed) => times[timed]);
  const perSecond = Math.round(1e6 / meanOf(all));
  const passes = Array.from({ length: PASSES }, () => shift.pass());
  const median = (of: (pass: (typeof passes)[number]) => number): string =>
    (quantileOf(passes.map(of), 0.5) / 1_000).toFixed(1);
  console.log(
    `${agentCount} agents, ${waiting} waiting: ${perSecond} decisions a second, as mixed here, ` +
      `the median in ` +
      `${quantileOf(all, 0.5).toFixed(0)} µs; beside them ` +
      `all estimates in ${median(({ estimates }) => estimates)} ms, ` +
      `advice in ${median(({ advice }) => advice)} ms.`,
  );
  return times;
}

console.log(`Node ${process.version}, ${process.platform}-${process.arch}`);
const reference = referenceMicroseconds();
const times = SIZES.map(measure);
const rows = TIMED.map((timed) => {
  const medians = times.map((of) => quantileOf(of[timed], 0.5));
  const row: Record<string, string | number> = { command: timed };
  SIZES.forEach((size, index) => {
    row[`${size}: p50 µs`] = shown(medians[index], 1);
    row[`${size}: p99 µs`] = shown(quantileOf(times[index]?.[timed] ?? [], 0.99), 1);
  });
  row.exponent = shown(exponentOf(medians), 2);
  row['largest ÷ reference'] = shown((medians.at(-1) ?? NaN) / reference, 1);
  return row;
});
console.table(rows);
console.log(`The reference, a copy of a Map of 1,000 entries, took ${reference.toFixed(1)} µs.`);
for (const size of SIZES) {
  const [longest, ...others] = await blocksOf(size);
  console.log(
    `${size} agents, everybody connected: the longest block of the loop ${shown(longest, 1)} ms, ` +
      `the tenth ${shown(others[8], 1)} ms.`,
  );
}
