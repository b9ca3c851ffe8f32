import { runProgram } from '../run-program.ts';
import { build } from './build.ts';

const BENCHES = ['size', 'list', 'console', 'routing', 'stores', 'measures'] as const;

/** Runs the benches, or those that are named: each prints figures against a reference of the same run. */
export async function run(words: readonly string[]): Promise<void> {
  if (!(await build())) process.exit(1);
  let good = true;
  for (const bench of BENCHES) {
    if (words.length > 0 && !words.includes(bench)) continue;
    good = (await runProgram(`bench/${bench}/run.ts`, [])) && good;
  }
  if (!good) process.exit(1);
}
