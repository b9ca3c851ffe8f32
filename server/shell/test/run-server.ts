import { spawn, type ChildProcess } from 'node:child_process';
import type { TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../main.ts', import.meta.url));

export type Ended = { readonly code: number | null; readonly output: string; readonly errors: string };
export type Run = {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
  readonly ready: Promise<string>;
};

/** The server as a process of its own. */
export function runServer(context: TestContext, environment: Record<string, string>): Run {
  const child = spawn(process.execPath, [MAIN], {
    env: { PATH: process.env.PATH ?? '', LOG_LEVEL: 'silent', HOST: '127.0.0.1', ...environment },
  });
  context.after(() => child.kill('SIGKILL'));
  let [output, errors] = ['', ''];
  const ready = new Promise<string>((resolve) => {
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      const url = /listens at (http:\/\/\S+);/.exec(output)?.[1];
      if (url !== undefined) resolve(url);
    });
  });
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  const ended = new Promise<Ended>((resolve) => {
    child.once('close', (code) => resolve({ code, output, errors }));
  });
  return { child, ended, ready };
}
