import type { Insertable, Transaction } from 'kysely';
import { addedUp, isNoChange, NO_HISTORY, type HistoryCounts } from '../../core/history/index.ts';
import { COUNT_COLUMNS, columnsOf, HOUR_MILLISECONDS } from './fact-columns.ts';
import type { FactHourTable, FactTable, HourDimension } from './fact-columns.ts';
import type { Database } from './database.ts';

type HourKey = Pick<FactHourTable, 'site_id' | 'dimension' | 'hour' | 'key' | 'agent_id' | 'currency'>;
/** SQLite takes 32,766 parameters in a statement, and a row has about 50. */
const ROWS_PER_STATEMENT = 500;

/** What changes in the hours, collected so that each row is written once. */
export class HourChanges {
  readonly #changes = new Map<string, { readonly key: HourKey; counts: HistoryCounts }>();

  /** @param times 1 for a fact that came, -1 for what it was before it changed. */
  add(fact: FactTable, counts: HistoryCounts, times: 1 | -1 = 1): void {
    for (const key of hourKeysOf(fact)) {
      const id = JSON.stringify(Object.values(key));
      const change = this.#changes.get(id) ?? { key, counts: NO_HISTORY };
      change.counts = addedUp(change.counts, counts, times);
      this.#changes.set(id, change);
    }
  }

  async write(transaction: Transaction<Database>): Promise<void> {
    const rows = [...this.#changes.values()]
      .filter(({ counts }) => !isNoChange(counts))
      .map(({ key, counts }) => ({ ...key, ...columnsOf(counts) }));
    for (let start = 0; start < rows.length; start += ROWS_PER_STATEMENT) {
      await addRows(transaction, rows.slice(start, start + ROWS_PER_STATEMENT));
    }
  }
}

function hourKeysOf(fact: FactTable): readonly HourKey[] {
  const hour = Math.floor(fact.at / HOUR_MILLISECONDS) * HOUR_MILLISECONDS;
  const { site_id, agent_id, currency, skills } = fact;
  const under = (dimension: HourDimension, key: string): HourKey => ({
    site_id,
    dimension,
    hour,
    key,
    agent_id,
    currency,
  });
  return [
    under('all', ''),
    ...skills.split(' ').map((skill) => under('skill', skill)),
    under('page', fact.page),
    under('segment', fact.segment),
    under('channel', fact.channel),
  ];
}

async function addRows(
  transaction: Transaction<Database>,
  rows: readonly Insertable<FactHourTable>[],
): Promise<void> {
  const key = ['site_id', 'dimension', 'hour', 'key', 'agent_id', 'currency'] as const;
  await transaction
    .insertInto('fact_hours')
    .values(rows)
    .onConflict((conflict) =>
      conflict
        .columns(key)
        .doUpdateSet((query) =>
          Object.fromEntries(
            COUNT_COLUMNS.map(([, column]) => [
              column,
              query(`fact_hours.${column}`, '+', query.ref(`excluded.${column}`)),
            ]),
          ),
        ),
    )
    .execute();
}
