import type { Kysely, Selectable, Transaction } from 'kysely';
import type { Moment, RuleId, SiteId, VisitId } from '../../protocol/index.ts';
import { checkLimit } from '../checks.ts';
import type { Firing, FiringFilter, FiringOutcome, FiringStore } from '../firing.ts';
import { STORE_LIMITS } from '../limits.ts';
import type { Database } from './database.ts';
import type { Engine } from './engine.ts';
import { readLift } from './lift.ts';

/** What rules of context did, over any SQL engine. */
export function firingMethods(engine: Engine): FiringStore {
  return {
    addFiring: (siteId, firing) => engine.write((transaction) => addFiring(transaction, siteId, firing)),
    settleFiring: (siteId, firingId, outcome) =>
      engine.write(async (transaction) => {
        await transaction
          .updateTable('firings')
          .set({ outcome })
          .where('site_id', '=', siteId)
          .where('firing_id', '=', firingId)
          .where('outcome', '=', 'shown')
          .execute();
      }),
    joinFirings: (siteId, visitId, ticketId) =>
      engine.write(async (transaction) => {
        await transaction
          .updateTable('firings')
          .set({ ticket_id: ticketId })
          .where('site_id', '=', siteId)
          .where('visit_id', '=', visitId)
          .where('ticket_id', 'is', null)
          .execute();
      }),
    readFiringsOf: (siteId, visitId, limit) =>
      engine.read((database) => readFiringsOf(database, siteId, visitId, limit)),
    readFirings: (siteId, filter, limit) =>
      engine.read((database) => readFirings(database, siteId, filter, limit)),
    readLift: (siteId, since, until) =>
      engine.read((database) => readLift(database, siteId, { since, until })),
    addVisitFacts: (siteId, { at, json }) =>
      engine.write(async (transaction) => {
        const row = { site_id: siteId, at, facts_json: json };
        await transaction.insertInto('visit_facts').values(row).execute();
      }),
    readVisitFacts: (siteId, since, limit) => {
      checkLimit(limit);
      return engine.read((database) =>
        database
          .selectFrom('visit_facts')
          .select(['at', 'facts_json as json'])
          .where('site_id', '=', siteId)
          .where('at', '>=', since)
          .orderBy('at', 'desc')
          .orderBy('facts_id', 'desc')
          .limit(limit)
          .execute(),
      );
    },
  };
}

async function addFiring(
  transaction: Transaction<Database>,
  siteId: SiteId,
  { firingId, ruleId, visitId, at, path, agentId, outcome, ticketId }: Firing,
): Promise<void> {
  const ids = { site_id: siteId, firing_id: firingId, rule_id: ruleId, visit_id: visitId };
  await transaction
    .insertInto('firings')
    .values({ ...ids, at, path, agent_id: agentId, outcome, ticket_id: ticketId })
    .execute();
}

async function readFiringsOf(
  database: Kysely<Database>,
  siteId: SiteId,
  visitId: VisitId,
  limit: number,
): Promise<readonly Firing[]> {
  checkLimit(limit);
  const rows = await database
    .selectFrom('firings')
    .selectAll()
    .where('site_id', '=', siteId)
    .where('visit_id', '=', visitId)
    .orderBy('at', 'desc')
    .orderBy('firing_number', 'desc')
    .limit(limit)
    .execute();
  return rows.map(firingOf);
}

async function readFirings(
  database: Kysely<Database>,
  siteId: SiteId,
  { since, until, ruleId }: FiringFilter,
  limit: number,
): Promise<readonly Firing[]> {
  checkLimit(limit);
  let found = database
    .selectFrom('firings')
    .selectAll()
    .where('site_id', '=', siteId)
    .where('at', '>=', since)
    .where('at', '<=', until);
  if (ruleId !== undefined) found = found.where('rule_id', '=', ruleId);
  const rows = await found.orderBy('at', 'desc').orderBy('firing_number', 'desc').limit(limit).execute();
  return rows.map(firingOf);
}

const firingOf = (row: Selectable<Database['firings']>): Firing => ({
  firingId: row.firing_id,
  ruleId: row.rule_id as RuleId,
  visitId: row.visit_id as VisitId,
  at: row.at,
  path: row.path,
  agentId: row.agent_id,
  outcome: row.outcome as FiringOutcome,
  ticketId: row.ticket_id,
});

/** Deletes a bounded number of rows that are past their time and tells how many there were. */
export async function pruneFirings(transaction: Transaction<Database>, now: Moment): Promise<number> {
  const firings = await transaction
    .deleteFrom('firings')
    .where('firing_number', 'in', (query) =>
      query
        .selectFrom('firings')
        .select('firing_number')
        .where('at', '<', now - STORE_LIMITS.firingsKeptSeconds * 1_000)
        .limit(STORE_LIMITS.rowsPerPrune),
    )
    .executeTakeFirst();
  const facts = await transaction
    .deleteFrom('visit_facts')
    .where('facts_id', 'in', (query) =>
      query
        .selectFrom('visit_facts')
        .select('facts_id')
        .where('at', '<', now - STORE_LIMITS.visitFactsKeptSeconds * 1_000)
        .limit(STORE_LIMITS.rowsPerPrune),
    )
    .executeTakeFirst();
  return Number(firings.numDeletedRows + facts.numDeletedRows);
}
