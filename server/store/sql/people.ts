import type { Kysely, Transaction } from 'kysely';
import type { Moment, SiteId, VisitorId } from '../../protocol/index.ts';
import { checkEmail } from '../checks.ts';
import type { Account, SaveAccountResult, Site, StoredSession } from '../store.ts';
import type { Database } from './database.ts';

export async function readSites(database: Kysely<Database>): Promise<readonly Site[]> {
  const rows = await database.selectFrom('sites').selectAll().orderBy('site_id').execute();
  return rows.map(({ site_id, name, origins_json, hidden_fields_json }) => {
    const hiddenFields = JSON.parse(hidden_fields_json) as NonNullable<Site['hiddenFields']>;
    const site = { siteId: site_id, name, origins: JSON.parse(origins_json) as Site['origins'] };
    return hiddenFields.length === 0 ? site : { ...site, hiddenFields };
  });
}

export async function saveSite(transaction: Transaction<Database>, site: Site): Promise<void> {
  const { hiddenFields } = site;
  const words = {
    name: site.name,
    origins_json: JSON.stringify(site.origins),
    ...(hiddenFields && { hidden_fields_json: JSON.stringify(hiddenFields) }),
  };
  await transaction
    .insertInto('sites')
    .values({ site_id: site.siteId, ...words })
    .onConflict((conflict) => conflict.column('site_id').doUpdateSet(words))
    .execute();
}

export async function findVisitor(
  database: Kysely<Database>,
  siteId: SiteId,
  tokenHash: string,
): Promise<VisitorId | null> {
  const row = await database
    .selectFrom('visitors')
    .select('visitor_id')
    .where('site_id', '=', siteId)
    .where('token_hash', '=', tokenHash)
    .unionAll(
      database
        .selectFrom('device_tokens')
        .select('visitor_id')
        .where('site_id', '=', siteId)
        .where('token_hash', '=', tokenHash),
    )
    .executeTakeFirst();
  return row?.visitor_id ?? null;
}

/** Adds the visitor unless somebody else just did; the one who stands there counts. */
export async function addVisitor(
  transaction: Transaction<Database>,
  siteId: SiteId,
  tokenHash: string,
  newId: VisitorId,
  now: Moment,
): Promise<VisitorId> {
  await transaction
    .insertInto('visitors')
    .values({ site_id: siteId, visitor_id: newId, token_hash: tokenHash, first_seen_at: now })
    .onConflict((conflict) => conflict.columns(['site_id', 'token_hash']).doNothing())
    .execute();
  return (await findVisitor(transaction, siteId, tokenHash)) ?? newId;
}

export async function saveAccount(
  transaction: Transaction<Database>,
  { siteId, agentId, email, passwordHash }: Account,
): Promise<SaveAccountResult> {
  checkEmail(email);
  const owner = await findAccount(transaction, email);
  if (owner !== null && (owner.siteId !== siteId || owner.agentId !== agentId)) {
    return { ok: false, reason: 'email-taken' };
  }
  await transaction
    .insertInto('accounts')
    .values({ site_id: siteId, agent_id: agentId, email, password_hash: passwordHash })
    .onConflict((conflict) =>
      conflict.columns(['site_id', 'agent_id']).doUpdateSet({ email, password_hash: passwordHash }),
    )
    .execute();
  return { ok: true };
}

export async function findAccount(database: Kysely<Database>, email: string): Promise<Account | null> {
  const row = await database
    .selectFrom('accounts')
    .select(['site_id as siteId', 'agent_id as agentId', 'email', 'password_hash as passwordHash'])
    .where('email', '=', email)
    .executeTakeFirst();
  return row ?? null;
}

export async function saveSession(
  transaction: Transaction<Database>,
  { tokenHash, siteId, agentId, expiresAt }: StoredSession,
): Promise<void> {
  const words = { site_id: siteId, agent_id: agentId, expires_at: expiresAt };
  await transaction
    .insertInto('sessions')
    .values({ token_hash: tokenHash, ...words })
    .onConflict((conflict) => conflict.column('token_hash').doUpdateSet(words))
    .execute();
}

export async function findSession(
  database: Kysely<Database>,
  tokenHash: string,
  now: Moment,
): Promise<StoredSession | null> {
  const row = await database
    .selectFrom('sessions')
    .select([
      'token_hash as tokenHash',
      'site_id as siteId',
      'agent_id as agentId',
      'expires_at as expiresAt',
    ])
    .where('token_hash', '=', tokenHash)
    .where('expires_at', '>', now)
    .executeTakeFirst();
  return row ?? null;
}

export async function deleteSession(transaction: Transaction<Database>, tokenHash: string): Promise<void> {
  await transaction.deleteFrom('sessions').where('token_hash', '=', tokenHash).execute();
}
