import { build } from './build.ts';

/** Production: no demo data and no crowd; every setting comes from the environment. */
export async function run(): Promise<void> {
  if (!(await build())) process.exit(1);
  await import(new URL('../../dist/server/main.js', import.meta.url).href);
}
