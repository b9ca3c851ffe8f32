import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { ROOT } from './run-program.ts';

const PAGE = join('docs', 'accessibility.md');
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');

/** All of levels A and AA. Source: WCAG 2.2, W3C Recommendation of 5 October 2023. */
const CRITERIA = [
  '1.1.1 1.2.1 1.2.2 1.2.3 1.2.4 1.2.5 1.3.1 1.3.2 1.3.3 1.3.4 1.3.5 1.4.1 1.4.2 1.4.3 1.4.4',
  '1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3',
  '2.4.4 2.4.5 2.4.6 2.4.7 2.4.11 2.5.1 2.5.2 2.5.3 2.5.4 2.5.7 2.5.8 3.1.1 3.1.2 3.2.1 3.2.2',
  '3.2.3 3.2.4 3.2.6 3.3.1 3.3.2 3.3.3 3.3.4 3.3.7 3.3.8 4.1.2 4.1.3',
].flatMap((line) => line.split(' '));

const rows = [...read(PAGE).matchAll(/^\| (\d\.\d\.\d+) [^|]*\| (A{1,2}) +\| (.*?) *\|$/gm)].map(
  ([, criterion = '', , shown = '']) => ({ criterion, shown }),
);

/** Rules with the file after them: `P1 P2 `file``. */
const named = ({ shown }: { readonly shown: string }) =>
  [...shown.matchAll(/((?:[A-Z]\d+ )+)`([^`]+)`/g)].map(([, rules = '', file = '']) => ({
    rules: rules.trim().split(' '),
    file,
  }));

test('[T35] the page on accessibility lists each of the 55 criteria of levels A and AA once', () => {
  assert.equal(CRITERIA.length, 55);
  assert.deepEqual(
    rows.map(({ criterion }) => criterion),
    CRITERIA,
  );
});

test('[T36] each criterion names a rule that is tested in the file it names, or says why it does not apply', () => {
  for (const row of rows) {
    const proofs = named(row);
    const excused = row.shown.startsWith('Does not apply');
    assert.ok(proofs.length > 0 || excused, `${row.criterion} is shown by nothing`);
    for (const { rules, file } of proofs) {
      assert.ok(existsSync(join(ROOT, file)), `${row.criterion} names ${file}`);
      const quoted = [...read(file).matchAll(/\[((?:[A-Z]\d+)(?:, [A-Z]\d+)*)\]/g)].flatMap(([, list = '']) =>
        list.split(', '),
      );
      for (const rule of rules) assert.ok(quoted.includes(rule), `${file} tests no rule ${rule}`);
    }
  }
});
