import { Map as PersistentMap } from 'immutable';
import { reindexed, type Rows } from './rows/reindex.ts';
import type { SiteState } from './state.ts';

/** The shape of a snapshot. Whoever changes what is written raises it; older snapshots are then not read. */
export const SNAPSHOT_SCHEMA = 4;

const MAPS = [
  'agents',
  'visitors',
  'tickets',
  'conversations',
  'ended',
  'endedOfVisitor',
  'reviewedOfVisitor',
  'unpublished',
  'bookings',
  'leftMessages',
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
  return JSON.stringify(written);
}

/** @throws when the text was written under another schema: the caller then replays the events instead. */
export function readState(text: string): SiteState {
  const read = JSON.parse(text) as Record<string, unknown>;
  if (read.schema !== SNAPSHOT_SCHEMA) {
    throw new Error(`Snapshot schema ${String(read.schema)} cannot be read, only ${SNAPSHOT_SCHEMA}.`);
  }
  const rows: Record<string, unknown> = {};
  for (const name of PLAIN) rows[name] = read[name];
  for (const name of MAPS) rows[name] = PersistentMap(read[name] as [string, unknown][]);
  return reindexed(rows as Rows);
}

const byKey = (entries: [string, unknown][]): [string, unknown][] =>
  entries.sort(([a], [b]) => (a < b ? -1 : 1));
