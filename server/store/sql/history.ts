import { sql, type Kysely, type RawBuilder } from 'kysely';
import { HISTORY_LIMITS, type Dimension, type Moment, type SiteId } from '../../protocol/index.ts';
import {
  stepAt,
  type CountName,
  type CustomerRow,
  type HistoryCounts,
  type HistoryQuestion,
  type HistoryRow,
} from '../../core/history/index.ts';
import { CustomerSums } from '../customer-sums.ts';
import { countsRead, HistorySums } from '../history-sums.ts';
import type { HistoryStore } from '../history.ts';
import type { Database } from './database.ts';
import { readSkilled, readTagged } from './development.ts';
import type { Engine } from './engine.ts';
import { COUNT_COLUMNS, HOUR_MILLISECONDS, type HourDimension } from './fact-columns.ts';
import { readWatch, writeWatch } from './fairness-watches.ts';
import { rebuildHistory } from './rebuild-history.ts';

export function historyMethods(engine: Engine): HistoryStore {
  return {
    readHistory: (siteId, question) => engine.read((database) => readHistory(database, siteId, question)),
    readCustomers: (siteId, question) => engine.read((database) => readCustomers(database, siteId, question)),
    rebuildHistory: (siteId, factsOf) =>
      engine.write((transaction) => rebuildHistory(transaction, siteId, factsOf)),
    readSkilled: (siteId, since, until) =>
      engine.read((database) => readSkilled(database, siteId, { since, until })),
    readTagged: (siteId, since, until) =>
      engine.read((database) => readTagged(database, siteId, { since, until })),
    readWatch: (siteId) => engine.read((database) => readWatch(database, siteId)),
    writeWatch: (siteId, watch) => engine.write((transaction) => writeWatch(transaction, siteId, watch)),
  };
}

type Found = HistoryCounts & { readonly at: Moment; readonly key: string; readonly currency: string };
type Condition = RawBuilder<unknown>;

/** Where an answer is read. Keys of skills that were asked for together are parted by spaces. */
type Source = {
  readonly table: RawBuilder<unknown>;
  readonly time: RawBuilder<unknown>;
  readonly key: RawBuilder<unknown>;
  readonly conditions: readonly Condition[];
};

type Sold = {
  readonly at: Moment;
  readonly key: string;
  readonly currency: string;
  readonly visitor: string;
  readonly amount: number;
};

/** Counts that are asked for, added up under the names that they have outside. */
function sumsOf(asked: readonly CountName[] | undefined): RawBuilder<unknown> {
  const read = new Set(countsRead(asked));
  const columns = COUNT_COLUMNS.filter(([name]) => read.has(name));
  return sql.join(columns.map(([name, column]) => sql`sum(${sql.ref(column)}) as ${sql.ref(name)}`));
}
const AND = sql` and `;
/** Of each row of the answer one for each currency, and skills that were asked for together. */
const ROWS_READ = 5 * HISTORY_LIMITS.rowsMost;

async function readHistory(
  database: Kysely<Database>,
  siteId: SiteId,
  question: HistoryQuestion,
): Promise<readonly HistoryRow[]> {
  const { filter, by } = question;
  const wanted = by === null ? undefined : filter[by];
  const sums = new HistorySums(question.counts);
  for (const row of await foundIn(database, siteId, question)) {
    const { at, key, currency } = row;
    for (const each of by === 'skill' ? key.split(' ') : [key]) {
      if (wanted === undefined || each === wanted) sums.add(at, each, currency, row);
    }
  }
  return sums.rows();
}

/** Hours are told apart by one question, other steps by one for each. */
async function foundIn(
  database: Kysely<Database>,
  siteId: SiteId,
  question: HistoryQuestion,
): Promise<readonly Found[]> {
  const { bounds, counts } = question;
  const sums = sumsOf(counts);
  const facts = factsSource(siteId, question);
  const hours = hoursSource(siteId, question);
  const first = bounds[0] ?? 0;
  const last = bounds.at(-1) ?? first;
  const isHourly = bounds.every((at, index) => at === first + index * HOUR_MILLISECONDS);
  if (isHourly) {
    const source = first % HOUR_MILLISECONDS === 0 ? (hours ?? facts) : facts;
    const [start, hour] = [sql.lit(first), sql.lit(HOUR_MILLISECONDS)];
    const step = sql`${start} + (${source.time} - ${start}) / ${hour} * ${hour}`;
    return summed(database, source, { step, sums, since: first, until: last });
  }
  const found: Found[] = [];
  for (const [index, at] of bounds.slice(0, -1).entries()) {
    const step = sql`${sql.lit(at)}`;
    for (const { source, since, until } of partsOf(at, bounds[index + 1] ?? at, hours, facts)) {
      found.push(...(await summed(database, source, { step, sums, since, until })));
    }
  }
  return found;
}

