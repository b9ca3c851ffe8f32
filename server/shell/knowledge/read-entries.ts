import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { KNOWLEDGE_LIMITS, type KnowledgeEntry, type Moment } from '../../protocol/index.ts';
import { check } from '../check.ts';
import { readCsv } from './csv.ts';
import { readFrontMatter } from './front-matter.ts';
import { entryForm } from './schemas.ts';

/** What stands in a folder of Markdown files, or in a table: all entries, or every fault with its place. */
export type ReadEntries =
  | { readonly ok: true; readonly entries: readonly KnowledgeEntry[] }
  | { readonly ok: false; readonly faults: readonly string[] };

type Found = { readonly place: string; readonly id: string; readonly fields: ReadonlyMap<string, string> };
type Source = { readonly found: readonly Found[]; readonly faults: readonly string[] };

const FIELDS = ['id', 'kind', 'title', 'text', 'link', 'language', 'skills'];
/** More than any entry may have, so that no long file is read whole. */
const FILE_BYTES = 64 * 1024;
const TABLE_BYTES = 32 * 1024 * 1024;
const FAULTS_SHOWN = 50;

/** Reads a folder with files such as `returns.md`, or one `.csv`. Errors of the file system are thrown. */
export async function readEntries(path: string, now: Moment): Promise<ReadEntries> {
  const isTable = extname(path).toLowerCase() === '.csv';
  const { found, faults } = isTable ? await readTable(path) : await readFolder(path);
  const wrong = [...faults];
  const entries = new Map<string, KnowledgeEntry>();
  for (const each of found) {
    const read = entryOf(each, now);
    if (!read.ok) wrong.push(`${each.place}: ${read.sentence}`);
    else if (entries.has(read.entry.entryId))
      wrong.push(`${each.place}: ${read.entry.entryId} is there twice.`);
    else entries.set(read.entry.entryId, read.entry);
  }
  if (entries.size > KNOWLEDGE_LIMITS.entriesPerSite)
    wrong.push(`There are ${entries.size} entries; at most ${KNOWLEDGE_LIMITS.entriesPerSite} can be kept.`);
  if (entries.size === 0 && wrong.length === 0) wrong.push(`There is no entry in ${path}.`);
  if (wrong.length === 0) return { ok: true, entries: [...entries.values()] };
  const more = wrong.length - FAULTS_SHOWN;
  return {
    ok: false,
    faults: more > 0 ? [...wrong.slice(0, FAULTS_SHOWN), `… and ${more} more.`] : wrong,
  };
}

async function readFolder(folder: string): Promise<Source> {
  const names = (await readdir(folder)).filter((name) => extname(name) === '.md').sort();
  const found: Found[] = [];
  const faults: string[] = [];
  if (names.length > KNOWLEDGE_LIMITS.entriesPerSite) {
    faults.push(`There are ${names.length} files; at most ${KNOWLEDGE_LIMITS.entriesPerSite} can be kept.`);
    return { found, faults };
  }
  for (const name of names) {
    const raw = await readWhole(join(folder, name), FILE_BYTES);
    const read = raw === null ? { ok: false as const, sentence: 'it is too long.' } : readFrontMatter(raw);
    if (!read.ok) {
      faults.push(`${name}: ${read.sentence}`);
      continue;
    }
    const { fields, text } = read.result;
    const id = basename(name, '.md').normalize('NFC').toLowerCase();
    found.push({ place: name, id, fields: new Map([...fields, ['text', text]]) });
  }
  return { found, faults };
}

async function readTable(path: string): Promise<Source> {
  const raw = await readWhole(path, TABLE_BYTES);
  const table = raw === null ? { ok: false as const, sentence: 'the file is too long.' } : readCsv(raw);
  if (!table.ok) return { found: [], faults: [table.sentence] };
  const found = table.rows.map(({ line, fields }) => {
    return { place: `line ${line}`, id: fields.get('id') ?? '', fields };
  });
  return { found, faults: [] };
}

async function readWhole(path: string, bytesMost: number): Promise<string | null> {
  const { size } = await stat(path);
  return size > bytesMost ? null : readFile(path, 'utf8');
}

type ReadEntry =
  { readonly ok: true; readonly entry: KnowledgeEntry } | { readonly ok: false; readonly sentence: string };

function entryOf({ id, fields }: Found, now: Moment): ReadEntry {
  const unknown = [...fields.keys()].find((name) => !FIELDS.includes(name));
  if (unknown !== undefined) return { ok: false, sentence: `there is no field “${unknown.slice(0, 40)}”.` };
  const field = (name: string): string => (fields.get(name) ?? '').trim();
  const link = field('link');
  const form = check(entryForm, {
    entryId: id.trim(),
    kind: field('kind') || (link === '' ? 'reply' : 'article'),
    title: field('title'),
    text: field('text'),
    language: field('language') || null,
    skills: field('skills')
      .split(/[,;]/u)
      .map((skill) => skill.trim())
      .filter((skill) => skill !== ''),
    ...(link === '' ? {} : { link }),
  });
  if (!form.ok)
    return { ok: false, sentence: `${form.refusal.field ?? 'the entry'}: ${form.refusal.message}` };
  return { ok: true, entry: { ...form.result, updatedAt: now } };
}
