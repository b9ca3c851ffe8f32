import { fork, type ChildProcess } from 'node:child_process';

/** What a process does when it is called, by name; arguments and results travel as JSON. */
export type Methods = Readonly<Record<string, (given: never) => unknown>>;

type Asked = { readonly id: number; readonly name: string; readonly given: unknown };
type Told = { readonly id: number; readonly result?: unknown; readonly error?: string };

/**
 * A process of its own, so that what is measured is that one and not its neighbours:
 *
 *     // crowd.ts
 *     const methods = { open: async (count: number) => … };
 *     export type CrowdMethods = typeof methods;
 *     answerCalls(methods);
 *     // run.ts
 *     const crowd = startWorker<CrowdMethods>('./crowd.ts', import.meta.url);
 *     await crowd.call('open', 5_000);
 *     await crowd.stop();
 */
export class Worker<Known extends Methods> {
  readonly process: ChildProcess;
  readonly #waiting = new Map<number, { resolve: (result: never) => void; reject: (error: Error) => void }>();
  #lastId = 0;

  constructor(child: ChildProcess) {
    this.process = child;
    child.on('message', (told: Told) => {
      const waiting = this.#waiting.get(told.id);
      this.#waiting.delete(told.id);
      if (told.error === undefined) waiting?.resolve(told.result as never);
      else waiting?.reject(new Error(told.error));
    });
    child.once('exit', (code, signal) => {
      for (const { reject } of this.#waiting.values()) {
        reject(new Error(`The process ended (${signal ?? code}) before it answered.`));
      }
      this.#waiting.clear();
    });
  }

  /** @throws what the method threw there, and an error when the process ends first */
  call<Name extends keyof Known & string>(
    name: Name,
    given: Parameters<Known[Name]>[0],
  ): Promise<Awaited<ReturnType<Known[Name]>>> {
    this.#lastId += 1;
    const id = this.#lastId;
    this.process.send({ id, name, given } satisfies Asked);
    return new Promise((resolve, reject) => this.#waiting.set(id, { resolve, reject }));
  }

  /** Kills the process, whatever it does. */
  stop(): Promise<void> {
    return this.#gone(() => this.process.kill('SIGKILL'));
  }

  /** Lets the process end by itself, so that it tidies up behind itself. */
  end(): Promise<void> {
    return this.#gone(() => this.process.disconnect());
  }

  #gone(leave: () => void): Promise<void> {
    return new Promise((resolve) => {
      if (this.process.exitCode !== null || this.process.signalCode !== null) resolve();
      else {
        this.process.once('exit', () => resolve());
        leave();
      }
    });
  }
}

/** @param nodeOptions for Node itself, such as `--expose-gc` or `--cpu-prof` */
export function startWorker<Known extends Methods>(
  file: string,
  from: string,
  nodeOptions: readonly string[] = [],
): Worker<Known> {
  const execArgv = [...nodeOptions, '--disable-warning=ExperimentalWarning'];
  return new Worker<Known>(fork(new URL(file, from), { execArgv }));
}

/** In the process that is called. It ends with the one that started it. */
export function answerCalls(methods: Methods): void {
  process.on('message', ({ id, name, given }: Asked) => {
    const method = methods[name];
    const told = (said: Omit<Told, 'id'>): void => void process.send?.({ id, ...said });
    Promise.resolve()
      .then(() => method?.(given as never))
      .then(
        (result) => told({ result }),
        (error: unknown) =>
          told({ error: error instanceof Error ? (error.stack ?? error.message) : 'failed' }),
      );
  });
  process.on('disconnect', () => process.exit(0));
}
