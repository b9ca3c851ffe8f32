import type { SiteEvent } from '../../core/event.ts';
import type { SiteEventType, Steps } from '../../core/index.ts';
import { BOUNDS } from '../bounds.ts';
import { Pulse } from '../pulse.ts';
import type { Clock, Timer } from '../surroundings.ts';

const NEEDS_ESTIMATE: ReadonlySet<SiteEventType> = new Set([
  'ticketJoined',
  'choiceChanged',
  'ticketReturned',
  'ticketTransferred',
  'transferTurnedBack',
]);

/** Whether somebody is to be shown a new waiting time. */
export const needEstimate = (events: readonly SiteEvent[]): boolean =>
  events.some(({ type }) => NEEDS_ESTIMATE.has(type));

/** When the estimates of a site are made anew: after something happened, and now and then without. */
export class EstimateRounds {
  readonly #clock: Clock;
  readonly #pulse: Pulse;
  #idleTimer: Timer | null = null;
  #stopped = false;

  /** @param round makes the estimates, and does what follows from them: in steps, beside the commands */
  constructor(clock: Clock, round: () => Steps | void) {
    this.#clock = clock;
    this.#pulse = new Pulse(clock, BOUNDS.estimateEveryMilliseconds, BOUNDS.fanOutFactor, () => {
      this.#rest();
      return round();
    });
  }

  ask(): void {
    this.#pulse.ask();
  }

  askNow(): void {
    this.#pulse.askNow();
  }

  now(): void {
    this.#pulse.now();
  }

  stop(): void {
    this.#stopped = true;
    this.#idleTimer?.cancel();
    this.#pulse.stop();
  }

  #rest(): void {
    this.#idleTimer?.cancel();
    if (this.#stopped) return;
    this.#idleTimer = this.#clock.after(BOUNDS.estimateIdleMilliseconds, () => this.#pulse.ask());
  }
}
