import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createSite, evolve, type SiteEvent, type SiteState } from '../../server/core/index.ts';
import { upgraded } from '../../server/core/upgrade.ts';
import type { Moment, SiteId } from '../../server/protocol/index.ts';
import { openSqliteStore, type Store } from '../../server/store/index.ts';
import type { Recording } from './options.ts';

const EVENTS_PER_READ = 5_000;
const DAY_MILLISECONDS = 86_400_000;

/** A day as it stands in the log: the site when it began, and what happened in it. */
export type RecordedDay = {
  readonly before: SiteState;
  readonly midnight: Moment;
  readonly events: readonly SiteEvent[];
};

/**
 * Reads one day of a site from a server's database; nothing is changed in it, and the server may run.
 * @throws with a sentence when there is no such database, site or day.
 */
export async function readRecording({ folder, siteId, day }: Recording): Promise<RecordedDay> {
  if (!existsSync(join(folder, 'handpick.db'))) {
    throw new Error(`There is no database in ${folder}. Say the folder of DATA_DIR.`);
  }
  const store = await openSqliteStore({ folder });
  try {
    const sites = (await store.readSites()).map((site) => site.siteId as string);
    if (!sites.includes(siteId)) {
      throw new Error(`There is no site "${siteId}" in ${folder}. Say one of ${sites.join(', ')}.`);
    }
    const recorded = await readDay(store, siteId as SiteId, new Date(`${day}T00:00:00`).getTime());
    if (recorded.events.length === 0) throw new Error(`Nothing happened at ${siteId} on ${day}.`);
    return recorded;
  } finally {
    await store.close();
  }
}

/** What happened before the day makes the site that it begins with. */
export async function readDay(store: Store, siteId: SiteId, midnight: Moment): Promise<RecordedDay> {
  let state = createSite(siteId);
  let before: SiteState = state;
  const events: SiteEvent[] = [];
  for (;;) {
    const read = await store.readEvents(siteId, state.version, EVENTS_PER_READ);
    for (const written of read) {
      const event = upgraded(written, state);
      if (event.at >= midnight + DAY_MILLISECONDS) return { before, midnight, events };
      state = evolve(state, event);
      if (event.at < midnight) before = state;
      else events.push(event);
    }
    if (read.length < EVENTS_PER_READ) return { before, midnight, events };
  }
}
