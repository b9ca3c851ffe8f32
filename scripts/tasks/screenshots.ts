import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chromium, type Browser, type Page } from 'playwright-core';
import { CHROMIUM_ARGUMENTS, findBrowser } from '../browser.ts';
import { ROOT } from '../run-program.ts';
import { build } from './build.ts';

const PORT = 3210;
const ORIGIN = `http://localhost:${PORT}`;
const WIDTHS = [360, 768, 1280] as const;
const SCHEMES = ['light', 'dark'] as const;

/** Runs the demo on a folder of its own, with the calm crowd, for as long as `work` takes. */
async function withDemo(work: () => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'handpick-screenshots-'));
  const demo = spawn(process.execPath, [join(ROOT, 'dist', 'demo', 'start.js')], {
    stdio: 'inherit',
    env: { ...process.env, PORT: String(PORT), DATA_DIR: folder, CROWD: 'calm', SEED: '7' },
  });
  try {
    for (let attempt = 0; attempt < 300; attempt++) {
      const ready = await fetch(`${ORIGIN}/health/ready`).then(
        ({ ok }) => ok,
        () => false,
      );
      if (ready) break;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    await work();
  } finally {
    demo.kill('SIGTERM');
    await once(demo, 'exit');
    rmSync(folder, { recursive: true, force: true });
  }
}

async function openPage(browser: Browser, width: number, scheme: 'light' | 'dark'): Promise<Page> {
  const height = width < 500 ? 780 : 900;
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: scheme,
    reducedMotion: 'reduce',
  });
  return context.newPage();
}

/** The shop with its list, as a visitor first sees it. */
async function showShop(page: Page): Promise<void> {
  await page.goto(`${ORIGIN}/shop/advice.html`);
  await page.getByRole('article').nth(5).waitFor();
  await page
    .getByRole('button', { name: /Talk to/ })
    .first()
    .waitFor();
}

async function showConsole(page: Page): Promise<void> {
  await page.goto(`${ORIGIN}/console`);
  await page.getByLabel('Mail address').waitFor();
}

const VIEWS = [
  { name: 'shop', show: showShop },
  { name: 'console-sign-in', show: showConsole },
] as const;

/**
 * Takes pictures of the running demo at three widths, light and dark, into `screenshots/`;
 * with the word `readme`, only the one that the README shows, into `docs/images/`.
 */
export async function run(words: readonly string[]): Promise<void> {
  if (!(await build())) process.exit(1);
  const browser = await chromium.launch({ executablePath: findBrowser(), args: CHROMIUM_ARGUMENTS });
  await withDemo(async () => {
    if (words.includes('readme')) {
      mkdirSync(join(ROOT, 'docs', 'images'), { recursive: true });
      const page = await openPage(browser, 1280, 'light');
      await showShop(page);
      await page.locator('agent-picker').scrollIntoViewIfNeeded();
      await page.screenshot({ path: join(ROOT, 'docs', 'images', 'picker.jpg'), type: 'jpeg', quality: 80 });
      return;
    }
    for (const width of WIDTHS) {
      for (const scheme of SCHEMES) {
        for (const { name, show } of VIEWS) {
          const page = await openPage(browser, width, scheme);
          await show(page);
          await page.screenshot({
            path: join(ROOT, 'screenshots', `${name}-${width}-${scheme}.png`),
            fullPage: true,
          });
          await page.context().close();
        }
      }
    }
  });
  await browser.close();
}
