import type { Kysely, Transaction } from 'kysely';
import type { CommandId, SiteId } from '../../protocol/index.ts';
import type { SiteEvent } from '../../core/event.ts';
import { checkLimit } from '../checks.ts';
import type { RememberedAnswer, Snapshot } from '../store.ts';
import type { Database } from './database.ts';

/** How many events each of these sites has; those that were never saved are left out. */
export async function readVersions(
  database: Kysely<Database>,
  siteIds: readonly SiteId[],
): Promise<Map<SiteId, number>> {
  const rows = await database
    .selectFrom('sites')
    .select('site_id')
    .select((query) =>
      query
        .selectFrom('events')
        .select('version')
        .whereRef('events.site_id', '=', 'sites.site_id')
        .orderBy('version', 'desc')
        .limit(1)
        .as('version'),
    )
    .where('site_id', 'in', siteIds)
    .execute();
  return new Map(rows.map(({ site_id, version }) => [site_id, version ?? 0]));
}

export async function readEvents(
  database: Kysely<Database>,
  siteId: SiteId,
  version: number,
  limit: number,
): Promise<readonly SiteEvent[]> {
  checkLimit(limit);
  const rows = await database
    .selectFrom('events')
    .select(['at', 'type', 'body_json'])
    .where('site_id', '=', siteId)
    .where('version', '>', version)
    .orderBy('version')
    .limit(limit)
    .execute();
  return rows.map(({ at, type, body_json }) => ({ ...JSON.parse(body_json), at, type }) as SiteEvent);
}

export async function readSnapshot(database: Kysely<Database>, siteId: SiteId): Promise<Snapshot | null> {
  const row = await database
    .selectFrom('snapshots')
    .select(['version', 'schema', 'state'])
    .where('site_id', '=', siteId)
    .executeTakeFirst();
  return row ?? null;
}

export async function writeSnapshot(
  transaction: Transaction<Database>,
  siteId: SiteId,
  { version, schema, state }: Snapshot,
): Promise<void> {
  await transaction
    .insertInto('snapshots')
    .values({ site_id: siteId, version, schema, state })
    .onConflict((conflict) =>
      conflict
        .column('site_id')
        .doUpdateSet({ version, schema, state })
        .where('snapshots.version', '<=', version),
    )
    .execute();
}

export async function readAnswer(
  database: Kysely<Database>,
  siteId: SiteId,
  actor: string,
  commandId: CommandId,
): Promise<RememberedAnswer | null> {
  const row = await database
    .selectFrom('answers')
    .select(['actor', 'command_id as commandId', 'body_digest as bodyDigest', 'answer', 'at'])
    .where('site_id', '=', siteId)
    .where('actor', '=', actor)
    .where('command_id', '=', commandId)
    .executeTakeFirst();
  return row ?? null;
}
