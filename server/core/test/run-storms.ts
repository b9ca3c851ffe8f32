import { parseArgs } from 'node:util';
import { counterexampleOf } from './days.ts';
import { createTally } from './storm.ts';

/** Days between two lines of progress; each part has a seed of its own. */
const DAYS_PER_PART = 1_000;

const text = { type: 'string' } as const;
const { values } = parseArgs({ options: { seed: text, days: text, commands: text } });
const seed = whole('seed', values.seed ?? '1', 2 ** 31);
const days = whole('days', values.days ?? '100000', 1e9);
const commands = whole('commands', values.commands ?? '200', 1e6);

function whole(name: string, word: string, most: number): number {
  const value = Number(word);
  if (Number.isInteger(value) && value >= 1 && value <= most) return value;
  console.error(`For --${name} say a whole number from 1 to ${most}, not "${word}".`);
  process.exit(1);
}

const tally = createTally();
const startedAt = performance.now();
for (let part = 0; part * DAYS_PER_PART < days; part++) {
  const count = Math.min(DAYS_PER_PART, days - part * DAYS_PER_PART);
  const counterexample = counterexampleOf({ seed: seed + part, days: count, commands }, tally);
  if (counterexample !== null) {
    console.error(counterexample);
    process.exit(1);
  }
  const seconds = ((performance.now() - startedAt) / 1_000).toFixed(0);
  console.log(`Seed ${seed + part}: ${part * DAYS_PER_PART + count} days in ${seconds} s, no rule broken.`);
}
console.log(`${tally.passes} times the estimates were checked. Events that came:`);
console.log(Object.fromEntries([...tally.events].sort(([left], [right]) => (left < right ? -1 : 1))));
