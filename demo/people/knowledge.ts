import type { Moment, SiteId } from '../../server/protocol/index.ts';
import { readEntries } from '../../server/shell/knowledge/read-entries.ts';
import type { Store } from '../../server/store/index.ts';
import { demoPath } from '../folder.ts';

/** Where the entries of the example say that the shop is. */
const EXAMPLE_ORIGIN = 'https://shop.example';

/**
 * Fills in what the shop knows where it knows nothing yet; what somebody has changed since stays.
 * @param server where the pages of the shop are
 */
export async function seedKnowledge(
  store: Store,
  siteId: SiteId,
  server: string,
  now: Moment,
): Promise<void> {
  if ((await store.readKnowledge(siteId, null)).length > 0) return;
  const read = await readEntries(demoPath('knowledge/'), now);
  if (!read.ok) throw new Error(read.faults.join('\n'));
  const entries = read.entries.map((entry) =>
    entry.kind === 'article' ? { ...entry, link: entry.link.replace(EXAMPLE_ORIGIN, server) } : entry,
  );
  await store.saveKnowledge(siteId, entries, 'keep');
}
