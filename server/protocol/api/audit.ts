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

export type AuditOperations = {
  readAudit: {
    path: Nothing;
    query: PageQuery & {
      readonly actor?: string | undefined;
      readonly act?: string | undefined;
      readonly since?: Moment | undefined;
      readonly until?: Moment | undefined;
    };
    body: Nothing;
    answer: Page<AuditLine>;
  };
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
  rotateVisitorKey: 'POST /v1/visitor-key',
} as const satisfies Record<keyof AuditOperations, ApiRoute>;
