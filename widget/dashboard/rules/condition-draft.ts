import type { Condition, Leaf } from '../../../server/protocol/index.ts';
import { isGroup } from '../../../server/rules/condition.ts';
import { RULE_LIMITS } from '../../../server/rules/limits.ts';
import { neverTrue } from '../../../server/rules/never.ts';
import { BEGIN, type LeafKind, type Offered, type Values } from './fields.ts';
import { leafOf, valuesOf, type FieldProblem } from './leaf-draft.ts';

export type LeafDraft = {
  readonly type: 'leaf';
  readonly id: string;
  readonly not: boolean;
  readonly kind: LeafKind;
  readonly values: Values;
};
export type GroupDraft = {
  readonly type: 'group';
  readonly id: string;
  readonly not: boolean;
  readonly kind: 'all' | 'any';
  readonly of: readonly ConditionDraft[];
};
/** A condition while it is written: what was typed stays, whether it can be or not. */
export type ConditionDraft = LeafDraft | GroupDraft;

let made = 0;
const newId = (): string => `c${++made}`;

export const newGroup = (kind: 'all' | 'any' = 'all', of: readonly ConditionDraft[] = []): GroupDraft => ({
  type: 'group',
  id: newId(),
  not: false,
  kind,
  of,
});

/** The value of a cart is an attribute of the page, by the name that most give it. */
const CART: Values = { ...BEGIN.attribute, name: 'cart', test: 'between', least: '100' };

export const newLeaf = (offered: Offered): LeafDraft => {
  const kind = offered === 'cart' ? 'attribute' : offered;
  return { type: 'leaf', id: newId(), not: false, kind, values: offered === 'cart' ? CART : BEGIN[kind] };
};

/** The whole tree stands in a group, so that there is always where to add. */
export function draftOfCondition(condition: Condition): GroupDraft {
  const draft = draftOf(condition, false);
  return draft.type === 'group' && !draft.not ? draft : newGroup('all', [draft]);
}

function draftOf(condition: Condition, not: boolean): ConditionDraft {
  if (!isGroup(condition)) {
    const leaf: Leaf = condition;
    return { type: 'leaf', id: newId(), not, kind: leaf.kind, values: valuesOf(leaf) };
  }
  if (condition.kind === 'not') return draftOf(condition.of, !not);
  const of = condition.of.map((each) => draftOf(each, false));
  return { type: 'group', id: newId(), not, kind: condition.kind, of };
}

/** By the id of a condition and the name of its field; a whole condition by its id alone. */
export type Problems = ReadonlyMap<string, FieldProblem>;

export type ReadCondition =
  { readonly ok: true; readonly condition: Condition } | { readonly ok: false; readonly problems: Problems };

export function conditionOf(draft: ConditionDraft): ReadCondition {
  const problems = new Map<string, FieldProblem>();
  const condition = built(draft, problems);
  return problems.size === 0 && condition !== null ? { ok: true, condition } : { ok: false, problems };
}

function built(draft: ConditionDraft, problems: Map<string, FieldProblem>): Condition | null {
  const positive = draft.type === 'leaf' ? builtLeaf(draft, problems) : builtGroup(draft, problems);
  return positive !== null && draft.not ? { kind: 'not', of: positive } : positive;
}

function builtLeaf({ id, kind, values }: LeafDraft, problems: Map<string, FieldProblem>): Leaf | null {
  const read = leafOf(kind, values);
  if (read.ok) return read.leaf;
  for (const [name, problem] of Object.entries(read.problems)) problems.set(`${id}.${name}`, problem);
  return null;
}

function builtGroup({ id, kind, of }: GroupDraft, problems: Map<string, FieldProblem>): Condition | null {
  if (of.length === 0) problems.set(id, { code: 'empty' });
  const parts = of.map((each) => built(each, problems));
  return parts.some((part) => part === null) ? null : { kind, of: parts.filter((part) => part !== null) };
}

/** Where each condition of a draft stands in what is made of it, as the server names it. */
export function pathsOf(draft: ConditionDraft, path = 'when'): ReadonlyMap<string, ConditionDraft> {
  const paths = new Map<string, ConditionDraft>([[path, draft]]);
  const inner = draft.not ? `${path}.of` : path;
  if (draft.not) paths.set(inner, draft);
  if (draft.type === 'group')
    for (const [index, each] of draft.of.entries())
      for (const [at, found] of pathsOf(each, `${inner}.of.${index}`)) paths.set(at, found);
  return paths;
}

/** The condition that a field of the server's belongs to, and what of it. */
export function draftAt(
  root: ConditionDraft,
  field: string,
): { readonly draft: ConditionDraft; readonly rest: string } | null {
  const paths = pathsOf(root);
  for (let at = field; at !== ''; at = at.includes('.') ? at.slice(0, at.lastIndexOf('.')) : '') {
    const draft = paths.get(at);
    if (draft !== undefined) return { draft, rest: field.slice(at.length + 1) };
  }
  return null;
}

/**
 * Two that exclude each other, so that no visit can ever be so; `other` is `null` where one does by itself.
 */
export type Clash = { readonly one: ConditionDraft; readonly other: ConditionDraft | null };

export function clashIn(draft: GroupDraft): Clash | null {
  const read = conditionOf(draft);
  if (!read.ok) return null;
  const found = neverTrue(read.condition, 'when');
  if (found === null) return null;
  const one = draftAt(draft, found.path)?.draft;
  const other = found.other === null ? null : (draftAt(draft, found.other)?.draft ?? null);
  return one === undefined ? null : { one, other };
}

export const countOf = (draft: ConditionDraft): number =>
  draft.type === 'leaf' ? 1 : draft.of.reduce((sum, each) => sum + countOf(each), 0);

/** How deep groups lie in each other. */
export const depthOf = (draft: ConditionDraft): number => {
  if (draft.type === 'leaf') return draft.not ? 1 : 0;
  return 1 + (draft.not ? 1 : 0) + Math.max(0, ...draft.of.map(depthOf));
};

export const isTooLarge = (draft: GroupDraft): boolean =>
  countOf(draft) > RULE_LIMITS.conditions || depthOf(draft) > RULE_LIMITS.conditionDepth;
