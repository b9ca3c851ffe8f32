import { sql, type Kysely } from 'kysely';
import type { Moment, SiteId } from '../../protocol/index.ts';
import type { ArmCounts } from '../../core/lift/index.ts';
import type { Database } from './database.ts';

type Span = { readonly since: Moment; readonly until: Moment };
type Counted = Omit<ArmCounts, 'isHeldOut' | 'sold'> & { readonly heldOut: number };
type Sold = {
  readonly ruleId: string;
  readonly heldOut: number;
  readonly currency: string;
  readonly amount: number;
};

const HELD_OUT = sql`fired.outcome = 'held-out'`;
const OF_VISIT = sql`talk.site_id = fired.site_id and talk.ticket_id = fired.ticket_id and talk.kind = 'talk'`;

export async function readLift(
  database: Kysely<Database>,
  siteId: SiteId,
  span: Span,
): Promise<readonly ArmCounts[]> {
  const within = sql`fired.site_id = ${siteId} and fired.at >= ${span.since} and fired.at < ${span.until}`;
  const ended = (outcome: string) =>
    sql`count(distinct case when fired.outcome = ${outcome} then firing_id end)`;
  const visits = (condition: ReturnType<typeof sql>) =>
    sql`count(distinct case when ${condition} then fired.visit_id end)`;
  const { rows } = await sql<Counted>`
    select fired.rule_id as ${sql.ref('ruleId')}, ${HELD_OUT} as ${sql.ref('heldOut')},
      count(distinct fired.visit_id) as visits,
      ${visits(sql`fired.ticket_id is not null`)} as joined,
      ${visits(sql`talk.ticket_id is not null`)} as conversations,
      ${visits(sql`talk.sales > 0`)} as sales,
      ${ended('accepted')} as accepted, ${ended('declined')} as declined,
      ${ended('lapsed')} as lapsed, ${ended('withdrawn')} as withdrawn
    from firings as fired left join facts as talk on ${OF_VISIT}
    where ${within} group by 1, 2`.execute(database);
  const sold = await sql<Sold>`
    select ${sql.ref('ruleId')}, ${sql.ref('heldOut')}, currency, sum(sale_amount) as amount
    from (select distinct fired.rule_id as ${sql.ref('ruleId')}, ${HELD_OUT} as ${sql.ref('heldOut')},
        talk.subject_id, talk.currency, talk.sale_amount
      from firings as fired join facts as talk on ${OF_VISIT}
      where ${within} and talk.currency != '')
    group by 1, 2, 3 order by currency`.execute(database);
  return rows.map(({ heldOut, ...counts }) => ({
    ...counts,
    isHeldOut: heldOut === 1,
    sold: sold.rows
      .filter((each) => each.ruleId === counts.ruleId && each.heldOut === heldOut)
      .map(({ currency, amount }) => ({ currency, amount })),
  }));
}
