import type { Insertable, Kysely, Selectable, Transaction } from 'kysely';
import { STORY_LIMITS } from '../../protocol/index.ts';
import type { ConversationId, EndReason, Moment, SiteId, TicketId, VisitorId } from '../../protocol/index.ts';
import type { CloseReason } from '../../core/event.ts';
import { checkLimit } from '../checks.ts';
import { STORE_LIMITS } from '../limits.ts';
import type { Commit } from '../store.ts';
import type { Look, LookFilter, StoryRow } from '../story.ts';
import { chunks } from './chunks.ts';
import { textsOf } from './texts-of.ts';
import type { Database } from './database.ts';

type LookOfSite = { readonly siteId: SiteId; readonly look: Look };

/** How tries of visitors ended, and the looks that come with events. */
export async function writeStories(
  transaction: Transaction<Database>,
  commits: readonly Commit[],
): Promise<void> {
  const stories = textsOf(commits, 'story').map(({ siteId, text }) => insertable(siteId, text.row));
  const looks = textsOf(commits, 'look').map(({ siteId, text }) => ({ siteId, look: text.look }));
  for (const rows of chunks(stories)) await transaction.insertInto('stories').values(rows).execute();
  await insertLooks(transaction, looks);
}

export async function insertLooks(
  transaction: Transaction<Database>,
  looks: readonly LookOfSite[],
): Promise<void> {
  const rows = looks.map(({ siteId, look: { at, agentId, visitorId, what, subjectId } }) => ({
    site_id: siteId,
    at,
    agent_id: agentId,
    visitor_id: visitorId,
    what,
    subject_id: subjectId,
  }));
  for (const chunk of chunks(rows)) await transaction.insertInto('looks').values(chunk).execute();
}

function insertable(siteId: SiteId, row: StoryRow): Insertable<Database['stories']> {
  const { kind, visitorId, agentId, startedAt, endedAt, reason } = row;
  return {
    site_id: siteId,
    visitor_id: visitorId,
    kind,
    subject_id: kind === 'talked' ? row.conversationId : row.ticketId,
    agent_id: agentId,
    started_at: startedAt,
    ended_at: endedAt,
    reason,
    last_number: kind === 'talked' ? row.lastNumber : 0,
  };
}

export async function readStory(
  database: Kysely<Database>,
  siteId: SiteId,
  visitorId: VisitorId,
  limit: number,
): Promise<readonly StoryRow[]> {
  checkLimit(limit);
  const rows = await database
    .selectFrom('stories')
    .selectAll()
    .where('site_id', '=', siteId)
    .where('visitor_id', '=', visitorId)
    .orderBy('ended_at', 'desc')
    .orderBy('subject_id', 'desc')
    .limit(limit)
    .execute();
  return rows.map(storyRow);
}

function storyRow(row: Selectable<Database['stories']>): StoryRow {
  const { visitor_id: visitorId, agent_id: agentId, subject_id, reason, last_number: lastNumber } = row;
  const times = { startedAt: row.started_at, endedAt: row.ended_at };
  if (row.kind === 'talked' && agentId !== null) {
    const conversationId = subject_id as ConversationId;
    const talk = { visitorId, conversationId, agentId, ...times, lastNumber };
    return { kind: 'talked', ...talk, reason: reason as EndReason };
  }
  const ticketId = subject_id as TicketId;
  return { kind: 'failed', visitorId, ticketId, agentId, ...times, reason: reason as CloseReason };
}

export async function readLooks(
  database: Kysely<Database>,
  siteId: SiteId,
  { since, until, visitorId, agentId }: LookFilter,
  limit: number,
): Promise<readonly Look[]> {
  checkLimit(limit);
  let found = database
    .selectFrom('looks')
    .select(['at', 'agent_id as agentId', 'visitor_id as visitorId', 'what', 'subject_id as subjectId'])
    .where('site_id', '=', siteId)
    .where('at', '>=', since)
    .where('at', '<=', until);
  if (visitorId !== undefined) found = found.where('visitor_id', '=', visitorId);
  if (agentId !== undefined) found = found.where('agent_id', '=', agentId);
  return found.orderBy('at', 'desc').orderBy('look_id', 'desc').limit(limit).execute();
}

/** Looks stay: they say what agents did. */
export async function forgetStory(
  transaction: Transaction<Database>,
  siteId: SiteId,
  visitorId: VisitorId,
): Promise<void> {
  await transaction
    .deleteFrom('stories')
    .where('site_id', '=', siteId)
    .where('visitor_id', '=', visitorId)
    .execute();
}

/** Deletes a bounded number of rows that are past their time and tells how many there were. */
export async function pruneStories(transaction: Transaction<Database>, now: Moment): Promise<number> {
  const looks = await transaction
    .deleteFrom('looks')
    .where('look_id', 'in', (query) =>
      query
        .selectFrom('looks')
        .select('look_id')
        .where('at', '<', now - STORY_LIMITS.looksKeptSeconds * 1_000)
        .limit(STORE_LIMITS.rowsPerPrune),
    )
    .executeTakeFirst();
  const key = ['site_id', 'visitor_id', 'ended_at', 'subject_id'] as const;
  const stories = await transaction
    .deleteFrom('stories')
    .where((query) =>
      query(
        query.refTuple(...key),
        'in',
        query
          .selectFrom('stories')
          .select(key)
          .where('ended_at', '<', now - STORY_LIMITS.storyKeptSeconds * 1_000)
          .limit(STORE_LIMITS.rowsPerPrune)
          .$asTuple(...key),
      ),
    )
    .executeTakeFirst();
  return Number(looks.numDeletedRows + stories.numDeletedRows);
}
