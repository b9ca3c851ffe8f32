import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { z } from 'zod';

/** The folder of the versions, in that of the built scripts, and what says which there are. */
export const VERSIONS = 'versions';
export const MANIFEST = 'versions.json';

const manifest = z.object({
  versions: z.array(z.object({ version: z.string(), files: z.record(z.string(), z.string()) })),
});

/** Where a script stands that never changes, and what a browser checks it by (`sha384-…`). */
export type Pinned = { readonly address: string; readonly integrity: string };

/** The newest version of a script such as `picker.js`; `null` where nothing was built. */
export async function pinnedScript(browserDirectory: string, script: string): Promise<Pinned | null> {
  const text = await readFile(resolve(browserDirectory, VERSIONS, MANIFEST), 'utf8').catch(() => null);
  if (text === null) return null;
  const [newest] = manifest.parse(JSON.parse(text)).versions;
  const integrity = newest?.files[script];
  if (newest === undefined || integrity === undefined) return null;
  return { address: `/widget/${newest.version}/${script}`, integrity };
}
