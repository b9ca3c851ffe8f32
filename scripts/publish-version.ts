import { createHash } from 'node:crypto';
import { cp, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Beside what is served under names that stay: a folder for each version, and what is in them. */
const VERSIONS = 'versions';
const MANIFEST = 'versions.json';
/** Pages of others may stay with one for long; more than these are forgotten, oldest first. */
const VERSIONS_KEPT = 20;
const DIGEST_CHARACTERS = 10;

/** One state of the element scripts: what a page writes as `integrity`, by the name of each file. */
export type PublishedVersion = {
  readonly version: string;
  readonly files: Readonly<Record<string, string>>;
};
type Manifest = { readonly versions: readonly PublishedVersion[] };

/** Empties the folder of a build, and leaves the versions in it. */
export async function clearBuild(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const names = (await readdir(folder)).filter((name) => name !== VERSIONS);
  await Promise.all(names.map((name) => rm(join(folder, name), { recursive: true })));
}

/**
 * Keeps what was built under an address of its own, which never serves anything else: the number of the
 * package and a digest of all files. The same files again are the same version.
 * @see https://www.w3.org/TR/SRI/ for the form of the hashes
 */
export async function publishVersion(folder: string, number: string): Promise<PublishedVersion> {
  const files = await hashesOf(folder);
  const digest = createHash('sha256').update(JSON.stringify(files)).digest('hex');
  const version = `${number}-${digest.slice(0, DIGEST_CHARACTERS)}`;
  const made = { version, files };
  const versions = join(folder, VERSIONS);
  await mkdir(versions, { recursive: true });
  await keep(folder, join(versions, version), Object.keys(files));
  const before = (await readManifest(versions)).filter((each) => each.version !== version);
  const kept = [made, ...before].slice(0, VERSIONS_KEPT);
  await writeFile(join(versions, `${MANIFEST}.new`), JSON.stringify({ versions: kept } satisfies Manifest));
  await rename(join(versions, `${MANIFEST}.new`), join(versions, MANIFEST));
  const named = new Set([MANIFEST, ...kept.map((each) => each.version)]);
  const gone = (await readdir(versions)).filter((name) => !named.has(name));
  await Promise.all(gone.map((name) => rm(join(versions, name), { recursive: true })));
  return made;
}

async function hashesOf(folder: string): Promise<Readonly<Record<string, string>>> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = found
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter((name) => !name.startsWith('.') && !name.startsWith(`${VERSIONS}/`))
    .sort();
  const hashed = names.map(async (name): Promise<[string, string]> => {
    const digest = createHash('sha384').update(await readFile(join(folder, name)));
    return [name, `sha384-${digest.digest('base64')}`];
  });
  return Object.fromEntries(await Promise.all(hashed));
}

/** Written beside first, so that nobody is served half of one. What is there already stays as it is. */
async function keep(folder: string, place: string, names: readonly string[]): Promise<void> {
  const half = `${place}.new`;
  await rm(half, { recursive: true, force: true });
  for (const name of names) {
    await mkdir(dirname(join(half, name)), { recursive: true });
    await cp(join(folder, name), join(half, name));
  }
  await rename(half, place).catch(async (error: unknown) => {
    await rm(half, { recursive: true });
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code !== 'ENOTEMPTY' && code !== 'EEXIST') throw error;
  });
}

async function readManifest(versions: string): Promise<readonly PublishedVersion[]> {
  const text = await readFile(join(versions, MANIFEST), 'utf8').catch(() => '{"versions":[]}');
  return (JSON.parse(text) as Manifest).versions;
}
