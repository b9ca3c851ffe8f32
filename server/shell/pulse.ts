import type { Clock, Timer } from './surroundings.ts';

/**
 * Calls `act` soon after it was asked for, but never more often than every so many milliseconds. A call
 * that took long is followed by a longer rest, so that telling many readers never takes the whole
 * processor.
 */
export class Pulse {
  readonly #clock: Clock;
  readonly #everyMilliseconds: number;
  readonly #restFactor: number;
  readonly #act: () => void;
  #timer: Timer | null = null;
  #restMilliseconds = 0;
  #lastAt = 0;

  constructor(clock: Clock, everyMilliseconds: number, restFactor: number, act: () => void) {
    this.#clock = clock;
    this.#everyMilliseconds = everyMilliseconds;
    this.#restFactor = restFactor;
    this.#act = act;
  }

  /** Acts as soon as the rest is over, at the earliest after this turn. */
  ask(): void {
    this.#timer ??= this.#clock.after(this.#left(), () => this.#beat());
  }

  /** Acts before it returns if the rest is over, else as soon as it is. */
  askNow(): void {
    if (this.#left() > 0) this.ask();
    else this.now();
  }

  /** Acts without minding the rest. */
  now(): void {
    this.stop();
    this.#beat();
  }

  stop(): void {
    this.#timer?.cancel();
    this.#timer = null;
  }

  #left(): number {
    const rested = Math.max(0, this.#clock.now() - this.#lastAt);
    return Math.max(0, this.#restMilliseconds - rested);
  }

  #beat(): void {
    this.#timer = null;
    const beganAt = this.#clock.now();
    this.#act();
    this.#lastAt = this.#clock.now();
    this.#restMilliseconds = Math.max(this.#everyMilliseconds, (this.#lastAt - beganAt) * this.#restFactor);
  }
}
