import { Map as PersistentMap } from 'immutable';
import { readDays, writeDays } from './measures/written.ts';
import { reindexed, type Rows } from './rows/reindex.ts';
import type { SiteState } from './state.ts';

/** The shape of a snapshot. Whoever changes what is written raises it. */
export const SNAPSHOT_SCHEMA = 9;

const MAPS = [
  'agents',
  'visitors',
  'tickets',
  'conversations',
  'ended',
  'endedOfVisitor',
  'reviewedOfVisitor',
  'unpublished',
  'hiddenReviews',
  'bookings',
  'leftMessages',
  'invitations',
] as const;
const PLAIN = ['siteId', 'version', 'lastAt', 'restartedAt', 'settings', 'statistics'] as const;

/**
 * The rows of a state as JSON; indexes are counted again when it is read. Equal states give equal text,
 * whatever way they came about.
 */
export function writeState(state: SiteState): string {
  const written: Record<string, unknown> = { schema: SNAPSHOT_SCHEMA };
  for (const name of PLAIN) written[name] = state[name];
  for (const name of MAPS) written[name] = byKey([...(state[name] as PersistentMap<string, unknown>)]);
  written.days = writeDays(state.days);
  return JSON.stringify(written);
}

/** @throws when the text was written under another schema: the caller then replays the events instead. */
export function readState(text: string): SiteState {
  const read = JSON.parse(text) as Record<string, unknown>;
  const { schema } = read;
  if (schema !== SNAPSHOT_SCHEMA) {
    throw new Error(`Snapshot schema ${String(schema)} cannot be read, only ${SNAPSHOT_SCHEMA}.`);
  }
  const rows: Record<string, unknown> = {};
  for (const name of PLAIN) rows[name] = read[name];
  for (const name of MAPS) rows[name] = PersistentMap(read[name] as [string, object][]);
  rows.days = readDays(read.days);
  return reindexed(rows as Rows);
}

const byKey = (entries: [string, unknown][]): [string, unknown][] =>
  entries.sort(([a], [b]) => (a < b ? -1 : 1));
