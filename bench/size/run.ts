import { readFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';

type Chunk = {
  readonly file: string;
  readonly isEntry?: boolean;
  readonly name?: string;
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
};
type Manifest = Readonly<Record<string, Chunk>>;
type Weight = { readonly raw: number; readonly gzip: number; readonly brotli: number };

/**
 * Most brotli bytes, part by part. Before first use counts whatever a browser fetches until the list is live
 * and can be used: the entry, what it imports, the session and the client of the socket. Only what
 * `BEHIND` names comes after that, and it has a line of its own, so that nothing is hidden.
 */
const BUDGETS: Readonly<Record<string, { readonly entry: number; readonly all: number }>> = {
  picker: { entry: 10_000, all: 45_500 },
  console: { entry: 60_000, all: 80_000 },
};

/** The picker's views behind the list: fetched when the list has come, or when one of them is needed. */
const BEHIND = { key: 'widget/picker/later.ts', part: 'picker, behind the list', budget: 20_000 };

const FOLDER = new URL('../../dist/browser/', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', FOLDER), 'utf8')) as Manifest;

function weigh(files: ReadonlySet<string>): Weight {
  const weights = [...files].map((file) => {
    const bytes = readFileSync(new URL(file, FOLDER));
    return { raw: bytes.length, gzip: gzipSync(bytes).length, brotli: brotliCompressSync(bytes).length };
  });
  const total = (of: keyof Weight) => weights.reduce((sum, weight) => sum + weight[of], 0);
  return { raw: total('raw'), gzip: total('gzip'), brotli: total('brotli') };
}

/** The files of a chunk and of what it imports; with `dynamic`, also of what it imports later. */
function filesOf(key: string, dynamic: boolean, found = new Set<string>()): Set<string> {
  const chunk = manifest[key];
  if (chunk === undefined) throw new Error(`The bundle's manifest has no "${key}". Build again.`);
  if (found.has(chunk.file)) return found;
  found.add(chunk.file);
  for (const inner of chunk.imports ?? []) filesOf(inner, dynamic, found);
  if (dynamic) {
    for (const inner of chunk.dynamicImports ?? []) {
      if (inner !== BEHIND.key) filesOf(inner, dynamic, found);
    }
  }
  return found;
}

const rows = Object.entries(manifest)
  .filter(([, chunk]) => chunk.isEntry === true)
  .flatMap(([key, chunk]) => {
    const name = chunk.name ?? key;
    const budget = BUDGETS[name];
    return [
      { part: `${name}, the entry`, ...weigh(filesOf(key, false)), budget: budget?.entry },
      { part: `${name}, all before first use`, ...weigh(filesOf(key, true)), budget: budget?.all },
    ];
  });

const first = filesOf('widget/picker.ts', true);
const behind = new Set([...filesOf(BEHIND.key, true)].filter((file) => !first.has(file)));
rows.push({ part: BEHIND.part, ...weigh(behind), budget: BEHIND.budget });

console.log(`Weights in bytes of ${FOLDER.pathname.split('/').slice(-4, -1).join('/')}`);
console.table(rows);
const heavy = rows.filter(({ brotli, budget }) => budget === undefined || brotli > budget);
for (const { part, brotli, budget } of heavy) {
  console.error(`${part}: ${brotli} bytes of brotli, and the budget is ${budget ?? 'not set'}.`);
}
process.exitCode = heavy.length > 0 ? 1 : 0;
