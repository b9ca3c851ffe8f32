import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { build } from 'vite';
import { ROOT } from '../run-program.ts';
import { fileOf, type GalleryName, type Scene, type Scheme } from './shots.ts';

const ORIGIN = 'http://gallery.test';
const PAGES = { picker: 'widget/test/gallery.html', console: 'widget/console/test/gallery.html' } as const;
/** A Monday, at an hour at which most are at work; the pictures of two days are then the same. */
const NOW = '2026-11-23T10:12:00';
const FOLDED_HEIGHT = 800;
/** A window wider than this has the shape of a desk's screen. */
const DESK_WIDTH = 1_600;
const DESK_SHAPE = 9 / 16;
const SHOWN_TIMEOUT_MILLISECONDS = 20_000;

export type Galleries = {
  /** The names of the states of one. */
  states(gallery: GalleryName): Promise<readonly string[]>;
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
      rolldownOptions: { input: Object.values(PAGES).map((page) => join(ROOT, page)) },
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

const addressOf = (gallery: GalleryName, query: string): string => `${ORIGIN}/${PAGES[gallery]}?${query}`;

/** What the desk shows may differ by its width, so that it has the first one before anything is pressed. */
async function showConsole(page: Page, { query, press, widths: [first = DESK_WIDTH] }: Scene): Promise<void> {
  await page.setViewportSize(windowOf(first));
  await page.goto(addressOf('console', new URLSearchParams(query).toString()));
  await page.waitForFunction(() => document.documentElement.dataset.shown !== undefined);
  for (const words of press) {
    const name = new RegExp(`\\b${words}\\b`, 'u');
    await page.getByRole('button', { name }).or(page.getByRole('tab', { name })).first().click();
  }
  await page.waitForLoadState('networkidle');
}

async function showPicker(page: Page, { query, press }: Scene): Promise<void> {
  await page.goto(addressOf('picker', new URLSearchParams(query).toString()));
  if (query.open === 'no') {
    await page.getByRole('button').first().waitFor();
    if (query.card !== undefined) await page.getByRole('region').first().waitFor();
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

const windowOf = (width: number) => ({
  width,
  height: width > DESK_WIDTH ? Math.round(width * DESK_SHAPE) : FOLDED_HEIGHT,
});

async function takeOne(page: Page, scene: Scene, width: number, scheme: Scheme, path: string): Promise<void> {
  await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
  await page.setViewportSize(windowOf(width));
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
  const isFolded = scene.query.layout !== undefined || (await page.evaluate(hasSheet));
  await page.screenshot({ path, fullPage: !isFolded });
}

/** Bundles the pages of the galleries once and opens one window, which all pictures are taken in. */
export async function openGalleries(browser: Browser): Promise<Galleries> {
  const folder = mkdtempSync(join(tmpdir(), 'handpick-gallery-'));
  await bundle(folder);
  const context = await openContext(browser, folder);
  const page = await context.newPage();
  return {
    states: async (gallery) => {
      await page.goto(addressOf(gallery, 'states'));
      await page.waitForFunction(() => document.documentElement.dataset.states !== undefined);
      return page.evaluate(() => (document.documentElement.dataset.states ?? '').split(' '));
    },
    take: async (scene, pictures) => {
      const show = scene.gallery === 'console' ? showConsole : showPicker;
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
