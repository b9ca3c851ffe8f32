import { runProgram } from '../run-program.ts';
import { build } from './build.ts';

/** Builds and prints what the element scripts weigh, against their budgets. */
export async function run(): Promise<void> {
  if (!(await build()) || !(await runProgram('bench/size/run.ts', []))) process.exit(1);
}
