import type { Transaction } from 'kysely';
import type { ReviewId, SiteId, TicketId } from '../../protocol/index.ts';
import {
  HISTORY_NAMES,
  NO_ORIGIN,
  originOf,
  ownCounts,
  reviewedCounts,
  settledBy,
  settledCounts,
  type Fact,
  type FactReview,
  type HistoryCounts,
  type Origin,
} from '../../core/history/index.ts';
import { currencyOf, keysOf, waitedOf } from '../history.ts';
import type { Commit } from '../store.ts';
import { chunks } from './chunks.ts';
import type { Database } from './database.ts';
import { columnsOf, countsIn, type FactTable } from './fact-columns.ts';
import { HourChanges } from './fact-hours.ts';
import { textsOf } from './texts-of.ts';

/** Facts that are settled together: SQLite takes 32,766 parameters, and a fact has about 60. */
const FACTS_AT_ONCE = 400;

/**
 * Writes what is over, and what it changes of what was over before: a visitor who comes again was not done
 * the first time. The hours are changed with the facts, so that they are their sum at any time.
 */
export async function writeHistory(
  transaction: Transaction<Database>,
  commits: readonly Commit[],
): Promise<void> {
  const origins = textsOf(commits, 'ticket').flatMap(({ siteId, text: { ticketId, context } }) => {
    const origin = originOf(context);
    const isKnown = origin.page !== '' || origin.segment !== '';
    return isKnown ? [{ site_id: siteId, ticket_id: ticketId, ...origin }] : [];
  });
  for (const rows of chunks(origins)) await transaction.insertInto('ticket_origins').values(rows).execute();
  for (const siteId of new Set(commits.map((commit) => commit.siteId))) {
    const own = commits.filter((commit) => commit.siteId === siteId);
    await writeFacts(
      transaction,
      siteId,
      textsOf(own, 'fact').map(({ text }) => text.fact),
    );
    await countReviews(transaction, siteId, changedReviews(own));
  }
}

export async function writeFacts(
  transaction: Transaction<Database>,
  siteId: SiteId,
  facts: readonly Fact[],
): Promise<void> {
  for (let start = 0; start < facts.length; start += FACTS_AT_ONCE) {
    await settleFacts(transaction, siteId, facts.slice(start, start + FACTS_AT_ONCE));
  }
}

async function settleFacts(
  transaction: Transaction<Database>,
  siteId: SiteId,
  facts: readonly Fact[],
): Promise<void> {
  const origins = await readOrigins(transaction, siteId, facts);
  const reviews = await readReviewsOf(
    transaction,
    siteId,
    facts.map(({ subjectId }) => subjectId),
  );
  const known = await transaction
    .selectFrom('facts')
    .selectAll()
    .where('site_id', '=', siteId)
    .where('visitor_id', 'in', [...new Set(facts.map(({ visitorId }) => visitorId))])
    .execute();
  const rows = facts.map((fact) => {
    const counts = reviewedCounts(ownCounts(fact), reviews.get(fact.subjectId) ?? null);
    return rowOf(siteId, fact, origins.get(fact.ticketId) ?? NO_ORIGIN, counts);
  });
  const changes = new HourChanges();
  const settle = settler([...known, ...rows]);
  const added = rows.map((row) => ({ ...row, ...columnsOf(settle(row)) }));
  for (const row of added) changes.add(row, countsIn(row));
  if (added.length > 0) await transaction.insertInto('facts').values(added).execute();
  for (const row of known) await changeCounts(transaction, row, settle(row), changes);
  await changes.write(transaction);
}

/** How the counts of a row are, by all contacts of its visitor. */
function settler(rows: readonly FactTable[]): (row: FactTable) => HistoryCounts {
  const visitors = new Map<string, FactTable[]>();
  for (const row of rows) {
    const contacts = visitors.get(row.visitor_id);
    if (contacts === undefined) visitors.set(row.visitor_id, [row]);
    else contacts.push(row);
  }
  const settled = new Map([...visitors.values()].flatMap((each) => [...settledBy(each.map(contactOf))]));
  return (row) => {
    const counts = countsIn(row);
    const { kind, reason, is_entry, waited: waitMilliseconds } = row;
    const standing = settled.get(row.subject_id);
    const waited = { kind, reason, isEntry: is_entry === 1, waitMilliseconds };
    return standing === undefined ? counts : settledCounts(counts, waited, standing);
  };
}

