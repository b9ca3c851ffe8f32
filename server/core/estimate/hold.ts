import {
  WAIT_STEPS_MINUTES,
  type AgentId,
  type Estimate,
  type Moment,
  type TicketId,
} from '../../protocol/index.ts';
import type { TicketPromise } from '../event.ts';
import type { SiteState } from '../state.ts';
import { finished, mapInSteps, type Steps } from '../steps.ts';
import type { Estimates } from './index.ts';
import { isAtOnce } from './promise.ts';

/** A wait is told anew when one of its moments moved by more than the greater of these. */
const MOVED = { milliseconds: 15_000, share: 0.1 } as const;
/** A rise by one step is shown when so many estimates running say so, over so long a time. */
const RISING = { times: 3, milliseconds: 15_000 } as const;
const MINUTE_MILLISECONDS = 60_000;

type Range = Extract<Estimate, { readonly state: 'range' }>;

/** What is shown of one wait, and what speaks for showing more. */
type Hold = {
  readonly shown: Estimate;
  /** The range shown last: of a ticket also while it rings. */
  readonly range: Range | null;
  /** Since when, and how many times running, estimates were one step above it. */
  readonly rising: { readonly since: Moment; readonly times: number } | null;
  /** The promise that it began with: a new one is shown at once. */
  readonly promise: TicketPromise;
};

/** What is shown, with what it takes to go on from there. */
export type HeldEstimates = {
  readonly shown: Estimates;
  readonly agents: ReadonlyMap<AgentId, Hold>;
  readonly tickets: ReadonlyMap<TicketId, Hold>;
  readonly firstFree: Hold;
};

/**
 * What is shown after a new pass of estimates. A bound, which is P80 rounded up to a step, rises by two steps
 * or more at once, by one when three estimates over 15 s say so, and with a new promise; it falls at once.
 * What moved little stays as it is, so that it need not be sent again.
 * @param tickets whose promises were made, and made anew.
 */
export const holdEstimates = (...wanted: Parameters<typeof holdSteps>): HeldEstimates =>
  finished(holdSteps(...wanted));

export function* holdSteps(
  previous: HeldEstimates | null,
  next: Estimates,
  tickets: SiteState['tickets'],
  now: Moment,
): Steps<HeldEstimates> {
  const agentHolds = yield* mapValues(next.agents, (estimate, agentId) =>
    held(whileRange(previous?.agents.get(agentId)), estimate, now),
  );
  const ticketHolds = yield* mapValues(next.tickets, (estimate, ticketId) => {
    const promise = tickets.get(ticketId)?.renewedPromise ?? null;
    const before = previous?.tickets.get(ticketId) ?? null;
    const goesOn = before !== null && isSamePromise(before.promise, promise);
    return held(goesOn ? before : beginning(promise), estimate, now);
  });
  const agents = yield* shownOf(agentHolds);
  const pool = held(whileRange(previous?.firstFree), next.firstFree, now);
  const firstFree = noLater(pool.shown, agents.values(), previous?.shown.firstFree);
  return {
    shown: { agents, tickets: yield* shownOf(ticketHolds), firstFree },
    agents: agentHolds,
    tickets: ticketHolds,
    firstFree: { ...pool, shown: firstFree, range: firstFree.state === 'range' ? firstFree : null },
  };
}

/**
 * The same estimate, or an earlier one: whoever takes the first of several waits no longer than for any one
 * of them.
 * @param known given back if it says the same.
 */
export function noLater(estimate: Estimate, others: Iterable<Estimate>, known?: Estimate): Estimate {
  if (estimate.state !== 'range') return estimate;
  let { p50At, p80At } = estimate;
  for (const other of others) {
    if (other.state !== 'range') continue;
    p50At = Math.min(p50At, other.p50At);
    p80At = Math.min(p80At, other.p80At);
  }
  const isKnown = known?.state === 'range' && known.p50At === p50At && known.p80At === p80At;
  return isKnown && known.soft === estimate.soft ? known : { ...estimate, p50At, p80At };
}

