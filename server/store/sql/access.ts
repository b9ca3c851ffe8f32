import type { Kysely, Selectable, Transaction } from 'kysely';
import type { Moment, SiteId } from '../../protocol/index.ts';
import type { AccessStore, StoredApiKey, StoredInvite } from '../access.ts';
import { checkEmail } from '../checks.ts';
import type { Database } from './database.ts';
import type { Engine } from './engine.ts';

/** Invites and keys over any SQL engine. */
export function accessMethods(engine: Engine): AccessStore {
  return {
    saveInvites: (invites) =>
      engine.write(async (transaction) => {
        for (const invite of invites) await saveInvite(transaction, invite);
      }),
    findInvite: (tokenHash, now) => engine.read((database) => findInvite(database, tokenHash, now)),
    readInvites: (siteId, now) => engine.read((database) => readInvites(database, siteId, now)),
    deleteInvite: (siteId, inviteId) =>
      engine.write(async (transaction) => {
        const { numDeletedRows } = await transaction
          .deleteFrom('invites')
          .where('site_id', '=', siteId)
          .where('invite_id', '=', inviteId)
          .executeTakeFirst();
        return numDeletedRows > 0n;
      }),
    saveApiKey: (key) =>
      engine.write(async (transaction) => {
        await transaction.insertInto('api_keys').values(keyRow(key)).execute();
      }),
    findApiKey: (keyHash) => engine.read((database) => findApiKey(database, keyHash)),
    readApiKeys: (siteId) => engine.read((database) => readApiKeys(database, siteId)),
    touchApiKey: (siteId, keyId, usedAt) =>
      engine.write(async (transaction) => {
        await transaction
          .updateTable('api_keys')
          .set({ used_at: usedAt })
          .where('site_id', '=', siteId)
          .where('key_id', '=', keyId)
          .execute();
      }),
    deleteApiKey: (siteId, keyId) =>
      engine.write(async (transaction) => {
        const { numDeletedRows } = await transaction
          .deleteFrom('api_keys')
          .where('site_id', '=', siteId)
          .where('key_id', '=', keyId)
          .executeTakeFirst();
        return numDeletedRows > 0n;
      }),
  };
}

async function saveInvite(transaction: Transaction<Database>, invite: StoredInvite): Promise<void> {
  checkEmail(invite.email);
  await transaction
    .deleteFrom('invites')
    .where('site_id', '=', invite.siteId)
    .where('email', '=', invite.email)
    .execute();
  await transaction
    .insertInto('invites')
    .values({
      token_hash: invite.tokenHash,
      site_id: invite.siteId,
      invite_id: invite.inviteId,
      name: invite.name,
      email: invite.email,
      role: invite.role,
      agent_id: invite.agentId,
      skills_json: JSON.stringify(invite.skills),
      invited_by: invite.invitedBy,
      expires_at: invite.expiresAt,
    })
    .execute();
}

const inviteOf = (row: Selectable<Database['invites']>): StoredInvite => ({
  siteId: row.site_id,
  inviteId: row.invite_id,
  tokenHash: row.token_hash,
  name: row.name,
  email: row.email,
  role: row.role,
  agentId: row.agent_id,
  skills: JSON.parse(row.skills_json) as StoredInvite['skills'],
  invitedBy: row.invited_by,
  expiresAt: row.expires_at,
});

async function findInvite(
  database: Kysely<Database>,
  tokenHash: string,
  now: Moment,
): Promise<StoredInvite | null> {
  const row = await database
    .selectFrom('invites')
    .selectAll()
    .where('token_hash', '=', tokenHash)
    .where('expires_at', '>', now)
    .executeTakeFirst();
  return row === undefined ? null : inviteOf(row);
}

async function readInvites(
  database: Kysely<Database>,
  siteId: SiteId,
  now: Moment,
): Promise<readonly StoredInvite[]> {
  const rows = await database
    .selectFrom('invites')
    .selectAll()
    .where('site_id', '=', siteId)
    .where('expires_at', '>', now)
    .orderBy('email')
    .execute();
  return rows.map(inviteOf);
}

export async function pruneInvites(transaction: Transaction<Database>, now: Moment): Promise<void> {
  await transaction.deleteFrom('invites').where('expires_at', '<=', now).execute();
}

const keyRow = (key: StoredApiKey): Selectable<Database['api_keys']> => ({
  key_hash: key.keyHash,
  site_id: key.siteId,
  key_id: key.keyId,
  name: key.name,
  scopes_json: JSON.stringify(key.scopes),
  created_by: key.createdBy,
  created_at: key.createdAt,
  used_at: key.usedAt,
});

const keyOf = (row: Selectable<Database['api_keys']>): StoredApiKey => ({
  siteId: row.site_id,
  keyId: row.key_id,
  keyHash: row.key_hash,
  name: row.name,
  scopes: JSON.parse(row.scopes_json) as StoredApiKey['scopes'],
  createdBy: row.created_by,
  createdAt: row.created_at,
  usedAt: row.used_at,
});

async function findApiKey(database: Kysely<Database>, keyHash: string): Promise<StoredApiKey | null> {
  const row = await database
    .selectFrom('api_keys')
    .selectAll()
    .where('key_hash', '=', keyHash)
    .executeTakeFirst();
  return row === undefined ? null : keyOf(row);
}

async function readApiKeys(database: Kysely<Database>, siteId: SiteId): Promise<readonly StoredApiKey[]> {
  const rows = await database
    .selectFrom('api_keys')
    .selectAll()
    .where('site_id', '=', siteId)
    .orderBy('created_at', 'desc')
    .orderBy('key_id')
    .execute();
  return rows.map(keyOf);
}
