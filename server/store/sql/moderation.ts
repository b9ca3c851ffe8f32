import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import { HELD } from '../../protocol/index.ts';
import type {
  Channel,
  ConversationId,
  HiddenFor,
  ReviewId,
  SiteId,
  Suspicion,
} from '../../protocol/index.ts';
import { checkLimit } from '../checks.ts';
import type { ModeratedReview, ModerationFilter, ModerationStore, ReviewedTalk } from '../moderation.ts';
import type { Database } from './database.ts';
import type { Engine } from './engine.ts';

export function moderationMethods(engine: Engine): ModerationStore {
  return {
    readModeration: (siteId, filter, after, limit) =>
      engine.read((database) => readModeration(database, siteId, filter, after, limit)),
    readHiddenCounts: (siteId, agentId) =>
      engine.read(async (database) => {
        const rows = await database
          .selectFrom('reviews')
          .where('site_id', '=', siteId)
          .where('hidden', '=', 1)
          .$if(agentId !== null, (query) => query.where('agent_id', '=', agentId ?? ('' as never)))
          .groupBy(['agent_id', 'hidden_reason'])
          .select(['agent_id as agentId', ({ fn }) => fn.countAll<number>().as('count')])
          .select((query) => query.fn.coalesce('hidden_reason', sql.lit<HiddenFor>(HELD)).as('reason'))
          .orderBy('agent_id')
          .orderBy('hidden_reason')
          .execute();
        return rows;
      }),
    readReviewedTalk: (siteId, conversationId) =>
      engine.read((database) => readReviewedTalk(database, siteId, conversationId)),
  };
}

async function readModeration(
  database: Kysely<Database>,
  siteId: SiteId,
  filter: ModerationFilter,
  after: ReviewId | null,
  limit: number,
): Promise<readonly ModeratedReview[]> {
  checkLimit(limit);
  const last =
    after === null
      ? undefined
      : await database
          .selectFrom('reviews')
          .select((query) => query.ref('published_at').$notNull().as('at'))
          .where('site_id', '=', siteId)
          .where('review_id', '=', after)
          .where('published_at', 'is not', null)
          .executeTakeFirst();
  let found = filtered(moderated(database, siteId), filter);
  if (last !== undefined && after !== null) {
    found = found.where((query) =>
      query(query.refTuple('published_at', 'reviews.review_id'), '<', query.tuple(last.at, after)),
    );
  }
  return (await found.limit(limit).execute()).map(moderatedReview);
}

type Found = ReturnType<typeof moderated>;

function filtered(query: Found, filter: ModerationFilter): Found {
  let found = query;
  const { agentId, reviewId, stars, state, since, until, text } = filter;
  if (agentId !== undefined) found = found.where('reviews.agent_id', '=', agentId);
  if (reviewId !== undefined) found = found.where('reviews.review_id', '=', reviewId);
  if (stars !== undefined) found = found.where('stars', '=', stars);
  if (since !== undefined) found = found.where('published_at', '>=', since);
  if (until !== undefined) found = found.where('published_at', '<=', until);
  if (state === 'shown') found = found.where('hidden', '=', 0);
  if (state === 'held') found = found.where('hidden', '=', 1).where('hidden_reason', 'is', null);
  if (state === 'hidden') found = found.where('hidden', '=', 1).where('hidden_reason', 'is not', null);
  if (state === 'disputed') {
    found = found.where('disputed_at', 'is not', null).where('upheld', 'is', null);
  }
  if (text !== undefined) {
    const words = sql<string>`lower(comment || char(10) || coalesce(reply, ''))`;
    found = found.where(sql<number>`instr(${words}, ${lowered(text)})`, '>', 0);
  }
  return found;
}

/** As SQLite's `lower` has it: other letters stay. */
const lowered = (text: string): string => text.replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase());

