import type { Kysely } from 'kysely';
import type { Attachment, ConversationId, SiteId, TicketId, VisitContext } from '../../protocol/index.ts';
import { checkLimit } from '../checks.ts';
import type { Profile, StoredMessage, StoredTicketText } from '../store.ts';
import { chunks } from './chunks.ts';
import type { Database } from './database.ts';

export async function readProfiles(database: Kysely<Database>, siteId: SiteId): Promise<readonly Profile[]> {
  const rows = await database
    .selectFrom('profiles')
    .select(['agent_id', 'name', 'alias', 'pronouns', 'headline', 'biography', 'photo_url'])
    .select('skill_labels_json')
    .where('site_id', '=', siteId)
    .orderBy('agent_id')
    .execute();
  return rows.map((row) => ({
    agentId: row.agent_id,
    name: row.name,
    alias: row.alias,
    pronouns: row.pronouns,
    headline: row.headline,
    biography: row.biography,
    photoUrl: row.photo_url,
    skillLabels: JSON.parse(row.skill_labels_json) as Profile['skillLabels'],
  }));
}

export async function readTicketTexts(
  database: Kysely<Database>,
  siteId: SiteId,
  ticketIds: readonly TicketId[],
): Promise<readonly StoredTicketText[]> {
  const found: StoredTicketText[] = [];
  for (const chunk of chunks([...new Set(ticketIds)])) {
    const rows = await database
      .selectFrom('ticket_texts')
      .select(['ticket_id as ticketId', 'visitor_id as visitorId', 'visitor_name as visitorName', 'question'])
      .select(['attachments_json', 'context_json'])
      .where('site_id', '=', siteId)
      .where('ticket_id', 'in', chunk)
      .execute();
    found.push(...rows.map(withContext).map(withAttachments));
  }
  return found;
}

export async function readMessages(
  database: Kysely<Database>,
  siteId: SiteId,
  conversationId: ConversationId,
  after: number,
  limit: number,
): Promise<readonly StoredMessage[]> {
  checkLimit(limit);
  const rows = await database
    .selectFrom('messages')
    .select(['message_id as messageId', 'conversation_id as conversationId', 'number', 'author', 'text'])
    .select(['sent_at as sentAt', 'command_id as commandId', 'attachments_json', 'by_guest'])
    .where('site_id', '=', siteId)
    .where('conversation_id', '=', conversationId)
    .where('number', '>', after)
    .orderBy('number')
    .limit(limit)
    .execute();
  return rows.map(({ by_guest, ...row }) => ({
    ...withAttachments(row),
    author: by_guest === 1 ? 'guest' : row.author,
  }));
}

function withAttachments<Row extends { readonly attachments_json: string }>({
  attachments_json,
  ...row
}: Row): Omit<Row, 'attachments_json'> & { readonly attachments: readonly Attachment[] } {
  return { ...row, attachments: JSON.parse(attachments_json) as readonly Attachment[] };
}

function withContext<Row extends { readonly context_json: string | null }>({
  context_json,
  ...row
}: Row): Omit<Row, 'context_json'> & { readonly context: VisitContext | null } {
  return { ...row, context: context_json === null ? null : (JSON.parse(context_json) as VisitContext) };
}
