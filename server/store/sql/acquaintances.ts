import type { Insertable, Kysely, Transaction } from 'kysely';
import { LIMITS } from '../../protocol/index.ts';
import type { Acquaintances, AgentId, Preference, SiteId, VisitorId } from '../../protocol/index.ts';
import type { Commit, TextOf } from '../store.ts';
import { chunks } from './chunks.ts';
import { textsOf } from './texts-of.ts';
import type { Database } from './database.ts';

type PreferenceText = TextOf<'preference'> & { readonly siteId: SiteId };

/** Whom visitors met and how they feel about them: of several texts of a group about the same, the last. */
export async function writeAcquaintances(
  transaction: Transaction<Database>,
  commits: readonly Commit[],
): Promise<void> {
  const former = new Map<string, Insertable<Database['former_agents']>>();
  const preferences = new Map<string, PreferenceText>();
  for (const { siteId, text } of textsOf(commits, 'acquaintance')) {
    const { visitorId, agentId, talkedAt } = text;
    const row = { site_id: siteId, visitor_id: visitorId, agent_id: agentId, talked_at: talkedAt };
    former.set(JSON.stringify([siteId, visitorId]), row);
  }
  for (const { siteId, text } of textsOf(commits, 'preference')) {
    preferences.set(JSON.stringify([siteId, text.visitorId, text.agentId]), { ...text, siteId });
  }
  for (const rows of chunks([...former.values()])) await upsertFormer(transaction, rows);
  for (const preference of preferences.values()) await setPreference(transaction, preference);
}

async function upsertFormer(
  transaction: Transaction<Database>,
  rows: readonly Insertable<Database['former_agents']>[],
): Promise<void> {
  await transaction
    .insertInto('former_agents')
    .values(rows)
    .onConflict((conflict) =>
      conflict.columns(['site_id', 'visitor_id']).doUpdateSet((query) => ({
        agent_id: query.ref('excluded.agent_id'),
        talked_at: query.ref('excluded.talked_at'),
      })),
    )
    .execute();
}

async function setPreference(
  transaction: Transaction<Database>,
  { siteId, visitorId, agentId, preference, setAt }: PreferenceText,
): Promise<void> {
  if (preference === null) {
    await dropPreferences(transaction, siteId, visitorId).where('agent_id', '=', agentId).execute();
    return;
  }
  await transaction
    .insertInto('preferences')
    .values({ site_id: siteId, visitor_id: visitorId, agent_id: agentId, preference, set_at: setAt })
    .onConflict((conflict) =>
      conflict.columns(['site_id', 'visitor_id', 'agent_id']).doUpdateSet({ preference, set_at: setAt }),
    )
    .execute();
  const newest = await readPreferences(transaction, siteId, visitorId, LIMITS.preferencesPerVisitor + 1);
  const oldest = newest[LIMITS.preferencesPerVisitor];
  if (oldest === undefined) return;
  await dropPreferences(transaction, siteId, visitorId).where('agent_id', '=', oldest.agentId).execute();
}

const dropPreferences = (transaction: Transaction<Database>, siteId: SiteId, visitorId: VisitorId) =>
  transaction.deleteFrom('preferences').where('site_id', '=', siteId).where('visitor_id', '=', visitorId);

/** Newest first. */
const readPreferences = (
  database: Kysely<Database>,
  siteId: SiteId,
  visitorId: VisitorId,
  limit: number,
): Promise<readonly { readonly agentId: AgentId; readonly preference: Preference }[]> =>
  database
    .selectFrom('preferences')
    .select(['agent_id as agentId', 'preference'])
    .where('site_id', '=', siteId)
    .where('visitor_id', '=', visitorId)
    .orderBy('set_at', 'desc')
    .orderBy('agent_id', 'desc')
    .limit(limit)
    .execute();

export async function readAcquaintances(
  database: Kysely<Database>,
  siteId: SiteId,
  visitorId: VisitorId,
): Promise<Acquaintances> {
  const former = await database
    .selectFrom('former_agents')
    .select('agent_id')
    .where('site_id', '=', siteId)
    .where('visitor_id', '=', visitorId)
    .executeTakeFirst();
  const preferences = await readPreferences(database, siteId, visitorId, LIMITS.preferencesPerVisitor);
  const those = (wanted: Preference): readonly AgentId[] =>
    preferences.flatMap(({ agentId, preference }) => (preference === wanted ? [agentId] : []));
  return { former: former?.agent_id ?? null, favourites: those('favourite'), avoided: those('avoided') };
}

export async function forgetAcquaintances(
  transaction: Transaction<Database>,
  siteId: SiteId,
  visitorId: VisitorId,
): Promise<void> {
  await dropPreferences(transaction, siteId, visitorId).execute();
  await transaction
    .deleteFrom('former_agents')
    .where('site_id', '=', siteId)
    .where('visitor_id', '=', visitorId)
    .execute();
}
