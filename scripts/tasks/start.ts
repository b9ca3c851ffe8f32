import { build } from './build.ts';

/** The demo: builds, then runs shop, server and crowd in this process, so that Ctrl-C reaches them. */
export async function run(): Promise<void> {
  const startedAt = performance.now();
  if (!(await build())) process.exit(1);
  process.env.HANDPICK_STARTED_MILLISECONDS_AGO = String(Math.round(performance.now() - startedAt));
  await import(new URL('../../dist/demo/start.js', import.meta.url).href);
}
