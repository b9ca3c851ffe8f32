import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { ROOT } from './run-program.ts';

/** Files that git tracks, or would: a file that is only built is nobody's concern here. */
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: ROOT,
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => file !== '' && existsSync(join(ROOT, file)));
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const code = files.filter((file) => /\.(ts|mjs|js)$/.test(file));
const decided = code.filter(
  (file) => /^server\/(core|protocol|hours|rules)\//.test(file) && !/\.test\.ts$|\/test\//.test(file),
);

/** Comments may speak of what code may not do. */
const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');

const LEFT_OVER = /\b(TODO|FIXME|XXX|HACK)\b|\b(test|it|describe)\.(only|skip)\(|@ts-(ignore|nocheck)/;

function offenders(among: readonly string[], pattern: RegExp, strip = withoutComments): string[] {
  return among.flatMap((file) =>
    strip(read(file))
      .split('\n')
      .flatMap((line) => (pattern.test(line) ? [`${file}: ${line.trim().slice(0, 100)}`] : [])),
  );
}

test('[T1] the core reads no clock and no chance, and waits for nothing', () => {
  assert.ok(decided.length > 10);
  assert.deepEqual(
    offenders(decided, /\bDate\b|Math\.random|\basync\b|\bawait\b|\bPromise\b|setTimeout/),
    [],
  );
});

test('[T2] no file of code is longer than 300 lines and no line longer than 110 characters', () => {
  const long = code.filter((file) => read(file).split('\n').length > 301);
  assert.deepEqual(long, []);
  // A sentence of a language stands in one line, however long that language is.
  const wide = code.filter((file) => /^(server|widget|demo|bench|scripts)\/(?!.*words\/)/.test(file));
  assert.deepEqual(
    offenders(wide, /^(?!\s*(test|it)\(').{111,}$/, (text) => text).filter((row) => !row.includes('<path')),
    [],
  );
});

test('[T3] nothing is left over: no notes to oneself, no skipped or exclusive test', () => {
  const others = code.filter((file) => file !== 'scripts/tidy.test.ts' && file !== 'eslint.config.js');
  assert.deepEqual(
    offenders(others, LEFT_OVER, (text) => text),
    [],
  );
});

/** Each makes HTML, styles or code of a text. */
const MADE_OF_TEXT = [
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'unsafeHTML',
  'unsafeSVG',
  'unsafeMathML',
  'unsafeStatic',
  'setHTMLUnsafe',
  'parseHTMLUnsafe',
  'createContextualFragment',
  'DOMParser',
  'document.write',
  'srcdoc',
  'style="',
  'eval(',
  'new Function(',
  "setTimeout('",
];
const FROM_TEXT = new RegExp(MADE_OF_TEXT.map((name) => name.replace(/[.(]/g, '\\$&')).join('|'));

test('[T4] the browser never sees HTML made of text', () => {
  for (const name of MADE_OF_TEXT) assert.match(`  x.${name}) + said;`, FROM_TEXT, 'the rule fires');
  // Tests that try whether it is refused, or look for it, name it.
  const tries = [
    'widget/test/hostile-page.ts',
    'widget/test/dangers.ts',
    'widget/picker/methods.test.ts',
    'demo/e2e/page-fit.e2e.ts',
  ];
  const pages = code.filter((file) => /^(widget|demo)\//.test(file) && !tries.includes(file));
  assert.deepEqual(offenders(pages, FROM_TEXT), []);
});

test('[T5] every numbered rule of docs/spec.md is quoted by a test, and every quoted rule stands there', () => {
  const stated = new Set(
    [...read('docs/spec.md').matchAll(/^- \*\*([A-Z]\d+)\*\*/gm)].map((match) => match[1] ?? ''),
  );
  const tests = code.filter((file) => /\.(test|e2e)\.ts$|\/test\//.test(file));
  const quoted = new Set(
    tests.flatMap((file) =>
      [...read(file).matchAll(/\[((?:[A-Z]\d+)(?:,\s*[A-Z]\d+)*)\]/g)].flatMap((match) =>
        (match[1] ?? '').split(/,\s*/),
      ),
    ),
  );
  assert.ok(stated.size > 20);
  assert.deepEqual(
    [...stated].filter((rule) => !quoted.has(rule)),
    [],
    'rules without a test',
  );
  assert.deepEqual(
    [...quoted].filter((rule) => !stated.has(rule)),
    [],
    'tests that quote no rule',
  );
});

test('[T6] texts of the project name no place of one machine and no package registry', () => {
  const texts = files.filter(
    (file) => /\.(ts|mjs|js|json|md|html|css|yml|npmrc)$/.test(file) && file !== 'scripts/tidy.test.ts',
  );
  const own = texts.filter((file) => file !== 'package-lock.json');
  assert.deepEqual(
    offenders(own, /\/(work|root|home)\/[a-z]|\.\.\/shared|registry\.[a-z]+\.[a-z]+/, (text) => text),
    [],
  );
});
