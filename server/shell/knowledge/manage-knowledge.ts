import { parseArgs } from 'node:util';
import {
  KNOWLEDGE_LIMITS,
  type KnowledgeEntry,
  type KnowledgeId,
  type SiteId,
} from '../../protocol/index.ts';
import type { SuggestionCount } from '../../store/index.ts';
import type { Managed, ManageTools } from '../manage/command.ts';
import { readEntries } from './read-entries.ts';

type Tools = Pick<ManageTools, 'store' | 'clock'>;

const refuse = (sentence: string): Managed => ({ ok: false, sentence });

/** What a site knows: taken from a folder or a table, shown with what agents did with it, and removed. */
export async function manageKnowledge(
  words: readonly string[],
  tools: Tools,
  usage: string,
): Promise<Managed> {
  const { positionals, values } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: { only: { type: 'boolean', default: false } },
  });
  const [act, siteId, ...rest] = positionals as [string?, SiteId?, ...string[]];
  const [first] = rest;
  if (siteId === undefined || (values.only && act !== 'import')) return refuse(usage);
  const sites = await tools.store.readSites();
  const known = sites.some((site) => site.siteId === siteId);
  if (!known) return refuse(`There is no site ${siteId}.`);
  if (act === 'list' && first === undefined) return listKnowledge(tools, siteId);
  if (act === 'remove' && first !== undefined) return removeKnowledge(tools, siteId, rest as KnowledgeId[]);
  if (act === 'import' && first !== undefined && rest.length === 1)
    return importKnowledge(tools, siteId, first, values.only ? 'drop' : 'keep');
  return refuse(usage);
}

async function importKnowledge(
  { store, clock }: Tools,
  siteId: SiteId,
  path: string,
  others: 'keep' | 'drop',
): Promise<Managed> {
  const read = await readEntries(path, clock.now()).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && 'path' in error)
      return { ok: false as const, faults: [`${path} cannot be read (${String(error.code)}).`] };
    throw error;
  });
  if (!read.ok) return refuse(`${read.faults.join('\n')}\nNothing was saved.`);
  const { entries } = read;
  const saved = await store.saveKnowledge(siteId, entries, others);
  if (!saved.ok) {
    return refuse(
      `${siteId} would have more than ${KNOWLEDGE_LIMITS.entriesPerSite} entries. Nothing was saved.`,
    );
  }
  const articles = entries.filter(({ kind }) => kind === 'article').length;
  const alone = others === 'drop' ? ' There are no others.' : '';
  return {
    ok: true,
    sentence: `Saved for ${siteId}: replies ${entries.length - articles}, articles ${articles}.${alone}`,
  };
}

async function removeKnowledge(
  { store }: Tools,
  siteId: SiteId,
  entryIds: readonly KnowledgeId[],
): Promise<Managed> {
  const known = new Set((await store.readKnowledge(siteId, entryIds)).map(({ entryId }) => entryId));
  const missing = entryIds.find((entryId) => !known.has(entryId));
  if (missing !== undefined) return refuse(`${siteId} has no entry ${missing}. Nothing was removed.`);
  const count = await store.removeKnowledge(siteId, entryIds);
  return { ok: true, sentence: `Removed from ${siteId}: ${count}.` };
}

async function listKnowledge({ store, clock }: Tools, siteId: SiteId): Promise<Managed> {
  const entries = await store.readKnowledge(siteId, null);
  const counts = await store.countSuggestions(siteId, 0, clock.now());
  const acts = counts.filter(({ subject }) => subject.kind === 'transfer' || subject.kind === 'call');
  const lines = [...entries.map((entry) => lineOf(entry, counts)), ...acts.map(lineOfAct)];
  return {
    ok: true,
    sentence: lines.length === 0 ? `${siteId} knows nothing yet.` : lines.join('\n'),
  };
}

function lineOf(entry: KnowledgeEntry, counts: readonly SuggestionCount[]): string {
  const { entryId, kind, title, language, skills } = entry;
  const ofEntry = counts.filter(({ subject }) => 'entryId' in subject && subject.entryId === entryId);
  const taken = ofEntry.reduce((sum, each) => sum + each.taken, 0);
  const dismissed = ofEntry.reduce((sum, each) => sum + each.dismissed, 0);
  const about = [kind, language ?? 'any language', ...skills].join(', ');
  return `${entryId}  ${title} (${about})  ${doneWith(taken, dismissed)}`;
}

function lineOfAct({ subject, taken, dismissed }: SuggestionCount): string {
  const what = subject.kind === 'transfer' ? `transfer to ${subject.skillId}` : 'a call';
  return `(${what})  ${doneWith(taken, dismissed)}`;
}

const doneWith = (taken: number, dismissed: number): string => `taken ${taken}, dismissed ${dismissed}`;
