import type { Transaction } from 'kysely';
import { LIMITS } from '../../protocol/index.ts';
import type { Moment, SiteId, VisitorId } from '../../protocol/index.ts';
import { STORE_LIMITS } from '../limits.ts';
import { visitorActor } from '../store.ts';
import { pruneInvites } from './access.ts';
import { forgetAcquaintances } from './acquaintances.ts';
import { forgetAttachments, pruneAttachments } from './attachments.ts';
import { forgetBookings } from './bookings.ts';
import type { Database } from './database.ts';
import { pruneAnsweredSuggestions } from './answered-suggestions.ts';
import { pruneDecisions } from './decisions.ts';
import { forgetDisputes } from './disputes.ts';
import { forgetNotes } from './endings.ts';
import { pruneFirings } from './firings.ts';
import { pruneWebhooks } from './deliveries.ts';
import { forgetReceipts, pruneReceipts } from './receipts.ts';
import { pruneHistory } from './prune-history.ts';
import { pruneAgentDays } from './measures.ts';
import { forgetModerations } from './write-moderations.ts';
import { forgetMarks } from './marks.ts';
import { forgetStory, pruneStories } from './stories.ts';
import { forgetTouchpoints, pruneTouchpoints } from './touchpoints.ts';
import { forgetTransferNotes } from './transfers.ts';
import { forgetWaitingAnswers } from './waiting-answers.ts';
import { forgetReviews } from './write-reviews.ts';

/** Both sides of a conversation go: an answer repeats the name and the words that it answers. */
export async function forgetVisitor(
  transaction: Transaction<Database>,
  siteId: SiteId,
  visitorId: VisitorId,
): Promise<void> {
  await transaction
    .updateTable('ticket_texts')
    .set({ visitor_name: '', question: '', attachments_json: '[]', context_json: null })
    .where('site_id', '=', siteId)
    .where('visitor_id', '=', visitorId)
    .execute();
  await transaction
    .updateTable('messages')
    .set({ text: '', attachments_json: '[]' })
    .where('site_id', '=', siteId)
    .where('conversation_id', 'in', (query) =>
      query
        .selectFrom('conversations')
        .select('conversation_id')
        .where('site_id', '=', siteId)
        .where('visitor_id', '=', visitorId),
    )
    .execute();
  await forgetReviews(transaction, siteId, visitorId);
  await transaction
    .deleteFrom('answers')
    .where('site_id', '=', siteId)
    .where('actor', '=', visitorActor(visitorId))
    .execute();
  await forgetAcquaintances(transaction, siteId, visitorId);
  await forgetReceipts(transaction, siteId, visitorId);
  await forgetBookings(transaction, siteId, visitorId);
  await forgetAttachments(transaction, siteId, visitorId);
  await forgetMarks(transaction, siteId, visitorId);
  await forgetTransferNotes(transaction, siteId, visitorId);
  await forgetNotes(transaction, siteId, visitorId);
  await forgetWaitingAnswers(transaction, siteId, visitorId);
  await forgetStory(transaction, siteId, visitorId);
  await forgetTouchpoints(transaction, siteId, visitorId);
  await forgetDisputes(transaction, siteId, visitorId);
  await forgetModerations(transaction, siteId, visitorId);
  await transaction
    .deleteFrom('visitors')
    .where('site_id', '=', siteId)
    .where('visitor_id', '=', visitorId)
    .execute();
}

/** Deletes a bounded number of outdated rows and tells how many there were. */
export async function pruneSome(transaction: Transaction<Database>, now: Moment): Promise<number> {
  const answers = await transaction
    .deleteFrom('answers')
    .where((query) =>
      query(
        query.refTuple('site_id', 'actor', 'command_id'),
        'in',
        query
          .selectFrom('answers')
          .select(['site_id', 'actor', 'command_id'])
          .where('at', '<', now - LIMITS.answersKeptSeconds * 1_000)
          .limit(STORE_LIMITS.rowsPerPrune)
          .$asTuple('site_id', 'actor', 'command_id'),
      ),
    )
    .executeTakeFirst();
  const sessions = await transaction
    .deleteFrom('sessions')
    .where('token_hash', 'in', (query) =>
      query
        .selectFrom('sessions')
        .select('token_hash')
        .where('expires_at', '<=', now)
        .limit(STORE_LIMITS.rowsPerPrune),
    )
    .executeTakeFirst();
  await pruneReceipts(transaction, now);
  await pruneInvites(transaction, now);
  const decisions = await pruneDecisions(transaction, now);
  const attachments = await pruneAttachments(transaction, now);
  const stories = await pruneStories(transaction, now);
  const firings = await pruneFirings(transaction, now);
  const touchpoints = await pruneTouchpoints(transaction, now);
  const webhooks = await pruneWebhooks(transaction, now);
  const days = await pruneAgentDays(transaction, now);
  const suggestions = await pruneAnsweredSuggestions(transaction, now);
  const facts = await pruneHistory(transaction, now);
  const others =
    touchpoints + facts + webhooks + firings + suggestions + stories + days + attachments + decisions;
  return others + Number(answers.numDeletedRows + sessions.numDeletedRows);
}
