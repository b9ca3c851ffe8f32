import type { Moment } from '../protocol/index.ts';
import { BOUNDS } from './bounds.ts';
import type { Clock, Timer } from './surroundings.ts';

/** Rings when the next deadline of a site has come: late after a pause, and never in a busy loop. */
export class Alarm {
  readonly #clock: Clock;
  readonly #ring: () => void;
  #timer: Timer | null = null;
  #rungFor: Moment | null = null;

  constructor(clock: Clock, ring: () => void) {
    this.#clock = clock;
    this.#ring = ring;
  }

  set(at: Moment | null): void {
    this.stop();
    if (at === null) return;
    const left = at - this.#clock.now();
    // A deadline that stayed after it was rung for could not be met; asking at once again changes nothing.
    const least = this.#rungFor !== null && at <= this.#rungFor ? BOUNDS.tickAgainMilliseconds : 0;
    this.#timer = this.#clock.after(Math.min(Math.max(left, least), BOUNDS.tickMostMilliseconds), () => {
      this.#timer = null;
      this.#rungFor = at;
      this.#ring();
    });
  }

  stop(): void {
    this.#timer?.cancel();
    this.#timer = null;
  }
}
