import type { Kysely, Transaction } from 'kysely';
import type { KnowledgeId, SiteId } from '../../protocol/index.ts';
import type { KnowledgeQuery } from '../knowledge.ts';
import type { Database } from './database.ts';

/** The words of one entry, as the core's `termsOf` gives them. */
export type IndexedEntry = {
  readonly entryId: KnowledgeId;
  readonly title: readonly string[];
  readonly text: readonly string[];
};

/** Each engine has an index of words of its own, over the same words. The rows are there already. */
export interface FullText {
  index(transaction: Transaction<Database>, siteId: SiteId, entries: readonly IndexedEntry[]): Promise<void>;
  /** Before the rows are deleted. */
  drop(transaction: Transaction<Database>, siteId: SiteId, entryIds: readonly KnowledgeId[]): Promise<void>;
  /** As `KnowledgeStore.findKnowledge`. */
  find(
    database: Kysely<Database>,
    siteId: SiteId,
    query: KnowledgeQuery,
    limit: number,
  ): Promise<readonly KnowledgeId[]>;
}