async function changeCounts(
  transaction: Transaction<Database>,
  row: FactTable,
  after: HistoryCounts,
  changes: HourChanges,
): Promise<void> {
  const before = countsIn(row);
  if (HISTORY_NAMES.every((name) => before[name] === after[name])) return;
  changes.add(row, before, -1);
  changes.add(row, after);
  await transaction
    .updateTable('facts')
    .set(columnsOf(after))
    .where('site_id', '=', row.site_id)
    .where('at', '=', row.at)
    .where('subject_id', '=', row.subject_id)
    .execute();
}

const changedReviews = (commits: readonly Commit[]): readonly ReviewId[] => [
  ...new Set(
    [
      ...textsOf(commits, 'reviewPublished'),
      ...textsOf(commits, 'reviewHeld'),
      ...textsOf(commits, 'reviewModerated'),
    ].map(({ text }) => text.reviewId),
  ),
];

/** Counts reviews that were published, changed, or moderated with their conversations. */
async function countReviews(
  transaction: Transaction<Database>,
  siteId: SiteId,
  reviewIds: readonly ReviewId[],
): Promise<void> {
  if (reviewIds.length === 0) return;
  const conversations = await transaction
    .selectFrom('reviews')
    .select('conversation_id')
    .where('site_id', '=', siteId)
    .where('review_id', 'in', reviewIds)
    .execute();
  const subjectIds = conversations.map((row) => row.conversation_id);
  if (subjectIds.length === 0) return;
  const reviews = await readReviewsOf(transaction, siteId, subjectIds);
  const rows = await transaction
    .selectFrom('facts')
    .selectAll()
    .where('site_id', '=', siteId)
    .where('subject_id', 'in', subjectIds)
    .execute();
  const changes = new HourChanges();
  for (const row of rows) {
    const after = reviewedCounts(countsIn(row), reviews.get(row.subject_id) ?? null);
    await changeCounts(transaction, row, after, changes);
  }
  await changes.write(transaction);
}

/** The reviews of conversations as they are public, where their stars count. */
async function readReviewsOf(
  transaction: Transaction<Database>,
  siteId: SiteId,
  subjectIds: readonly string[],
): Promise<ReadonlyMap<string, FactReview>> {
  const rows = await transaction
    .selectFrom('reviews')
    .innerJoin('review_versions as shown', (join) =>
      join
        .onRef('shown.site_id', '=', 'reviews.site_id')
        .onRef('shown.review_id', '=', 'reviews.review_id')
        .onRef('shown.version', '=', 'published_version'),
    )
    .select(['conversation_id', 'stars', 'nps'])
    .where('reviews.site_id', '=', siteId)
    .where('conversation_id', 'in', subjectIds as FactTable['subject_id'][] as never)
    .where('discounted', '=', 0)
    .execute();
  return new Map(rows.map(({ conversation_id, stars, nps }) => [conversation_id, { stars, nps }]));
}

async function readOrigins(
  transaction: Transaction<Database>,
  siteId: SiteId,
  facts: readonly Fact[],
): Promise<ReadonlyMap<TicketId, Origin>> {
  const rows = await transaction
    .selectFrom('ticket_origins')
    .select(['ticket_id', 'page', 'segment'])
    .where('site_id', '=', siteId)
    .where('ticket_id', 'in', [...new Set(facts.map(({ ticketId }) => ticketId))])
    .execute();
  return new Map(rows.map(({ ticket_id, ...origin }) => [ticket_id, origin]));
}

function rowOf(siteId: SiteId, fact: Fact, origin: Origin, counts: HistoryCounts): FactTable {
  const { agent, channel, page, segment, skills } = keysOf(fact, origin);
  const { kind, reason, isEntry, waitMilliseconds } = waitedOf(fact);
  return {
    site_id: siteId,
    at: fact.at,
    subject_id: fact.subjectId,
    ticket_id: fact.ticketId,
    visitor_id: fact.visitorId,
    kind,
    reason,
    is_entry: isEntry ? 1 : 0,
    joined_at: fact.joinedAt,
    ended_at: fact.endedAt,
    waited: waitMilliseconds,
    agent_id: agent,
    channel,
    page,
    segment,
    skills: skills.join(' '),
    currency: currencyOf(fact),
    ...columnsOf(counts),
  };
}

const contactOf = (row: FactTable) => ({
  subjectId: row.subject_id,
  ticketId: row.ticket_id,
  visitorId: row.visitor_id,
  joinedAt: row.joined_at,
  endedAt: row.ended_at,
  isEntry: row.is_entry === 1,
  currency: row.currency === '' ? null : row.currency,
});
