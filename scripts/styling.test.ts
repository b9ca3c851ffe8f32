import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { ROOT } from './run-program.ts';

const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const document = read('docs/styling.md');
const widget = globSync('widget/**/*.ts', { cwd: ROOT })
  .filter((file) => !file.includes('.test.') && !file.includes('/test/'))
  .map(read);

/** The text up to the bracket that closes what was open before it. */
function untilClosed(text: string): string {
  let depth = 0;
  for (const { 0: bracket, index } of text.matchAll(/[()]/g)) {
    if (bracket === '(') depth++;
    else if (depth-- === 0) return text.slice(0, index);
  }
  throw new Error(`Nothing closes ${text.slice(0, 40)}`);
}

/** A value in one line, as a document writes it. */
const inOneLine = (value: string): string =>
  value
    .replace(/\s+/g, ' ')
    .replace(/\( | \)/g, (match) => match.trim())
    .trim();

function propertiesOfTheCode(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const text of widget) {
    for (const { 0: whole, 1: name = '', index } of text.matchAll(/var\(\s*(--agent-picker-[\w-]+),/g)) {
      const fallback = inOneLine(untilClosed(text.slice(index + whole.length)));
      assert.equal(found.get(name) ?? fallback, fallback, `${name} has two defaults`);
      found.set(name, fallback);
    }
  }
  return found;
}

/** The cells of the first two columns of every row that begins with a name in backquotes. */
const rowsOf = (heading: string): (readonly [string, string])[] => {
  const section = document.split(/^## /m).find((part) => part.startsWith(heading)) ?? '';
  return [...section.matchAll(/^\| `([^`]+)` *\| *(?:`([^`]*)`)?/gm)].map(
    ([, name = '', value = '']) => [name, value] as const,
  );
};

test('[T20] the page on styling lists every custom property that the elements read, with its default', () => {
  const said = rowsOf('Custom properties').map(
    ([name, value]) => [name, value.replaceAll('--hp-', '--agent-picker-')] as const,
  );
  const real = [...propertiesOfTheCode()].map(
    ([name, value]) => [name, value.replaceAll('--hp-', '--agent-picker-')] as const,
  );
  assert.ok(real.length >= 40);
  assert.deepEqual([...said].sort(), [...real].sort());
});

test('[T20] the page on styling lists every part and every slot', () => {
  const listed = (file: string, name: string): readonly string[] => {
    const list = new RegExp(`${name} = \\[([^\\]]*)\\] as const`).exec(read(file))?.[1] ?? '';
    return [...list.matchAll(/'([^']+)'/g)].map(([, word = '']) => word);
  };
  const exported = listed('widget/picker/exported-parts.ts', 'EXPORTED_PARTS');
  const ofTheEntry = [
    ...(read('widget/picker/launcher.ts') + read('widget/picker/panel.ts')).matchAll(
      /part\.add\('([^']+)'\)/g,
    ),
  ].map(([, word = '']) => word);
  assert.deepEqual(
    rowsOf('Parts')
      .map(([name]) => name)
      .sort(),
    [...exported, ...ofTheEntry].sort(),
  );
  for (const part of exported) {
    assert.ok(
      widget.some((text) => text.includes(`part="${part}"`)),
      part,
    );
  }
  assert.deepEqual(
    rowsOf('Slots')
      .map(([name]) => name)
      .sort(),
    [...listed('widget/picker/slots.ts', 'SLOTS')].sort(),
  );
});
