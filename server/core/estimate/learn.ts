import type { SiteEvent } from '../event.ts';
import type { SiteState } from '../state.ts';
import type { Statistics } from './statistics.ts';

/** What is known after an event. `state` is the site just before it. */
export function learn(statistics: Statistics, _state: SiteState, _event: SiteEvent): Statistics {
  return statistics;
}
