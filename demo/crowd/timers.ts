import type { Moment } from '../../server/protocol/index.ts';
import type { Random } from '../random.ts';

/** Time as the crowd lives it: every wait can be hurried, and all of them end with the crowd. */
export class Timers {
  readonly #speed: number;
  readonly #pending = new Set<NodeJS.Timeout>();
  #stopped = false;

  /** @param speed how many of the crowd's seconds pass in a second of the clock */
  constructor(speed: number) {
    this.#speed = speed;
  }

  /** Acts once after so many of the crowd's seconds. @returns calls it off */
  after(seconds: number, act: () => void): () => void {
    if (this.#stopped) return () => undefined;
    const timer = setTimeout(
      () => {
        this.#pending.delete(timer);
        act();
      },
      (seconds * 1_000) / this.#speed,
    );
    this.#pending.add(timer);
    return () => {
      clearTimeout(timer);
      this.#pending.delete(timer);
    };
  }

  between([least, most]: readonly [number, number], random: Random, act: () => void): () => void {
    return this.after(random.between(least, most), act);
  }

  /** The moment on the clock at which so many of the crowd's seconds will have passed. */
  momentIn(seconds: number): Moment {
    return Math.round(Date.now() + (seconds * 1_000) / this.#speed);
  }

  stop(): void {
    this.#stopped = true;
    for (const timer of this.#pending) clearTimeout(timer);
    this.#pending.clear();
  }
}
