import { endedDays } from '../../core/index.ts';
import type { SiteState } from '../../core/state.ts';
import type { Text } from '../../store/store.ts';

/** The rows of days that ended with what happened, written with it. */
export const dayTexts = (before: SiteState, after: SiteState): readonly Text[] =>
  endedDays(before, after).map((day) => ({ kind: 'agentDay', day }));
