import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { CHROMIUM_ARGUMENTS, findBrowser } from '../browser.ts';
import { takeDashboard } from '../pictures/dashboard.ts';
import { takeDemo, withDemo } from '../pictures/demo.ts';
import { takeForReadme } from '../pictures/readme.ts';
import { takeGallery } from '../pictures/take-gallery.ts';
import { ROOT } from '../run-program.ts';
import { build } from './build.ts';

/**
 * Takes pictures into `screenshots/`, which git does not keep: every state of the picker at every width,
 * light and dark, from right to left, in each layout, on pages that are not made for it, every state of the
 * console, and contact sheets of these. With words, only the sets (`states`, `rtl`, `layouts`, `extremes`,
 * `pages`, `console`) or states that they name; with `lang=de`, those of one language; with `demo`, the
 * running shop; with `dashboard`, every state of the dashboard, or those that are named too; with `--readme`,
 * the pictures of the README, into `docs/images/`.
 */
export async function run(words: readonly string[]): Promise<void> {
  const folder = join(ROOT, 'screenshots');
  const browser = await chromium.launch({ executablePath: findBrowser(), args: CHROMIUM_ARGUMENTS });
  try {
    if (words.includes('demo') || words.includes('--readme')) {
      if (!(await build())) process.exit(1);
      await withDemo(() => (words.includes('--readme') ? takeForReadme(browser) : takeDemo(browser, folder)));
    } else if (words.includes('dashboard')) {
      await takeDashboard(browser, words, folder);
    } else {
      await takeGallery(browser, words, folder);
    }
  } finally {
    await browser.close();
  }
}
