import type { Kysely, Transaction } from 'kysely';
import type { SiteId } from '../../protocol/index.ts';
import type { OutcomePeriod, OutcomeSums } from '../outcome.ts';
import type { Commit } from '../store.ts';
import { chunks } from './chunks.ts';
import type { Database } from './database.ts';
import { textsOf } from './texts-of.ts';

/** Said twice in one group, the newest counts: engines do not change a row twice at once. */
export async function writeOutcomes(
  transaction: Transaction<Database>,
  commits: readonly Commit[],
): Promise<void> {
  const newest = new Map(
    textsOf(commits, 'outcome').map(({ siteId, text: { conversationId, agentId, outcome, recordedAt } }) => [
      JSON.stringify([siteId, conversationId]),
      {
        site_id: siteId,
        conversation_id: conversationId,
        agent_id: agentId,
        disposition: outcome.disposition,
        resolved: outcome.resolved,
        sale_amount: outcome.sale?.amount ?? null,
        sale_currency: outcome.sale?.currency ?? null,
        recorded_at: recordedAt,
      },
    ]),
  );
  for (const rows of chunks([...newest.values()])) {
    await transaction
      .insertInto('outcomes')
      .values(rows)
      .onConflict((conflict) =>
        conflict.columns(['site_id', 'conversation_id']).doUpdateSet((query) => ({
          agent_id: query.ref('excluded.agent_id'),
          disposition: query.ref('excluded.disposition'),
          resolved: query.ref('excluded.resolved'),
          sale_amount: query.ref('excluded.sale_amount'),
          sale_currency: query.ref('excluded.sale_currency'),
          recorded_at: query.ref('excluded.recorded_at'),
        })),
      )
      .execute();
  }
}

export async function readOutcomes(
  database: Kysely<Database>,
  siteId: SiteId,
  period: OutcomePeriod,
): Promise<OutcomeSums> {
  const answered = await database
    .selectFrom('stories')
    .select((query) => query.fn.countAll<number>().as('count'))
    .where('site_id', '=', siteId)
    .where('ended_at', '>=', period.since)
    .where('ended_at', '<=', period.until)
    .where('kind', '=', 'failed')
    .where('reason', '=', 'answered')
    .executeTakeFirstOrThrow();
  return {
    dispositions: await countsOf(database, siteId, period, 'disposition'),
    resolutions: await countsOf(database, siteId, period, 'resolved'),
    sales: await salesOf(database, siteId, period),
    answeredWaiting: answered.count,
  };
}

const countsOf = (
  database: Kysely<Database>,
  siteId: SiteId,
  { since, until }: OutcomePeriod,
  column: 'disposition' | 'resolved',
): Promise<OutcomeSums['dispositions']> =>
  database
    .selectFrom('outcomes')
    .select((query) => [`${column} as word` as const, query.fn.countAll<number>().as('count')])
    .where('site_id', '=', siteId)
    .where('recorded_at', '>=', since)
    .where('recorded_at', '<=', until)
    .groupBy(column)
    .orderBy('count', 'desc')
    .orderBy(column)
    .execute();

async function salesOf(
  database: Kysely<Database>,
  siteId: SiteId,
  { since, until }: OutcomePeriod,
): Promise<OutcomeSums['sales']> {
  const rows = await database
    .selectFrom('outcomes')
    .select((query) => [
      'sale_currency as currency',
      query.fn.sum<number>('sale_amount').as('amount'),
      query.fn.countAll<number>().as('count'),
    ])
    .where('site_id', '=', siteId)
    .where('recorded_at', '>=', since)
    .where('recorded_at', '<=', until)
    .where('sale_currency', 'is not', null)
    .groupBy('sale_currency')
    .orderBy('sale_currency')
    .execute();
  return rows.map(({ currency, ...sums }) => ({ currency: currency ?? '', ...sums }));
}