type Part = { readonly source: Source; readonly since: Moment; readonly until: Moment };

/** Whole hours are read off the hours; what a day of another zone begins and ends with, off the facts. */
function partsOf(at: Moment, next: Moment, hours: Source | null, facts: Source): readonly Part[] {
  const from = Math.ceil(at / HOUR_MILLISECONDS) * HOUR_MILLISECONDS;
  const to = Math.floor(next / HOUR_MILLISECONDS) * HOUR_MILLISECONDS;
  if (hours === null || from >= to) return [{ source: facts, since: at, until: next }];
  return [
    { source: facts, since: at, until: from },
    { source: hours, since: from, until: to },
    { source: facts, since: to, until: next },
  ].filter(({ since, until }) => since < until);
}

type Span = {
  readonly step: RawBuilder<unknown>;
  readonly sums: RawBuilder<unknown>;
  readonly since: Moment;
  readonly until: Moment;
};

async function summed(
  database: Kysely<Database>,
  { table, time, key, conditions }: Source,
  { step, sums, since, until }: Span,
): Promise<readonly Found[]> {
  const within = sql`${time} >= ${since} and ${time} < ${until}`;
  const { rows } = await sql<Found>`
    select ${step} as at, ${key} as ${sql.ref('key')}, currency, ${sums}
    from ${table} where ${sql.join([...conditions, within], AND)}
    group by 1, 2, 3 limit ${ROWS_READ}`.execute(database);
  return rows;
}

const COLUMNS = {
  agent: 'agent_id',
  skill: 'skills',
  page: 'page',
  segment: 'segment',
  channel: 'channel',
} as const;

function factsSource(siteId: SiteId, { filter, by }: HistoryQuestion): Source {
  const filters = Object.entries(filter) as readonly (readonly [Dimension, string])[];
  return {
    table: sql.table('facts'),
    time: sql.ref('at'),
    key: by === null ? sql.lit('') : sql.ref(COLUMNS[by]),
    conditions: [sql`site_id = ${siteId}`, ...filters.map(factCondition)],
  };
}

/** The hours know one dimension at a time; `null` where two are asked for. */
function hoursSource(siteId: SiteId, { filter, by }: HistoryQuestion): Source | null {
  const filters = Object.entries(filter) as readonly (readonly [Dimension, string])[];
  const asked = new Set([...filters.map(([dimension]) => dimension), ...(by === null ? [] : [by])]);
  if (asked.size > 1) return null;
  const [dimension = 'all'] = asked as ReadonlySet<HourDimension>;
  return {
    table: sql.table('fact_hours'),
    time: sql.ref('hour'),
    key: by === null ? sql.lit('') : sql.ref('key'),
    conditions: [
      sql`site_id = ${siteId}`,
      sql`dimension = ${dimension}`,
      ...filters.map(([, wanted]) => sql`key = ${wanted}`),
    ],
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
  question: HistoryQuestion,
): Promise<readonly CustomerRow[]> {
  const { bounds, by, filter } = question;
  const [first = 0] = bounds;
  const { key, conditions } = factsSource(siteId, question);
  const sold = sql`currency != '' and at >= ${first} and at < ${bounds.at(-1) ?? first}`;
  const { rows } = await sql<Sold>`
    select at, ${key} as ${sql.ref('key')}, currency, visitor_id as visitor, sale_amount as amount
    from facts where ${sql.join([...conditions, sold], AND)}`.execute(database);
  const sums = new CustomerSums();
  const wanted = by === null ? undefined : filter[by];
  for (const row of rows) {
    const at = stepAt(bounds, row.at) ?? first;
    for (const each of by === 'skill' ? row.key.split(' ') : [row.key]) {
      if (wanted === undefined || each === wanted) {
        sums.add(at, each, row.currency, row.visitor, row.amount);
      }
    }
  }
  return sums.rows();
}
