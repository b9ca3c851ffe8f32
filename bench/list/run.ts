import type { Page } from 'playwright-core';
import { quantile, rounded, withPage } from '../page.ts';

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

await withPage({ entry: 'widget/test/list-bench.ts', offered: 'listBench' }, async (page) => {
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
