import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext } from 'playwright-core';
import { build } from 'vite';
import { ROOT } from '../run-program.ts';
import { SCHEMES, type Scheme } from './shots.ts';

const ORIGIN = 'http://gallery.test';
const PAGE = 'widget/dashboard/test/gallery.html';
const NOW = '2026-11-23T10:12:00';
const WIDTHS = [768, 1280, 1920, 2560] as const;

async function open(browser: Browser, folder: string): Promise<BrowserContext> {
  await build({
    root: ROOT,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: 'es2022',
      minify: false,
      modulePreload: false,
      rolldownOptions: { input: join(ROOT, PAGE) },
    },
  });
  const context = await browser.newContext({ reducedMotion: 'reduce', locale: 'en-GB' });
  await context.clock.setFixedTime(NOW);
  await context.route(`${ORIGIN}/**`, (route) =>
    route.fulfill({ path: join(folder, new URL(route.request().url()).pathname) }),
  );
  return context;
}

/** Takes every state of the dashboard, or those that are named, into `<folder>/dashboard/`. */
export async function takeDashboard(
  browser: Browser,
  words: readonly string[],
  folder: string,
): Promise<void> {
  const built = mkdtempSync(join(tmpdir(), 'handpick-dashboard-'));
  const pictures = join(folder, 'dashboard');
  mkdirSync(pictures, { recursive: true });
  const context = await open(browser, built);
  const page = await context.newPage();
  const show = async (state: string, scheme: Scheme) => {
    const lang = words.includes('lang=de') ? '&lang=de' : '';
    await page.goto(`${ORIGIN}/${PAGE}?state=${state}&scheme=${scheme}${lang}`);
    await page.waitForFunction(() => document.documentElement.dataset.shown !== undefined);
  };
  await page.goto(`${ORIGIN}/${PAGE}`);
  await page.waitForFunction(() => document.documentElement.dataset.states !== undefined);
  const states = await page.evaluate(() => (document.documentElement.dataset.states ?? '').split(' '));
  const wanted = states.filter(
    (state) => !words.some((word) => states.includes(word)) || words.includes(state),
  );
  for (const state of wanted) {
    for (const scheme of SCHEMES) {
      await show(state, scheme);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        await page.screenshot({ path: join(pictures, `${state}-${width}-${scheme}.png`), fullPage: true });
      }
    }
  }
  await context.close();
  rmSync(built, { recursive: true, force: true });
}
