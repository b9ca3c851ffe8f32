import { factsOf } from '../../core/history/index.ts';
import type { SiteEvent } from '../../core/event.ts';
import type { SiteState } from '../../core/state.ts';
import type { FactText } from '../../store/index.ts';

/** What was over with these events, written with them. @param before the site just before them. */
export const factTexts = (events: readonly SiteEvent[], before: SiteState): readonly FactText[] =>
  factsOf(events, before).map((fact) => ({ kind: 'fact', fact }));
