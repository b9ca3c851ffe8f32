import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** The command-line programs of the packages, as scripts for this Node. */
export const PROGRAMS = {
  tsc: 'node_modules/typescript/bin/tsc',
  eslint: 'node_modules/eslint/bin/eslint.js',
  prettier: 'node_modules/prettier/bin/prettier.cjs',
  vite: 'node_modules/vite/bin/vite.js',
  wtr: 'node_modules/@web/test-runner/dist/bin.js',
} as const;

type Options = { readonly environment?: Readonly<Record<string, string>> };

/**
 * Runs a script of the project under this Node and answers whether it ended well.
 * @param script a path below the project, or `null` for Node's own options such as `--test`
 */
export function runProgram(
  script: string | null,
  words: readonly string[],
  options: Options = {},
): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...(script === null ? [] : [join(ROOT, script)]), ...words], {
      cwd: ROOT,
      stdio: 'inherit',
      env: { ...process.env, ...options.environment },
    });
    child.once('error', reject);
    child.once('exit', (code) => {
      resolve(code === 0);
    });
  });
}
