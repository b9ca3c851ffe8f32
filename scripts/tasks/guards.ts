import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { redOf, takeOut, type Guard } from '../guards/guard.ts';
import { GUARDS } from '../guards/guards.ts';
import { ROOT } from '../run-program.ts';

/** What the tests of guards read of the project. */
const COPIED = ['server', 'bench', 'docs', 'package.json'] as const;
/** A test that lost its guard may wait for something that never comes. */
const TEST_MILLISECONDS = 120_000;

type Report = { readonly good: boolean; readonly text: string };

/**
 * Takes guards out one at a time, in a copy of the sources, and prints which test turned red:
 * `npm run guards`, or some by their names. One without a red test is a failure.
 */
export async function run(words: readonly string[]): Promise<void> {
  const unknown = words.find((word) => !GUARDS.some(({ name }) => name === word));
  if (unknown !== undefined) {
    console.error(`There is no guard "${unknown}". Choose of: ${GUARDS.map(({ name }) => name).join(', ')}.`);
    process.exit(1);
  }
  const guards = GUARDS.filter(({ name }) => words.length === 0 || words.includes(name));
  const folder = mkdtempSync(join(tmpdir(), 'handpick-guards-'));
  try {
    for (const name of COPIED) cpSync(join(ROOT, name), join(folder, name), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
    const good = (await areGreen(folder, guards)) && (await allRed(folder, guards));
    process.exitCode = good ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** With every guard at its place nothing is red, else red would prove nothing. */
async function areGreen(folder: string, guards: readonly Guard[]): Promise<boolean> {
  const tests = [...new Set(guards.map(({ test }) => test))];
  const rules = [...new Set(guards.map(({ rule }) => rule))];
  const { good, text } = await runTests(folder, tests, rules);
  if (!good) console.error(`With every guard at its place tests fail:\n${text}`);
  return good;
}

async function allRed(folder: string, guards: readonly Guard[]): Promise<boolean> {
  let red = 0;
  for (const guard of guards) if (await turnsRed(folder, guard)) red++;
  console.log(`\n${red} of ${guards.length} guards are missed by a test.`);
  return red === guards.length;
}

async function turnsRed(folder: string, guard: Guard): Promise<boolean> {
  const file = join(folder, guard.file);
  const source = readFileSync(file, 'utf8');
  try {
    writeFileSync(file, takeOut(source, guard));
    const { text } = await runTests(folder, [guard.test], [guard.rule]);
    const red = redOf(text, guard.rule);
    console.log(
      `${red.length > 0 ? 'red  ' : 'GREEN'}  ${guard.name}: ${red[0] ?? `nothing in ${guard.test}`}`,
    );
    return red.length > 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return false;
  } finally {
    writeFileSync(file, source);
  }
}

/** Runs the tests of those files whose titles quote the rules. */
function runTests(folder: string, tests: readonly string[], rules: readonly string[]): Promise<Report> {
  const pattern = `\\[[^\\]]*\\b(${rules.join('|')})\\b[^\\]]*\\]`;
  const words = ['--test', '--test-reporter=tap', `--test-timeout=${TEST_MILLISECONDS}`, '--test-force-exit'];
  return new Promise((resolve, reject) => {
    const given = [...words, '--test-concurrency=2', `--test-name-pattern=${pattern}`, ...tests];
    const child = spawn(process.execPath, given, { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'] });
    let text = '';
    child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()));
    child.once('error', reject);
    child.once('close', (code) => resolve({ good: code === 0, text }));
  });
}
