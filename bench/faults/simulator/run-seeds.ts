import { parseArgs } from 'node:util';
import type { KeptSeed } from './kept-seeds.ts';
import { simulate, type Plan } from './run.ts';

const SEEDS_PER_LINE = 100;

const text = { type: 'string' } as const;
const { values } = parseArgs({ options: { seeds: text, from: text } });
const seeds = whole('seeds', values.seeds ?? '100', 1e7);
const from = whole('from', values.from ?? '1', 2 ** 31);

function whole(name: string, word: string, most: number): number {
  const value = Number(word);
  if (Number.isInteger(value) && value >= 1 && value <= most) return value;
  console.error(`For --${name} say a whole number from 1 to ${most}, not "${word}".`);
  process.exit(1);
}

const total = { runs: 0, crashes: 0, acknowledged: 0, sentAgain: 0, events: 0, healedMost: 0, failed: 0 };

async function run(seed: number, plan: Plan, name: string): Promise<void> {
  const outcome = await simulate(seed, plan);
  total.runs++;
  total.crashes += outcome.crashes;
  total.acknowledged += outcome.acknowledged;
  total.sentAgain += outcome.sentAgain;
  total.events += outcome.events;
  total.healedMost = Math.max(total.healedMost, outcome.healedMilliseconds);
  if (outcome.failures.length === 0) return;
  total.failed++;
  console.error(`${name} breaks a rule; keep it in kept-seeds.ts under a name.`);
  for (const failure of outcome.failures) console.error(`  ${failure}`);
}

/**
 * Runs those seeds that were kept, and as many others as the command line asks for, and says what came of it.
 * It ends the process.
 */
export async function runSeeds(planOf: (seed: number) => Plan, kept: readonly KeptSeed[]): Promise<never> {
  const startedAt = performance.now();
  for (const { seed, plan, name } of kept) await run(seed, plan, `Seed ${seed} (${name})`);
  for (let seed = from; seed < from + seeds; seed++) {
    await run(seed, planOf(seed), `Seed ${seed}`);
    if ((seed - from + 1) % SEEDS_PER_LINE !== 0) continue;
    const seconds = ((performance.now() - startedAt) / 1_000).toFixed(0);
    console.log(`${total.runs} runs in ${seconds} s, ${total.failed} of them broke a rule.`);
  }
  const { runs, crashes, acknowledged, sentAgain, events, healedMost, failed } = total;
  console.log(
    `${runs} runs: ${crashes} crashes, ${acknowledged} commands acknowledged, ${sentAgain} sent again,`,
  );
  console.log(
    `${events} events; served ${healedMost / 1_000} s after the last fault at the latest (simulated).`,
  );
  console.log(failed === 0 ? 'No rule was broken.' : `${failed} runs broke a rule.`);
  process.exit(failed === 0 ? 0 : 1);
}
