import {
  advise,
  decide,
  estimateAll,
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
import type { Moment } from '../../server/protocol/index.ts';
import { Agenda } from './agenda.ts';
import { Hours } from './hours.ts';

export type Listener = (event: SiteEvent) => void;

/** Between two looks at what the estimates call for, while nothing else happens. */
const ADVICE_MILLISECONDS = 5_000;

/**
 * One site under a virtual clock. Every decision is made by `decide`, every wait ends at its own deadline,
 * and while somebody is idle and somebody waits for another the server's advice is followed, as it would be.
 */
export class Site {
  readonly agenda = new Agenda();
  state: SiteState;
  now: Moment;
  hours: Hours;
  #midnight: Moment;
  #account: FairnessAccount;
  #advised = { version: -1, at: -Infinity };
  readonly #listener: Listener;

  constructor(state: SiteState, midnight: Moment, listener: Listener) {
    this.state = state;
    this.now = midnight;
    this.hours = new Hours();
    this.#midnight = midnight;
    this.#account = createFairness(state, midnight);
    this.#listener = listener;
  }

  /** From here on a new day is measured; what was learned and earned before stays. */
  beginDay(midnight: Moment): void {
    this.#midnight = midnight;
    this.now = Math.max(this.now, midnight);
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
      const look = this.#adviceAt();
      const at = Math.max(this.now, Math.min(deadline, act, look));
      this.#moveTo(Math.min(at, until));
      if (at > until) return;
      if (act <= Math.min(deadline, look)) this.agenda.doNext();
      else if (deadline <= look) this.run({ type: 'tick' });
      else this.#follow();
    }
  }

  /**
   * When the estimates are looked at next: only an idle agent beside somebody who waits for another matters.
   */
  #adviceAt(): Moment {
    const { free, ownLines, version } = this.state;
    if (free.length === 0 || ownLines.size === 0) return Infinity;
    return version === this.#advised.version ? this.#advised.at + ADVICE_MILLISECONDS : this.now;
  }

  #follow(): void {
    const { state, now } = this;
    for (const command of advise(state, estimateAll(state, now), now)) this.run(command);
    this.#advised = { version: this.state.version, at: now };
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
