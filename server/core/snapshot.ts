import { Map as PersistentMap } from 'immutable';
import { readDays, writeDays } from './measures/written.ts';
import { reindexed, type Rows } from './rows/reindex.ts';
import type { SiteState } from './state.ts';
import { finished, mapInSteps, type Steps } from './steps.ts';

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

/** Rows of an agent with a long history are the largest, and take a tenth of a millisecond. */
const ROWS_PER_STEP = 32;

/**
 * The rows of a state as JSON; indexes are counted again when it is read. Equal states give equal text,
 * whatever way they came about.
 */
export const writeState = (state: SiteState): string => finished(writeStateInSteps(state));

/** The same, a few rows at a time: a large site takes longer than anybody should wait. */
export function* writeStateInSteps(state: SiteState): Steps<string> {
  const parts = [member('schema', SNAPSHOT_SCHEMA)];
  for (const name of PLAIN) {
    parts.push(member(name, state[name]));
    yield;
  }
  for (const name of MAPS) {
    const rows = byKey([...(state[name] as PersistentMap<string, unknown>)]);
    const texts = yield* mapInSteps(rows, (row) => JSON.stringify(row), ROWS_PER_STEP);
    parts.push(`${JSON.stringify(name)}:[${texts.join(',')}]`);
    yield;
  }
  parts.push(member('days', writeDays(state.days)));
  return `{${parts.join(',')}}`;
}

const member = (name: string, value: unknown): string => `${JSON.stringify(name)}:${JSON.stringify(value)}`;

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
