import { PROGRAMS, runProgram } from '../run-program.ts';

/** Whose files are looked at by one linter each, since together their types fill the memory of one. */
const LINTED = [['server'], ['widget', 'elements', 'demo', 'bench', 'scripts', '*.{js,mjs,ts}']] as const;
/** Twice of what a Node takes by itself. */
const HEAP = '--max-old-space-size=8192';

async function lint(): Promise<boolean> {
  const linted = LINTED.map((folders) =>
    runProgram(PROGRAMS.eslint, [...folders, ...cached(folders[0]), '--max-warnings', '0'], {
      environment: { NODE_OPTIONS: HEAP },
    }),
  );
  return (await Promise.all(linted)).every((good) => good);
}

const cached = (name: string): readonly string[] => [
  '--cache',
  '--cache-strategy',
  'content',
  '--cache-location',
  `dist/.eslintcache-${name}`,
];

/** The checks that run no test: types, lint, format. */
export const CHECKS = [
  { name: 'types', run: () => runProgram(PROGRAMS.tsc, ['-b']) },
  { name: 'lint', run: lint },
  { name: 'format', run: () => runProgram(PROGRAMS.prettier, ['--check', '--log-level', 'warn', '.']) },
] as const;

export async function run(): Promise<void> {
  let good = true;
  for (const check of CHECKS) good = (await check.run()) && good;
  if (!good) process.exit(1);
}
