import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { ROOT } from '../run-program.ts';
import { fillDocument, placesOf } from './fill-document.ts';
import { madeFiles } from './made-files.ts';
import { readElements } from './read-elements.ts';

const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');
const elements = readElements();
const picker = elements.find(({ tag }) => tag === 'agent-picker');
assert.ok(picker !== undefined);

test('[T45] manifest, data for editors, types and tables are what the source says', async () => {
  const made = await madeFiles();
  assert.ok(made.size >= 5);
  for (const [file, text] of made) {
    assert.ok(existsSync(join(ROOT, file)), `${file} is missing: npm run describe`);
    assert.equal(read(file), text, `${file} is out of date: npm run describe`);
  }
});

test('[T45] every attribute, method, event, slot, part and custom property is described', () => {
  for (const { tag, attributes, methods, events, slots, parts, customProperties } of elements) {
    for (const each of [...attributes, ...methods, ...events, ...slots, ...parts, ...customProperties])
      assert.notEqual(each.description, '', `<${tag}> ${each.name}`);
  }
  const names = (rows: readonly { readonly name: string }[]) => rows.map(({ name }) => name);
  assert.ok(['open', 'close', 'choose'].every((name) => names(picker.methods).includes(name)));
  assert.ok(names(picker.events).includes('agent-chosen'));
  assert.ok(picker.customProperties.length >= 40);
});

test('[T46] the attributes that are described are those that the elements read', () => {
  const code = globSync('widget/{picker.ts,picker/**/*.ts}', { cwd: ROOT }).filter(
    (file) => !file.includes('.test.'),
  );
  const found = code.flatMap((file) => [...read(file).matchAll(/\bhost\w*\.getAttribute\('(\w+)'\)/gu)]);
  const own = [...read('widget/picker.ts').matchAll(/this\.getAttribute\('(\w+)'\)/gu)];
  const styled = read('widget/picker/entry-style.ts').matchAll(/:host\(\[(\w+)=/gu);
  const real = new Set([...found, ...own, ...styled].map(([, name = '']) => name));
  assert.deepEqual([...real].sort(), picker.attributes.map(({ name }) => name).sort());
});

test('[T46] the elements are known to the types of every page by tag and event', () => {
  const declared = read('widget/picker.ts').split('declare global')[1] ?? '';
  for (const { name } of picker.events)
    assert.ok(declared.includes(`'${name}': PickerEvent<'${name}'>`), name);
  assert.ok(declared.includes("'agent-picker': AgentPicker"));
});

test('[T46] nothing of ours is left in a type that a page reads', () => {
  const types = elements.flatMap(({ attributes, events, methods, properties }) => [
    ...[...attributes, ...events, ...properties].map(({ type }) => type),
    ...methods.flatMap(({ parameters, returns }) => [returns, ...parameters.map(({ type }) => type)]),
  ]);
  const known = new Set(['Readonly', 'Record', 'Promise', 'Partial', 'HTMLElement']);
  const names = types.flatMap((type) => type.replace(/'[^']*'/gu, '').match(/\b[A-Z]\w+/gu) ?? []);
  assert.deepEqual(
    names.filter((name) => !known.has(name)),
    [],
  );
});

test('[T47] every recipe of the document is a file that is run', () => {
  const recipes = placesOf(read('docs/embedding.md')).filter((name) => name.startsWith('demo/recipes/'));
  const run = read('demo/e2e/recipes.e2e.ts') + read('demo/e2e/identity.e2e.ts');
  assert.ok(recipes.length >= 4);
  for (const recipe of recipes) {
    const folder = recipe.split('/')[2]?.split('.')[0] ?? '';
    assert.ok(existsSync(join(ROOT, recipe)) && run.includes(folder), recipe);
  }
});

test('[T47] only what stands between the marks of a document is made', () => {
  const document = 'Before.\n\n<!-- made: a table -->\n\nold\n\n<!-- end -->\n\nAfter.\n';
  const filled = fillDocument(document, (name) => `new ${name}`);
  assert.equal(filled, 'Before.\n\n<!-- made: a table -->\n\nnew a table\n\n<!-- end -->\n\nAfter.\n');
  assert.deepEqual(placesOf(filled), ['a table']);
});
