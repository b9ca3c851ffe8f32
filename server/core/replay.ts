import { evolve } from './evolve.ts';
import type { SiteState } from './state.ts';
import { upgraded, type WrittenEvent } from './upgrade.ts';

/** The state after these events of its log, whatever version wrote them. */
export const replay = (state: SiteState, events: readonly WrittenEvent[]): SiteState =>
  events.reduce((before, written) => evolve(before, upgraded(written, before)), state);
