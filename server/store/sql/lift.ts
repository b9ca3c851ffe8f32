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
const OF_VISIT = sql`
  talk.site_id = fired.site_id and talk.ticket_id = fired.ticket_id and talk.kind = 'talk'
`;
/** Those of the conversations that came of a place in line, `null` where none did. */
const SALES = sql`(select max(talk.sales) from facts as talk where ${OF_VISIT})`;

export async function readLift(
  database: Kysely<Database>,
  siteId: SiteId,
  span: Span,
): Promise<readonly ArmCounts[]> {
  const within = sql`fired.site_id = ${siteId} and fired.at >= ${span.since} and fired.at < ${span.until}`;
  const ended = (outcome: string) => sql`sum(outcome = ${outcome})`;
  const { rows } = await sql<Counted>`
    select rule_id as ${sql.ref('ruleId')}, held_out as ${sql.ref('heldOut')}, count(*) as visits,
      sum(joined) as joined, sum(sales is not null) as conversations, sum(coalesce(sales, 0) > 0) as sales,
      sum(accepted) as accepted, sum(declined) as declined, sum(lapsed) as lapsed, sum(withdrawn) as withdrawn
    from (select rule_id, visit_id, ${HELD_OUT} as held_out, max(ticket_id is not null) as joined,
        max(case when ticket_id is not null then ${SALES} end) as sales,
        ${ended('accepted')} as accepted, ${ended('declined')} as declined,
        ${ended('lapsed')} as lapsed, ${ended('withdrawn')} as withdrawn
      from firings as fired where ${within} group by 1, 2, 3)
    group by 1, 2`.execute(database);
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
