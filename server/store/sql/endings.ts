import type { Kysely, Transaction } from 'kysely';
import type { AgentId, ConversationId, QuickReply, SiteId, VisitorId } from '../../protocol/index.ts';
import type { StoredNote } from '../ending.ts';
import type { Commit } from '../store.ts';
import { chunks } from './chunks.ts';
import { textsOf } from './texts-of.ts';
import type { Database } from './database.ts';

export async function writeNotes(
  transaction: Transaction<Database>,
  commits: readonly Commit[],
): Promise<void> {
  const notes = textsOf(commits, 'internalNote').map(({ siteId, text: note }) => ({
    site_id: siteId,
    note_id: note.noteId,
    conversation_id: note.conversationId,
    visitor_id: note.visitorId,
    agent_id: note.agentId,
    text: note.text,
    written_at: note.writtenAt,
  }));
  for (const rows of chunks(notes)) await transaction.insertInto('internal_notes').values(rows).execute();
}

export async function readNotes(
  database: Kysely<Database>,
  siteId: SiteId,
  conversationIds: readonly ConversationId[],
): Promise<readonly StoredNote[]> {
  const found: StoredNote[] = [];
  for (const chunk of chunks([...new Set(conversationIds)])) {
    const rows = await database
      .selectFrom('internal_notes')
      .select([
        'note_id as noteId',
        'conversation_id as conversationId',
        'agent_id as agentId',
        'text',
        'written_at as writtenAt',
      ])
      .where('site_id', '=', siteId)
      .where('conversation_id', 'in', chunk)
      .execute();
    found.push(...rows);
  }
  return found.sort(byTime);
}

/** Of one moment the order is by id, so that every engine gives the same. */
export const byTime = (one: StoredNote, other: StoredNote): number =>
  one.writtenAt - other.writtenAt || (one.noteId < other.noteId ? -1 : 1);

export async function forgetNotes(
  transaction: Transaction<Database>,
  siteId: SiteId,
  visitorId: VisitorId,
): Promise<void> {
  await transaction
    .deleteFrom('internal_notes')
    .where('site_id', '=', siteId)
    .where('visitor_id', '=', visitorId)
    .execute();
}

const ownerOf = (agentId: AgentId | null): AgentId | '' => agentId ?? '';

export async function readQuickReplies(
  database: Kysely<Database>,
  siteId: SiteId,
  agentId: AgentId | null,
): Promise<readonly QuickReply[]> {
  return database
    .selectFrom('quick_replies')
    .select(['shortcut', 'text'])
    .where('site_id', '=', siteId)
    .where('agent_id', '=', ownerOf(agentId))
    .orderBy('number')
    .execute();
}

export async function saveQuickReplies(
  transaction: Transaction<Database>,
  siteId: SiteId,
  agentId: AgentId | null,
  replies: readonly QuickReply[],
): Promise<void> {
  const owner = ownerOf(agentId);
  await transaction
    .deleteFrom('quick_replies')
    .where('site_id', '=', siteId)
    .where('agent_id', '=', owner)
    .execute();
  const rows = replies.map((reply, number) => ({ site_id: siteId, agent_id: owner, number, ...reply }));
  for (const chunk of chunks(rows)) await transaction.insertInto('quick_replies').values(chunk).execute();
}
