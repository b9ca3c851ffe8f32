import {
  createSite,
  decide,
  evolve,
  nextDeadline,
  type Command,
  type SiteEvent,
  type SiteState,
} from '../../server/core/index.ts';
import {
  createFairness,
  measuresOf,
  observe,
  type FairnessAccount,
  type FairnessMeasures,
} from '../../server/core/fairness/index.ts';
import type { Moment, SiteId } from '../../server/protocol/index.ts';
import { Agenda } from './agenda.ts';
import { Hours } from './hours.ts';

export const DAY_SECONDS = 86_400;
/** Midnight before the first day. */
const EPOCH: Moment = 1_800_057_600_000;

export const momentOf = (day: number, seconds: number): Moment =>
  EPOCH + Math.round(1_000 * (day * DAY_SECONDS + seconds));

export type Listener = (event: SiteEvent) => void;

/**
 * One site under a virtual clock. Every decision is made by `decide`, every wait ends at its own deadline.
 */
export class Site {
  readonly agenda = new Agenda();
  state: SiteState = createSite('what-if' as SiteId);
  now: Moment = momentOf(0, 0);
  hours = new Hours();
  #midnight: Moment = momentOf(0, 0);
  #account: FairnessAccount = createFairness(this.state, this.now);
  readonly #listener: Listener;

  constructor(listener: Listener) {
    this.#listener = listener;
  }

  /** From here on a new day is measured; what was learned and earned before stays. */
  beginDay(day: number): void {
    this.#midnight = momentOf(day, 0);
    this.now = Math.max(this.now, this.#midnight);
    this.hours = new Hours();
    this.#account = createFairness(this.state, this.now);
  }

  measures(): FairnessMeasures {
    return measuresOf(this.#account, this.now);
  }

  secondsToday(at: Moment): number {
    return (at - this.#midnight) / 1_000;
  }

  /** Whether the command was accepted; a refusal is what a person would be told, and has no effect. */
  run(command: Command): boolean {
    const before = this.state;
    const decision = decide(before, command, this.now);
    if (!decision.ok) return false;
    this.state = decision.state;
    let state = before;
    for (const event of decision.events) {
      const after = evolve(state, event);
      this.#account = observe(this.#account, state, event, after);
      this.#countWait(state, event);
      state = after;
    }
    decision.events.forEach(this.#listener);
    return true;
  }

  /** Does everything that is due until then, in the order of time. */
  passUntil(until: Moment): void {
    for (;;) {
      const deadline = nextDeadline(this.state) ?? Infinity;
      const act = this.agenda.nextAt ?? Infinity;
      const at = Math.min(deadline, act);
      this.#moveTo(Math.min(at, until));
      if (at > until) return;
      if (act <= deadline) this.agenda.doNext();
      else this.run({ type: 'tick' });
    }
  }

  #moveTo(at: Moment): void {
    const { busy, slots } = this.#account.work;
    if (at > this.now) this.hours.addLoad(this.secondsToday(this.now), this.secondsToday(at), busy, slots);
    this.now = Math.max(this.now, at);
  }

  #countWait(before: SiteState, event: SiteEvent): void {
    if (event.type !== 'conversationStarted') return;
    const joinedAt = before.tickets.get(event.ticketId)?.joinedAt ?? event.at;
    this.hours.addWait(Math.max(0, this.secondsToday(joinedAt)), (event.at - joinedAt) / 1_000);
  }
}
