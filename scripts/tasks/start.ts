import { build } from './build.ts';

/** The demo: builds, then runs shop, server and crowd in this process, so that Ctrl-C reaches them. */
export async function run(): Promise<void> {
  if (!(await build())) process.exit(1);
  await import(new URL('../../dist/demo/start.js', import.meta.url).href);
}
