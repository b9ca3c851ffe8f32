import type { Insertable, Kysely, Selectable, Transaction } from 'kysely';
import { MEASURE_LIMITS } from '../../protocol/index.ts';
import type { AgentId, CalendarDate, Moment, SiteId } from '../../protocol/index.ts';
import type { AgentDay, ReviewTally } from '../../core/measures/index.ts';
import { STORE_LIMITS } from '../limits.ts';
import type { MeasureStore } from '../measures.ts';
import type { Commit } from '../store.ts';
import { chunks } from './chunks.ts';
import type { Database } from './database.ts';
import { readDisputes } from './disputes.ts';
import type { Engine } from './engine.ts';
import { moderationMethods } from './moderation.ts';
import { ownReviews, readReviews } from './reviews.ts';
import { textsOf } from './texts-of.ts';

type Row = Insertable<Database['agent_days']>;
const DAY_MILLISECONDS = 86_400_000;

/** What agents came to, and which reviews they find wrong, over any SQL engine. */
export function measureMethods(engine: Engine): MeasureStore {
  return {
    ...moderationMethods(engine),
    readAgentDays: (siteId, agentId, firstDate, lastDate) =>
      engine.read((database) => readAgentDays(database, siteId, agentId, firstDate, lastDate)),
    readReviewTally: (siteId, agentId, since, until) =>
      engine.read((database) => readReviewTally(database, siteId, agentId, since, until)),
    readOwnReviews: (siteId, agentId, page, limit) =>
      engine.read((database) => readReviews(database, siteId, agentId, page, limit, ownReviews)),
    readDisputes: (siteId, filter, limit) =>
      engine.read((database) => readDisputes(database, siteId, filter, limit)),
  };
}

export async function writeAgentDays(
  transaction: Transaction<Database>,
  commits: readonly Commit[],
): Promise<void> {
  const rows = textsOf(commits, 'agentDay').map(({ siteId, text }) => rowOf(siteId, text.day));
  for (const chunk of chunks(rows)) {
    await transaction.replaceInto('agent_days').values(chunk).execute();
  }
}

const rowOf = (siteId: SiteId, day: AgentDay): Row => ({
  site_id: siteId,
  date: day.date,
  agent_id: day.agentId,
  slot_seconds: day.slotSeconds,
  busy_seconds: day.busySeconds,
  fair_seconds: day.fairSeconds,
  handled: day.handled,
  talk_seconds: day.talkSeconds,
  wrap_up_seconds: day.wrapUpSeconds,
  promised: day.promised,
  kept: day.kept,
  transferred: day.transferred,
  judged: day.judged,
  resolved: day.resolved,
  impressions: day.impressions,
});

const dayOf = (row: Selectable<Database['agent_days']>): AgentDay => ({
  agentId: row.agent_id,
  date: row.date,
  slotSeconds: row.slot_seconds,
  busySeconds: row.busy_seconds,
  fairSeconds: row.fair_seconds,
  handled: row.handled,
  talkSeconds: row.talk_seconds,
  wrapUpSeconds: row.wrap_up_seconds,
  promised: row.promised,
  kept: row.kept,
  transferred: row.transferred,
  judged: row.judged,
  resolved: row.resolved,
  impressions: row.impressions,
});

async function readAgentDays(
  database: Kysely<Database>,
  siteId: SiteId,
  agentId: AgentId | null,
  firstDate: CalendarDate,
  lastDate: CalendarDate,
): Promise<readonly AgentDay[]> {
  let found = database
    .selectFrom('agent_days')
    .selectAll()
    .where('site_id', '=', siteId)
    .where('date', '>=', firstDate)
    .where('date', '<=', lastDate);
  if (agentId !== null) found = found.where('agent_id', '=', agentId);
  return (await found.orderBy('date').orderBy('agent_id').execute()).map(dayOf);
}

async function readReviewTally(
  database: Kysely<Database>,
  siteId: SiteId,
  agentId: AgentId,
  since: Moment,
  until: Moment,
): Promise<ReviewTally> {
  const row = await database
    .selectFrom('reviews')
    .innerJoin('review_versions as shown', (join) =>
      join
        .onRef('shown.site_id', '=', 'reviews.site_id')
        .onRef('shown.review_id', '=', 'reviews.review_id')
        .onRef('shown.version', '=', 'published_version'),
    )
    .where('reviews.site_id', '=', siteId)
    .where('agent_id', '=', agentId)
    .where('published_at', '>=', since)
    .where('published_at', '<', until)
    .where('discounted', '=', 0)
    .select(({ fn }) => [
      fn.countAll<number>().as('reviews'),
      fn.countAll<number>().filterWhere('stars', '>=', 4).as('satisfied'),
      fn.count<number>('nps').as('answers'),
      fn.countAll<number>().filterWhere('nps', '>=', 9).as('promoters'),
      fn.countAll<number>().filterWhere('nps', '<=', 6).as('detractors'),
    ])
    .executeTakeFirstOrThrow();
  const { reviews, satisfied, answers, promoters, detractors } = row;
  return { reviews, satisfied, answers, promoters, detractors };
}

/** Deletes a bounded number of days that are past their time and tells how many there were. */
export async function pruneAgentDays(transaction: Transaction<Database>, now: Moment): Promise<number> {
  const oldest = new Date(now - MEASURE_LIMITS.daysKept * DAY_MILLISECONDS).toISOString().slice(0, 10);
  const key = ['site_id', 'date', 'agent_id'] as const;
  const { numDeletedRows } = await transaction
    .deleteFrom('agent_days')
    .where((query) =>
      query(
        query.refTuple(...key),
        'in',
        query
          .selectFrom('agent_days')
          .select(key)
          .where('date', '<', oldest)
          .limit(STORE_LIMITS.rowsPerPrune)
          .$asTuple(...key),
      ),
    )
    .executeTakeFirst();
  return Number(numDeletedRows);
}
