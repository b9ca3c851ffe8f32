import type { Moment } from '../../protocol/index.ts';
import type { Clock } from '../surroundings.ts';

type Waiting = { readonly at: Moment; readonly act: () => void };

/** Time that stands still until a test moves it. */
export class ManualClock implements Clock {
  #now: Moment = 1_800_000_000_000;
  #waiting: Waiting[] = [];

  now(): Moment {
    return this.#now;
  }

  after(milliseconds: number, act: () => void): { cancel(): void } {
    const waiting = { at: this.#now + milliseconds, act };
    this.#waiting.push(waiting);
    return { cancel: () => (this.#waiting = this.#waiting.filter((other) => other !== waiting)) };
  }

  /** Lets so much time pass, and calls what falls due, one after another, each at its moment. */
  pass(milliseconds: number): void {
    const until = this.#now + milliseconds;
    for (;;) {
      const next = this.#waiting.filter(({ at }) => at <= until).sort((a, b) => a.at - b.at)[0];
      if (next === undefined) break;
      this.#waiting = this.#waiting.filter((other) => other !== next);
      this.#now = Math.max(this.#now, next.at);
      next.act();
    }
    this.#now = until;
  }
}
