import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { PROGRAMS, ROOT, runProgram } from '../run-program.ts';

const FOLDER = 'bench/faults';

/** Every script of the folder is one fault, or some of a kind; what they share lies in folders below it. */
const FAULTS = readdirSync(join(ROOT, FOLDER))
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  .map((name) => name.slice(0, -'.ts'.length))
  .sort();

/**
 * Brings faults about, or those that are named, and prints what came of them: `npm run faults -- kill`. What
 * follows a name and begins with `--` is handed on: `npm run faults -- kill --times 5`.
 */
export async function run(words: readonly string[]): Promise<void> {
  const firstOption = words.findIndex((word) => word.startsWith('--'));
  const names = firstOption === -1 ? words : words.slice(0, firstOption);
  const options = firstOption === -1 ? [] : words.slice(firstOption);
  const unknown = names.find((name) => !FAULTS.includes(name));
  if (unknown !== undefined) {
    console.error(`There is no fault "${unknown}". Choose of: ${FAULTS.join(', ')}.`);
    process.exit(1);
  }
  // A server that is started anew is the one that `npm run serve` starts.
  let good = await runProgram(PROGRAMS.tsc, ['-b', 'server']);
  if (!good) process.exit(1);
  for (const fault of FAULTS) {
    if (names.length > 0 && !names.includes(fault)) continue;
    console.log(`\n── ${fault}`);
    good = (await runProgram(`${FOLDER}/${fault}.ts`, options)) && good;
  }
  if (!good) process.exit(1);
}
