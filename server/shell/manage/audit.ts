import { parseArgs } from 'node:util';
import type { Moment, SiteId } from '../../protocol/index.ts';
import type { AuditFilter, AuditRow, Store } from '../../store/index.ts';
import { checkChain } from '../audit-chain.ts';
import type { Managed, ManageTools } from './command.ts';
import { momentOf, noSite, printedMoment, TIME_HELP } from './parts.ts';

/** Rows printed at once; of more the newest are shown. */
const ROWS_SHOWN = 200;

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
  if (values.check) return reportChain(store, site.siteId);
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

/** The last hash, kept elsewhere, shows later that no end was cut off. */
async function reportChain(store: Store, siteId: SiteId): Promise<Managed> {
  const { lines, brokenAt, lastHash } = await checkChain(store, siteId);
  if (brokenAt !== null) {
    return { ok: false, sentence: `Row ${brokenAt} was changed or is gone: the chain breaks there.` };
  }
  if (lastHash === null) return { ok: true, sentence: 'The audit log is empty.' };
  return { ok: true, sentence: `All ${lines} rows are whole. The last hash is ${lastHash}.` };
}

/** A line of the command line: what stands before its options, and these without their values. */
type Said = { readonly named: readonly string[]; readonly options: readonly string[] };

const always = (): boolean => true;
const withOptions = ({ options }: Said): boolean => options.length > 0;

const CHANGING: Readonly<Record<string, (said: Said) => boolean>> = {
  'add-site': always,
  'add-agent': always,
  'add-owner': always,
  password: always,
  hours: withOptions,
  fields: withOptions,
  replies: withOptions,
  knowledge: ({ named }) => named[0] !== 'list',
  measures: ({ options }) => options.includes('--rebuild'),
  permit: always,
  'review-disputes': withOptions,
  'visitor-key': ({ options }) => options.includes('--new'),
  rules: ({ named }) => named[1] === 'import',
};

/** Writes down that the command line changed something: the word, what it names, and which options. */
export async function auditManaged(
  words: readonly string[],
  { store, clock }: Pick<ManageTools, 'store' | 'clock'>,
): Promise<void> {
  const [act = '', ...rest] = words;
  const said = saidIn(rest);
  if (CHANGING[act]?.(said) !== true) return;
  const { siteId, subject } = await subjectOf(store, act, said.named);
  const site = (await store.readSites()).find((each) => each.siteId === siteId);
  if (site === undefined) return;
  const detail = said.options.join(', ');
  await store.appendAudit(site.siteId, { at: clock.now(), actor: 'manage', act, subject, detail });
}

function saidIn(words: readonly string[]): Said {
  const options = words.filter((word) => word.startsWith('--')).map((word) => word.split('=')[0] ?? '');
  const firstOption = words.findIndex((word) => word.startsWith('--'));
  return { named: firstOption < 0 ? words : words.slice(0, firstOption), options: [...new Set(options)] };
}

/** Most name their site first. Of a mail address only whose it is stays in the log. */
async function subjectOf(
  store: Store,
  act: string,
  [first = '', ...rest]: readonly string[],
): Promise<{ readonly siteId: string | undefined; readonly subject: string }> {
  switch (act) {
    case 'password': {
      const account = await store.findAccount(first.toLowerCase());
      return { siteId: account?.siteId, subject: account?.accountId ?? '' };
    }
    case 'knowledge':
      return { siteId: rest[0], subject: [first, ...rest.slice(1)].join(' ') };
    default:
      return { siteId: first, subject: rest.join(' ') };
  }
}
