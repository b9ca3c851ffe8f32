import { defineConfig } from 'vite';
import type { Plugin } from 'vite';

/** Line breaks left after minifying stand in templates of HTML and CSS, where one blank says the same. */
const squeezeTemplates: Plugin = {
  name: 'squeeze-templates',
  apply: 'build',
  generateBundle(_options, bundle) {
    for (const output of Object.values(bundle)) {
      if (output.type === 'chunk') output.code = output.code.replace(/\n\s*/g, ' ');
    }
  },
};

/** One bundle of modules with an entry per script tag; what two entries share is loaded once. */
export default defineConfig({
  appType: 'custom',
  publicDir: false,
  plugins: [squeezeTemplates],
  build: {
    outDir: 'dist/browser',
    emptyOutDir: true,
    target: 'es2022',
    sourcemap: false,
    manifest: true,
    modulePreload: false,
    rollupOptions: {
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
