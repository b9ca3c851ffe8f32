import type { Deadline } from '../../core/index.ts';
import type { Moment } from '../../protocol/index.ts';
import { BOUNDS } from '../bounds.ts';
import type { Clock, Timer } from '../surroundings.ts';

/**
 * Rings when the next deadline of a site has come: late after a pause, at once for what one ring left over,
 * and never in a busy loop.
 */
export class Alarm {
  readonly #clock: Clock;
  readonly #ring: () => void;
  #timer: Timer | null = null;
  #rungFor: Deadline | null = null;
  #rungAt: Moment = 0;

  constructor(clock: Clock, ring: () => void) {
    this.#clock = clock;
    this.#ring = ring;
  }

  set(first: Deadline | null): void {
    this.stop();
    if (first === null) return;
    const left = first.at - this.#clock.now();
    const least = isSame(first, this.#rungFor) ? this.#restLeft() : 0;
    this.#timer = this.#clock.after(Math.min(Math.max(left, least), BOUNDS.tickMostMilliseconds), () => {
      this.#timer = null;
      this.#rungFor = first;
      this.#rungAt = this.#clock.now();
      this.#ring();
    });
  }

  /**
   * A deadline that stayed after it was rung for could not be met; asking at once again changes nothing. The
   * rest counts from that ring, since a busy site sets the alarm again before any rest is over.
   */
  #restLeft(): number {
    const rested = Math.max(0, this.#clock.now() - this.#rungAt);
    return Math.max(0, BOUNDS.tickAgainMilliseconds - rested);
  }

  stop(): void {
    this.#timer?.cancel();
    this.#timer = null;
  }
}

const isSame = ({ at, kind, id }: Deadline, other: Deadline | null): boolean =>
  at === other?.at && kind === other.kind && id === other.id;
