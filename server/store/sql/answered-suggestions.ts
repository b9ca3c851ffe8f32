import type { Kysely, Selectable, Transaction } from 'kysely';
import { KNOWLEDGE_LIMITS } from '../../protocol/index.ts';
import type {
  ConversationId,
  KnowledgeId,
  Moment,
  SiteId,
  SkillId,
  SuggestionSubject,
} from '../../protocol/index.ts';
import type { AnsweredSuggestion, SuggestionCount } from '../knowledge.ts';
import { STORE_LIMITS } from '../limits.ts';
import type { Database } from './database.ts';

type Row = Selectable<Database['answered_suggestions']>;

export async function answerSuggestion(
  transaction: Transaction<Database>,
  siteId: SiteId,
  { conversationId, subject, answer, agentId, at }: AnsweredSuggestion,
): Promise<void> {
  await transaction
    .insertInto('answered_suggestions')
    .values({
      site_id: siteId,
      conversation_id: conversationId,
      kind: subject.kind,
      subject_id: idOf(subject),
      answer,
      agent_id: agentId,
      at,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export async function readAnsweredSuggestions(
  database: Kysely<Database>,
  siteId: SiteId,
  conversationId: ConversationId,
): Promise<readonly AnsweredSuggestion[]> {
  const rows = await database
    .selectFrom('answered_suggestions')
    .selectAll()
    .where('site_id', '=', siteId)
    .where('conversation_id', '=', conversationId)
    .execute();
  return rows
    .map((row) => {
      const { answer, agent_id: agentId, at } = row;
      return { conversationId, subject: subjectOfRow(row), answer, agentId, at };
    })
    .sort((one, other) => one.at - other.at);
}

export async function countSuggestions(
  database: Kysely<Database>,
  siteId: SiteId,
  since: Moment,
  until: Moment,
): Promise<readonly SuggestionCount[]> {
  const rows = await database
    .selectFrom('answered_suggestions')
    .select(['kind', 'subject_id'])
    .select((count) => [
      count.fn.countAll<number>().filterWhere('answer', '=', 'taken').as('taken'),
      count.fn.countAll<number>().filterWhere('answer', '=', 'dismissed').as('dismissed'),
    ])
    .where('site_id', '=', siteId)
    .where('at', '>=', since)
    .where('at', '<=', until)
    .groupBy(['kind', 'subject_id'])
    .orderBy('kind')
    .orderBy('subject_id')
    .execute();
  return rows.map(({ taken, dismissed, ...row }) => ({ subject: subjectOfRow(row), taken, dismissed }));
}

/** Deletes a bounded number of rows that are past their time and tells how many there were. */
export async function pruneAnsweredSuggestions(
  transaction: Transaction<Database>,
  now: Moment,
): Promise<number> {
  const key = ['site_id', 'conversation_id', 'kind', 'subject_id'] as const;
  const deleted = await transaction
    .deleteFrom('answered_suggestions')
    .where((query) =>
      query(
        query.refTuple(...key),
        'in',
        query
          .selectFrom('answered_suggestions')
          .select(key)
          .where('at', '<', now - KNOWLEDGE_LIMITS.answersKeptSeconds * 1_000)
          .limit(STORE_LIMITS.rowsPerPrune)
          .$asTuple(...key),
      ),
    )
    .executeTakeFirst();
  return Number(deleted.numDeletedRows);
}

function idOf(subject: SuggestionSubject): string {
  switch (subject.kind) {
    case 'reply':
    case 'article':
      return subject.entryId;
    case 'transfer':
      return subject.skillId;
    case 'call':
      return '';
  }
}

function subjectOfRow({ kind, subject_id }: Pick<Row, 'kind' | 'subject_id'>): SuggestionSubject {
  switch (kind) {
    case 'reply':
    case 'article':
      return { kind, entryId: subject_id as KnowledgeId };
    case 'transfer':
      return { kind, skillId: subject_id as SkillId };
    case 'call':
      return { kind };
  }
}
