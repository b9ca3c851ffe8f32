import { PROGRAMS, runProgram } from '../run-program.ts';

/** Compiles the server and bundles the element scripts into `dist/`; only what changed is done again. */
export async function build(): Promise<boolean> {
  const compiled = await runProgram(PROGRAMS.tsc, ['-b', 'demo', 'widget']);
  return compiled && (await runProgram(PROGRAMS.vite, ['build', '--logLevel', 'warn']));
}

export async function run(): Promise<void> {
  if (!(await build())) process.exit(1);
}
