import { minifyHTMLLiterals } from 'minify-literals';
import { defineConfig } from 'vite';
import type { Plugin } from 'vite';

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

/** Vite's helper fetches the style sheets of a module before it; ours have none, and import plainly. */
const importPlainly: Plugin = {
  name: 'import-plainly',
  apply: 'build',
  enforce: 'pre',
  load: {
    filter: { id: /^\0vite\/preload-helper\.js$/u },
    handler: () => 'export const __vitePreload = (load) => load();',
  },
};

/** What the entry of the picker needs by itself: it must not bring along what it loads later. */
const IN_AN_ENTRY =
  /rolldown\/runtime|preload-helper|\/(parts\/define|picker\/engaged|style\/token-text)\.ts$|oxc|tslib/u;

/** What both elements need before their first use travels in one file, which packs better than several. */
const SHARED = new RegExp(
  [
    '/widget/(session|style)/',
    '/widget/words/(dictionary|en|formats|parts)\\.ts$',
    '/widget/parts/(custom-properties|face|icons|part|stars|tell|ticker)\\.ts$',
    '/server/protocol/',
    '/node_modules/(lit|@lit)',
  ].join('|'),
  'u',
);

/** One bundle of modules with an entry per script tag; what two entries share is loaded once. */
export default defineConfig({
  appType: 'custom',
  publicDir: false,
  plugins: [minifyTemplates, leaveWebTransportOut, importPlainly],
  build: {
    outDir: 'dist/browser',
    emptyOutDir: true,
    target: 'es2022',
    sourcemap: false,
    manifest: true,
    modulePreload: false,
    rolldownOptions: {
      input: { picker: 'widget/picker.ts', console: 'widget/console.ts' },
      preserveEntrySignatures: 'strict',
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: 'assets/[name]-[hash].js',
        assetFileNames: 'assets/[name]-[hash][extname]',
        codeSplitting: {
          groups: [
            { name: 'first', test: IN_AN_ENTRY, priority: 2 },
            { name: 'shared', test: SHARED, minShareCount: 2, priority: 1 },
          ],
        },
      },
    },
  },
});
