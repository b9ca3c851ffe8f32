import type { SiteId } from '../../protocol/index.ts';
import { createSite, readState, replay, SNAPSHOT_SCHEMA } from '../../core/index.ts';
import type { SiteState } from '../../core/state.ts';
import type { Store } from '../../store/store.ts';
import { BOUNDS } from '../bounds.ts';
import { notBefore } from '../steady-clock.ts';
import type { Surroundings } from '../surroundings.ts';

export type Loaded = {
  readonly state: SiteState;
  /** As it was in the snapshot, `null` where none can be read. */
  readonly snapshot: SiteState | null;
};

/**
 * The state as the store has it: the snapshot and the events after it, or all events where it cannot be
 * read.
 */
export async function loadState(store: Store, siteId: SiteId): Promise<Loaded> {
  const snapshot = await store.readSnapshot(siteId);
  const readable = snapshot !== null && snapshot.schema === SNAPSHOT_SCHEMA;
  const saved = readable ? readState(snapshot.state) : null;
  let state = saved ?? createSite(siteId);
  for (;;) {
    const events = await store.readEvents(siteId, state.version, BOUNDS.eventsPerRead);
    state = replay(state, events);
    if (events.length < BOUNDS.eventsPerRead) break;
  }
  return { state, snapshot: saved };
}

/** The state of a site that is to be served, by a clock that is not behind its newest event. */
export async function openState(
  given: Surroundings,
  siteId: SiteId,
): Promise<{ readonly loaded: Loaded; readonly surroundings: Surroundings }> {
  const loaded = await loadState(given.store, siteId);
  return { loaded, surroundings: { ...given, clock: notBefore(given.clock, loaded.state.lastAt) } };
}
