import type { ContextValue, Leaf } from '../../../server/protocol/index.ts';
import { RULE_LIMITS } from '../../../server/rules/limits.ts';
import { isZone } from '../parts/zone-field.ts';
import { FIELDS, shownFields, type FieldSpec, type LeafKind, type Values } from './fields.ts';

/** What is wrong with one field; the words say it. */
export type FieldProblem =
  | {
      readonly code:
        | 'missing'
        | 'choose'
        | 'name'
        | 'empty'
        | 'words'
        | 'path'
        | 'zone'
        | 'country'
        | 'language'
        | 'figure'
        | 'order'
        | 'many';
    }
  | { readonly code: 'whole'; readonly least: number; readonly most: number };

export type ReadLeaf =
  | { readonly ok: true; readonly leaf: Leaf }
  | { readonly ok: false; readonly problems: Readonly<Record<string, FieldProblem>> };

type Read = { readonly value: unknown } | { readonly problem: FieldProblem };

const bad = (code: Exclude<FieldProblem['code'], 'whole'>): Read => ({ problem: { code } });
const good = (value: unknown): Read => ({ value });

export const itemsIn = (text: string): readonly string[] =>
  text
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');

/** A word, a figure, or yes and no; in quotes it is a word whatever it is. */
function contextValue(text: string): ContextValue {
  const quoted = /^"(.*)"$/u.exec(text);
  if (quoted !== null) return quoted[1] ?? '';
  if (text === 'true' || text === 'false') return text === 'true';
  return /^-?\d+(?:\.\d+)?$/u.test(text) ? Number(text) : text;
}

const contextText = (value: ContextValue): string =>
  typeof value === 'string' && typeof contextValue(value) !== 'string' ? `"${value}"` : String(value);

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

function listOf(of: 'zone' | 'country' | 'language' | 'value', text: string): Read {
  const items = itemsIn(of === 'country' ? text.toUpperCase() : text);
  if (items.length === 0) return bad('missing');
  if (items.length > RULE_LIMITS.choices) return bad('many');
  switch (of) {
    case 'zone':
      return items.every(isZone) ? good(items) : bad('zone');
    case 'country':
      return items.every((item) => /^[A-Z]{2}$/u.test(item)) ? good(items) : bad('country');
    case 'language':
      return items.every(isLanguage) ? good(items) : bad('language');
    case 'value':
      return good(items.map(contextValue));
  }
}

/** Decimals are written with a comma by many. */
const numberIn = (text: string): number => Number(text.trim().replace(',', '.'));

function fieldOf(spec: FieldSpec, text: string): Read {
  switch (spec.type) {
    case 'whole': {
      const { least, most } = spec;
      const value = numberIn(text);
      const isFit = text.trim() !== '' && Number.isInteger(value) && value >= least && value <= most;
      return isFit ? good(value) : { problem: { code: 'whole', least, most } };
    }
    case 'figure':
      if (text.trim() === '') return good(null);
      return Number.isFinite(numberIn(text)) ? good(numberIn(text)) : bad('figure');
    case 'path':
      return /^[/*]\S*$/u.test(text.trim()) ? good(text.trim()) : bad('path');
    case 'text':
      return text.trim() === '' ? bad('missing') : good(text.trim());
    case 'flag':
      return good(text === 'yes');
    case 'list':
      return listOf(spec.of, text);
    case 'checks':
      return itemsIn(text).length === 0 ? bad('choose') : good(itemsIn(text));
    case 'choice':
      return good(text);
  }
}

/** The condition that stands in the fields, or what is wrong with each of them. */
export function leafOf(kind: LeafKind, values: Values): ReadLeaf {
  const parts: Record<string, unknown> = {};
  const problems: Record<string, FieldProblem> = {};
  for (const spec of shownFields(kind, values)) {
    const read = fieldOf(spec, values[spec.name] ?? '');
    if ('problem' in read) problems[spec.name] = read.problem;
    else parts[spec.name] = read.value;
  }
  if (Object.keys(problems).length > 0) return { ok: false, problems };
  const [low, high] = kind === 'date' ? [parts.daysFrom, parts.daysUntil] : [parts.least, parts.most];
  if (typeof low === 'number' && typeof high === 'number' && low > high)
    return { ok: false, problems: { [kind === 'date' ? 'daysUntil' : 'most']: { code: 'order' } } };
  return { ok: true, leaf: shaped(kind, parts) };
}

function shaped(kind: LeafKind, parts: Readonly<Record<string, unknown>>): Leaf {
  if (kind === 'staffed') return { kind, is: parts.is === 'yes' };
  if (kind !== 'attribute') return { kind, ...parts } as Leaf;
  const { name, source, test, ...rest } = parts;
  return { kind, name, source, test: { kind: test, ...rest } } as Leaf;
}

/** What stands in the fields of a condition that is there already. */
export function valuesOf(leaf: Leaf): Values {
  if (leaf.kind === 'staffed') return { is: leaf.is ? 'yes' : 'no' };
  const { kind, ...own } = leaf;
  const flat: Record<string, unknown> =
    leaf.kind === 'attribute' ? { ...own, ...leaf.test, test: leaf.test.kind } : own;
  return Object.fromEntries(FIELDS[kind].map(({ name }) => [name, textOf(flat[name])]));
}

function textOf(value: unknown): string {
  if (Array.isArray(value)) return (value as readonly ContextValue[]).map(contextText).join(', ');
  if (typeof value === 'boolean') return value ? 'yes' : '';
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
