import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { ROOT } from '../run-program.ts';
import { openAdvice, openPage, talkToSomebody } from './demo.ts';

const LINE_TIMEOUT_MILLISECONDS = 120_000;
const QUALITY = 82;
const PHONE = { width: 400, height: 680, scale: 2, margin: 12 } as const;

/** A file that a reader of the page fetches in a moment: WebP, at the width at which it was taken. */
async function save(picture: Buffer, name: string): Promise<void> {
  const folder = join(ROOT, 'docs', 'images');
  mkdirSync(folder, { recursive: true });
  await sharp(picture)
    .webp({ quality: QUALITY, smartSubsample: true })
    .toFile(join(folder, `${name}.webp`));
}

const somebodyHasALine = (page: Page) => page.getByText(/\d before you/).first();

/** Those who know old guitars, one of them with a line. */
async function takeList(browser: Browser): Promise<void> {
  const page = await openPage(browser, 1100, 900, 'light');
  await openAdvice(page);
  await somebodyHasALine(page).waitFor({ timeout: LINE_TIMEOUT_MILLISECONDS });
  await page.reload();
  await openAdvice(page);
  await page.getByRole('button', { name: 'Vintage' }).click();
  await somebodyHasALine(page).waitFor();
  await page.getByText('Free now').nth(2).waitFor();
  await page.mouse.move(0, 0);
  const picker = page.locator('agent-picker');
  await picker.evaluate((element) => {
    element.scrollIntoView({ block: 'start' });
  });
  await save(await page.screenshot(), 'picker');
  await page.context().close();
}

/** A view behind the list, as a phone shows it. */
async function takeOnPhone(
  browser: Browser,
  name: string,
  show: (page: Page) => Promise<void>,
  scheme: 'light' | 'dark',
): Promise<void> {
  const page = await openPage(browser, PHONE.width, PHONE.height, scheme, PHONE.scale);
  await show(page);
  await page.mouse.move(0, 0);
  await page.locator('agent-picker').evaluate(
    (element, [height, margin]) => {
      element.style.setProperty('--hp-talk-height', `${height - 2 * margin}px`);
      element.scrollIntoView({ block: 'start' });
      window.scrollBy(0, -margin);
    },
    [PHONE.height, PHONE.margin] as const,
  );
  await save(await page.screenshot(), name);
  await page.context().close();
}

/** In the line of the one whom most ask for, and of nobody else. */
async function waitForVic(page: Page): Promise<void> {
  await openAdvice(page);
  await page
    .getByRole('button', { name: /^Join the line of Vic/ })
    .click({ timeout: LINE_TIMEOUT_MILLISECONDS });
  await page.getByLabel(/What is it about/).fill('Is my uncle’s guitar from 1964?');
  await page.getByLabel('Only Vic').check();
  await page.getByRole('button', { name: 'Join the line', exact: true }).click();
  await page.getByText(/Likely (around|between)/).waitFor();
}

/** With the first answer on the screen. */
async function talkUntilAnswered(page: Page): Promise<void> {
  await talkToSomebody(page);
  await page.getByRole('log').locator('.bubble').nth(2).waitFor({ timeout: LINE_TIMEOUT_MILLISECONDS });
}

/** Takes the three pictures of the README from the running demo. */
export async function takeForReadme(browser: Browser): Promise<void> {
  await takeList(browser);
  await takeOnPhone(browser, 'waiting', waitForVic, 'light');
  await takeOnPhone(browser, 'talking', talkUntilAnswered, 'dark');
}
