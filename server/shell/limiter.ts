import { RateLimiterMemory } from 'rate-limiter-flexible';

/** So many acts per key in so many seconds. */
export class Limiter {
  readonly #limiter: RateLimiterMemory;

  constructor(acts: number, seconds: number) {
    this.#limiter = new RateLimiterMemory({ points: acts, duration: seconds });
  }

  /** Counts one act and says whether it is still within the limit. */
  async allows(key: string): Promise<boolean> {
    try {
      await this.#limiter.consume(key);
      return true;
    } catch (excess) {
      if (excess instanceof Error) throw excess;
      return false;
    }
  }

  async forget(key: string): Promise<void> {
    await this.#limiter.delete(key);
  }
}

/** One household has a whole /64 of IPv6, so all of it counts as one. */
export function addressKey(address: string): string {
  if (!address.includes(':') || address.includes('.')) return address;
  const [head = '', tail] = address.split('::');
  const start = head.split(':').filter(Boolean);
  const end = tail === undefined ? [] : tail.split(':').filter(Boolean);
  const zeros = Array.from({ length: Math.max(0, 8 - start.length - end.length) }, () => '0');
  return [...start, ...zeros, ...end].slice(0, 4).join(':');
}
