import type { Moment } from '../../protocol/index.ts';
import type { SiteEvent } from '../event.ts';
import { evolve } from '../evolve.ts';
import type { SiteState } from '../state.ts';
import { createFairness, observe } from './account.ts';
import { measuresOf, type FairnessMeasures } from './measures.ts';

export { createFairness, observe, type FairnessAccount } from './account.ts';
export { jainIndex } from './jain.ts';
export { ALARMS, alarmsOf, type Alarm } from './alarms.ts';
export { fairnessByDay, fairnessOfDays, type DaysFairness } from './days.ts';
export { measuresOf, type AgentShare, type FairnessMeasures } from './measures.ts';
export type { PickMeasures } from './picks.ts';
export type { PromiseMeasures } from './promises.ts';
export type { SwitchMeasures } from './switches.ts';
export type { Share } from './tally.ts';
export { beginWatch, turned, watched, type Watch } from './watch.ts';
export type { WaitMeasures } from './waits.ts';
export { readFairness, writeFairness } from './written.ts';

/**
 * The measures of a window of events.
 * @param before the site just before the first of them; a site without events for a whole history.
 */
export function fairnessOf(before: SiteState, events: readonly SiteEvent[], until: Moment): FairnessMeasures {
  let state = before;
  let account = createFairness(before, before.version === 0 ? (events[0]?.at ?? until) : before.lastAt);
  for (const event of events) {
    const after = evolve(state, event);
    account = observe(account, state, event, after);
    state = after;
  }
  return measuresOf(account, until);
}
