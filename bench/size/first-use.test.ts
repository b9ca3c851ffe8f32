import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';

const PLAIN_IMPORT = /^(?:import|export)\s(?!type\b)(?:[^'";]*?\sfrom\s)?'([^']+)'/gmu;

/** A file of everything brings along whatever later files need of it. */
const OF_EVERYTHING = [/\/server\/protocol\/index\.ts$/u, /^lit\/decorators\.js$/u];

/** Whatever a module imports plainly, directly or through others: our files by address, others by name. */
function importsOf(start: URL): ReadonlySet<string> {
  const found = new Set<string>();
  const walk = (file: URL): void => {
    for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(PLAIN_IMPORT)) {
      const inner = name.startsWith('.') ? new URL(name, file) : null;
      const key = inner?.href ?? name;
      if (found.has(key)) continue;
      found.add(key);
      if (inner !== null) walk(inner);
    }
  };
  walk(start);
  return found;
}

test('[T26] the first use imports no module that hands on what only later files need', () => {
  const imports = [...importsOf(new URL('../../widget/picker/start.ts', import.meta.url))];
  assert.ok(imports.some((name) => name.endsWith('/widget/picker/browse.ts')));
  assert.ok(imports.includes('lit/decorators/property.js'));
  assert.deepEqual(
    imports.filter((name) => OF_EVERYTHING.some((pattern) => pattern.test(name))),
    [],
  );
});
