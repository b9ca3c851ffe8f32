import { readFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { byName, languagesIn, stepsOf, type Manifest } from './weigh.ts';

type Weight = { readonly raw: number; readonly gzip: number; readonly brotli: number };

/**
 * What is fetched only when it is needed, by the module or group that begins it, with the most brotli bytes
 * that it may add to the lines above it. Everything that no line names belongs to the first use.
 */
type Later = Readonly<Record<string, { readonly part: string; readonly budget: number }>>;
type Budget = {
  readonly entry: number;
  /** Of the first use in English. */
  readonly all: number;
  /** Of the first use in whichever language weighs most: some scripts take two or three bytes for a sign. */
  readonly allInAnyLanguage: number;
  readonly later: Later;
};

const POLLING = { part: 'only where no websocket opens', budget: 12_000 };

/**
 * Most brotli bytes, part by part. The first use counts whatever a browser fetches until the list is live and
 * can be used: the entry, what it imports, the session and the line to the server.
 */
const BUDGETS: Readonly<Record<string, Budget>> = {
  picker: {
    entry: 3_000,
    all: 35_000,
    allInAnyLanguage: 35_000,
    later: {
      // With the way of the tab, which is told when somebody acts.
      engaged: { part: 'to act', budget: 10_500 },
      // With what is said of reviews that wait for a check.
      later: { part: 'behind the list', budget: 26_800 },
      'widget/picker/talk-views.ts': { part: 'once somebody answers', budget: 15_500 },
      'widget/picker/booking-views.ts': { part: 'to arrange a call', budget: 6_000 },
      'widget/picker/closed-views.ts': { part: 'when nobody is there', budget: 5_000 },
      'widget/picker/handover-views.ts': { part: 'to go on elsewhere', budget: 6_500 },
      'widget/session/files/desk-module.ts': { part: 'with the first file', budget: 2_500 },
      'widget/words/reword.ts': { part: 'with words of the owner', budget: 600 },
      'widget/session/polling-wire.ts': POLLING,
    },
  },
  // Only where a site has rules: the list that follows shares no file with it.
  rules: { entry: 9_500, all: 10_500, allInAnyLanguage: 11_000, later: {} },
  console: {
    entry: 60_000,
    all: 80_000,
    allInAnyLanguage: 85_000,
    later: {
      // With the form of the own password.
      'widget/console/oneself/oneself.ts': { part: 'to see oneself', budget: 22_500 },
      'widget/console/visitor/timeline.ts': { part: 'to see what happened before', budget: 3_500 },
      'widget/console/oneself/photo-cutter.ts': { part: 'to cut a photo', budget: 2_000 },
      'widget/session/polling-wire.ts': POLLING,
    },
  },
  // Who works with it has a computer of their own; each page comes when it is opened.
  dashboard: {
    // With the words of all pages, English beside others, so that going from page to page waits for no words,
    // and with the question before typed things are left, for which no answer from anywhere is waited for.
    entry: 44_500,
    all: 49_000,
    allInAnyLanguage: 71_600,
    later: {
      'widget/dashboard/own-password.ts': { part: 'to change the own password', budget: 2_500 },
      'widget/dashboard/people/people.ts': { part: 'the page of people', budget: 12_000 },
      // With calendar arithmetic, so that the preview and the server reckon alike.
      'widget/dashboard/hours/hours.ts': { part: 'the page of hours', budget: 25_000 },
      'widget/dashboard/site/site.ts': { part: 'the page of the site', budget: 2_500 },
      // With the card as visitors see it, and the rules that find what excludes each other.
      'widget/dashboard/rules/rules.ts': { part: 'the page of rules', budget: 21_000 },
      'widget/dashboard/live/live.ts': { part: 'the page of this moment', budget: 6_500 },
      // With its plots; calendar arithmetic came with the hours.
      'widget/dashboard/measures/measures.ts': { part: 'the page of measures', budget: 17_000 },
      'widget/dashboard/development/development.ts': { part: 'the page of development', budget: 4_000 },
      'widget/dashboard/reviews/reviews.ts': { part: 'the page of reviews', budget: 7_000 },
      'widget/dashboard/privacy/privacy.ts': { part: 'the page of privacy', budget: 5_000 },
      'widget/dashboard/interfaces/interfaces.ts': { part: 'the page of interfaces', budget: 11_500 },
    },
  },
  booking: { entry: 19_000, all: 23_000, allInAnyLanguage: 26_000, later: {} },
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

/** The words of English, which every bundle has, and of the language whose words weigh most. */
const ENGLISH = 'en';

function heaviestIn(manifest: Manifest, entry: string, later: readonly string[]): string {
  const weighed = languagesIn(manifest).map((language) => {
    return { language, weight: weigh(stepsOf(manifest, entry, later, language).first).brotli };
  });
  const none = { language: ENGLISH, weight: 0 };
  return weighed.reduce((heavy, each) => (each.weight > heavy.weight ? each : heavy), none).language;
}

function rowsOf(name: string, { entry, all, allInAnyLanguage, later }: Budget) {
  const text = readFileSync(new URL(`.vite/${name}.json`, FOLDER), 'utf8');
  const manifest = byName(JSON.parse(text) as Manifest);
  const steps = (language: string) => stepsOf(manifest, `widget/${name}.ts`, Object.keys(later), language);
  const heaviest = heaviestIn(manifest, `widget/${name}.ts`, Object.keys(later));
  const first = (language: string, budget: number) => {
    const part = `${name}, all before first use (${language})`;
    return { part, ...weigh(steps(language).first), budget };
  };
  const more = steps(heaviest).later;
  return [
    { part: `${name}, the entry`, ...weigh(steps(ENGLISH).entry), budget: entry },
    first(ENGLISH, all),
    ...(heaviest === ENGLISH ? [] : [first(heaviest, allInAnyLanguage)]),
    ...Object.values(later).map(({ part, budget }, index) => {
      return { part: `${name}, ${part} (${heaviest})`, ...weigh(more[index] ?? new Set()), budget };
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
