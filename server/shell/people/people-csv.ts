import { parse } from 'csv-parse/sync';
import {
  LIMITS,
  ROLES,
  type CatalogueSkill,
  type CsvRow,
  type FieldProblem,
  type PersonSkill,
  type Role,
} from '../../protocol/index.ts';
import { API_BOUNDS } from '../api/bounds.ts';
import { mail } from '../bookings/schemas.ts';
import { skillId } from '../need-schema.ts';
import { line } from '../schema-parts.ts';
import { unguarded } from '../csv.ts';
import type { Invitee } from './invites.ts';

export const COLUMNS = ['name', 'email', 'role', 'skills'] as const;
type Column = (typeof COLUMNS)[number];
const NEEDED = ['name', 'email'] as const;

/** What a row is checked against beside itself. */
export type CsvRules = {
  readonly mayInvite: (role: Role) => boolean;
  /** Lower-case mail addresses that have an account, of whatever site. */
  readonly isKnown: (email: string) => boolean;
  /** `null` where agents name their own skills. */
  readonly skills: readonly CatalogueSkill[] | null;
};

export type ReadRow = CsvRow & { readonly problems: readonly FieldProblem[]; readonly invitee: Invitee };

export type ReadCsv =
  | { readonly ok: true; readonly rows: readonly ReadRow[] }
  | { readonly ok: false; readonly problem: FieldProblem };

type Record_ = { readonly record: readonly string[]; readonly info: { readonly lines: number } };

/** Reads a file of people; commas or semicolons part the cells, and the first line names the columns. */
export function readPeopleCsv(text: string, rules: CsvRules): ReadCsv {
  const cut = cutUp(text);
  if (!cut.ok) return cut;
  const [head, ...records] = cut.records;
  const columns = new Map((head?.record ?? []).map((name, index) => [name.trim().toLowerCase(), index]));
  const lacking = NEEDED.filter((name) => !columns.has(name));
  if (lacking.length > 0) return faulty(`Name the columns ${COLUMNS.join(', ')} in the first line.`);
  if (records.length === 0) return faulty('There is nobody below the first line.');
  if (records.length > API_BOUNDS.csvRows)
    return faulty(`Give at most ${API_BOUNDS.csvRows} people at once.`);
  const seen = new Map<string, number>();
  const rows = records.map(({ record, info }) => {
    const cell = (column: Column): string => unguarded((record[columns.get(column) ?? -1] ?? '').trim());
    const read = readRow(cell, info.lines, rules, seen);
    seen.set(read.invitee.email, info.lines);
    return read;
  });
  return { ok: true, rows };
}

const faulty = (detail: string) => ({ ok: false, problem: { field: 'csv', detail } }) as const;

function cutUp(text: string) {
  try {
    const records = parse(text, {
      bom: true,
      delimiter: [',', ';', '\t'],
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      max_record_size: 10_000,
    }) as unknown as readonly Record_[];
    return { ok: true, records } as const;
  } catch (error) {
    const { lines } = error as { readonly lines?: number };
    return faulty(
      `Line ${lines ?? 1} cannot be read: a quotation mark is not closed, or stands inside a cell.`,
    );
  }
}

function readRow(
  cell: (column: Column) => string,
  number: number,
  rules: CsvRules,
  seen: ReadonlyMap<string, number>,
): ReadRow {
  const problems: FieldProblem[] = [];
  const wrong = (column: Column, detail: string) =>
    problems.push({ field: `line ${number}, ${column}`, detail });
  const name = line(LIMITS.nameCharacters).safeParse(cell('name'));
  if (!name.success) wrong('name', `Give a name of up to ${LIMITS.nameCharacters} characters.`);
  const address = mail.safeParse(cell('email'));
  const email = cell('email').toLowerCase();
  if (!address.success) wrong('email', 'This is no mail address.');
  const before = seen.get(email);
  if (before !== undefined) wrong('email', `Line ${before} has the same.`);
  if (rules.isKnown(email)) wrong('email', 'Somebody has an account with it already.');
  const role = ROLES.find((each) => each === (cell('role').toLowerCase() || 'agent'));
  if (role === undefined) wrong('role', `This is none of ${ROLES.join(', ')}.`);
  else if (!rules.mayInvite(role)) wrong('role', 'Only an owner invites owners and supervisors.');
  const skills = readSkills(cell('skills'), rules.skills);
  if (typeof skills === 'string') wrong('skills', skills);
  const invitee: Invitee = {
    name: name.success ? name.data : '',
    email,
    role: role ?? 'agent',
    serves: (role ?? 'agent') === 'agent' || cell('skills') !== '',
    skills: typeof skills === 'string' ? [] : skills,
  };
  const shown = {
    name: cell('name'),
    email: cell('email'),
    role: role ?? cell('role'),
    skills: cell('skills'),
  };
  const said = problems.map(({ field, detail }) => `${field.split(', ')[1] ?? ''}: ${detail}`);
  return { line: number, ...shown, problem: said.length === 0 ? null : said.join(' '), problems, invitee };
}

/** `vintage:4 repair` is level 4 and level 3. A sentence for what cannot be read. */
function readSkills(
  text: string,
  catalogue: readonly CatalogueSkill[] | null,
): readonly PersonSkill[] | string {
  const words = text.split(/[\s,;]+/).filter(Boolean);
  if (words.length > LIMITS.skillsPerAgent) return `Give at most ${LIMITS.skillsPerAgent} skills.`;
  const skills: PersonSkill[] = [];
  for (const word of words) {
    const [, name = '', level = '3'] = /^(.+?)(?::(\d+))?$/.exec(word.toLowerCase()) ?? [];
    const id = skillId.safeParse(name);
    const isLevel = Number(level) >= 1 && Number(level) <= LIMITS.skillLevelMost;
    if (!id.success || !isLevel) return 'Write each skill as a word and a level, such as vintage:4.';
    if (skills.some((each) => each.skillId === id.data)) return 'Name each skill once.';
    if (catalogue !== null && !catalogue.some((each) => each.skillId === id.data))
      return 'Choose skills from the catalogue of the site.';
    skills.push({ skillId: id.data, level: Number(level) });
  }
  return skills;
}
