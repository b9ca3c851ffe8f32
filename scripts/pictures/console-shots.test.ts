import assert from 'node:assert/strict';
import test from 'node:test';
import { CONSOLE_WIDTHS, consoleScenesOf } from './console-shots.ts';
import { fileOf, SCHEMES, wantedOf } from './shots.ts';

const STATES = ['busy', 'quiet', 'suggestions', 'away'];
const scenes = consoleScenesOf(STATES);
const drawn = scenes.flatMap((scene) =>
  scene.widths.flatMap((width) => scene.schemes.map((scheme) => fileOf(scene, width, scheme))),
);

test('[T43] every state of the console is drawn for a phone and two desks, light and dark', () => {
  for (const state of STATES) {
    for (const width of CONSOLE_WIDTHS) {
      for (const scheme of SCHEMES) assert.ok(drawn.includes(`${state}-${width}-${scheme}.png`));
    }
  }
  for (const width of [1024, 2560]) assert.ok(drawn.includes(`busy-${width}-light.png`));
  assert.ok(drawn.includes('busy-german-1280-light.png'));
});

test('[T43] the console has a set of its own, in which no two pictures have one name', () => {
  assert.deepEqual(wantedOf(scenes, ['console']), scenes);
  assert.equal(new Set(drawn).size, drawn.length);
});

test('[T43] what an act leads to is drawn only where its state exists', () => {
  assert.ok(scenes.some(({ name }) => name === 'act-menu'));
  assert.ok(!consoleScenesOf(['quiet']).some(({ name }) => name.startsWith('act-')));
});
