import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** What a crowd needs to know; it travels to its process as JSON. */
export type CrowdWish = {
  /** Where the server listens. */
  readonly server: string;
  /** The origin of the pages that the simulated visitors look at. */
  readonly shopOrigin: string;
  readonly level: 'calm' | 'busy';
  readonly seed: string;
};

export type CrowdProcess = { stop(): Promise<void> };

const LEAVES_WITHIN_MILLISECONDS = 4_000;

// From source the neighbour is TypeScript, in `dist/` it is JavaScript.
const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
const PROGRAM = fileURLToPath(new URL(`./crowd/main.${extension}`, import.meta.url));

/** Runs the crowd in a process of its own: it speaks to the server over the network like anyone else. */
export function startCrowdProcess(wish: CrowdWish, onLost: (code: number | null) => void): CrowdProcess {
  const child = fork(PROGRAM, [JSON.stringify(wish)], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  const ended = once(child, 'exit');
  let stopping = false;
  child.on('exit', (code) => {
    if (!stopping) onLost(code);
  });
  return {
    async stop() {
      stopping = true;
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill('SIGTERM');
      const impatience = setTimeout(() => child.kill('SIGKILL'), LEAVES_WITHIN_MILLISECONDS);
      await ended;
      clearTimeout(impatience);
    },
  };
}
