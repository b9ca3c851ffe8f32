import type { Moment } from '../protocol/index.ts';
import type { SiteState } from './state.ts';

/** Every rule that the state breaks, one sentence each; empty when all hold. */
export function violations(_state: SiteState, _now: Moment): readonly string[] {
  return [];
}
