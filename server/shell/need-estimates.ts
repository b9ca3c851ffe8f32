import type { Estimate, Need } from '../protocol/index.ts';
import { BOUNDS } from './bounds.ts';

/**
 * What whoever takes the first suitable agent would be promised, per need. Each is made once between two
 * passes of estimates, so that a thousand visitors with the same wish cost one.
 */
export class NeedEstimates {
  readonly #make: (need: Need) => Estimate;
  readonly #kept = new Map<string, Estimate>();

  constructor(make: (need: Need) => Estimate) {
    this.#make = make;
  }

  /** `null` when so many different needs were asked for that no more are answered before the next pass. */
  of(need: Need): Estimate | null {
    const key = keyOf(need);
    const kept = this.#kept.get(key);
    if (kept !== undefined) return kept;
    if (this.#kept.size >= BOUNDS.needsPerPass) return null;
    const estimate = this.#make(need);
    this.#kept.set(key, estimate);
    return estimate;
  }

  /** A new pass: nothing made before it is told any more. */
  clear(): void {
    this.#kept.clear();
  }
}

/** The order in which somebody asks for skills and languages means nothing. */
const keyOf = ({ skills, languages }: Need): string =>
  JSON.stringify([[...skills].sort(), [...languages].sort()]);
