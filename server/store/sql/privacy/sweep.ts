import { sql, type RawBuilder, type SqlBool, type Transaction } from 'kysely';
import type { Moment, RetentionKind, SiteId } from '../../../protocol/index.ts';
import { checkLimit } from '../../checks.ts';
import type { StillOpen } from '../../privacy.ts';
import type { Database } from '../database.ts';

type Outdated = {
  readonly siteId: SiteId;
  readonly before: Moment;
  readonly open: StillOpen;
  readonly limit: number;
};
type Erase = {
  readonly table: string;
  /** Which rows are past their time. */
  readonly isOutdated: (outdated: Outdated) => RawBuilder<SqlBool>;
  /** What becomes of them; they are dropped where nothing is named. */
  readonly set?: RawBuilder<unknown>;
};

const older =
  (column: string) =>
  ({ before }: Outdated): RawBuilder<SqlBool> =>
    sql<SqlBool>`${sql.ref(column)} < ${before}`;

/** As one parameter, however many there are. */
const noneOf = (column: string, ids: readonly string[]): RawBuilder<SqlBool> =>
  sql<SqlBool>`${sql.ref(column)} not in (select value from json_each(${JSON.stringify(ids)}))`;

const olderTicket =
  (column: string) =>
  (outdated: Outdated): RawBuilder<SqlBool> =>
    sql<SqlBool>`${older(column)(outdated)} and ${noneOf('ticket_id', outdated.open.ticketIds)}`;
const olderTalk =
  (column: string) =>
  (outdated: Outdated): RawBuilder<SqlBool> =>
    sql<SqlBool>`${older(column)(outdated)} and ${noneOf('conversation_id', outdated.open.conversationIds)}`;

const NO_CONTACT = sql`visitor_name = '', mail = null, phone = null, kept_since = null`;

const ERASED: Readonly<Record<RetentionKind, readonly Erase[]>> = {
  conversations: [
    {
      table: 'ticket_texts',
      isOutdated: olderTicket('kept_since'),
      set: sql`visitor_name = '', question = '', attachments_json = '[]', context_json = null,
        kept_since = null`,
    },
    {
      table: 'messages',
      isOutdated: (outdated) =>
        sql<SqlBool>`(text <> '' OR attachments_json <> '[]') and ${olderTalk('sent_at')(outdated)}`,
      set: sql`text = '', attachments_json = '[]'`,
    },
    { table: 'internal_notes', isOutdated: olderTalk('written_at') },
    { table: 'transfer_notes', isOutdated: olderTicket('kept_since') },
    { table: 'waiting_answers', isOutdated: olderTicket('answered_at') },
  ],
  attachments: [
    {
      table: 'attachments',
      isOutdated: (outdated) => sql<SqlBool>`${older('saved_at')(outdated)}
        and (conversation_id is null or ${noneOf('conversation_id', outdated.open.conversationIds)})
        and (ticket_id is null or ${noneOf('ticket_id', outdated.open.ticketIds)})`,
    },
  ],
  leftMessages: [
    {
      table: 'left_messages',
      isOutdated: (outdated) => sql<SqlBool>`${older('kept_since')(outdated)}
        and ${noneOf('left_message_id', outdated.open.leftMessageIds)}`,
      set: sql`text = '', ${NO_CONTACT}`,
    },
  ],
  bookings: [
    {
      table: 'booking_texts',
      isOutdated: (outdated) => sql<SqlBool>`${older('kept_since')(outdated)}
        and ${noneOf('booking_id', outdated.open.bookingIds)}`,
      set: sql`note = '', ${NO_CONTACT}`,
    },
  ],
  touchpoints: [{ table: 'touchpoints', isOutdated: older('at') }],
  stories: [{ table: 'stories', isOutdated: older('ended_at') }],
  looks: [{ table: 'looks', isOutdated: older('at') }],
  decisions: [{ table: 'decisions', isOutdated: older('at') }],
  firings: [{ table: 'firings', isOutdated: older('at') }],
  visitFacts: [{ table: 'visit_facts', isOutdated: older('at') }],
  webhooks: [{ table: 'webhook_messages', isOutdated: older('at') }],
};

/** Keys of tables that have no row id of their own. */
const KEYS: Readonly<Record<string, string>> = { stories: 'visitor_id, ended_at, subject_id' };

/** Erases at most `limit` things of a kind, and tells how many there were. */
export async function sweep(
  transaction: Transaction<Database>,
  kind: RetentionKind,
  outdated: Outdated,
): Promise<number> {
  checkLimit(outdated.limit);
  let erased = 0;
  for (const erase of ERASED[kind]) {
    if (erased >= outdated.limit) break;
    erased += await eraseSome(transaction, erase, { ...outdated, limit: outdated.limit - erased });
  }
  return erased;
}

async function eraseSome(
  transaction: Transaction<Database>,
  { table, isOutdated, set }: Erase,
  outdated: Outdated,
): Promise<number> {
  const { siteId, limit } = outdated;
  const key = sql.raw(KEYS[table] ?? 'rowid');
  const rows = sql`where site_id = ${siteId} and (${key}) in (
    select ${key} from ${sql.table(table)}
    where site_id = ${siteId} and ${isOutdated(outdated)} limit ${limit})`;
  const changed =
    set === undefined
      ? sql`delete from ${sql.table(table)} ${rows}`
      : sql`update ${sql.table(table)} set ${set} ${rows}`;
  const { numAffectedRows } = await changed.execute(transaction);
  return Number(numAffectedRows ?? 0n);
}
