import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { ROOT } from '../run-program.ts';
import { redOf, takeOut, type Guard } from './guard.ts';
import { GUARDS } from './guards.ts';

const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

test('[T30] every guard stands once in the sources, and its test quotes the rule', () => {
  assert.ok(GUARDS.length >= 12);
  assert.equal(new Set(GUARDS.map(({ name }) => name)).size, GUARDS.length);
  for (const guard of GUARDS) {
    assert.notEqual(takeOut(read(guard.file), guard), read(guard.file));
    assert.ok(existsSync(join(ROOT, guard.test)), guard.test);
    assert.match(read('docs/spec.md'), new RegExp(`^- \\*\\*${guard.rule}\\*\\*`, 'm'));
  }
});

test('[T31] a guard that stands nowhere, or twice, is a failure', () => {
  const guard: Guard = { ...GUARDS[0]!, find: 'if (full) return;', replace: '' };
  assert.equal(takeOut('begin; if (full) return; go', guard), 'begin;  go');
  assert.throws(() => takeOut('begin; go', guard), /stands 0 times/);
  assert.throws(() => takeOut('if (full) return; if (full) return;', guard), /stands 2 times/);
});

test('[T31] only a failed test of the rule counts as red', () => {
  const report = [
    'ok 1 - [H34] more requests than the limit are refused',
    '    not ok 2 - [H34] many windows of one visitor share a limit',
    'not ok 3 - [H3] another rule',
    'not ok 4 - server/shell/packets.test.ts',
  ].join('\n');
  assert.deepEqual(redOf(report, 'H34'), ['[H34] many windows of one visitor share a limit']);
  assert.deepEqual(redOf('not ok 1 - server/shell/packets.test.ts', 'H34'), []);
});

test('[T32] the page on testing names every guard, and each command that it tells of exists', () => {
  const page = read('docs/testing.md');
  for (const { name } of GUARDS) assert.ok(page.includes(`| \`${name}\``), name);
  const tasks = read('scripts/handpick.mjs');
  const told = [...page.matchAll(/`npm run ([a-z-]+)/g)].map(([, task]) => task ?? '');
  assert.ok(told.length > 5);
  for (const task of told) assert.ok(tasks.includes(`'${task}'`), task);
  for (const [, fault] of page.matchAll(/`npm run faults -- ([a-z-]+)/g)) {
    assert.ok(existsSync(join(ROOT, 'bench/faults', `${fault}.ts`)), fault);
  }
});
