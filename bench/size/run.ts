import { readFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { languagesIn, stepsOf, type Manifest } from './weigh.ts';

type Weight = { readonly raw: number; readonly gzip: number; readonly brotli: number };

/**
 * What is fetched only when it is needed, by the module that begins it, with the most brotli bytes that it
 * may add to the lines above it. Everything that no line names belongs to the first use.
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
    all: 35_000,
    later: {
      'widget/session/engaged-half.ts': { part: 'to act', budget: 9_000 },
      'widget/picker/later.ts': { part: 'behind the list', budget: 26_000 },
      'widget/picker/talk-views.ts': { part: 'once somebody answers', budget: 15_500 },
      'widget/picker/booking-views.ts': { part: 'to arrange a call', budget: 6_000 },
      'widget/picker/closed-views.ts': { part: 'when nobody is there', budget: 5_000 },
      'widget/picker/handover-views.ts': { part: 'to go on elsewhere', budget: 6_500 },
      'widget/session/files/desk-module.ts': { part: 'with the first file', budget: 2_500 },
      'widget/words/reword.ts': { part: 'with words of the owner', budget: 600 },
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

/** A bundle is as heavy as it is in the language that makes its first use heaviest. */
function heaviestOf(name: string, manifest: Manifest, later: Later) {
  const languages = languagesIn(manifest);
  const weighed = (languages.length === 0 ? ['en'] : languages).map((language) => {
    const steps = stepsOf(manifest, `widget/${name}.ts`, Object.keys(later), language);
    return { language, steps, weight: weigh(steps.first).brotli };
  });
  return weighed.reduce((heavy, each) => (each.weight > heavy.weight ? each : heavy));
}

function rowsOf(name: string, { entry, all, later }: Budget) {
  const manifest = JSON.parse(readFileSync(new URL(`.vite/${name}.json`, FOLDER), 'utf8')) as Manifest;
  const { language, steps } = heaviestOf(name, manifest, later);
  return [
    { part: `${name}, the entry`, ...weigh(steps.entry), budget: entry },
    { part: `${name}, all before first use (${language})`, ...weigh(steps.first), budget: all },
    ...Object.values(later).map(({ part, budget }, index) => {
      return { part: `${name}, ${part}`, ...weigh(steps.later[index] ?? new Set()), budget };
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
