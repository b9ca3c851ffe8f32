import type { Generated } from 'kysely';
import {
  HISTORY_NAMES,
  NO_HISTORY,
  type CountName,
  type Fact,
  type HistoryCounts,
  type Waited,
} from '../../core/history/index.ts';
import type {
  AgentId,
  CalendarDate,
  Dimension,
  Moment,
  SiteId,
  TicketId,
  VisitorId,
} from '../../protocol/index.ts';

type Snake<Name extends string> = Name extends `${infer Letter}${infer Rest}`
  ? `${Letter extends Lowercase<Letter> ? Letter : `_${Lowercase<Letter>}`}${Snake<Rest>}`
  : Name;
export type CountColumn = Snake<CountName>;
export type CountColumns = Record<CountColumn, number>;

/** `skills` are parted by spaces, so that one of them is found between two. '' is what is not known. */
export type FactTable = {
  site_id: SiteId;
  at: Moment;
  subject_id: Fact['subjectId'];
  ticket_id: TicketId;
  visitor_id: VisitorId;
  kind: Fact['kind'];
  reason: Waited['reason'];
  is_entry: number;
  joined_at: Moment;
  ended_at: Moment;
  waited: number;
  agent_id: string;
  channel: string;
  page: string;
  segment: string;
  skills: string;
  currency: string;
} & CountColumns;

/** `hour` is where it begins, in UTC. Every fact counts under `all`, and under its keys of each dimension. */
export type FactHourTable = {
  site_id: SiteId;
  dimension: HourDimension;
  hour: Moment;
  key: string;
  currency: string;
} & CountColumns;

export type HistoryTables = {
  /** From where a visitor came into a line, where that is known. */
  ticket_origins: { site_id: SiteId; ticket_id: TicketId; page: string; segment: string };
  agent_days: {
    site_id: SiteId;
    date: CalendarDate;
    agent_id: AgentId;
    slot_seconds: number;
    busy_seconds: number;
    fair_seconds: number;
    handled: number;
    talk_seconds: number;
    wrap_up_seconds: number;
    promised: number;
    kept: number;
    transferred: number;
    judged: number;
    resolved: number;
    impressions: Generated<number>;
  };
  facts: FactTable;
  fact_hours: FactHourTable;
  /** What was observed for fairness on the running day, up to a version of the site. */
  fairness_watches: {
    site_id: SiteId;
    version: number;
    since: Moment;
    until: Moment;
    account_json: string;
  };
};

export type HourDimension = 'all' | Dimension;
export const HOUR_MILLISECONDS = 3_600_000;

const snake = (name: CountName): CountColumn =>
  name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`) as CountColumn;

export const COUNT_COLUMNS: readonly (readonly [CountName, CountColumn])[] = HISTORY_NAMES.map((name) => [
  name,
  snake(name),
]);

export function columnsOf(counts: HistoryCounts): CountColumns {
  const columns: Partial<CountColumns> = {};
  for (const [name, column] of COUNT_COLUMNS) columns[column] = counts[name];
  return columns as CountColumns;
}

export function countsIn(columns: CountColumns): HistoryCounts {
  const counts: Record<CountName, number> = { ...NO_HISTORY };
  for (const [name, column] of COUNT_COLUMNS) counts[name] = columns[column];
  return counts;
}
