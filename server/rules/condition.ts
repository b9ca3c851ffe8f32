import type { Condition, Leaf } from '../protocol/index.ts';

export type { AttributeSource, Condition, DeviceKind, Leaf, ValueTest } from '../protocol/index.ts';

/** A condition as the browser has it: what only the server knows keeps its place and says nothing. */
export type PublicLeaf = Leaf | { readonly kind: 'server' };
export type PublicCondition =
  | PublicLeaf
  | { readonly kind: 'all' | 'any'; readonly of: readonly PublicCondition[] }
  | { readonly kind: 'not'; readonly of: PublicCondition };

export const isGroup = <Tree extends { readonly kind: string }>(
  node: Tree,
): node is Extract<Tree, { readonly of: unknown }> =>
  node.kind === 'all' || node.kind === 'any' || node.kind === 'not';

/** The conditions of a tree from left to right, groups left out. */
export function leavesOf(tree: Condition): readonly Leaf[];
export function leavesOf(tree: PublicCondition): readonly PublicLeaf[];
export function leavesOf(tree: PublicCondition): readonly PublicLeaf[] {
  if (!isGroup(tree)) return [tree];
  return tree.kind === 'not' ? leavesOf(tree.of) : tree.of.flatMap((each) => leavesOf(each));
}

/** What cannot be known in a browser, or must not be told to it. */
export function isServers(leaf: Leaf): boolean {
  switch (leaf.kind) {
    case 'country':
    case 'returning':
    case 'earlier':
    case 'staffed':
      return true;
    case 'attribute':
    case 'date':
      return leaf.source === 'signed';
    case 'page':
    case 'dwell':
    case 'pages-seen':
    case 'idle':
    case 'leaving':
    case 'referrer':
    case 'campaign':
    case 'device':
    case 'locale':
    case 'zone':
    case 'near':
    case 'did':
    case 'frustration':
      return false;
  }
}
