import type { Moment } from '../../protocol/index.ts';
import { dayAt } from '../../hours/index.ts';
import type { SiteEvent } from '../event.ts';
import { evolve } from '../evolve.ts';
import type { SiteState } from '../state.ts';
import { createFairness, observe, type FairnessAccount } from './account.ts';

/** The account of the running day of a site, and the site as it was after the last event in it. */
export type Watch = {
  readonly state: SiteState;
  readonly account: FairnessAccount;
  /** Midnight of the site, or when the watch began after it. */
  readonly since: Moment;
  /** Where the day ends. */
  readonly until: Moment;
};

/** Begins to watch. @param at now */
export function beginWatch(state: SiteState, at: Moment): Watch {
  const { endsAt } = dayAt(state.settings.timeZone, at);
  return { state, account: createFairness(state, at), since: at, until: endsAt };
}

/** A day that is over leaves its account; the next one begins with the site as it is. */
export function turned(watch: Watch, now: Moment): Watch {
  if (now < watch.until) return watch;
  const { startsAt, endsAt } = dayAt(watch.state.settings.timeZone, now);
  return { ...watch, account: createFairness(watch.state, startsAt), since: startsAt, until: endsAt };
}

export function watched(watch: Watch, event: SiteEvent): Watch {
  const { state, account, since, until } = turned(watch, event.at);
  const after = evolve(state, event);
  return { state: after, account: observe(account, state, event, after), since, until };
}
