import { z } from 'zod';
import { refusal, type AuditLine } from '../../protocol/index.ts';
import type { AuditFilter, AuditRow } from '../../store/index.ts';
import { checkChain } from '../audit-chain.ts';
import { csvOf } from '../csv.ts';
import { describeVisitorKey, rotateVisitorKey } from '../vouching/visitor-key.ts';
import { done } from './answer.ts';
import { API_BOUNDS } from './bounds.ts';
import { pageOf, pageQuery } from './cursors.ts';
import { operation, type Call, type Operation } from './operation.ts';

const OVERLAP_SECONDS_MOST = 7 * 86_400;
const WORD_CHARACTERS = 200;
const CSV_COLUMNS = ['number', 'at', 'actor', 'act', 'subject', 'detail', 'hash'];

const auditLine = z.object({
  number: z.number(),
  at: z.number(),
  actor: z.string(),
  act: z.string(),
  subject: z.string(),
  detail: z.string(),
  hash: z.string(),
});

const word = z.string().min(1).max(WORD_CHARACTERS);
const at = z.coerce.number().int().nonnegative();

const filter = z.strictObject({
  actor: word.optional(),
  act: word.optional(),
  since: at.optional(),
  until: at.optional(),
});

/** What was done, and the key with which the site signs who its visitors are. */
export const AUDIT_OPERATIONS: readonly Operation[] = [
  operation('readAudit', {
    scope: 'audit:read',
    summary: 'Who did what to what, newest first; each line holds a hash of all before it.',
    query: pageQuery.extend(filter.shape),
    answer: pageOf(auditLine),
    example: {
      query: { act: 'makeKey' },
      answer: {
        items: [
          {
            number: 12,
            at: 1_767_225_600_000,
            actor: 'account:olivia',
            act: 'makeKey',
            subject: '',
            detail: 'name, scopes',
            hash: 'NpzvnF0xS4kE7uYcT1oQaWb2rJ9dLhM5sXgVtKqR3fI',
          },
        ],
        nextCursor: null,
      },
    },
    handle: readAudit,
  }),
  operation('readAuditCsv', {
    scope: 'audit:read',
    summary: `The same as a file for a spreadsheet: the newest ${API_BOUNDS.auditRowsPerFile} lines of it.`,
    query: filter,
    answer: z.object({ csv: z.string() }),
    example: { query: { act: 'makeKey' }, answer: { csv: `${CSV_COLUMNS.join(',')}\r\n` } },
    handle: readAuditCsv,
  }),
  operation('checkAudit', {
    scope: 'audit:read',
    summary: 'Recomputes the hash of every line, and names the first that was changed or is gone.',
    answer: z.object({ lines: z.number(), brokenAt: z.number().nullable(), lastHash: z.string().nullable() }),
    example: {
      answer: { lines: 12, brokenAt: null, lastHash: 'NpzvnF0xS4kE7uYcT1oQaWb2rJ9dLhM5sXgVtKqR3fI' },
    },
    handle: async ({ site, tools }) => done(await checkChain(tools.store, site.row.siteId)),
  }),
  operation('readVisitorKey', {
    scope: 'keys:write',
    summary: 'Whether the site has a visitor key, and until when the one before counts as well.',
    answer: z.object({ isMade: z.boolean(), previousUntil: z.number().nullable() }),
    example: { answer: { isMade: true, previousUntil: null } },
    handle: async ({ site, tools }) =>
      done(await describeVisitorKey(tools.store, site.row.siteId, tools.clock.now())),
  }),
  operation('rotateVisitorKey', {
    scope: 'keys:write',
    summary: 'Makes another visitor key, shown in this answer only. The one before counts for the overlap.',
    body: z.strictObject({ overlapSeconds: z.int().min(0).max(OVERLAP_SECONDS_MOST) }),
    answer: z.object({ key: z.string(), previousUntil: z.number().nullable() }),
    hasSecret: true,
    example: {
      body: { overlapSeconds: 86_400 },
      answer: {
        key: '2Cz6yP0bWl3QXn5vYkq9dRf7uEo1aTj8hGs4mIxNcBw',
        previousUntil: 1_767_312_000_000,
      },
    },
    handle: async ({ site, body, tools }) =>
      done(await rotateVisitorKey(tools, site.row.siteId, body.overlapSeconds)),
  }),
];

const lineOf = ({ previousHash: _before, ...line }: AuditRow): AuditLine => line;

const filterIn = ({ actor, act, since, until }: Call<'readAuditCsv'>['query']): AuditFilter => ({
  ...(actor !== undefined && { actor }),
  ...(act !== undefined && { act }),
  ...(since !== undefined && { since }),
  ...(until !== undefined && { until }),
});

async function readAudit({ site, query, tools }: Call<'readAudit'>) {
  const { cursor, limit = API_BOUNDS.rowsPerPage } = query;
  const { siteId } = site.row;
  const list = { operation: 'readAudit', siteId } as const;
  const opened = cursor === undefined ? undefined : await tools.cursors.open(list, cursor);
  if (opened === null) return { ok: false, refusal: refusal('cursor-invalid') } as const;
  const before = opened === undefined ? {} : { before: Number(opened) };
  const rows = await tools.store.readAudit(siteId, { ...filterIn(query), ...before }, limit + 1);
  const items = rows.slice(0, limit).map(lineOf);
  const last = items.at(-1);
  const isLast = rows.length <= limit || last === undefined;
  return done({ items, nextCursor: isLast ? null : await tools.cursors.seal(list, String(last.number)) });
}

async function readAuditCsv({ site, query, tools }: Call<'readAuditCsv'>) {
  const most = API_BOUNDS.auditRowsPerFile;
  const rows = await tools.store.readAudit(site.row.siteId, filterIn(query), most);
  const cells = rows.map(({ number, at: moment, actor, act, subject, detail, hash }) => [
    String(number),
    new Date(moment).toISOString(),
    ...[actor, act, subject, detail, hash],
  ]);
  return done({ csv: csvOf(CSV_COLUMNS, cells) });
}
