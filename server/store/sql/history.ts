import { sql, type Kysely, type RawBuilder } from 'kysely';
import { HISTORY_LIMITS, type Dimension, type Moment, type SiteId } from '../../protocol/index.ts';
import { type HistoryCounts, type HistoryQuestion, type HistoryRow } from '../../core/history/index.ts';
import { HistorySums } from '../history-sums.ts';
import type { CustomerRow, HistoryStore } from '../history.ts';
import type { Database } from './database.ts';
import type { Engine } from './engine.ts';
import { COUNT_COLUMNS, HOUR_MILLISECONDS, type HourDimension } from './fact-columns.ts';
import { rebuildHistory } from './rebuild-history.ts';

export function historyMethods(engine: Engine): HistoryStore {
  return {
    readHistory: (siteId, question) => engine.read((database) => readHistory(database, siteId, question)),
    readCustomers: (siteId, bounds) => engine.read((database) => readCustomers(database, siteId, bounds)),
    rebuildHistory: (siteId, factsOf) =>
      engine.write((transaction) => rebuildHistory(transaction, siteId, factsOf)),
  };
}

type Found = HistoryCounts & { readonly at: Moment; readonly key: string; readonly currency: string };
type Condition = RawBuilder<unknown>;

/** Where an answer is read: in the hours where they know it, else fact by fact. */
type Source = {
  readonly table: RawBuilder<unknown>;
  readonly time: RawBuilder<unknown>;
  readonly key: RawBuilder<unknown>;
  readonly conditions: readonly Condition[];
  /** Whether keys are several skills, parted by spaces. */
  readonly splits: boolean;
};

/** All counts, added up under the names that they have outside. */
const SUMS = sql.join(
  COUNT_COLUMNS.map(([name, column]) => sql`sum(${sql.ref(column)}) as ${sql.ref(name)}`),
);
const AND = sql` and `;

async function readHistory(
  database: Kysely<Database>,
  siteId: SiteId,
  question: HistoryQuestion,
): Promise<readonly HistoryRow[]> {
  const { filter, by } = question;
  const source = sourceOf(siteId, question);
  const wanted = by === null ? undefined : filter[by];
  const sums = new HistorySums();
  for (const { at, key, currency, ...counts } of await foundIn(database, source, question.bounds)) {
    const keys = source.splits ? key.split(' ') : [key];
    for (const each of keys) {
      if (wanted === undefined || each === wanted) sums.add(at, each, currency, counts);
    }
  }
  return sums.rows();
}

/** Steps of the same length are told apart by one question, others by one for each. */
async function foundIn(
  database: Kysely<Database>,
  source: Source,
  bounds: readonly Moment[],
): Promise<readonly Found[]> {
  const first = bounds[0] ?? 0;
  const last = bounds.at(-1) ?? first;
  const isHourly = bounds.every((at, index) => at === first + index * HOUR_MILLISECONDS);
  if (isHourly) {
    const [start, hour] = [sql.lit(first), sql.lit(HOUR_MILLISECONDS)];
    const step = sql`${start} + (${source.time} - ${start}) / ${hour} * ${hour}`;
    return summed(database, source, step, first, last);
  }
  const found: Found[] = [];
  for (const [index, at] of bounds.slice(0, -1).entries()) {
    const next = bounds[index + 1] ?? at;
    found.push(...(await summed(database, source, sql`${sql.lit(at)}`, at, next)));
  }
  return found;
}

async function summed(
  database: Kysely<Database>,
  { table, time, key, conditions }: Source,
  step: RawBuilder<unknown>,
  since: Moment,
  until: Moment,
): Promise<readonly Found[]> {
  const within = sql`${time} >= ${since} and ${time} < ${until}`;
  const { rows } = await sql<Found>`
    select ${step} as at, ${key} as ${sql.ref('key')}, currency, ${SUMS}
    from ${table} where ${sql.join([...conditions, within], AND)}
    group by 1, 2, 3 limit ${HISTORY_LIMITS.rowsMost}`.execute(database);
  return rows;
}

const COLUMNS = {
  agent: 'agent_id',
  skill: 'skills',
  page: 'page',
  segment: 'segment',
  channel: 'channel',
} as const;

function sourceOf(siteId: SiteId, { filter, by, bounds }: HistoryQuestion): Source {
  const filters = Object.entries(filter) as readonly (readonly [Dimension, string])[];
  const ofSite = sql`site_id = ${siteId}`;
  const asked = [...filters.map(([dimension]) => dimension), ...(by === null ? [] : [by])];
  const others = new Set(asked.filter((dimension) => dimension !== 'agent'));
  const [other] = others;
  if (others.size > 1 || bounds.some((at) => at % HOUR_MILLISECONDS !== 0)) {
    return {
      table: sql.table('facts'),
      time: sql.ref('at'),
      key: by === null ? sql.lit('') : sql.ref(COLUMNS[by]),
      conditions: [ofSite, ...filters.map(factCondition)],
      splits: by === 'skill',
    };
  }
  const dimension: HourDimension = other ?? 'all';
  const columnOf = (each: Dimension): RawBuilder<unknown> => sql.ref(each === 'agent' ? 'agent_id' : 'key');
  return {
    table: sql.table('fact_hours'),
    time: sql.ref('hour'),
    key: by === null ? sql.lit('') : columnOf(by),
    conditions: [
      ofSite,
      sql`dimension = ${dimension}`,
      ...filters.map(([each, wanted]) => sql`${columnOf(each)} = ${wanted}`),
    ],
    splits: false,
  };
}

function factCondition([dimension, wanted]: readonly [Dimension, string]): Condition {
  const column = sql.ref(COLUMNS[dimension]);
  if (dimension !== 'skill' || wanted === '') return sql`${column} = ${wanted}`;
  const escaped = wanted.replace(/[\\%_]/g, (letter) => `\\${letter}`);
  return sql`' ' || ${column} || ' ' like ${`% ${escaped} %`} escape '\\'`;
}

async function readCustomers(
  database: Kysely<Database>,
  siteId: SiteId,
  bounds: readonly Moment[],
): Promise<readonly CustomerRow[]> {
  const found: CustomerRow[] = [];
  for (const [index, at] of bounds.slice(0, -1).entries()) {
    const rows = await database
      .selectFrom('facts')
      .select((query) => [
        'currency',
        query.fn.count<number>('visitor_id').distinct().as('customers'),
        query.fn.sum<number>('sale_amount').as('amount'),
      ])
      .where('site_id', '=', siteId)
      .where('at', '>=', at)
      .where('at', '<', bounds[index + 1] ?? at)
      .where('currency', '!=', '')
      .groupBy('currency')
      .orderBy('currency')
      .execute();
    found.push(...rows.map((row) => ({ at, ...row })));
  }
  return found;
}
