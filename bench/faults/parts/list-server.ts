/** A list edge in a process of its own. */
import { setTimeout as pause } from 'node:timers/promises';
import { answerCalls } from '../../sockets/workers.ts';
import { ListEdge } from './list-edge.ts';

const MEGABYTE = 1024 * 1024;
const PER_TURN = 40;
const SAMPLE_EVERY = 50_000;

let edge: ListEdge | null = null;

function usedMegabytes(): number {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / MEGABYTE;
}

const methods = {
  async start(): Promise<{ url: string }> {
    edge = await ListEdge.open();
    return { url: edge.url };
  },

  /** Tells all readers so many updates of so many bytes; gives the most memory that was in use meanwhile. */
  async tell(given: { updates: number; bytes: number; perSecond: number }): Promise<{ megabytes: number }> {
    const words = 'x'.repeat(given.bytes);
    const startedAt = performance.now();
    let megabytes = 0;
    for (let told = 0; told < given.updates; told += 1) {
      await edge?.tell(words);
      if (told % SAMPLE_EVERY === 0) megabytes = Math.max(megabytes, usedMegabytes());
      if (told % PER_TURN > 0) continue;
      await pause(Math.max(0, startedAt + (told * 1_000) / given.perSecond - performance.now()));
    }
    return { megabytes: Math.max(megabytes, usedMegabytes()) };
  },

  connections: (): number => edge?.connections ?? 0,
};
export type ListServerMethods = typeof methods;
answerCalls(methods);