/** Newest first, each with its newest moderation and its dispute. */
const moderated = (database: Kysely<Database>, siteId: SiteId) =>
  database
    .selectFrom('reviews')
    .innerJoin('review_versions as shown', (join) =>
      join
        .onRef('shown.site_id', '=', 'reviews.site_id')
        .onRef('shown.review_id', '=', 'reviews.review_id')
        .onRef('shown.version', '=', 'published_version'),
    )
    .leftJoin('review_disputes as disputes', (join) =>
      join
        .onRef('disputes.site_id', '=', 'reviews.site_id')
        .onRef('disputes.review_id', '=', 'reviews.review_id'),
    )
    .leftJoin('review_moderations as newest', (join) =>
      join
        .onRef('newest.site_id', '=', 'reviews.site_id')
        .onRef('newest.review_id', '=', 'reviews.review_id')
        .onRef('newest.number', '=', 'moderations'),
    )
    .where('reviews.site_id', '=', siteId)
    .where('published_at', 'is not', null)
    .select([
      'reviews.review_id as reviewId',
      'reviews.agent_id as agentId',
      'conversation_id as conversationId',
      'shown.version as version',
      'stars',
      'comment',
      'tags_json',
      'reply',
      'moderations',
      'suspicions_json',
      'newest.reason as hidden_for',
      'note',
      'moderated_by',
      'moderated_at',
      'disputes.reason as objection',
      'disputed_at',
      'upheld',
      'decided_at',
    ])
    .select((query) => query.ref('published_at').$notNull().as('publishedAt'))
    .orderBy('published_at', 'desc')
    .orderBy('reviews.review_id', 'desc');

type Row = Awaited<ReturnType<ReturnType<typeof moderated>['execute']>>[number];

function moderatedReview(row: Row): ModeratedReview {
  const { reviewId, agentId, conversationId, version, stars, comment, publishedAt, moderations } = row;
  const { hidden_for, note, moderated_by, moderated_at, objection, disputed_at, upheld, decided_at } = row;
  return {
    reviewId,
    agentId,
    conversationId,
    version,
    stars,
    comment,
    publishedAt,
    moderations,
    tags: JSON.parse(row.tags_json) as readonly string[],
    suspicions: JSON.parse(row.suspicions_json ?? '[]') as readonly Suspicion[],
    reply: row.reply === '' ? null : row.reply,
    moderation:
      moderated_at === null
        ? null
        : {
            reason: hidden_for,
            note: note ?? '',
            by: moderated_by ?? '',
            at: moderated_at,
          },
    dispute:
      disputed_at === null
        ? null
        : {
            reason: objection ?? '',
            disputedAt: disputed_at,
            decision:
              upheld === null || decided_at === null ? null : { upheld: upheld === 1, at: decided_at },
          },
  };
}

async function readReviewedTalk(
  database: Kysely<Database>,
  siteId: SiteId,
  conversationId: ConversationId,
): Promise<ReviewedTalk> {
  const fact = await database
    .selectFrom('facts')
    .select(['channel', 'ended_at', 'waited', 'talk_milliseconds'])
    .where('site_id', '=', siteId)
    .where('subject_id', '=', conversationId)
    .executeTakeFirst();
  const said = await database
    .selectFrom('messages')
    .select(['author', 'by_guest', ({ fn }) => fn.countAll<number>().as('count')])
    .where('site_id', '=', siteId)
    .where('conversation_id', '=', conversationId)
    .groupBy(['author', 'by_guest'])
    .execute();
  const countOf = (author: string, byGuest: number): number =>
    said.find((row) => row.author === author && row.by_guest === byGuest)?.count ?? 0;
  return {
    measured:
      fact === undefined
        ? null
        : {
            channel: fact.channel as Channel,
            endedAt: fact.ended_at,
            waitMilliseconds: fact.waited,
            talkMilliseconds: fact.talk_milliseconds,
          },
    messages: { visitor: countOf('visitor', 0), agent: countOf('agent', 0), guest: countOf('agent', 1) },
  };
}
