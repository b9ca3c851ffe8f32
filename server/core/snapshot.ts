import { Map as PersistentMap } from 'immutable';
import { NO_OUTCOME } from './ending/wrap-up.ts';
import { readDays, writeDays } from './measures/written.ts';
import { DEFAULT_SETTINGS } from './settings.ts';
import { reindexed, type Rows } from './rows/reindex.ts';
import type { SiteState } from './state.ts';

/** The shape of a snapshot. Whoever changes what is written raises it. */
export const SNAPSHOT_SCHEMA = 8;
/** What an older one lacks is filled in. */
const OLDEST_READ = 3;

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
  if (typeof schema !== 'number' || schema < OLDEST_READ || schema > SNAPSHOT_SCHEMA) {
    const readable = `${OLDEST_READ} to ${SNAPSHOT_SCHEMA}`;
    throw new Error(`Snapshot schema ${String(schema)} cannot be read, only ${readable}.`);
  }
  const rows: Record<string, unknown> = {};
  for (const name of PLAIN) rows[name] = read[name];
  rows.settings = withMissing(read.settings as object, DEFAULT_SETTINGS);
  for (const name of MAPS) {
    const entries = (read[name] ?? []) as [string, object][];
    rows[name] = PersistentMap(entries.map(([id, row]) => [id, completed(name, row)]));
  }
  rows.days = readDays(read.days);
  return reindexed(rows as Rows);
}

/** What rows of an older schema lack: nothing of it had happened then. */
const NEWER: Readonly<Record<string, object>> = {
  agents: { mayPick: false, recent: [], pause: null, calls: [], invitations: [] },
  tickets: { prolongations: 0, thread: [], transfer: null, answers: [], invited: null },
  conversations: {
    guest: null,
    handedTo: null,
    transferEnd: null,
    channel: { channel: 'chat', since: 0 },
    outcome: NO_OUTCOME,
    wrapUpProlonged: false,
    noteCount: 0,
  },
  ended: { ticketId: '', need: { skills: [], languages: [] }, thread: [] },
};

function completed(name: string, row: object): object {
  const newer = NEWER[name];
  if (newer === undefined) return row;
  const whole = withMissing(row, newer);
  return 'ticket' in whole ? { ...whole, ticket: completed('tickets', whole.ticket as object) } : whole;
}

const withMissing = (row: object, newer: object): object => ({
  ...row,
  ...Object.fromEntries(Object.entries(newer).filter(([name]) => !(name in row))),
});

const byKey = (entries: [string, unknown][]): [string, unknown][] =>
  entries.sort(([a], [b]) => (a < b ? -1 : 1));
