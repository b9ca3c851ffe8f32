/**
 * Draws the faces anew: `node demo/people/draw-faces.ts`. The pictures are kept in the repository, so this
 * runs only when somebody joins the shop. Drawing style: Open Peeps by Pablo Stanley, CC0 1.0.
 */
import { writeFileSync } from 'node:fs';
import { createAvatar } from '@dicebear/core';
import * as openPeeps from '@dicebear/open-peeps';
import { PEOPLE } from './people.ts';
import type { Face } from './person.ts';

type Style = Parameters<typeof createAvatar<openPeeps.Options>>[1];

/** The style names its parts by closed lists; a wrong name would leave a part to chance: see its test. */
function draw(seed: string, face: Face): string {
  const options: unknown = {
    seed,
    head: [face.head],
    face: [face.expression],
    skinColor: [face.skin],
    headContrastColor: [face.hair],
    clothingColor: [face.clothing],
    backgroundColor: [face.background],
    facialHair: face.facialHair === undefined ? [] : [face.facialHair],
    facialHairProbability: face.facialHair === undefined ? 0 : 100,
    accessories: face.accessory === undefined ? [] : [face.accessory],
    accessoriesProbability: face.accessory === undefined ? 0 : 100,
    maskProbability: 0,
    scale: 96,
    translateY: 2,
  };
  return createAvatar(openPeeps, options as Style).toString();
}

for (const person of PEOPLE) {
  const file = new URL(`./faces/${person.agentId}.svg`, import.meta.url);
  writeFileSync(file, `${draw(person.agentId, person.face)}\n`);
}
