import { createServer } from 'node:http';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import type { AddressInfo } from 'node:net';
import { chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { CHROMIUM_ARGUMENTS, findBrowser } from '../../scripts/browser.ts';

/** What the page of this bench offers: `widget/test/list-bench.ts`, which needs a browser's types. */
type Offer = {
  mount(people: number, shown: number): Promise<void>;
  change(touched: number): Promise<number>;
  mountPlain(people: number): void;
  scroll(pixelsPerFrame: number): Promise<readonly number[]>;
};

const ROUNDS = 60;
/** The first rounds meet a compiler that has not seen the code yet. */
const WARM_UP = 20;
/** A frame of the list may take so many times what one of plain boxes takes on this machine. */
const BUDGETS = { changeMilliseconds: 2, frameRatio: 3 } as const;
/** Other programs only make a measurement longer, so that the quicker ones say what the script costs. */
const UNDISTURBED = 0.25;

const quantile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;

const rounded = (value: number): number => Math.round(value * 100) / 100;

async function withPage(work: (page: Page) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'handpick-bench-list-'));
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      outDir: folder,
      emptyOutDir: true,
      modulePreload: false,
      rolldownOptions: {
        input: { page: 'widget/test/list-bench.ts' },
        output: { entryFileNames: 'page.js' },
      },
    },
  });
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    response.setHeader('content-type', extname(path) === '.js' ? 'text/javascript' : 'text/html');
    if (extname(path) === '.js') response.end(readFileSync(join(folder, path)));
    else response.end('<!doctype html><script type="module" src="/page.js"></script>');
  }).listen(0, '127.0.0.1');
  const browser = await chromium.launch({ executablePath: findBrowser(), args: CHROMIUM_ARGUMENTS });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    await page.waitForFunction(() => 'listBench' in globalThis);
    await work(page);
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

const inPage = <Result>(page: Page, ask: (offer: Offer) => Promise<Result>): Promise<Result> =>
  page.evaluate(`(${ask.toString()})(window.listBench)`);

async function measureChange(page: Page, touched: number): Promise<number> {
  const took: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const milliseconds = await page.evaluate<number>(`window.listBench.change(${touched})`);
    if (round >= WARM_UP) took.push(milliseconds);
  }
  return quantile(took, UNDISTURBED);
}

await withPage(async (page) => {
  await inPage(page, (offer) => offer.mount(500, 500));
  const few = await measureChange(page, 10);
  const all = await measureChange(page, 500);
  const startedAt = performance.now();
  await inPage(page, (offer) => offer.mount(5_000, 95));
  const mountMilliseconds = performance.now() - startedAt;
  const frames = await inPage(page, (offer) => offer.scroll(600));
  await inPage(page, async (offer) => offer.mountPlain(1_500));
  const plain = await inPage(page, (offer) => offer.scroll(600));
  const [listed, boxes] = [frames, plain].map((gaps) => rounded(quantile(gaps, 0.9))) as [number, number];
  console.table([
    {
      what: 'script of a change of 10 of 500 people, ms',
      value: rounded(few),
      budget: BUDGETS.changeMilliseconds,
    },
    { what: 'the same as a share of one of all 500', value: rounded(few / all) },
    { what: 'the first 95 of 5,000 people on the page after, ms', value: Math.round(mountMilliseconds) },
    { what: 'frames while scrolling through 1,200 of them, p90 ms', value: listed },
    { what: 'the same with plain boxes, p90 ms', value: boxes },
    { what: 'ratio of the two', value: rounded(listed / boxes), budget: BUDGETS.frameRatio },
  ]);
  if (few > BUDGETS.changeMilliseconds || listed / boxes > BUDGETS.frameRatio) process.exitCode = 1;
});
