import type { EventOf, SiteEventType } from '../event.ts';
import type { Report } from '../invariants/report.ts';
import type { SiteState } from '../state.ts';

/** What one kind of event must find. `state` is the site just before it. */
export type Check<Type extends SiteEventType> = (
  state: SiteState,
  event: EventOf<Type>,
  report: Report,
) => void;
