import type { Kysely, Transaction } from 'kysely';
import type { AccountId, Moment, SiteId } from '../../protocol/index.ts';
import type { Account, NewSession, SaveAccountResult, StoredSession } from '../account.ts';
import { checkEmail } from '../checks.ts';
import type { Database } from './database.ts';

const ACCOUNT = [
  'accounts.site_id as siteId',
  'accounts.account_id as accountId',
  'role',
  'agent_id as agentId',
  'name',
  'email',
  'password_hash as passwordHash',
  'disabled_at as disabledAt',
  'created_at as createdAt',
] as const;

export async function saveAccount(
  transaction: Transaction<Database>,
  { siteId, accountId, ...account }: Account,
): Promise<SaveAccountResult> {
  const { email } = account;
  checkEmail(email);
  const owner = await findAccount(transaction, email);
  if (owner !== null && (owner.siteId !== siteId || owner.accountId !== accountId)) {
    return { ok: false, reason: 'email-taken' };
  }
  const words = {
    role: account.role,
    agent_id: account.agentId,
    name: account.name,
    email,
    password_hash: account.passwordHash,
    disabled_at: account.disabledAt,
    created_at: account.createdAt,
  };
  await transaction
    .insertInto('accounts')
    .values({ site_id: siteId, account_id: accountId, ...words })
    .onConflict((conflict) => conflict.columns(['site_id', 'account_id']).doUpdateSet(words))
    .execute();
  return { ok: true };
}

export async function findAccount(database: Kysely<Database>, email: string): Promise<Account | null> {
  const row = await database
    .selectFrom('accounts')
    .select(ACCOUNT)
    .where('email', '=', email)
    .executeTakeFirst();
  return row ?? null;
}

export async function readAccounts(database: Kysely<Database>, siteId: SiteId): Promise<readonly Account[]> {
  return database
    .selectFrom('accounts')
    .select(ACCOUNT)
    .where('site_id', '=', siteId)
    .orderBy('email')
    .execute();
}

export async function deleteAccount(
  transaction: Transaction<Database>,
  siteId: SiteId,
  accountId: AccountId,
): Promise<void> {
  await transaction
    .deleteFrom('accounts')
    .where('site_id', '=', siteId)
    .where('account_id', '=', accountId)
    .execute();
}

export async function hasOwner(database: Kysely<Database>): Promise<boolean> {
  const row = await database
    .selectFrom('accounts')
    .select('account_id')
    .where('role', '=', 'owner')
    .where('disabled_at', 'is', null)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

export async function saveSession(
  transaction: Transaction<Database>,
  { tokenHash, siteId, accountId, expiresAt }: NewSession,
): Promise<void> {
  const words = { site_id: siteId, account_id: accountId, expires_at: expiresAt };
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
    .innerJoin('accounts', (join) =>
      join
        .onRef('accounts.site_id', '=', 'sessions.site_id')
        .onRef('accounts.account_id', '=', 'sessions.account_id'),
    )
    .select([
      'token_hash as tokenHash',
      'sessions.site_id as siteId',
      'sessions.account_id as accountId',
      'expires_at as expiresAt',
      'role',
      'agent_id as agentId',
      'name',
      'email',
    ])
    .where('token_hash', '=', tokenHash)
    .where('expires_at', '>', now)
    .where('disabled_at', 'is', null)
    .executeTakeFirst();
  return row ?? null;
}

export async function readOpenSessions(database: Kysely<Database>, now: Moment): Promise<readonly string[]> {
  const rows = await database
    .selectFrom('sessions')
    .innerJoin('accounts', (join) =>
      join
        .onRef('accounts.site_id', '=', 'sessions.site_id')
        .onRef('accounts.account_id', '=', 'sessions.account_id'),
    )
    .select('token_hash')
    .where('expires_at', '>', now)
    .where('disabled_at', 'is', null)
    .orderBy('token_hash')
    .execute();
  return rows.map((row) => row.token_hash);
}

export async function deleteSession(transaction: Transaction<Database>, tokenHash: string): Promise<void> {
  await transaction.deleteFrom('sessions').where('token_hash', '=', tokenHash).execute();
}

export async function readSessionsOf(
  database: Kysely<Database>,
  siteId: SiteId,
  accountId: AccountId,
): Promise<readonly string[]> {
  const rows = await database
    .selectFrom('sessions')
    .select('token_hash')
    .where('site_id', '=', siteId)
    .where('account_id', '=', accountId)
    .orderBy('token_hash')
    .execute();
  return rows.map(({ token_hash }) => token_hash);
}
