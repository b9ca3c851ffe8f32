/** What a server tells of itself to whoever reads its metrics on the same machine. */
export type Vitals = {
  readonly rssMegabytes: number;
  readonly heapMegabytes: number;
  readonly cpuSeconds: number;
  /** Of the loop since it was asked last. */
  readonly delayP99Milliseconds: number;
  readonly connections: number;
};

const MEGABYTE = 1024 * 1024;

export async function vitalsOf(url: string): Promise<Vitals> {
  const text = await (await fetch(`${url}/metrics`)).text();
  const figures = new Map<string, number>();
  for (const line of text.split('\n')) {
    const [name = '', figure] = line.split(' ');
    if (!line.startsWith('#') && figure !== undefined) figures.set(name, Number(figure));
  }
  const read = (name: string): number => figures.get(name) ?? Number.NaN;
  return {
    rssMegabytes: read('process_resident_memory_bytes') / MEGABYTE,
    heapMegabytes: read('nodejs_heap_size_used_bytes') / MEGABYTE,
    cpuSeconds: read('process_cpu_seconds_total'),
    delayP99Milliseconds: read('nodejs_eventloop_lag_p99_seconds') * 1_000,
    connections: read('handpick_connections'),
  };
}
