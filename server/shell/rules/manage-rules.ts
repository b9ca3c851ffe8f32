import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { SiteId } from '../../protocol/index.ts';
import { TEMPLATES, type Rule } from '../../rules/index.ts';
import type { FiringOutcome, Store } from '../../store/index.ts';
import type { Managed, ManageTools } from '../manage/command.ts';
import { noSite } from '../manage/parts.ts';
import { knownTo, readBook, saveBook, savedBook, type SavedBook } from './save-rules.ts';
import { tryRule } from './try-rule.ts';

const WEEK_MILLISECONDS = 7 * 86_400_000;
const FIRINGS_MOST = 100_000;
const FILE_BYTES_MOST = 1_000_000;

const wrong = (sentence: string): Managed => ({ ok: false, sentence });
const done = (sentence: string): Managed => ({ ok: true, sentence });

/** Rules of context: templates to begin with, a file that becomes the rules, and what is in force. */
export async function manageRules(
  words: readonly string[],
  tools: Pick<ManageTools, 'store' | 'clock'>,
  usage: string,
): Promise<Managed> {
  const { positionals } = parseArgs({ args: [...words], allowPositionals: true, options: {} });
  const [siteId, act, file] = positionals as [SiteId?, string?, string?];
  if (siteId === undefined || act === undefined || positionals.length > 3) return wrong(usage);
  const sites = await tools.store.readSites();
  if (!sites.some((site) => site.siteId === siteId)) return wrong(noSite(siteId, sites));
  switch (act) {
    case 'templates':
      return done(templates());
    case 'list':
      return list(tools, siteId);
    case 'import':
      return file === undefined ? wrong(usage) : importFile(tools, siteId, file);
    default:
      return wrong(usage);
  }
}

/** A whole file, to be saved and edited. */
function templates(): string {
  const rules = TEMPLATES.map(({ rule }) => rule);
  return JSON.stringify({ zone: 'UTC', branches: [], rules }, null, 2);
}

async function importFile(
  { store, clock }: Pick<ManageTools, 'store' | 'clock'>,
  siteId: SiteId,
  file: string,
): Promise<Managed> {
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) return wrong(`${file} cannot be read.`);
  if (text.length > FILE_BYTES_MOST) return wrong(`${file} is too long.`);
  const given = parsed(text);
  if (given === undefined) return wrong(`${file} is not valid JSON.`);
  const read = readBook(given, await knownTo(store, siteId));
  if (!read.ok) {
    const faults = read.faults.map(({ path, sentence }) => `  ${path}: ${sentence}`);
    return wrong(`Nothing was saved.\n${faults.join('\n')}`);
  }
  const before = await savedBook(store, siteId);
  const version = (before?.version ?? 0) + 1;
  const change = { version, changedBy: 'manage', changedAt: clock.now() };
  if (!(await saveBook(store, siteId, read.book, change))) {
    return wrong('Somebody else saved rules in this moment. Look at theirs with "list", then try again.');
  }
  return done(`${siteId} has ${read.book.rules.length} rules now, version ${version}.`);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

async function list(
  { store, clock }: Pick<ManageTools, 'store' | 'clock'>,
  siteId: SiteId,
): Promise<Managed> {
  const saved = await savedBook(store, siteId);
  if (saved === null || saved.book.rules.length === 0) {
    return done(`${siteId} has no rules. Begin with "rules ${siteId} templates".`);
  }
  const now = clock.now();
  const lines = await Promise.all(saved.book.rules.map((rule) => ruleLines(store, siteId, rule, saved, now)));
  return done([`Version ${saved.version}. Figures are of the last 7 days.`, ...lines].join('\n'));
}

async function ruleLines(
  store: Store,
  siteId: SiteId,
  rule: Rule,
  { book }: SavedBook,
  now: number,
): Promise<string> {
  const { ruleId, name, enabled } = rule;
  const filter = { since: now - WEEK_MILLISECONDS, until: now, ruleId };
  const firings = await store.readFirings(siteId, filter, FIRINGS_MOST);
  const of = (...outcomes: readonly FiringOutcome[]): string => {
    const rows = firings.filter(({ outcome }) => outcomes.includes(outcome));
    const joined = rows.filter(({ ticketId }) => ticketId !== null).length;
    return rows.length === 0 ? '0' : `${rows.length} (${joined} took a place)`;
  };
  const trial = await tryRule(store, siteId, rule, book, now);
  return [
    `${ruleId}  ${name}${enabled ? '' : ' (off)'}`,
    `  shown ${of('shown', 'accepted', 'declined', 'lapsed', 'withdrawn')}, accepted ${of('accepted')}, ` +
      `held out ${of('held-out')}`,
    `  would have matched ${trial.matched} of ${trial.visits} visits whose visitors acted; of ` +
      `${trial.unknown} more it cannot be told`,
  ].join('\n');
}
