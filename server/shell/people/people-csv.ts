import { parse } from 'csv-parse/sync';
import {
  fieldProblem,
  LIMITS,
  ROLES,
  type CatalogueSkill,
  type CsvRow,
  type FieldProblem,
  type FieldProblemCode,
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
  if (lacking.length > 0) return faulty('file-columns', { columns: COLUMNS.join(', ') });
  if (records.length === 0) return faulty('file-empty');
  if (records.length > API_BOUNDS.csvRows) return faulty('file-long', { most: API_BOUNDS.csvRows });
  const seen = new Map<string, number>();
  const rows = records.map(({ record, info }) => {
    const cell = (column: Column): string => unguarded((record[columns.get(column) ?? -1] ?? '').trim());
    const read = readRow(cell, info.lines, rules, seen);
    seen.set(read.invitee.email, info.lines);
    return read;
  });
  return { ok: true, rows };
}

const faulty = (code: FieldProblemCode, data = {}) =>
  ({ ok: false, problem: fieldProblem('csv', code, data) }) as const;

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
    return faulty('file-torn', { line: lines ?? 1 });
  }
}

function readRow(
  cell: (column: Column) => string,
  number: number,
  rules: CsvRules,
  seen: ReadonlyMap<string, number>,
): ReadRow {
  const problems: FieldProblem[] = [];
  const wrong = (column: Column, code: FieldProblemCode, data = {}) =>
    problems.push(fieldProblem(`line ${number}, ${column}`, code, data));
  const name = line(LIMITS.nameCharacters).safeParse(cell('name'));
  if (!name.success) wrong('name', 'name-wrong', { most: LIMITS.nameCharacters });
  const address = mail.safeParse(cell('email'));
  const email = cell('email').toLowerCase();
  if (!address.success) wrong('email', 'email-wrong');
  const before = seen.get(email);
  if (before !== undefined) wrong('email', 'email-twice', { line: before });
  if (rules.isKnown(email)) wrong('email', 'email-taken');
  const role = ROLES.find((each) => each === (cell('role').toLowerCase() || 'agent'));
  if (role === undefined) wrong('role', 'role-unknown', { roles: ROLES.join(', ') });
  else if (!rules.mayInvite(role)) wrong('role', 'role-not-yours');
  const skills = readSkills(cell('skills'), rules.skills);
  if (!Array.isArray(skills)) wrong('skills', skills.code, skills.data);
  const invitee: Invitee = {
    name: name.success ? name.data : '',
    email,
    role: role ?? 'agent',
    serves: (role ?? 'agent') === 'agent' || cell('skills') !== '',
    skills: Array.isArray(skills) ? skills : [],
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

/** `vintage:4 repair` is level 4 and level 3; else what is wrong with it. */
function readSkills(
  text: string,
  catalogue: readonly CatalogueSkill[] | null,
): PersonSkill[] | { readonly code: FieldProblemCode; readonly data?: object } {
  const words = text.split(/[\s,;]+/).filter(Boolean);
  if (words.length > LIMITS.skillsPerAgent)
    return { code: 'too-many', data: { most: LIMITS.skillsPerAgent } };
  const skills: PersonSkill[] = [];
  for (const word of words) {
    const [, name = '', level = '3'] = /^(.+?)(?::(\d+))?$/.exec(word.toLowerCase()) ?? [];
    const id = skillId.safeParse(name);
    const isLevel = Number(level) >= 1 && Number(level) <= LIMITS.skillLevelMost;
    if (!id.success || !isLevel) return { code: 'skill-form-wrong' };
    if (skills.some((each) => each.skillId === id.data)) return { code: 'named-twice' };
    if (catalogue !== null && !catalogue.some((each) => each.skillId === id.data))
      return { code: 'skill-unknown' };
    skills.push({ skillId: id.data, level: Number(level) });
  }
  return skills;
}
