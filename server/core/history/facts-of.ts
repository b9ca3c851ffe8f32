import type { SiteEvent, SiteEventType } from '../event.ts';
import { evolve } from '../evolve.ts';
import type { SiteState } from '../state.ts';
import { factOf, type Fact } from './fact.ts';

const ENDINGS: ReadonlySet<SiteEventType> = new Set(['ticketClosed', 'conversationEnded', 'wrapUpFinished']);

/** What is over with these events. @param before the site just before the first of them. */
export function factsOf(events: readonly SiteEvent[], before: SiteState): readonly Fact[] {
  const endings = events.filter(({ type }) => ENDINGS.has(type)).length;
  const facts: Fact[] = [];
  let state = before;
  let seen = 0;
  for (const event of events) {
    if (seen === endings) break;
    const fact = factOf(event, state);
    if (fact !== null) facts.push(fact);
    if (ENDINGS.has(event.type)) seen += 1;
    state = evolve(state, event);
  }
  return facts;
}

/** Follows a site through its events, told some at a time, and tells what was over with each part. */
export function historian(begin: SiteState): (events: readonly SiteEvent[]) => readonly Fact[] {
  let state = begin;
  return (events) =>
    events.flatMap((event) => {
      const fact = factOf(event, state);
      state = evolve(state, event);
      return fact ?? [];
    });
}
