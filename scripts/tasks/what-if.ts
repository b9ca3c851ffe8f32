import { runProgram } from '../run-program.ts';

/** Replays a generated day under other settings: `npm run what-if -- --agents +1 --out plots`. */
export async function run(words: readonly string[]): Promise<void> {
  if (!(await runProgram('bench/what-if/run.ts', words))) process.exit(1);
}
