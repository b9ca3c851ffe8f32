import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { ROOT } from './run-program.ts';

const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');

/** The lines of every table of risks, without its head: risk, strict behaviour, rules. */
const risks = read('SECURITY.md')
  .split(/^\| Risk .*\n\| -.*\n/m)
  .slice(1)
  .flatMap((table) => (/^(?:\|.*\n)+/.exec(table)?.[0] ?? '').trim().split('\n'))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, risk = '', behaviour = '', tests = '', ...rest]) => ({ risk, behaviour, tests, rest }));

test('[T44] each risk of SECURITY.md has a strict behaviour and names rules that stand in the specification', () => {
  const stated = new Set(
    [...read(join('docs', 'spec.md')).matchAll(/^- \*\*([A-Z]\d+)\*\*/gm)].map(([, rule]) => rule),
  );
  assert.ok(risks.length > 30);
  for (const { risk, behaviour, tests, rest } of risks) {
    assert.ok(risk !== '' && behaviour !== '', `${risk} says what happens`);
    assert.deepEqual(rest, [''], `${risk} has three cells`);
    assert.match(tests, /^[A-Z]\d+(, [A-Z]\d+)*$/, `${risk} names rules and nothing else`);
    const unknown = tests.split(', ').filter((rule) => !stated.has(rule));
    assert.deepEqual(unknown, [], `${risk} names rules that are none`);
  }
  const twice = risks.map(({ risk }) => risk).filter((risk, index, all) => all.indexOf(risk) !== index);
  assert.deepEqual(twice, [], 'each risk once');
});
