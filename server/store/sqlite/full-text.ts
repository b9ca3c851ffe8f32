import { sql } from 'kysely';
import type { KnowledgeId, SiteId } from '../../protocol/index.ts';
import type { KnowledgeQuery } from '../knowledge.ts';
import { chunks } from '../sql/chunks.ts';
import type { FullText } from '../sql/full-text.ts';

/** One index serves all sites: the id of the site is a word that every search must find. */
const siteWord = (siteId: SiteId): string => Buffer.from(siteId).toString('hex');

/** Terms are letters and digits; in quotation marks none of them is a word of the query language. */
const quoted = (term: string): string => `"${term.replaceAll('"', '')}"`;

function expression(siteId: SiteId, { terms, prefix }: KnowledgeQuery): string | null {
  const words = terms.map(quoted);
  if (prefix !== null) words.push(`${quoted(prefix)} *`);
  if (words.length === 0) return null;
  return `{site} : ${quoted(siteWord(siteId))} AND {title text} : (${words.join(' OR ')})`;
}

/** The index of words that SQLite keeps; a word in the title counts four times as much. */
export const sqliteFullText: FullText = {
  async index(transaction, siteId, entries) {
    for (const { entryId, title, text } of entries) {
      await sql`
        INSERT INTO knowledge_terms (rowid, site, title, text)
        SELECT entry_number, ${siteWord(siteId)}, ${title.join(' ')}, ${text.join(' ')}
        FROM knowledge WHERE site_id = ${siteId} AND entry_id = ${entryId}
      `.execute(transaction);
    }
  },
  async drop(transaction, siteId, entryIds) {
    for (const chunk of chunks(entryIds)) {
      await sql`
        DELETE FROM knowledge_terms WHERE rowid IN (
          SELECT entry_number FROM knowledge WHERE site_id = ${siteId} AND entry_id IN (${sql.join(chunk)})
        )
      `.execute(transaction);
    }
  },
  async find(database, siteId, query, limit) {
    const match = expression(siteId, query);
    if (match === null) return [];
    const found = await sql<{ readonly entryId: KnowledgeId }>`
      SELECT entry_id AS entryId
      FROM knowledge_terms CROSS JOIN knowledge ON entry_number = knowledge_terms.rowid
      WHERE knowledge_terms MATCH ${match}
      ORDER BY bm25(knowledge_terms, 0.0, 4.0, 1.0), entry_id
      LIMIT ${limit}
    `.execute(database);
    return found.rows.map(({ entryId }) => entryId);
  },
};
