import type { Moment } from '../ids.ts';
import type { Nothing } from '../nothing.ts';
import type { ApiRoute, Page, PageQuery } from './shape.ts';

/** Who did what to what. */
export type AuditLine = {
  /** Counts from 1 without a gap. */
  readonly number: number;
  readonly at: Moment;
  /** `account:<id>`, `key:<id>`, `manage` for the command line, or `server`. */
  readonly actor: string;
  /** The operation of the API, or the word of the command line. */
  readonly act: string;
  readonly subject: string;
  /** The names of the fields that were sent. */
  readonly detail: string;
  /** SHA-256 over this line and the hash of the line before. */
  readonly hash: string;
};

/** Whose acts, which, and between which moments. */
export type AuditFilter = {
  readonly actor?: string | undefined;
  readonly act?: string | undefined;
  readonly since?: Moment | undefined;
  readonly until?: Moment | undefined;
};

/** Whether every line still hashes to what was written with it. */
export type AuditCheck = {
  readonly lines: number;
  /** The first line that was changed, or is gone; `null` while the chain is whole. */
  readonly brokenAt: number | null;
  /** Of the last whole line: kept elsewhere, it shows later that no end was cut off. */
  readonly lastHash: string | null;
};

/** How the key stands with which the site signs who its visitors are. */
export type VisitorKeyCard = {
  readonly isMade: boolean;
  /** Until when the key before this one counts as well. */
  readonly previousUntil: Moment | null;
};

export type AuditOperations = {
  readAudit: { path: Nothing; query: PageQuery & AuditFilter; body: Nothing; answer: Page<AuditLine> };
  readAuditCsv: { path: Nothing; query: AuditFilter; body: Nothing; answer: { readonly csv: string } };
  checkAudit: { path: Nothing; query: Nothing; body: Nothing; answer: AuditCheck };
  readVisitorKey: { path: Nothing; query: Nothing; body: Nothing; answer: VisitorKeyCard };
  /** The key with which the site signs who its visitors are; the one before counts for a while. */
  rotateVisitorKey: {
    path: Nothing;
    query: Nothing;
    body: { readonly overlapSeconds: number };
    answer: { readonly key: string; readonly previousUntil: Moment | null };
  };
};

export const AUDIT_ROUTES = {
  readAudit: 'GET /v1/audit',
  readAuditCsv: 'GET /v1/audit/csv',
  checkAudit: 'GET /v1/audit/check',
  readVisitorKey: 'GET /v1/visitor-key',
  rotateVisitorKey: 'POST /v1/visitor-key',
} as const satisfies Record<keyof AuditOperations, ApiRoute>;