/** The step that a wait is said as: an index, one beyond the last for "over an hour". */
export function stepOf(p80At: Moment, now: Moment): number {
  const index = WAIT_STEPS_MINUTES.findIndex((minutes) => p80At - now <= minutes * MINUTE_MILLISECONDS);
  return index < 0 ? WAIT_STEPS_MINUTES.length : index;
}

/** Whether a reader would be told something new; a second more or less is nothing new. */
export function reallyChanged(previous: Estimate, next: Estimate, now: Moment): boolean {
  if (previous.state !== 'range' || next.state !== 'range') {
    return JSON.stringify(previous) !== JSON.stringify(next);
  }
  if (previous.soft !== next.soft) return true;
  if (previous.p80At <= now && next.p80At > previous.p80At) return true;
  const most = Math.max(MOVED.milliseconds, MOVED.share * Math.max(0, next.p80At - now));
  return Math.abs(next.p80At - previous.p80At) > most || Math.abs(next.p50At - previous.p50At) > most;
}

/** A wait is followed while it is one; before, there was another, or none. */
const whileRange = (before: Hold | undefined): Hold => (before?.shown.state === 'range' ? before : NOTHING);

const NOTHING: Hold = { shown: { state: 'none' }, range: null, rising: null, promise: null };

/** A place in line is first shown what it was promised. "Free" promised no range. */
function beginning(promise: TicketPromise): Hold {
  if (promise === null || isAtOnce(promise)) return { ...NOTHING, promise };
  const range: Range = { state: 'range', ...promise, soft: false };
  return { shown: range, range, rising: null, promise };
}

const isSamePromise = (one: TicketPromise, other: TicketPromise): boolean =>
  one?.p50At === other?.p50At && one?.p80At === other?.p80At;

function held(before: Hold, next: Estimate, now: Moment): Hold {
  const { range, promise } = before;
  if (next.state !== 'range') {
    const shown = reallyChanged(before.shown, next, now) ? next : before.shown;
    return { shown, range, rising: null, promise };
  }
  if (range === null) return { shown: next, range: next, rising: null, promise };
  const rise = stepOf(next.p80At, now) - stepOf(range.p80At, now);
  const rising = rise === 1 ? oneMore(before.rising, now) : null;
  const isRaised = rise >= 2 || (rising !== null && isEnough(rising, now));
  const candidate = rise === 1 ? cutToStep(next, stepOf(range.p80At, now), now) : next;
  const kept = reallyChanged(range, candidate, now) ? candidate : range;
  const shown = isRaised ? next : kept;
  return { shown, range: shown, rising: isRaised ? null : rising, promise };
}

const oneMore = (rising: Hold['rising'], now: Moment): NonNullable<Hold['rising']> => ({
  since: rising?.since ?? now,
  times: (rising?.times ?? 0) + 1,
});

const isEnough = ({ since, times }: NonNullable<Hold['rising']>, now: Moment): boolean =>
  times >= RISING.times && now - since >= RISING.milliseconds;

/** What may be said of a longer wait while a shorter step is shown: the whole of that step. */
function cutToStep(next: Range, step: number, now: Moment): Range {
  const p80At = now + (WAIT_STEPS_MINUTES[step] ?? Infinity) * MINUTE_MILLISECONDS;
  return { ...next, p50At: Math.min(next.p50At, p80At), p80At: Math.min(next.p80At, p80At) };
}

const shownOf = <Key>(holds: ReadonlyMap<Key, Hold>): Steps<ReadonlyMap<Key, Estimate>> =>
  mapValues(holds, ({ shown }) => shown);

function* mapValues<Key, From, To>(
  map: ReadonlyMap<Key, From>,
  change: (value: From, key: Key) => To,
): Steps<ReadonlyMap<Key, To>> {
  const changed = new Map<Key, To>();
  yield* mapInSteps(map, ([key, value]) => void changed.set(key, change(value, key)));
  return changed;
}
