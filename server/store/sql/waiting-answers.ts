import type { Kysely, Transaction } from 'kysely';
import type { SiteId, TicketId, VisitorId } from '../../protocol/index.ts';
import type { StoredWaitingAnswer } from '../answering.ts';
import type { Commit } from '../store.ts';
import { chunks } from './chunks.ts';
import type { Database } from './database.ts';
import { textsOf } from './texts-of.ts';

export async function writeWaitingAnswers(
  transaction: Transaction<Database>,
  commits: readonly Commit[],
): Promise<void> {
  const answers = textsOf(commits, 'waitingAnswer').map(({ siteId, text: answer }) => ({
    site_id: siteId,
    answer_id: answer.answerId,
    ticket_id: answer.ticketId,
    visitor_id: answer.visitorId,
    agent_id: answer.agentId,
    text: answer.text,
    answered_at: answer.answeredAt,
  }));
  for (const rows of chunks(answers)) await transaction.insertInto('waiting_answers').values(rows).execute();
}

export async function readWaitingAnswers(
  database: Kysely<Database>,
  siteId: SiteId,
  ticketIds: readonly TicketId[],
): Promise<readonly StoredWaitingAnswer[]> {
  const found: StoredWaitingAnswer[] = [];
  for (const chunk of chunks([...new Set(ticketIds)])) {
    const rows = await database
      .selectFrom('waiting_answers')
      .select(['answer_id as answerId', 'ticket_id as ticketId', 'text'])
      .where('site_id', '=', siteId)
      .where('ticket_id', 'in', chunk)
      .execute();
    found.push(...rows);
  }
  return found;
}

/** What an agent answered repeats what was asked. */
export async function forgetWaitingAnswers(
  transaction: Transaction<Database>,
  siteId: SiteId,
  visitorId: VisitorId,
): Promise<void> {
  await transaction
    .deleteFrom('waiting_answers')
    .where('site_id', '=', siteId)
    .where('visitor_id', '=', visitorId)
    .execute();
}
