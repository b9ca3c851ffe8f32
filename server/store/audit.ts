import { createHash } from 'node:crypto';
import type { Moment, SiteId } from '../protocol/index.ts';

/** Who did what to what. There are no words of a person in it, save names of things such as `keyId`. */
export type AuditEntry = {
  readonly at: Moment;
  /** `account:<id>`, `key:<id>`, `manage` for the command line, or `server`. */
  readonly actor: string;
  /** The operation of the API or the word of the command line. */
  readonly act: string;
  /** Which one, such as `keyId=Vh3kq0Zr5tXw`; `''` for the site itself. */
  readonly subject: string;
  /** What of it, such as the names of the fields that were sent. */
  readonly detail: string;
};

/** Rows of a site count from 1 without a gap, and each holds the hash of the one before. */
export type AuditRow = AuditEntry & {
  readonly number: number;
  /** `''` for the first. */
  readonly previousHash: string;
  readonly hash: string;
};

export type AuditFilter = {
  readonly actor?: string;
  readonly act?: string;
  readonly since?: Moment;
  readonly until?: Moment;
  /** Only rows before this one, for the next page. */
  readonly before?: number;
};

/** What was done on a site: rows are added, and never changed or taken away. */
export interface AuditStore {
  appendAudit(siteId: SiteId, entry: AuditEntry): Promise<AuditRow>;
  /** Newest first, at most `limit`. */
  readAudit(siteId: SiteId, filter: AuditFilter, limit: number): Promise<readonly AuditRow[]>;
  /** In order from this number on, at most `limit`. */
  readAuditFrom(siteId: SiteId, number: number, limit: number): Promise<readonly AuditRow[]>;
}

/** SHA-256 over the site, the row and the hash before it, as a JSON array. */
export function auditHash(siteId: SiteId, row: Omit<AuditRow, 'hash'>): string {
  const { number, at, actor, act, subject, detail, previousHash } = row;
  return createHash('sha256')
    .update(JSON.stringify([siteId, number, at, actor, act, subject, detail, previousHash]))
    .digest('base64url');
}

/** The row that this entry becomes behind `last`. */
export function nextRow(siteId: SiteId, last: AuditRow | null, entry: AuditEntry): AuditRow {
  const { at, actor, act, subject, detail } = entry;
  const number = (last?.number ?? 0) + 1;
  const row = { at, actor, act, subject, detail, number, previousHash: last?.hash ?? '' };
  return { ...row, hash: auditHash(siteId, row) };
}
