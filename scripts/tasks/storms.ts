import { runProgram } from '../run-program.ts';

/** Blows over other generated days than the tests do: `npm run storms -- --seed 7 --days 100000`. */
export async function run(words: readonly string[]): Promise<void> {
  if (!(await runProgram('server/core/test/run-storms.ts', words))) process.exit(1);
}
