import type { AuditCheck, SiteId } from '../protocol/index.ts';
import { auditHash, type AuditRow, type Store } from '../store/index.ts';

const ROWS_PER_READ = 1_000;

/** Recomputes every hash of the audit log of a site. */
export async function checkChain(store: Pick<Store, 'readAuditFrom'>, siteId: SiteId): Promise<AuditCheck> {
  let last: AuditRow | null = null;
  for (;;) {
    const next: number = (last?.number ?? 0) + 1;
    const rows = await store.readAuditFrom(siteId, next, ROWS_PER_READ);
    for (const row of rows) {
      const expected = (last?.number ?? 0) + 1;
      const isNext = row.number === expected && row.previousHash === (last?.hash ?? '');
      if (!isNext || row.hash !== auditHash(siteId, row)) {
        return { lines: expected - 1, brokenAt: expected, lastHash: last?.hash ?? null };
      }
      last = row;
    }
    if (rows.length < ROWS_PER_READ) break;
  }
  return { lines: last?.number ?? 0, brokenAt: null, lastHash: last?.hash ?? null };
}
