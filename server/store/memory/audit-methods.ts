import { nextRow, type AuditStore } from '../audit.ts';
import { checkLimit } from '../checks.ts';
import { promised, savedSite, type Memory } from './memory.ts';

/** What was done. */
export function auditMethods(memory: Memory): AuditStore {
  const { sites } = memory;
  return {
    appendAudit: promised((siteId, entry) => {
      const { audit } = savedSite(memory, siteId);
      const row = nextRow(siteId, audit.at(-1) ?? null, entry);
      audit.push(row);
      return row;
    }),
    readAudit: promised((siteId, { actor, act, since, until, before }, limit) => {
      checkLimit(limit);
      return (sites.get(siteId)?.audit ?? [])
        .filter((row) => actor === undefined || row.actor === actor)
        .filter((row) => act === undefined || row.act === act)
        .filter(({ at }) => at >= (since ?? -Infinity) && at <= (until ?? Infinity))
        .filter(({ number }) => number < (before ?? Infinity))
        .reverse()
        .slice(0, limit);
    }),
    readAuditFrom: promised((siteId, number, limit) => {
      checkLimit(limit);
      return (sites.get(siteId)?.audit ?? []).slice(number - 1, number - 1 + limit);
    }),
  };
}
