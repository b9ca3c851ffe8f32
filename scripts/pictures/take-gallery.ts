import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { consoleScenesOf } from './console-shots.ts';
import { openGalleries } from './gallery.ts';
import { writeSheets } from './sheets.ts';
import { fileOf, SCHEMES, scenesOf, wantedOf, type Scene } from './shots.ts';

const LANGUAGE = 'lang=';

async function writeSheetsOf(scenes: readonly Scene[], set: string, folder: string): Promise<void> {
  const widths = [...new Set(scenes.flatMap((scene) => scene.widths))];
  for (const width of widths) {
    for (const scheme of SCHEMES) {
      const pictures = scenes
        .filter((scene) => scene.widths.includes(width) && scene.schemes.includes(scheme))
        .map((scene) => ({ file: fileOf(scene, width, scheme), label: scene.name }));
      const name = join(folder, '..', 'sheets', `${set}-${width}-${scheme}`);
      await writeSheets(folder, pictures, width, name);
    }
  }
}

/**
 * Takes the states of picker and console into `<folder>/<set>/`, and contact sheets of them into
 * `<folder>/sheets/`.
 */
export async function takeGallery(browser: Browser, words: readonly string[], folder: string): Promise<void> {
  const galleries = await openGalleries(browser);
  try {
    const language = words.find((word) => word.startsWith(LANGUAGE))?.slice(LANGUAGE.length) ?? null;
    const others = words.filter((word) => !word.startsWith(LANGUAGE));
    const ofPicker = scenesOf(await galleries.states('picker'), language);
    const ofConsole = language === null ? consoleScenesOf(await galleries.states('console')) : [];
    const scenes = wantedOf([...ofPicker, ...ofConsole], others);
    mkdirSync(join(folder, 'sheets'), { recursive: true });
    for (const set of new Set(scenes.map((scene) => scene.set))) {
      const pictures = join(folder, set);
      mkdirSync(pictures, { recursive: true });
      const some = scenes.filter((scene) => scene.set === set);
      for (const scene of some) await galleries.take(scene, pictures);
      await writeSheetsOf(some, set, pictures);
      console.log(`${set}: ${some.length} scenes`);
    }
  } finally {
    await galleries.close();
  }
}
