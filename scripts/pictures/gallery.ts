import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { build } from 'vite';
import { ROOT } from '../run-program.ts';
import { fileOf, type Scene, type Scheme } from './shots.ts';

const ORIGIN = 'http://gallery.test';
const PAGE = 'widget/test/gallery.html';
/** A Monday, at an hour at which most are at work; the pictures of two days are then the same. */
const NOW = '2026-11-23T10:12:00';
const FOLDED_HEIGHT = 800;
const SHOWN_TIMEOUT_MILLISECONDS = 20_000;

export type Gallery = {
  /** The names of its states. */
  states(): Promise<readonly string[]>;
  /** Takes a scene at each of its widths and in each of its schemes into the folder. */
  take(scene: Scene, folder: string): Promise<void>;
  close(): Promise<void>;
};

async function bundle(folder: string): Promise<void> {
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
}

async function openContext(browser: Browser, folder: string): Promise<BrowserContext> {
  const context = await browser.newContext({ reducedMotion: 'reduce', locale: 'en-GB' });
  await context.clock.setFixedTime(NOW);
  await context.route(`${ORIGIN}/**`, (route) =>
    route.fulfill({ path: join(folder, new URL(route.request().url()).pathname) }),
  );
  return context;
}

/** The list, or the view behind it, stands there, with its faces. */
const isShown = (): boolean => {
  const find = (root: ParentNode, selector: string): readonly Element[] =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      ...(element.matches(selector) ? [element] : []),
      ...(element.shadowRoot === null ? [] : find(element.shadowRoot, selector)),
    ]);
  const views = find(document, '[data-view]');
  const images = find(document, 'img') as readonly HTMLImageElement[];
  return (
    views.some((view) => view.localName !== 'hp-coming' && (view as HTMLElement).offsetHeight > 60) &&
    images.every(({ complete }) => complete)
  );
};

/** What comes behind the list, at the first act or by itself, has come too; without a list nothing does. */
async function waitForAll(page: Page): Promise<void> {
  if (await page.evaluate(() => document.documentElement.dataset.list === 'none')) return;
  await page.mouse.move(1, 1);
  await page.mouse.move(40, 40);
  await page.waitForFunction(
    () => {
      type Later = { readonly views: object | null; want(): void };
      type App = Element & { readonly later?: Later };
      const app: App | null | undefined = document
        .querySelector('agent-picker')
        ?.shadowRoot?.querySelector('.place > *');
      app?.later?.want();
      return (app?.later?.views ?? null) !== null;
    },
    null,
    { timeout: SHOWN_TIMEOUT_MILLISECONDS },
  );
  await page.waitForLoadState('networkidle');
  await page.mouse.move(0, 0);
}

async function show(page: Page, { query, press }: Scene): Promise<void> {
  await page.goto(`${ORIGIN}/${PAGE}?${new URLSearchParams(query).toString()}`);
  if (query.open === 'no') {
    await page.getByRole('button').first().waitFor();
    return;
  }
  await page.waitForFunction(isShown, null, { timeout: SHOWN_TIMEOUT_MILLISECONDS });
  for (const words of press) await page.getByRole('button', { name: words }).first().click();
  await waitForAll(page);
}

/** Whether a sheet lies over the page: it darkens the window, and not what is below. */
const hasSheet = (): boolean => {
  const find = (root: ParentNode): boolean =>
    [...root.querySelectorAll('*')].some(
      (element) =>
        (element instanceof HTMLDialogElement && element.open) ||
        (element.shadowRoot !== null && find(element.shadowRoot)),
    );
  return find(document);
};

async function takeOne(page: Page, scene: Scene, width: number, scheme: Scheme, path: string): Promise<void> {
  await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
  await page.setViewportSize({ width, height: FOLDED_HEIGHT });
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
  const isFolded = scene.query.layout !== undefined || (await page.evaluate(hasSheet));
  await page.screenshot({ path, fullPage: !isFolded });
}

/** Bundles the gallery's page once and opens it in one window, which all pictures are taken in. */
export async function openGallery(browser: Browser): Promise<Gallery> {
  const folder = mkdtempSync(join(tmpdir(), 'handpick-gallery-'));
  await bundle(folder);
  const context = await openContext(browser, folder);
  const page = await context.newPage();
  return {
    states: async () => {
      await page.goto(`${ORIGIN}/${PAGE}?states`);
      await page.waitForFunction(() => document.documentElement.dataset.states !== undefined);
      return page.evaluate(() => (document.documentElement.dataset.states ?? '').split(' '));
    },
    take: async (scene, pictures) => {
      await show(page, scene).catch((cause: unknown) => {
        throw new Error(`The scene ${scene.set}/${scene.name} does not show.`, { cause });
      });
      for (const width of scene.widths) {
        for (const scheme of scene.schemes) {
          await takeOne(page, scene, width, scheme, join(pictures, fileOf(scene, width, scheme)));
        }
      }
    },
    close: async () => {
      await context.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
