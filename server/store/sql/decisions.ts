import type { Kysely, Transaction } from 'kysely';
import { LIMITS } from '../../protocol/index.ts';
import type { DecisionRecord, Moment, SiteId } from '../../protocol/index.ts';
import { checkLimit } from '../checks.ts';
import { decisionIdOf, decisionNumber } from '../decision-number.ts';
import { STORE_LIMITS } from '../limits.ts';
import type { Commit, DecisionFilter } from '../store.ts';
import { chunks } from './chunks.ts';
import type { Database } from './database.ts';

export async function insertDecisions(
  transaction: Transaction<Database>,
  commits: readonly Commit[],
): Promise<void> {
  const rows = commits.flatMap(({ siteId, decisions }) => decisions.map((record) => rowOf(siteId, record)));
  for (const chunk of chunks(rows)) await transaction.insertInto('decisions').values(chunk).execute();
}

function rowOf(siteId: SiteId, record: DecisionRecord): Database['decisions'] {
  const { kind, ...body } = record.decided;
  return {
    site_id: siteId,
    at: record.at,
    number: decisionNumber(record),
    ticket_id: record.ticketId,
    agent_id: record.agentId,
    kind,
    body_json: JSON.stringify(body),
  };
}

export async function readDecisions(
  database: Kysely<Database>,
  siteId: SiteId,
  filter: DecisionFilter,
  limit: number,
): Promise<readonly DecisionRecord[]> {
  checkLimit(limit);
  const ofSite = database
    .selectFrom('decisions')
    .select(['at', 'number', 'ticket_id', 'agent_id', 'kind', 'body_json'])
    .where('site_id', '=', siteId);
  const found =
    'ticketId' in filter
      ? ofSite.where('ticket_id', '=', filter.ticketId)
      : ofSite.where('at', '>=', filter.since).where('at', '<=', filter.until);
  const rows = await found.orderBy('at', 'desc').orderBy('number', 'desc').limit(limit).execute();
  return rows.map(({ at, number, ticket_id, agent_id, kind, body_json }) => ({
    decisionId: decisionIdOf(number, at),
    at,
    ticketId: ticket_id,
    agentId: agent_id,
    decided: { kind, ...JSON.parse(body_json) } as DecisionRecord['decided'],
  }));
}

/** Deletes a bounded number of decisions that are past their time and tells how many there were. */
export async function pruneDecisions(transaction: Transaction<Database>, now: Moment): Promise<number> {
  const deleted = await transaction
    .deleteFrom('decisions')
    .where((query) =>
      query(
        query.refTuple('site_id', 'at', 'number'),
        'in',
        query
          .selectFrom('decisions')
          .select(['site_id', 'at', 'number'])
          .where('at', '<', now - LIMITS.decisionsKeptSeconds * 1_000)
          .limit(STORE_LIMITS.rowsPerPrune)
          .$asTuple('site_id', 'at', 'number'),
      ),
    )
    .executeTakeFirst();
  return Number(deleted.numDeletedRows);
}
