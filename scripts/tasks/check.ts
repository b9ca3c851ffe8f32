import { PROGRAMS, runProgram } from '../run-program.ts';

/** The checks that run no test: types, lint, format. */
export const CHECKS = [
  { name: 'types', run: () => runProgram(PROGRAMS.tsc, ['-b']) },
  {
    name: 'lint',
    run: () =>
      runProgram(PROGRAMS.eslint, [
        '.',
        '--cache',
        '--cache-strategy',
        'content',
        '--cache-location',
        'dist/.eslintcache',
        '--max-warnings',
        '0',
      ]),
  },
  { name: 'format', run: () => runProgram(PROGRAMS.prettier, ['--check', '--log-level', 'warn', '.']) },
] as const;

export async function run(): Promise<void> {
  let good = true;
  for (const check of CHECKS) good = (await check.run()) && good;
  if (!good) process.exit(1);
}
