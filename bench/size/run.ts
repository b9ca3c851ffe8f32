import { readFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';

type Chunk = {
  readonly file: string;
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
};
type Manifest = Readonly<Record<string, Chunk>>;
type Weight = { readonly raw: number; readonly gzip: number; readonly brotli: number };

/**
 * What is fetched only when it is needed, by the module that begins it, with the most brotli bytes that it
 * may
 * add to the lines above it. Everything that no line names belongs to the first use.
 */
type Later = Readonly<Record<string, { readonly part: string; readonly budget: number }>>;
type Budget = { readonly entry: number; readonly all: number; readonly later: Later };

const POLLING = { part: 'only where no websocket opens', budget: 12_000 };

/**
 * Most brotli bytes, part by part. The first use counts whatever a browser fetches until the list is live and
 * can be used: the entry, what it imports, the session and the line to the server.
 */
const BUDGETS: Readonly<Record<string, Budget>> = {
  picker: {
    entry: 3_000,
    all: 39_500,
    later: {
      'widget/picker/later.ts': { part: 'behind the list', budget: 18_500 },
      'widget/picker/talk-views.ts': { part: 'once somebody answers', budget: 14_500 },
      'widget/picker/closed-views.ts': { part: 'when nobody is there', budget: 5_000 },
      'widget/picker/handover-views.ts': { part: 'to go on elsewhere', budget: 6_500 },
      'widget/session/files/desk-module.ts': { part: 'with the first file', budget: 2_500 },
      'widget/session/polling-wire.ts': POLLING,
    },
  },
  console: { entry: 60_000, all: 80_000, later: { 'widget/session/polling-wire.ts': POLLING } },
};

const FOLDER = new URL('../../dist/browser/', import.meta.url);

function weigh(files: ReadonlySet<string>): Weight {
  const weights = [...files].map((file) => {
    const bytes = readFileSync(new URL(file, FOLDER));
    return { raw: bytes.length, gzip: gzipSync(bytes).length, brotli: brotliCompressSync(bytes).length };
  });
  const total = (of: keyof Weight) => weights.reduce((sum, weight) => sum + weight[of], 0);
  return { raw: total('raw'), gzip: total('gzip'), brotli: total('brotli') };
}

/** The files of a chunk, of what it imports and of what it imports later, unless `leave` says otherwise. */
function filesOf(manifest: Manifest, key: string, leave: (key: string) => boolean): Set<string> {
  const found = new Set<string>();
  const add = (inner: string): void => {
    const chunk = manifest[inner];
    if (chunk === undefined) throw new Error(`The bundle's manifest has no "${inner}". Build again.`);
    if (found.has(chunk.file)) return;
    found.add(chunk.file);
    chunk.imports?.forEach(add);
    chunk.dynamicImports?.filter((later) => !leave(later)).forEach(add);
  };
  add(key);
  return found;
}

const less = (files: ReadonlySet<string>, known: ReadonlySet<string>) =>
  new Set([...files].filter((file) => !known.has(file)));

function rowsOf(name: string, { entry, all, later }: Budget) {
  const manifest = JSON.parse(readFileSync(new URL(`.vite/${name}.json`, FOLDER), 'utf8')) as Manifest;
  const key = `widget/${name}.ts`;
  const isLater = (inner: string) => inner in later;
  const first = filesOf(manifest, key, isLater);
  const known = new Set(first);
  return [
    {
      part: `${name}, the entry`,
      ...weigh(filesOf(manifest, key, () => true)),
      budget: entry,
    },
    { part: `${name}, all before first use`, ...weigh(first), budget: all },
    ...Object.entries(later).map(([begins, { part, budget }]) => {
      const more = less(filesOf(manifest, begins, isLater), known);
      for (const file of more) known.add(file);
      return { part: `${name}, ${part}`, ...weigh(more), budget };
    }),
  ];
}

const rows = Object.entries(BUDGETS).flatMap(([name, budget]) => rowsOf(name, budget));
console.log('Weights in bytes of dist/browser');
console.table(rows);
const heavy = rows.filter(({ brotli, budget }) => brotli > budget);
for (const { part, brotli, budget } of heavy) {
  console.error(`${part}: ${brotli} bytes of brotli, and the budget is ${budget}.`);
}
process.exitCode = heavy.length > 0 ? 1 : 0;
