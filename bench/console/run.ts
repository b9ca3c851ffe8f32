import { quantile, rounded, withPage } from '../page.ts';

/** A busy day: so many wait, so many talk, and so much changes. */
const WAITING = 50;
const TALKS = 6;
const CHANGES_PER_SECOND = 20;
const SECONDS = 10;
/** The first changes meet a compiler that has not seen the code yet. */
const WARM_UP = 40;
/** One frame of a screen. */
const BUDGET_MILLISECONDS = 16;

await withPage({ entry: 'widget/test/console-bench.ts', offered: 'consoleBench' }, async (page) => {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable');
  const workSeconds = async (): Promise<number> => {
    const { metrics } = await devtools.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0;
  };
  const ask = (call: string) => page.evaluate<readonly number[]>(`window.consoleBench.${call}`);
  const changes = CHANGES_PER_SECOND * SECONDS;

  await page.evaluate(`window.consoleBench.mount(${WAITING}, ${TALKS})`);
  await ask(`run(${WARM_UP}, 0)`);
  const before = await workSeconds();
  const took = await ask(`run(${changes}, ${1_000 / CHANGES_PER_SECOND})`);
  const all = ((await workSeconds()) - before) * 1_000;
  const plain = (await ask(`runPlain(${changes + WARM_UP}, ${WAITING})`)).slice(WARM_UP);

  const [middle, high, most] = [quantile(took, 0.5), quantile(took, 0.95), Math.max(...took)];
  console.log(
    `A console with ${WAITING} waiting, ${TALKS} conversations, ${CHANGES_PER_SECOND} changes a second`,
  );
  console.table([
    { what: 'script of a change, p50 ms', value: rounded(middle) },
    { what: 'the same, p95 ms', value: rounded(high), budget: BUDGET_MILLISECONDS },
    { what: 'the same, longest ms', value: rounded(most) },
    {
      what: 'all work of the page for a change, with clocks, answers, layout and drawing, ms',
      value: rounded(all / changes),
    },
    { what: `reading the same and ${WAITING} plain rows anew, p50 ms`, value: rounded(quantile(plain, 0.5)) },
    { what: 'ratio of the two, p50', value: rounded(middle / quantile(plain, 0.5)) },
  ]);
  if (high > BUDGET_MILLISECONDS) process.exitCode = 1;
});
