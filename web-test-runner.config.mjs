import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import { summaryReporter } from '@web/test-runner';
import { fileURLToPath } from 'node:url';
import { CHROMIUM_ARGUMENTS, findBrowser } from './scripts/browser.ts';
import { countReporter } from './scripts/count-reporter.ts';
import { forcedColorsPlugin } from './scripts/forced-colors.ts';

const counts = process.env.HANDPICK_COUNTS_FILE;

// What a failed comparison held is cloned for the runner, and an element cannot be: the message of the end
// would never leave, and the failure would show as a file that does not finish.
const tellElements = `
  const clone = structuredClone;
  const told = (key, value) => (value instanceof Node ? String(value.outerHTML).slice(0, 300) : value);
  globalThis.structuredClone = (value, options) => {
    try {
      return clone(value, options);
    } catch {
      return JSON.parse(JSON.stringify(value, told));
    }
  };`;

export default {
  files: ['widget/**/*.test.ts'],
  // The client library has a development build that a test must not load.
  nodeResolve: { browser: true, exportConditions: ['browser'] },
  plugins: [
    forcedColorsPlugin(),
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('widget/tsconfig.json', import.meta.url)),
    }),
  ],
  browsers: [
    chromeLauncher({
      launchOptions: { executablePath: findBrowser(), args: CHROMIUM_ARGUMENTS },
      // Each test file in a window of its own: a tab behind another is hidden and neither drawn nor observed.
      // Only the window in front has the focus by itself, and tests ask about it in all of them.
      createPage: async ({ context }) => {
        const page = await context.newPage({ type: 'window' });
        const devtools = await page.createCDPSession();
        await devtools.send('Emulation.setFocusEmulationEnabled', { enabled: true });
        return page;
      },
    }),
  ],
  concurrency: 2,
  testRunnerHtml: (framework) =>
    `<!doctype html><html><head><script>${tellElements}</script></head><body><script type="module" src="${framework}"></script></body></html>`,
  testFramework: { config: { ui: 'bdd', timeout: 10_000 } },
  reporters: [summaryReporter(), ...(counts ? [countReporter(counts)] : [])],
};
