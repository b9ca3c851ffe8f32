import assert from 'node:assert/strict';
import test from 'node:test';
import { byName, languagesIn, stepsOf, type Manifest } from './weigh.ts';

const MANIFEST: Manifest = {
  entry: { file: 'entry.js', imports: ['shared'], dynamicImports: ['start'] },
  shared: { file: 'shared.js' },
  start: {
    file: 'start.js',
    imports: ['shared'],
    dynamicImports: ['act', 'widget/words/en/list.ts', 'widget/words/uk/list.ts'],
  },
  act: { file: 'act.js', imports: ['start', 'common'], dynamicImports: ['talk'] },
  talk: { file: 'talk.js', imports: ['common', 'start'] },
  common: { file: 'common.js' },
  'widget/words/en/list.ts': { file: 'list-en.js' },
  'widget/words/uk/list.ts': { file: 'list-uk.js' },
};

test('[T25] the first use counts all that a browser fetches until the list is live, with one language', () => {
  assert.deepEqual(languagesIn(MANIFEST), ['en', 'uk']);
  const { entry, first } = stepsOf(MANIFEST, 'entry', ['act', 'talk'], 'uk');
  assert.deepEqual([...entry].sort(), ['entry.js', 'shared.js']);
  assert.deepEqual([...first].sort(), ['entry.js', 'list-uk.js', 'shared.js', 'start.js']);
});

test('[T25] what is fetched later counts with the first step that needs it, and what no step names with the first use', () => {
  const { later } = stepsOf(MANIFEST, 'entry', ['act', 'talk'], 'en');
  assert.deepEqual(
    later.map((files) => [...files].sort()),
    [['act.js', 'common.js'], ['talk.js']],
  );
  const { first } = stepsOf(MANIFEST, 'entry', ['talk'], 'en');
  assert.ok(first.has('act.js') && first.has('common.js'));
});

test('[T25] a step that the bundle does not have is an error', () => {
  assert.throws(() => stepsOf(MANIFEST, 'entry', ['gone'], 'en'), /no "gone"/u);
});

test('[T25] a file of several modules goes by the name of its group', () => {
  const manifest = byName({
    entry: { file: 'entry.js', imports: ['_start-a1.js'], dynamicImports: ['_act-b2.js'] },
    '_start-a1.js': { file: 'start-a1.js', name: 'start' },
    '_act-b2.js': { file: 'act-b2.js', name: 'act', imports: ['_start-a1.js'] },
  });
  const { first, later } = stepsOf(manifest, 'entry', ['act'], 'en');
  assert.deepEqual([...first].sort(), ['entry.js', 'start-a1.js']);
  assert.deepEqual([...(later[0] ?? [])], ['act-b2.js']);
});
