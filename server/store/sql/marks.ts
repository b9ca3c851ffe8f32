import type { ExpressionBuilder, Kysely, Transaction } from 'kysely';
import type { ConversationId, SiteId, VisitorId } from '../../protocol/index.ts';
import type { StoredMark } from '../store.ts';
import { chunks } from './chunks.ts';
import type { Database } from './database.ts';

export async function readMarks(
  database: Kysely<Database>,
  siteId: SiteId,
  conversationIds: readonly ConversationId[],
): Promise<readonly StoredMark[]> {
  const found: StoredMark[] = [];
  for (const chunk of chunks([...new Set(conversationIds)])) {
    const rows = await database
      .selectFrom('marks')
      .select(['conversation_id as conversationId', 'side', 'received', 'read'])
      .where('site_id', '=', siteId)
      .where('conversation_id', 'in', chunk)
      .execute();
    found.push(...rows);
  }
  return found;
}

export async function moveMarks(
  transaction: Transaction<Database>,
  siteId: SiteId,
  marks: readonly StoredMark[],
): Promise<void> {
  for (const { conversationId, side, received, read } of marks) {
    await transaction
      .insertInto('marks')
      .values({ site_id: siteId, conversation_id: conversationId, side, received, read })
      .onConflict((conflict) =>
        conflict.columns(['site_id', 'conversation_id', 'side']).doUpdateSet((query) => ({
          received: further(query, 'received'),
          read: further(query, 'read'),
        })),
      )
      .execute();
  }
}

type Conflicting = ExpressionBuilder<Database & { excluded: Database['marks'] }, 'marks' | 'excluded'>;

const further = (query: Conflicting, column: 'received' | 'read') =>
  query
    .case()
    .when(query.ref(`excluded.${column}`), '>', query.ref(`marks.${column}`))
    .then(query.ref(`excluded.${column}`))
    .else(query.ref(`marks.${column}`))
    .end();

export async function forgetMarks(
  transaction: Transaction<Database>,
  siteId: SiteId,
  visitorId: VisitorId,
): Promise<void> {
  await transaction
    .deleteFrom('marks')
    .where('site_id', '=', siteId)
    .where('conversation_id', 'in', (query) =>
      query
        .selectFrom('conversations')
        .select('conversation_id')
        .where('site_id', '=', siteId)
        .where('visitor_id', '=', visitorId),
    )
    .execute();
}
