import type { Kysely, Selectable, Transaction } from 'kysely';
import { KNOWLEDGE_LIMITS } from '../../protocol/index.ts';
import type { KnowledgeEntry, KnowledgeId, SiteId, SkillId } from '../../protocol/index.ts';
import { termsOf } from '../../core/index.ts';
import { checkLimit } from '../checks.ts';
import type { KnowledgeQuery, SaveKnowledgeResult } from '../knowledge.ts';
import { chunks } from './chunks.ts';
import type { Database } from './database.ts';
import type { FullText } from './full-text.ts';

export async function saveKnowledge(
  transaction: Transaction<Database>,
  fullText: FullText,
  siteId: SiteId,
  entries: readonly KnowledgeEntry[],
  others: 'keep' | 'drop',
): Promise<SaveKnowledgeResult> {
  const ids = new Set(entries.map(({ entryId }) => entryId));
  const there = await knownIds(transaction, siteId);
  const replaced = there.filter((id) => others === 'drop' || ids.has(id));
  const count = there.length - replaced.length + ids.size;
  if (count > KNOWLEDGE_LIMITS.entriesPerSite) return { ok: false, reason: 'too-many' };
  await removeKnowledge(transaction, fullText, siteId, replaced);
  const rows = entries.map((entry) => ({
    site_id: siteId,
    entry_id: entry.entryId,
    kind: entry.kind,
    title: entry.title,
    text: entry.text,
    link: entry.kind === 'article' ? entry.link : '',
    language: entry.language,
    skills_json: JSON.stringify(entry.skills),
    updated_at: entry.updatedAt,
  }));
  for (const chunk of chunks(rows)) await transaction.insertInto('knowledge').values(chunk).execute();
  const indexed = entries.map(({ entryId, title, text }) => {
    return { entryId, title: termsOf(title), text: termsOf(text) };
  });
  await fullText.index(transaction, siteId, indexed);
  return { ok: true };
}

async function knownIds(database: Kysely<Database>, siteId: SiteId): Promise<readonly KnowledgeId[]> {
  const rows = await database
    .selectFrom('knowledge')
    .select('entry_id')
    .where('site_id', '=', siteId)
    .execute();
  return rows.map((row) => row.entry_id);
}

export async function removeKnowledge(
  transaction: Transaction<Database>,
  fullText: FullText,
  siteId: SiteId,
  entryIds: readonly KnowledgeId[],
): Promise<number> {
  await fullText.drop(transaction, siteId, entryIds);
  let removed = 0;
  for (const chunk of chunks(entryIds)) {
    const { numDeletedRows } = await transaction
      .deleteFrom('knowledge')
      .where('site_id', '=', siteId)
      .where('entry_id', 'in', chunk)
      .executeTakeFirst();
    removed += Number(numDeletedRows);
  }
  return removed;
}

export async function readKnowledge(
  database: Kysely<Database>,
  siteId: SiteId,
  entryIds: readonly KnowledgeId[] | null,
): Promise<readonly KnowledgeEntry[]> {
  const ofSite = database.selectFrom('knowledge').selectAll().where('site_id', '=', siteId);
  if (entryIds === null) return (await ofSite.orderBy('entry_id').execute()).map(entryOf);
  const found: KnowledgeEntry[] = [];
  for (const chunk of chunks([...new Set(entryIds)])) {
    found.push(...(await ofSite.where('entry_id', 'in', chunk).execute()).map(entryOf));
  }
  return found.sort((one, other) => (one.entryId < other.entryId ? -1 : 1));
}

export async function findKnowledge(
  database: Kysely<Database>,
  fullText: FullText,
  siteId: SiteId,
  query: KnowledgeQuery,
  limit: number,
): Promise<readonly KnowledgeEntry[]> {
  checkLimit(limit);
  const ids = await fullText.find(database, siteId, query, limit);
  const entries = new Map(
    (await readKnowledge(database, siteId, ids)).map((entry) => [entry.entryId, entry] as const),
  );
  return ids.flatMap((id) => entries.get(id) ?? []);
}

function entryOf(row: Selectable<Database['knowledge']>): KnowledgeEntry {
  const { entry_id: entryId, title, text, link, language, updated_at: updatedAt } = row;
  const skills = JSON.parse(row.skills_json) as readonly SkillId[];
  const common = { entryId, title, text, language, skills, updatedAt };
  return row.kind === 'reply' ? { kind: 'reply', ...common } : { kind: 'article', link, ...common };
}
