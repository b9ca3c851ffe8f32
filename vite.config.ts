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
        // Without its slash an empty element of SVG would take the next one as its child.
        html: { keepClosingSlash: true },
        css: { minify: true, targets: OLDEST_BROWSERS },
      }),
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

/** One bundle of modules with an entry per script tag; what two entries share is loaded once. */
export default defineConfig({
  appType: 'custom',
  publicDir: false,
  plugins: [minifyTemplates, importPlainly],
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
      },
    },
  },
});
