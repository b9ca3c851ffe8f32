import type { Transaction } from 'kysely';
import type { AttachmentId, SiteId } from '../../protocol/index.ts';
import type { Commit, TextOf } from '../store.ts';
import type { Database } from './database.ts';

/** Replaces and drops what was sent ahead, and moves files to where the texts of these commits name them. */
export async function writeAttachments(
  transaction: Transaction<Database>,
  commits: readonly Commit[],
): Promise<void> {
  for (const { siteId, texts } of commits) {
    for (const text of texts) {
      if (text.kind === 'question') await writeQuestion(transaction, siteId, text);
      if (text.kind === 'questionDropped') {
        await dropQuestionFiles(transaction, siteId, text.ticketId);
        await dropContext(transaction, siteId, text.ticketId);
      }
      if (text.kind === 'message' && text.attachments.length > 0) {
        await moveFiles(transaction, siteId, text, { conversation_id: text.conversationId });
      }
    }
  }
}

async function writeQuestion(
  transaction: Transaction<Database>,
  siteId: SiteId,
  text: TextOf<'question'>,
): Promise<void> {
  const { ticketId, question, attachments } = text;
  await transaction
    .updateTable('ticket_texts')
    .set({ question, attachments_json: JSON.stringify(attachments) })
    .where('site_id', '=', siteId)
    .where('ticket_id', '=', ticketId)
    .execute();
  const kept = attachments.map(({ attachmentId }) => attachmentId);
  await dropQuestionFiles(transaction, siteId, ticketId, kept);
  if (kept.length > 0) await moveFiles(transaction, siteId, text, { ticket_id: ticketId });
}

/** What a question no longer names, nobody can see any more. */
async function dropQuestionFiles(
  transaction: Transaction<Database>,
  siteId: SiteId,
  ticketId: TextOf<'question'>['ticketId'],
  kept: readonly AttachmentId[] = [],
): Promise<void> {
  const ofTicket = transaction
    .deleteFrom('attachments')
    .where('site_id', '=', siteId)
    .where('ticket_id', '=', ticketId);
  await (kept.length === 0 ? ofTicket : ofTicket.where('attachment_id', 'not in', kept)).execute();
}

/** Nobody is called any more who should know what the visit was about. */
async function dropContext(
  transaction: Transaction<Database>,
  siteId: SiteId,
  ticketId: TextOf<'questionDropped'>['ticketId'],
): Promise<void> {
  await transaction
    .updateTable('ticket_texts')
    .set({ context_json: null })
    .where('site_id', '=', siteId)
    .where('ticket_id', '=', ticketId)
    .where('context_json', 'is not', null)
    .execute();
}

/** A file has one place and keeps it. */
async function moveFiles(
  transaction: Transaction<Database>,
  siteId: SiteId,
  { visitorId, attachments }: TextOf<'question'> | TextOf<'message'>,
  place: Partial<Pick<Database['attachments'], 'ticket_id' | 'conversation_id'>>,
): Promise<void> {
  await transaction
    .updateTable('attachments')
    .set(place)
    .where('site_id', '=', siteId)
    .where('visitor_id', '=', visitorId)
    .where(
      'attachment_id',
      'in',
      attachments.map(({ attachmentId }) => attachmentId),
    )
    .where('ticket_id', 'is', null)
    .where('conversation_id', 'is', null)
    .execute();
}
