import { sql, type Kysely } from 'kysely';
import type { AgentId, Moment, SiteId, SkillId } from '../../protocol/index.ts';
import type { TaggedReviews } from '../../core/development/index.ts';
import { NO_HISTORY, type CountName } from '../../core/history/index.ts';
import { SKILL_COUNTS, type SkilledRow } from '../history.ts';
import type { Database } from './database.ts';
import { COUNT_COLUMNS } from './fact-columns.ts';

export type Span = { readonly since: Moment; readonly until: Moment };

const COLUMNS = new Map<CountName, string>(COUNT_COLUMNS);
const SUMS = sql.join(
  SKILL_COUNTS.map((name) => sql`sum(${sql.ref(COLUMNS.get(name) ?? name)}) as ${sql.ref(name)}`),
);

type Sums = Record<(typeof SKILL_COUNTS)[number], number>;

export async function readSkilled(
  database: Kysely<Database>,
  siteId: SiteId,
  { since, until }: Span,
): Promise<readonly SkilledRow[]> {
  const { rows } = await sql<Sums & { readonly agentId: AgentId; readonly asked: string }>`
    select agent_id as ${sql.ref('agentId')}, skills as asked, ${SUMS} from facts
    where site_id = ${siteId} and at >= ${since} and at < ${until} and skills != ''
    group by 1, 2`.execute(database);
  return rows.map(({ agentId, asked, ...counts }) => ({
    agentId,
    skills: asked.split(' ') as SkillId[],
    counts: { ...NO_HISTORY, ...counts },
  }));
}

/** Only few lists of tags differ, so that they are counted as they were written. */
export async function readTagged(
  database: Kysely<Database>,
  siteId: SiteId,
  { since, until }: Span,
): Promise<readonly TaggedReviews[]> {
  const rows = await database
    .selectFrom('reviews')
    .innerJoin('review_versions as shown', (join) =>
      join
        .onRef('shown.site_id', '=', 'reviews.site_id')
        .onRef('shown.review_id', '=', 'reviews.review_id')
        .onRef('shown.version', '=', 'published_version'),
    )
    .where('reviews.site_id', '=', siteId)
    .where('published_at', '>=', since)
    .where('published_at', '<', until)
    .where('discounted', '=', 0)
    .select(({ fn }) => ['agent_id as agentId', 'tags_json', fn.countAll<number>().as('reviews')])
    .groupBy(['agent_id', 'tags_json'])
    .execute();
  return rows.map(({ agentId, tags_json, reviews }) => ({
    agentId,
    tags: JSON.parse(tags_json) as readonly string[],
    reviews,
  }));
}
