import assert from 'node:assert/strict';
import { WAIT_STEPS_MINUTES, type Estimate, type Moment, type TicketId } from '../../protocol/index.ts';
import type { Estimates } from '../estimate/index.ts';
import { isAtOnce } from '../estimate/promise.ts';
import type { TicketPromise } from '../event.ts';
import type { SiteState } from '../state.ts';

const RISING = { times: 3, milliseconds: 15_000 } as const;

/** What was shown of one place in line last, and how long estimates have been one step above it. */
type Seen = {
  readonly promise: TicketPromise;
  readonly boundAt: Moment;
  readonly rising: { readonly since: Moment; readonly times: number } | null;
};

const stepOf = (at: Moment, now: Moment): number =>
  WAIT_STEPS_MINUTES.filter((minutes) => at - now > 60_000 * minutes).length;

/**
 * What a visitor has been shown, in an account of its own: the bound of a place in line rises by two steps at
 * once, by one after three estimates over 15 s that say so, or with another promise; never otherwise.
 */
export class Shown {
  #seen = new Map<TicketId, Seen>();

  /** @param made the estimates as they are; `shown` what the screens are given of them */
  check(state: SiteState, made: Estimates, shown: Estimates, now: Moment): void {
    const seen = new Map<TicketId, Seen>();
    for (const { ticketId, renewedPromise } of state.tickets.values()) {
      const next = this.#follow(ticketId, renewedPromise, made, shown, now);
      if (next !== null) seen.set(ticketId, next);
    }
    this.#seen = seen;
    checkPool(shown);
  }

  #follow(
    ticketId: TicketId,
    promise: TicketPromise,
    made: Estimates,
    shown: Estimates,
    now: Moment,
  ): Seen | null {
    const seen = this.#seen.get(ticketId);
    const isSame = seen?.promise?.p50At === promise?.p50At && seen?.promise?.p80At === promise?.p80At;
    const before = seen !== undefined && isSame ? seen : asPromised(promise);
    const estimate = made.tickets.get(ticketId);
    const display = shown.tickets.get(ticketId);
    if (estimate?.state !== 'range' || display?.state !== 'range') {
      return before === null ? null : { ...before, rising: null };
    }
    if (before === null) return { promise, boundAt: display.p80At, rising: null };
    const step = stepOf(before.boundAt, now);
    const rise = stepOf(estimate.p80At, now) - step;
    const { since = now, times = 0 } = (rise === 1 ? before.rising : null) ?? {};
    const rising = rise === 1 ? { since, times: times + 1 } : null;
    const isLong = rising !== null && rising.times >= RISING.times && now - since >= RISING.milliseconds;
    const mayRise = rise >= 2 || isLong;
    const shownStep = stepOf(display.p80At, now);
    assert.ok(shownStep <= step || mayRise, `Ticket ${ticketId} is shown ${shownStep} after ${step}.`);
    return { promise, boundAt: display.p80At, rising: shownStep > step ? null : rising };
  }
}

/** A place is shown first what it was promised; "at once" is no bound. */
const asPromised = (promise: TicketPromise): Seen | null =>
  promise === null || isAtOnce(promise) ? null : { promise, boundAt: promise.p80At, rising: null };

/** Whoever takes the first of all is shown no more than for any one of them. */
function checkPool({ agents, firstFree }: Estimates): void {
  if (firstFree.state !== 'range') return;
  for (const [agentId, own] of agents) {
    assert.ok(!isEarlier(own, firstFree), `The pool is shown longer than agent ${agentId}.`);
  }
}

const isEarlier = (own: Estimate, pool: Estimate): boolean =>
  own.state === 'range' && pool.state === 'range' && (own.p80At < pool.p80At || own.p50At < pool.p50At);
