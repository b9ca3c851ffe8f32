/** What a process that is measured tells of itself. */
export const MEASURED = {
  /** Microseconds of the processor that this process has taken so far. */
  cpu(): number {
    const { user, system } = process.cpuUsage();
    return user + system;
  },
  /** Bytes after everything that nobody needs was thrown away; start it with `--expose-gc`. */
  memory(): Memory {
    for (let round = 0; round < 3; round++) globalThis.gc?.();
    const { rss, heapUsed, external } = process.memoryUsage();
    return { rss, heapUsed, external };
  },
} as const;

export type Memory = { readonly rss: number; readonly heapUsed: number; readonly external: number };
