import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { ADDRESSES } from '../../../server/protocol/index.ts';

const SOURCE = fileURLToPath(new URL('../../../server/main.ts', import.meta.url));
const COMPILED = fileURLToPath(new URL('../../../dist/server/main.js', import.meta.url));
const LOOK_MILLISECONDS = 10;
const START_MOST_MILLISECONDS = 30_000;

/** The server as a process of its own, which can be killed and started again at the same port. */
export class ServerProcess {
  readonly url: string;
  readonly #environment: Readonly<Record<string, string>>;
  readonly #main: string;
  #child: ChildProcess | null = null;
  #errors = '';

  /** @param isCompiled whether it runs as `npm run serve` runs it, and not from the sources */
  constructor(
    folder: string,
    port: number,
    environment: Readonly<Record<string, string>> = {},
    isCompiled = false,
  ) {
    this.#main = isCompiled ? COMPILED : SOURCE;
    this.url = `http://127.0.0.1:${port}`;
    this.#environment = {
      PATH: process.env.PATH ?? '',
      LOG_LEVEL: 'error',
      HOST: '127.0.0.1',
      PORT: String(port),
      DATA_DIR: folder,
      // Every client of a bench says an address of its own.
      TRUST_PROXY: '1',
      ...environment,
    };
  }

  /** What it wrote as errors since it was made. */
  get errors(): string {
    return this.#errors;
  }

  /** Gives how long it took until the server said that it is ready, in milliseconds. */
  async start(): Promise<number> {
    const startedAt = performance.now();
    const child = spawn(process.execPath, [this.#main], { env: this.#environment });
    this.#child = child;
    const note = (chunk: Buffer): void => void (this.#errors += chunk.toString());
    child.stdout.on('data', (chunk: Buffer) => {
      if (chunk.toString().includes('"level":50')) note(chunk);
    });
    child.stderr.on('data', note);
    while (!(await this.isReady())) {
      if (child.exitCode !== null) throw new Error(`The server ended: ${this.#errors}`);
      if (performance.now() - startedAt > START_MOST_MILLISECONDS) throw new Error('It does not start.');
      await pause(LOOK_MILLISECONDS);
    }
    return performance.now() - startedAt;
  }

  async isReady(): Promise<boolean> {
    return fetch(`${this.url}${ADDRESSES.ready}`).then(
      ({ ok }) => ok,
      () => false,
    );
  }

  async kill(signal: NodeJS.Signals = 'SIGKILL'): Promise<void> {
    const child = this.#child;
    this.#child = null;
    if (child?.exitCode !== null) return;
    const ended = once(child, 'exit');
    child.kill(signal);
    await ended;
  }
}
