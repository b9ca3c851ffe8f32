import type { Insertable, Transaction } from 'kysely';
import {
  HISTORY_NAMES,
  isNoChange,
  NO_HISTORY,
  type CountName,
  type HistoryCounts,
} from '../../core/history/index.ts';
import { COUNT_COLUMNS, columnsOf, HOUR_MILLISECONDS } from './fact-columns.ts';
import type { FactHourTable, FactTable, HourDimension } from './fact-columns.ts';
import type { Database } from './database.ts';

type HourKey = Pick<FactHourTable, 'site_id' | 'dimension' | 'hour' | 'key' | 'currency'>;
type Change = { readonly key: HourKey; readonly counts: Record<CountName, number> };
/** SQLite takes 32,766 parameters in a statement, and a row has about 50. */
const ROWS_PER_STATEMENT = 500;

/** What changes in the hours, collected so that each row is written once. */
export class HourChanges {
  readonly #changes = new Map<string, Change>();

  /** @param times 1 for a fact that came, -1 for what it was before it changed. */
  add(fact: FactTable, counts: HistoryCounts, times: 1 | -1 = 1): void {
    const { site_id, currency } = fact;
    const hour = Math.floor(fact.at / HOUR_MILLISECONDS) * HOUR_MILLISECONDS;
    for (const [dimension, key] of keysOf(fact)) {
      const id = `${hour} ${dimension} ${currency} ${key}`;
      let change = this.#changes.get(id);
      if (change === undefined) {
        change = { key: { site_id, dimension, hour, key, currency }, counts: { ...NO_HISTORY } };
        this.#changes.set(id, change);
      }
      for (const name of HISTORY_NAMES) change.counts[name] += times * counts[name];
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

const keysOf = (fact: FactTable): readonly (readonly [HourDimension, string])[] => [
  ['all', ''],
  ['agent', fact.agent_id],
  ...fact.skills.split(' ').map((skill) => ['skill', skill] as const),
  ['page', fact.page],
  ['segment', fact.segment],
  ['channel', fact.channel],
];

async function addRows(
  transaction: Transaction<Database>,
  rows: readonly Insertable<FactHourTable>[],
): Promise<void> {
  const key = ['site_id', 'dimension', 'hour', 'key', 'currency'] as const;
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
