import type { Steps } from '../core/index.ts';
import { BOUNDS } from './bounds.ts';
import type { Clock, Timer } from './surroundings.ts';

/**
 * Acts soon after it was asked to, but never more often than every so many milliseconds. Work in steps takes
 * turns with whatever else there is to do, and is never begun anew before it is done. A longer rest follows
 * upon more work, so that telling many readers never takes the whole processor.
 */
export class Pulse {
  readonly #clock: Clock;
  readonly #everyMilliseconds: number;
  readonly #restFactor: number;
  readonly #act: () => Steps | void;
  #timer: Timer | null = null;
  #work: Steps | null = null;
  #isAskedAgain = false;
  #restMilliseconds = 0;
  #lastAt = 0;

  constructor(clock: Clock, everyMilliseconds: number, restFactor: number, act: () => Steps | void) {
    this.#clock = clock;
    this.#everyMilliseconds = everyMilliseconds;
    this.#restFactor = restFactor;
    this.#act = act;
  }

  /** Acts as soon as the rest is over, at the earliest after this turn. */
  ask(): void {
    if (this.#work !== null) this.#isAskedAgain = true;
    else this.#timer ??= this.#clock.after(this.#left(), () => this.#beat());
  }

  /** Acts before it returns if the rest is over, else as soon as it is. */
  askNow(): void {
    if (this.#work !== null || this.#left() > 0) this.ask();
    else this.now();
  }

  /** Acts without minding the rest, and leaves work that is under way. */
  now(): void {
    this.stop();
    this.#beat();
  }

  stop(): void {
    this.#timer?.cancel();
    this.#timer = null;
    this.#work = null;
    this.#isAskedAgain = false;
  }

  #left(): number {
    const rested = Math.max(0, this.#clock.now() - this.#lastAt);
    return Math.max(0, this.#restMilliseconds - rested);
  }

  #beat(): void {
    const work = this.#begin();
    this.#work = work;
    this.#takeTurn(work, 0);
  }

  *#begin(): Steps {
    const steps = this.#act();
    if (steps !== undefined) yield* steps;
  }

  /** @param workedMilliseconds in the turns before */
  #takeTurn(work: Steps, workedMilliseconds: number): void {
    this.#timer = null;
    const beganAt = this.#clock.now();
    const worked = (): number => this.#clock.now() - beganAt;
    // Until it is known to go on: a step that throws ends the work.
    let isUnderWay = false;
    try {
      while (work.next().done !== true) {
        isUnderWay = worked() >= BOUNDS.turnMilliseconds;
        if (isUnderWay || this.#work !== work) break;
      }
    } finally {
      const total = workedMilliseconds + worked();
      if (this.#work !== work) work.return();
      else if (isUnderWay) this.#timer = this.#clock.after(0, () => this.#takeTurn(work, total));
      else this.#done(total);
    }
  }

  #done(workedMilliseconds: number): void {
    const isAskedAgain = this.#isAskedAgain;
    this.#work = null;
    this.#isAskedAgain = false;
    this.#lastAt = this.#clock.now();
    this.#restMilliseconds = Math.max(this.#everyMilliseconds, workedMilliseconds * this.#restFactor);
    if (isAskedAgain) this.ask();
  }
}
