import assert from 'node:assert/strict';
import test from 'node:test';
import { fileOf, type Scene, scenesOf, SCHEMES, wantedOf, WIDTHS } from './shots.ts';

const STATES = ['browsing', 'page', 'waiting', 'talking', 'closed'];
const pictures = (scenes: readonly Scene[]): readonly string[] =>
  scenes.flatMap((scene) =>
    scene.widths.flatMap((width) =>
      scene.schemes.map((scheme) => `${scene.set}/${fileOf(scene, width, scheme)}`),
    ),
  );

test('[T40] every state is drawn at three widths, light and dark, and once from right to left', () => {
  const drawn = new Set(pictures(scenesOf(STATES)));
  for (const state of STATES) {
    for (const width of WIDTHS) {
      for (const scheme of SCHEMES) assert.ok(drawn.has(`states/${state}-${width}-${scheme}.png`));
    }
    assert.ok(drawn.has(`rtl/${state}-360-light.png`));
  }
});

test('[T40] no two pictures have one name', () => {
  const drawn = pictures(scenesOf(STATES));
  assert.equal(new Set(drawn).size, drawn.length);
});

test('[T41] words pick sets and states; an act is drawn only where its state exists', () => {
  const scenes = scenesOf(STATES);
  assert.deepEqual(wantedOf(scenes, []), scenes);
  assert.ok(wantedOf(scenes, ['rtl']).every(({ set }) => set === 'rtl'));
  assert.ok(wantedOf(scenes, ['talking']).some(({ set }) => set === 'layouts'));
  assert.ok(wantedOf(scenes, ['invitations']).some(({ name }) => name === 'invitation-over-ar'));
  assert.ok(scenes.some(({ name, press }) => name === 'waiting-leaving' && press.length === 1));
  assert.ok(!scenesOf(['closed']).some(({ name }) => name === 'waiting-leaving'));
});
