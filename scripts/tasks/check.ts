import { PROGRAMS, runProgram } from '../run-program.ts';

/** Whose files are looked at by one linter each, since together their types fill the memory of one. */
const LINTED = [['server'], ['widget', 'elements', 'demo', 'bench', 'scripts', '*.{js,mjs,ts}']] as const;
/** Twice of what a Node takes by itself. */
const HEAP = '--max-old-space-size=8192';

const lint = (folders: (typeof LINTED)[number]) => (): Promise<boolean> =>
  runProgram(PROGRAMS.eslint, [...folders, ...cached(folders[0]), '--max-warnings', '0'], {
    environment: { NODE_OPTIONS: HEAP },
  });

const cached = (name: string): readonly string[] => [
  '--cache',
  '--cache-strategy',
  'content',
  '--cache-location',
  `dist/.eslintcache-${name}`,
];

const types = (): Promise<boolean> => runProgram(PROGRAMS.tsc, ['-b']);
const format = (): Promise<boolean> => runProgram(PROGRAMS.prettier, ['--check', '--log-level', 'warn', '.']);

async function inTurn(checks: readonly (() => Promise<boolean>)[]): Promise<boolean> {
  let good = true;
  for (const check of checks) good = (await check()) && good;
  return good;
}

/** The checks that run no test, so divided that two cores are at work to the end. */
export async function checkAll(): Promise<boolean> {
  const [server, others] = LINTED;
  const lanes = [inTurn([types, lint(server)]), inTurn([lint(others), format])];
  return (await Promise.all(lanes)).every((good) => good);
}

export async function run(): Promise<void> {
  if (!(await checkAll())) process.exit(1);
}
