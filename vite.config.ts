import { readFileSync } from 'node:fs';
import { minifyHTMLLiterals } from 'minify-literals';
import { defineConfig } from 'vite';
import type { EnvironmentOptions, Plugin } from 'vite';
import { clearBuild, publishVersion } from './scripts/publish-version.ts';
import { LIMITS } from './server/protocol/limits.ts';

/** The oldest browsers that know `light-dark()`: what is shortened must still be read by them. */
const OLDEST_BROWSERS = { chrome: 123 << 16, firefox: 120 << 16, safari: (17 << 16) | (5 << 8) };

/** Shortens the HTML and the CSS inside template literals, which a minifier of code leaves as they are. */
const minifyTemplates: Plugin = {
  name: 'minify-templates',
  apply: 'build',
  transform: {
    // After the compiler of TypeScript: the library sees only what the browser will read.
    order: 'post',
    filter: { id: /\/widget\/.+\.ts$/u, code: /\b(?:css|html|svg)`/u },
    handler: (code, id) =>
      minifyHTMLLiterals(code, {
        fileName: id,
        html: {
          // Without its slash an empty element of SVG would take the next one as its child.
          keepClosingSlash: true,
          // A blank beside an element of ours parts two words.
          conservativeCollapse: true,
        },
        css: { minify: true, targets: OLDEST_BROWSERS },
      }),
  },
};

/** The client asks for websockets and polling only; the library skips a transport that is not there. */
const leaveWebTransportOut: Plugin = {
  name: 'leave-web-transport-out',
  apply: 'build',
  load: {
    filter: { id: /\/engine\.io-client\/build\/esm\/transports\/webtransport\.js$/u },
    handler: () => 'export const WT = undefined;',
  },
};

/** Lit's `property` serves two kinds of decorators; ours are those of TypeScript, and so is this one. */
const leaveStandardDecoratorsOut: Plugin = {
  name: 'leave-standard-decorators-out',
  apply: 'build',
  load: {
    filter: { id: /@lit\/reactive-element\/decorators\/property\.js$/u },
    handler: () => `export const property = (options) => (prototype, name) => {
      prototype.constructor.createProperty(name, options);
      return Object.getOwnPropertyDescriptor(prototype, name);
    };`,
  },
};

/**
 * Vite's helper fetches the style sheets of a module before it; ours have none, and import plainly. Everybody
 * gets a helper of their own, which the compiler puts in its place, so that no file is needed for it.
 */
const PLAIN_IMPORT = '\0plain-import/';
const importPlainly: Plugin = {
  name: 'import-plainly',
  apply: 'build',
  enforce: 'pre',
  resolveId: {
    filter: { id: /vite\/preload-helper\.js$/u },
    handler: (_id, importer = '') => PLAIN_IMPORT + importer.replace(/\W+/gu, '-'),
  },
  load: {
    filter: { id: /^\0plain-import\//u },
    handler: () => 'export const __vitePreload = (load) => load();',
  },
};

/** The compiler's helper that turns the exports of a module into an object, and what stands in its place. */
const EXPORTS_HELPER = /import \{ t as __exportAll \} from "[^"]*rolldown-runtime[^"]*";/u;
const EXPORTS_IN_PLACE = `const __exportAll = (getters) => Object.create(null, Object.fromEntries(
  Object.entries(getters).map(([name, get]) => [name, { get, enumerable: true }])));`;

/** The compiler keeps this helper in a file of its own, which a page would wait for before anything else. */
const exportInPlace: Plugin = {
  name: 'export-in-place',
  apply: 'build',
  renderChunk: (code) =>
    EXPORTS_HELPER.test(code) ? { code: code.replace(EXPORTS_HELPER, EXPORTS_IN_PLACE), map: null } : null,
  generateBundle: (_options, bundle) => {
    const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
    const helper = chunks.find(({ name }) => name === 'rolldown-runtime');
    if (helper === undefined || chunks.some(({ code }) => code.includes('rolldown-runtime'))) return;
    Reflect.deleteProperty(bundle, helper.fileName);
    for (const chunk of chunks) chunk.imports = chunk.imports.filter((name) => name !== helper.fileName);
  },
};

/** A bound of the contract stands in the page as its figure: a new one costs nobody anything. */
const inlineLimits: Plugin = {
  name: 'inline-limits',
  apply: 'build',
  transform: {
    filter: { id: /\/widget\/.+\.ts$/u, code: /\bLIMITS\./u },
    handler: (code) =>
      code.replace(/\bLIMITS\.(\w+)/gu, (_whole, name: keyof typeof LIMITS) => String(LIMITS[name])),
  },
};

const OUT = 'dist/browser';
const PACKAGE = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')) as {
  version: string;
};

/**
 * The bundle of one script tag. Each has its own, though some modules are then in two: a page has either
 * picker or console, and one file of what it needs packs better than two files with what others need as well.
 */
const bundle = (name: string): EnvironmentOptions => ({
  consumer: 'client',
  build: {
    outDir: OUT,
    // Versions that were published stay; what else is there goes before the first bundle.
    emptyOutDir: false,
    target: 'es2022',
    sourcemap: false,
    manifest: `.vite/${name}.json`,
    modulePreload: false,
    rolldownOptions: {
      input: { [name]: `widget/${name}.ts` },
      preserveEntrySignatures: 'strict',
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: `assets/${name}-[name]-[hash].js`,
        assetFileNames: 'assets/[name]-[hash][extname]',
        // Each with all that it imports: what later files need as well is no file of its own.
        codeSplitting: {
          groups: [
            // Counts from when the first of two fetches it: what is behind the list, and what acts.
            { name: 'dwell', test: /session\/dwell\.ts$/u, priority: 4 },
            { name: 'start', test: /picker\/start\.ts$/u, priority: 3 },
            { name: 'engaged', test: /session\/engaged-half\.ts$/u, priority: 2 },
            // The sentences behind the list come together with its views, and share a file with them.
            { name: 'later', test: /(?:picker\/later|words\/measures)\.ts$/u, priority: 1 },
          ],
        },
      },
    },
  },
});

export default defineConfig({
  appType: 'custom',
  publicDir: false,
  plugins: [
    minifyTemplates,
    leaveWebTransportOut,
    leaveStandardDecoratorsOut,
    importPlainly,
    exportInPlace,
    inlineLimits,
  ],
  environments: {
    client: bundle('picker'),
    rules: bundle('rules'),
    console: bundle('console'),
    booking: bundle('booking'),
    dashboard: bundle('dashboard'),
  },
  builder: {
    // One after the other, so that not all of them want the memory at once.
    buildApp: async (builder) => {
      await clearBuild(OUT);
      for (const environment of Object.values(builder.environments)) {
        if (environment.name !== 'ssr') await builder.build(environment);
      }
      await publishVersion(OUT, PACKAGE.version);
    },
  },
});
