import type { Transaction } from 'kysely';
import type { SiteId } from '../../protocol/index.ts';
import type { SiteEvent } from '../../core/event.ts';
import type { Fact } from '../../core/history/index.ts';
import { STORE_LIMITS } from '../limits.ts';
import type { Database } from './database.ts';
import { readEvents } from './events.ts';
import { writeFacts } from './write-history.ts';

/** Everything in one transaction: whoever reads meanwhile sees what was before. */
export async function rebuildHistory(
  transaction: Transaction<Database>,
  siteId: SiteId,
  factsOf: (events: readonly SiteEvent[]) => readonly Fact[],
): Promise<number> {
  await transaction.deleteFrom('facts').where('site_id', '=', siteId).execute();
  await transaction.deleteFrom('fact_hours').where('site_id', '=', siteId).execute();
  let [version, count] = [0, 0];
  for (;;) {
    const events = await readEvents(transaction, siteId, version, STORE_LIMITS.rowsPerStatement);
    if (events.length === 0) return count;
    const facts = factsOf(events);
    await writeFacts(transaction, siteId, facts);
    version += events.length;
    count += facts.length;
  }
}
