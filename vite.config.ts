import { defineConfig } from 'vite';

/** One bundle of modules with an entry per script tag; what two entries share is loaded once. */
export default defineConfig({
  appType: 'custom',
  publicDir: false,
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
