import { chromium, type Browser, type Page } from 'playwright-core';
import { CHROMIUM_ARGUMENTS, findBrowser } from '../../../scripts/browser.ts';

export type PersonOptions = {
  readonly width?: number;
  readonly height?: number;
  /** Where their clock is, such as `Europe/Berlin`; else where the machine is. */
  readonly zone?: string;
};

export type People = {
  /** A page of a person of their own: no cookie, no storage, no connection shared with another. */
  newPage(options?: PersonOptions): Promise<Page>;
  /** What the pages complained of on their consoles, so that a test can insist on silence. */
  readonly complaints: readonly string[];
  close(): Promise<void>;
};

/** A browser out of which any number of people look at pages. */
export async function openBrowser(): Promise<People> {
  const browser: Browser = await chromium.launch({ executablePath: findBrowser(), args: CHROMIUM_ARGUMENTS });
  const complaints: string[] = [];
  return {
    complaints,
    async newPage({ width = 1280, height = 900, zone } = {}) {
      const viewport = { width, height };
      const clock = zone === undefined ? {} : { timezoneId: zone };
      const context = await browser.newContext({ viewport, reducedMotion: 'reduce', ...clock });
      const page = await context.newPage();
      page.setDefaultTimeout(15_000);
      page.on('pageerror', (error) => complaints.push(error.message));
      return page;
    },
    close: () => browser.close(),
  };
}
