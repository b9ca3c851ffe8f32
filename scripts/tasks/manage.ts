import { build } from './build.ts';

/** Adds sites and agents to a production server's data folder. */
export async function run(words: readonly string[]): Promise<void> {
  if (!(await build())) process.exit(1);
  process.argv = [process.argv[0] ?? 'node', 'manage', ...words];
  await import(new URL('../../dist/server/manage.js', import.meta.url).href);
}
