import type { Kysely, Transaction } from 'kysely';
import { LIMITS } from '../../protocol/index.ts';
import type {
  Attachment,
  AttachmentId,
  ConversationId,
  Moment,
  SiteId,
  VisitorId,
} from '../../protocol/index.ts';
import type { NewAttachment, SaveAttachmentResult, StoredAttachment } from '../attachment.ts';
import { STORE_LIMITS } from '../limits.ts';
import { chunks } from './chunks.ts';
import type { Database } from './database.ts';

const COLUMNS = [
  'visitor_id',
  'author',
  'agent_id',
  'description_json',
  'saved_at',
  'ticket_id',
  'conversation_id',
] as const;
type Row = Pick<Database['attachments'], (typeof COLUMNS)[number]>;

export async function readAttachments(
  database: Kysely<Database>,
  siteId: SiteId,
  attachmentIds: readonly AttachmentId[],
): Promise<readonly StoredAttachment[]> {
  const found: StoredAttachment[] = [];
  for (const ids of chunks([...new Set(attachmentIds)])) {
    const rows = await database
      .selectFrom('attachments')
      .select(COLUMNS)
      .where('site_id', '=', siteId)
      .where('attachment_id', 'in', ids)
      .execute();
    found.push(...rows.map(storedAttachment));
  }
  return found;
}

function storedAttachment(row: Row): StoredAttachment {
  const { ticket_id: ticketId, conversation_id: conversationId } = row;
  return {
    attachment: JSON.parse(row.description_json) as Attachment,
    visitorId: row.visitor_id,
    author: row.author,
    agentId: row.agent_id,
    place:
      conversationId !== null
        ? { state: 'conversation', conversationId }
        : ticketId !== null
          ? { state: 'ticket', ticketId }
          : { state: 'unsent' },
    savedAt: row.saved_at,
  };
}

export async function readContent(
  database: Kysely<Database>,
  siteId: SiteId,
  attachmentId: AttachmentId,
): Promise<Uint8Array | null> {
  const row = await database
    .selectFrom('attachment_contents')
    .select('content')
    .where('site_id', '=', siteId)
    .where('attachment_id', '=', attachmentId)
    .executeTakeFirst();
  return row?.content ?? null;
}

export async function countAttachments(
  database: Kysely<Database>,
  siteId: SiteId,
  conversationId: ConversationId,
): Promise<number> {
  const { count } = await database
    .selectFrom('attachments')
    .select((query) => query.fn.countAll<number>().as('count'))
    .where('site_id', '=', siteId)
    .where('conversation_id', '=', conversationId)
    .executeTakeFirstOrThrow();
  return count;
}

/** Looks at every bound in the transaction that writes, so that two at once cannot both be the last one. */
export async function saveAttachment(
  transaction: Transaction<Database>,
  siteId: SiteId,
  given: NewAttachment,
): Promise<SaveAttachmentResult> {
  const { attachment, visitorId, author, agentId, content, savedAt } = given;
  const { attachmentId, bytes } = attachment;
  const [known] = await readAttachments(transaction, siteId, [attachmentId]);
  if (known !== undefined) {
    const isSame = known.visitorId === visitorId && known.author === author && known.agentId === agentId;
    return isSame ? { ok: true, attachment: known.attachment } : { ok: false, reason: 'taken' };
  }
  const full = await reachedBound(transaction, siteId, given);
  if (full !== null) return { ok: false, reason: full };
  await transaction
    .insertInto('attachments')
    .values({
      site_id: siteId,
      attachment_id: attachmentId,
      visitor_id: visitorId,
      author,
      agent_id: agentId,
      bytes,
      description_json: JSON.stringify(attachment),
      saved_at: savedAt,
      ticket_id: null,
      conversation_id: null,
    })
    .execute();
  await transaction
    .insertInto('attachment_contents')
    .values({ site_id: siteId, attachment_id: attachmentId, content })
    .execute();
  return { ok: true, attachment };
}

async function reachedBound(
  transaction: Transaction<Database>,
  siteId: SiteId,
  { attachment, visitorId, author, agentId, siteBytesMost }: NewAttachment,
): Promise<'unsent' | 'visitor' | 'site' | null> {
  const ofSite = transaction.selectFrom('attachments').where('site_id', '=', siteId);
  const ofVisitor = ofSite.where('visitor_id', '=', visitorId);
  const unsent = await ofVisitor
    .select((query) => query.fn.countAll<number>().as('count'))
    .where('author', '=', author)
    .where((query) => (agentId === null ? query('agent_id', 'is', null) : query('agent_id', '=', agentId)))
    .where('ticket_id', 'is', null)
    .where('conversation_id', 'is', null)
    .executeTakeFirstOrThrow();
  if (unsent.count >= LIMITS.attachmentsUnsent) return 'unsent';
  const visitor = await ofVisitor
    .select((query) => query.fn.countAll<number>().as('count'))
    .select((query) => query.fn.coalesce(query.fn.sum<number>('bytes'), query.lit(0)).as('bytes'))
    .executeTakeFirstOrThrow();
  if (visitor.count >= LIMITS.attachmentsPerVisitor) return 'visitor';
  if (visitor.bytes + attachment.bytes > LIMITS.attachmentBytesPerVisitor) return 'visitor';
  const site = await ofSite
    .select((query) => query.fn.coalesce(query.fn.sum<number>('bytes'), query.lit(0)).as('bytes'))
    .executeTakeFirstOrThrow();
  return site.bytes + attachment.bytes > siteBytesMost ? 'site' : null;
}

export async function dropUnsent(
  transaction: Transaction<Database>,
  siteId: SiteId,
  attachmentId: AttachmentId,
): Promise<void> {
  await transaction
    .deleteFrom('attachments')
    .where('site_id', '=', siteId)
    .where('attachment_id', '=', attachmentId)
    .where('ticket_id', 'is', null)
    .where('conversation_id', 'is', null)
    .execute();
}

export async function forgetAttachments(
  transaction: Transaction<Database>,
  siteId: SiteId,
  visitorId: VisitorId,
): Promise<void> {
  await transaction
    .deleteFrom('attachments')
    .where('site_id', '=', siteId)
    .where('visitor_id', '=', visitorId)
    .execute();
}

/** Deletes a bounded number of files that are past their time, and tells how many. */
export async function pruneAttachments(transaction: Transaction<Database>, now: Moment): Promise<number> {
  const outdated = await transaction
    .selectFrom('attachments')
    .select(['site_id', 'attachment_id'])
    .where('saved_at', '<', now - LIMITS.attachmentsUnsentSeconds * 1_000)
    .where((query) =>
      query.or([
        query.and([query('ticket_id', 'is', null), query('conversation_id', 'is', null)]),
        query('saved_at', '<', now - LIMITS.attachmentsKeptSeconds * 1_000),
      ]),
    )
    .limit(STORE_LIMITS.attachmentsPerPrune)
    .execute();
  for (const { site_id, attachment_id } of outdated) {
    await transaction
      .deleteFrom('attachments')
      .where('site_id', '=', site_id)
      .where('attachment_id', '=', attachment_id)
      .execute();
  }
  return outdated.length;
}
