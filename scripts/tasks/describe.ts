import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { madeFiles } from '../elements/made-files.ts';
import { ROOT } from '../run-program.ts';

/** Writes what is made from the source of the public elements: manifest, data for editors, types, tables. */
export async function run(): Promise<void> {
  for (const [file, text] of await madeFiles()) {
    mkdirSync(dirname(join(ROOT, file)), { recursive: true });
    writeFileSync(join(ROOT, file), text);
  }
}
