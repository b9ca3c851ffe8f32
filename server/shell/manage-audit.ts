import { parseArgs } from 'node:util';
import type { Moment, SiteId } from '../protocol/index.ts';
import { auditHash, type AuditFilter, type AuditRow, type Store } from '../store/index.ts';
import type { Managed, ManageTools } from './manage-command.ts';
import { momentOf, noSite, printedMoment, TIME_HELP } from './manage-parts.ts';

/** Rows printed at once; of more the newest are shown. */
const ROWS_SHOWN = 200;
const ROWS_PER_READ = 1_000;

const OPTIONS = {
  site: { type: 'string' },
  actor: { type: 'string' },
  act: { type: 'string' },
  since: { type: 'string', default: '7d' },
  until: { type: 'string' },
  check: { type: 'boolean', default: false },
} as const;

type Wish = {
  readonly actor?: string;
  readonly act?: string;
  readonly since: string;
  readonly until?: string;
};

/** Who did what, oldest first, or whether the chain of all rows is whole. Nothing is changed. */
export async function manageAudit(
  words: readonly string[],
  { store, clock }: Pick<ManageTools, 'store' | 'clock'>,
  usage: string,
): Promise<Managed> {
  const { values } = parseArgs({ args: [...words], options: OPTIONS });
  if (values.site === undefined) return { ok: false, sentence: usage };
  const sites = await store.readSites();
  const site = sites.find(({ siteId }) => siteId === values.site);
  if (site === undefined) return { ok: false, sentence: noSite(values.site, sites) };
  if (values.check) return checkChain(store, site.siteId);
  const filter = filterOf(values, clock.now());
  if (filter === null) return { ok: false, sentence: TIME_HELP };
  const found = await store.readAudit(site.siteId, filter, ROWS_SHOWN + 1);
  return { ok: true, sentence: report(found) };
}

/** `null` for a time that is none. */
function filterOf({ actor, act, since, until }: Wish, now: Moment): AuditFilter | null {
  const sinceAt = momentOf(since, now);
  const untilAt = until === undefined ? now : momentOf(until, now);
  if (sinceAt === null || untilAt === null) return null;
  const who = { ...(actor !== undefined && { actor }), ...(act !== undefined && { act }) };
  return { since: sinceAt, until: untilAt, ...who };
}

function report(found: readonly AuditRow[]): string {
  if (found.length === 0) return 'Nothing was done in that time.';
  const more = `There were more: these are the newest ${ROWS_SHOWN}. Older ones are shown with --until.`;
  const lines = found.slice(0, ROWS_SHOWN).reverse();
  return [
    ...(found.length > ROWS_SHOWN ? [more] : []),
    'All times are UTC.',
    ...lines.map(({ number, at, actor, act, subject, detail }) =>
      [`${number}  ${printedMoment(at)}  ${actor} ${act}`, subject, detail && `(${detail})`]
        .filter(Boolean)
        .join(' '),
    ),
  ].join('\n');
}

/** Recomputes every hash. Its last one, kept elsewhere, shows later that no end was cut off. */
async function checkChain(store: Store, siteId: SiteId): Promise<Managed> {
  let last: AuditRow | null = null;
  for (;;) {
    const next: number = (last?.number ?? 0) + 1;
    const rows = await store.readAuditFrom(siteId, next, ROWS_PER_READ);
    for (const row of rows) {
      const expected = (last?.number ?? 0) + 1;
      const isNext = row.number === expected && row.previousHash === (last?.hash ?? '');
      if (!isNext || row.hash !== auditHash(siteId, row)) {
        return { ok: false, sentence: `Row ${expected} was changed or is gone: the chain breaks there.` };
      }
      last = row;
    }
    if (rows.length < ROWS_PER_READ) break;
  }
  if (last === null) return { ok: true, sentence: 'The audit log is empty.' };
  return { ok: true, sentence: `All ${last.number} rows are whole. The last hash is ${last.hash}.` };
}

const CHANGING: Readonly<Record<string, (options: readonly string[]) => boolean>> = {
  'add-site': () => true,
  'add-agent': () => true,
  hours: (options) => options.length > 0,
  fields: (options) => options.length > 0,
  replies: (options) => options.length > 0,
  permit: () => true,
  'visitor-key': (options) => options.includes('--new'),
};

/** Writes down that the command line changed something: the word, what it names, and which options. */
export async function auditManaged(
  words: readonly string[],
  { store, clock }: Pick<ManageTools, 'store' | 'clock'>,
): Promise<void> {
  const [act = '', ...rest] = words;
  const options = rest.filter((word) => word.startsWith('--')).map((word) => word.split('=')[0] ?? '');
  if (CHANGING[act]?.(options) !== true) return;
  const firstOption = rest.findIndex((word) => word.startsWith('--'));
  const named = firstOption < 0 ? rest : rest.slice(0, firstOption);
  const site = (await store.readSites()).find(({ siteId }) => siteId === named[0]);
  if (site === undefined) return;
  const detail = [...new Set(options)].join(', ');
  const subject = named.slice(1).join(' ');
  await store.appendAudit(site.siteId, { at: clock.now(), actor: 'manage', act, subject, detail });
}
