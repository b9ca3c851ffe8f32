import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowser } from '../ensure-browser.ts';
import { PROGRAMS, ROOT, runProgram } from '../run-program.ts';
import { checkAll } from './check.ts';

type Counts = { passed: number; failed: number; skipped: number };
type Stage = { readonly name: string; readonly run: () => Promise<Counts> };

const one = (good: boolean): Counts => ({ passed: good ? 1 : 0, failed: good ? 0 : 1, skipped: 0 });

/** A stage that is one test: it works or it does not. */
const check = (name: string, work: () => Promise<boolean>): Stage => ({
  name,
  run: async () => one(await work()),
});

/** A runner that says how many tests it ran through the file named by `HANDPICK_COUNTS_FILE`. */
async function counted(work: (environment: Record<string, string>) => Promise<boolean>): Promise<Counts> {
  const folder = mkdtempSync(join(tmpdir(), 'handpick-counts-'));
  const file = join(folder, 'counts.json');
  try {
    const good = await work({ HANDPICK_COUNTS_FILE: file });
    const counts = JSON.parse(readFileSync(file, 'utf8')) as Counts;
    // A runner that fails without a failed test (a crash, no test at all) counts as a failure of its own.
    const silent = (!good && counts.failed === 0) || counts.passed + counts.failed === 0;
    return silent ? { ...counts, failed: counts.failed + 1 } : counts;
  } catch {
    return one(false);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function nodeTests(name: string, patterns: readonly string[], words: readonly string[] = []): Stage {
  const reporters = [
    '--test-reporter=spec',
    '--test-reporter-destination=stdout',
    `--test-reporter=${join(ROOT, 'scripts', 'node-count-reporter.ts')}`,
    '--test-reporter-destination=stderr',
  ];
  return {
    name,
    run: () =>
      counted((environment) =>
        runProgram(null, ['--test', ...words, ...reporters, ...patterns], {
          // Each file is a process; what one has compiled the others need not.
          environment: { ...environment, NODE_COMPILE_CACHE: join(ROOT, 'dist', 'compile-cache') },
        }),
      ),
  };
}

/** What lasts long since it waits for what fails to be noticed: killed servers, networks that are gone. */
const FAULTS = '^\\[(J2|J13|J38)\\]';
const JOURNEYS = ['demo/e2e/*.e2e.ts'];
const journeys = (name: string, ...words: string[]): Stage =>
  // Journeys wait more than they work, each with a server and a browser of its own.
  nodeTests(name, JOURNEYS, ['--test-concurrency=2', '--test-force-exit', ...words]);

const STAGES: readonly Stage[] = [
  check('types, lint and format', checkAll),
  check('bundle', () => runProgram(PROGRAMS.vite, ['build', '--logLevel', 'warn'])),
  check('size', () => runProgram('bench/size/run.ts', [])),
  nodeTests(
    'server, demo and tools',
    ['server/**/*.test.ts', 'bench/**/*.test.ts', 'demo/**/!(*.e2e).test.ts', 'scripts/**/*.test.ts'],
    // Files are independent of each other; by itself the runner leaves one core idle.
    ['--test-concurrency=2'],
  ),
  { name: 'elements', run: () => counted((environment) => runProgram(PROGRAMS.wtr, [], { environment })) },
  journeys('end to end', `--test-skip-pattern=${FAULTS}`),
];

/** Run only by their names. */
const LONG_STAGES: readonly Stage[] = [journeys('faults', `--test-name-pattern=${FAULTS}`)];

/** Runs all stages but long ones, or those that a word names; the last line counts the tests. */
export async function run(words: readonly string[]): Promise<void> {
  await ensureBrowser();
  const total: Counts = { passed: 0, failed: 0, skipped: 0 };
  const named = [...STAGES, ...LONG_STAGES].filter(({ name }) => words.some((word) => name.includes(word)));
  const stages = words.length === 0 ? STAGES : named;
  for (const stage of stages) {
    const startedAt = performance.now();
    console.log(`\n── ${stage.name}`);
    const counts = await stage.run();
    total.passed += counts.passed;
    total.failed += counts.failed;
    total.skipped += counts.skipped;
    const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
    console.log(`${stage.name}: ${counts.failed === 0 ? 'good' : `${counts.failed} FAILED`} (${seconds} s)`);
  }
  console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
  process.exit(total.failed === 0 && total.passed > 0 ? 0 : 1);
}
