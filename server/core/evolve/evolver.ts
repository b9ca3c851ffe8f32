import type { EventOf, SiteEventType } from '../event.ts';
import type { SiteState } from '../state.ts';

/** What one kind of event does to the rows. Moment, version and statistics are kept by `evolve`. */
export type Evolver<Type extends SiteEventType> = (state: SiteState, event: EventOf<Type>) => SiteState;
export type Evolvers<Type extends SiteEventType> = { readonly [Each in Type]: Evolver<Each> };
