import type { Estimate, Need } from '../../protocol/index.ts';
import { BOUNDS } from '../bounds.ts';
import type { Clock } from '../surroundings.ts';

/**
 * What whoever takes the first suitable agent would be promised, per need. Each is made once between two
 * passes of estimates, so that a thousand visitors with the same wish cost one, and wishes that nobody else
 * has take a share of the processor that is theirs and no more.
 */
export class NeedEstimates {
  readonly #clock: Clock;
  readonly #make: (need: Need) => Estimate;
  readonly #kept = new Map<string, Estimate>();
  #spentMilliseconds = 0;

  constructor(clock: Clock, make: (need: Need) => Estimate) {
    this.#clock = clock;
    this.#make = make;
  }

  /** `null` when so much was asked for already that nothing new is answered before the next pass. */
  of(need: Need): Estimate | null {
    const key = keyOf(need);
    const kept = this.#kept.get(key);
    if (kept !== undefined) return kept;
    const isSpent = this.#spentMilliseconds >= BOUNDS.needsPerPassMilliseconds;
    if (isSpent || this.#kept.size >= BOUNDS.needsPerPass) return null;
    const beganAt = this.#clock.now();
    const estimate = this.#make(need);
    this.#spentMilliseconds += Math.max(0, this.#clock.now() - beganAt);
    this.#kept.set(key, estimate);
    return estimate;
  }

  /** A new pass: nothing made before it is told any more. */
  clear(): void {
    this.#kept.clear();
    this.#spentMilliseconds = 0;
  }
}

/** The order in which somebody asks for skills and languages means nothing. */
const keyOf = ({ skills, languages }: Need): string =>
  JSON.stringify([[...skills].sort(), [...languages].sort()]);
