import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { ROOT } from '../run-program.ts';
import { SCHEMES, WIDTHS, type Scheme } from './shots.ts';

const PORT = 3210;
const READY_ATTEMPTS = 300;
const DEMO = `http://localhost:${PORT}`;

/** A person at a page of the demo, and what they see. */
type DemoScene = { readonly name: string; readonly show: (page: Page) => Promise<void> };

export async function openAdvice(page: Page): Promise<void> {
  await page.goto(`${DEMO}/advice.html`);
  await page
    .getByRole('button', { name: /^Talk to/ })
    .first()
    .waitFor();
}

async function joinTheFirstLine(page: Page): Promise<void> {
  await openAdvice(page);
  await page
    .getByRole('button', { name: /^Join the line of/ })
    .first()
    .click();
  await page.getByLabel(/What is it about/).fill('Is my uncle’s guitar from 1964?');
  await page.getByRole('button', { name: 'Join the line', exact: true }).click();
  await page.getByRole('button', { name: 'Leave the line' }).waitFor();
}

export async function talkToSomebody(page: Page): Promise<void> {
  await openAdvice(page);
  await page
    .getByRole('button', { name: /^Talk to/ })
    .first()
    .click();
  await page.getByLabel(/What is it about/).fill('A first guitar for small hands');
  await page.getByRole('button', { name: 'Start' }).click();
  const field = page.getByRole('textbox', { name: 'Message' });
  await field.waitFor({ timeout: 60_000 });
  await field.fill('Hello! She is nine, and wants to play along to records.');
  await field.press('Enter');
  await page
    .getByText(/is typing/)
    .or(page.getByRole('log').locator('.bubble').nth(2))
    .first()
    .waitFor();
}

const SCENES: readonly DemoScene[] = [
  { name: 'list', show: openAdvice },
  { name: 'waiting', show: joinTheFirstLine },
  { name: 'talking', show: talkToSomebody },
  {
    name: 'console-sign-in',
    show: async (page) => {
      await page.goto(`${DEMO}/console`);
      await page.getByLabel('Mail address').waitFor();
    },
  },
];

/** Runs the demo on a folder of its own, with the calm crowd, for as long as `work` takes. */
export async function withDemo(work: () => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'handpick-screenshots-'));
  const demo = spawn(process.execPath, [join(ROOT, 'dist', 'demo', 'start.js')], {
    stdio: 'inherit',
    env: { ...process.env, PORT: String(PORT), DATA_DIR: folder, CROWD: 'calm', SEED: '7' },
  });
  const isReady = () =>
    fetch(`${DEMO}/health/ready`).then(
      ({ ok }) => ok,
      () => false,
    );
  try {
    for (let attempt = 0; attempt < READY_ATTEMPTS && !(await isReady()); attempt++) {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    await work();
  } finally {
    demo.kill('SIGTERM');
    if (demo.exitCode === null) await once(demo, 'exit');
    rmSync(folder, { recursive: true, force: true });
  }
}

export async function openPage(
  browser: Browser,
  width: number,
  height: number,
  scheme: Scheme,
  deviceScaleFactor = 1,
): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width, height },
    deviceScaleFactor,
    colorScheme: scheme,
    reducedMotion: 'reduce',
  });
  return context.newPage();
}

/** Takes the running demo at every width, light and dark, into `<folder>/demo/`. */
export async function takeDemo(browser: Browser, folder: string): Promise<void> {
  const pictures = join(folder, 'demo');
  mkdirSync(pictures, { recursive: true });
  for (const { name, show } of SCENES) {
    for (const width of WIDTHS) {
      for (const scheme of SCHEMES) {
        const page = await openPage(browser, width, width < 500 ? 780 : 900, scheme);
        await show(page);
        await page.screenshot({ path: join(pictures, `${name}-${width}-${scheme}.png`), fullPage: true });
        await page.context().close();
      }
    }
  }
}
