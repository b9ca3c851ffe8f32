import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { CHROMIUM_ARGUMENTS, findBrowser } from '../browser.ts';
import { ROOT } from '../run-program.ts';
import { build } from './build.ts';

const PORT = 3210;
const ORIGIN = `http://localhost:${PORT}`;
const READY_ATTEMPTS = 300;
const WIDTHS = [360, 768, 1280] as const;
const SCHEMES = ['light', 'dark'] as const;

type Scheme = (typeof SCHEMES)[number];

/** A person at a page, and what they see. */
type Scene = { readonly name: string; readonly show: (page: Page) => Promise<void> };

async function openAdvice(page: Page): Promise<void> {
  await page.goto(`${ORIGIN}/advice.html`);
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

async function talkToSomebody(page: Page): Promise<void> {
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
    .or(page.getByRole('log').locator('.row').nth(2))
    .first()
    .waitFor();
}

const SCENES: readonly Scene[] = [
  { name: 'list', show: openAdvice },
  { name: 'waiting', show: joinTheFirstLine },
  { name: 'talking', show: talkToSomebody },
  {
    name: 'console-sign-in',
    show: async (page) => {
      await page.goto(`${ORIGIN}/console`);
      await page.getByLabel('Mail address').waitFor();
    },
  },
];

/** Runs the demo on a folder of its own, with the calm crowd, for as long as `work` takes. */
async function withDemo(work: () => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'handpick-screenshots-'));
  const demo = spawn(process.execPath, [join(ROOT, 'dist', 'demo', 'start.js')], {
    stdio: 'inherit',
    env: { ...process.env, PORT: String(PORT), DATA_DIR: folder, CROWD: 'calm', SEED: '7' },
  });
  const isReady = () =>
    fetch(`${ORIGIN}/health/ready`).then(
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

async function openPage(browser: Browser, width: number, height: number, scheme: Scheme): Promise<Page> {
  const viewport = { width, height };
  const context = await browser.newContext({ viewport, colorScheme: scheme, reducedMotion: 'reduce' });
  return context.newPage();
}

async function takeAll(browser: Browser, wanted: readonly string[]): Promise<void> {
  for (const { name, show } of SCENES) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    for (const width of WIDTHS) {
      for (const scheme of SCHEMES) {
        const page = await openPage(browser, width, width < 500 ? 780 : 900, scheme);
        await show(page);
        const path = join(ROOT, 'screenshots', `${name}-${width}-${scheme}.png`);
        await page.screenshot({ path, fullPage: true });
        await page.context().close();
      }
    }
  }
}

/** The picture that the README shows: those who know old guitars, one of them with a line. */
async function takeForReadme(browser: Browser): Promise<void> {
  const folder = join(ROOT, 'docs', 'images');
  mkdirSync(folder, { recursive: true });
  const page = await openPage(browser, 1100, 900, 'light');
  await openAdvice(page);
  await page
    .getByText(/\d before you/)
    .first()
    .waitFor({ timeout: 120_000 });
  await page.reload();
  await openAdvice(page);
  await page.getByRole('button', { name: 'Vintage' }).click();
  await page
    .getByText(/\d before you/)
    .first()
    .waitFor();
  const picker = page.locator('agent-picker');
  await picker.evaluate((element) => element.scrollIntoView({ block: 'start' }));
  await page.screenshot({ path: join(folder, 'picker.png') });
}

/**
 * Takes pictures of the running demo at three widths, light and dark, into `screenshots/`: all scenes or
 * those that are named. With the word `readme`, only the one that the README shows, into `docs/images/`.
 */
export async function run(words: readonly string[]): Promise<void> {
  if (!(await build())) process.exit(1);
  const browser = await chromium.launch({ executablePath: findBrowser(), args: CHROMIUM_ARGUMENTS });
  try {
    await withDemo(() => (words.includes('readme') ? takeForReadme(browser) : takeAll(browser, words)));
  } finally {
    await browser.close();
  }
}
