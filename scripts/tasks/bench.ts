import { runProgram } from '../run-program.ts';
import { build } from './build.ts';

const BENCHES = ['size', 'list', 'console', 'routing', 'stores', 'sockets', 'measures'] as const;

/**
 * Runs the benches, or those that are named: each prints figures against a reference of the same run. Words
 * that name no bench are handed on, for benches of several parts.
 */
export async function run(words: readonly string[]): Promise<void> {
  if (!(await build())) process.exit(1);
  const parts = words.filter((word) => !BENCHES.some((bench) => bench === word));
  const isNamed = parts.length < words.length;
  let good = true;
  for (const bench of BENCHES) {
    if (isNamed && !words.includes(bench)) continue;
    good = (await runProgram(`bench/${bench}/run.ts`, bench === 'sockets' ? parts : [])) && good;
  }
  if (!good) process.exit(1);
}
