import type { RuleId, Shares } from '../protocol/index.ts';

/**
 * Where a visit stands for one rule, from 0 up to 1 and as good as by chance: the same for ever, and nothing
 * is told by it of where the visit stands for another rule. `lot` names what is drawn for.
 */
export function standingOf(visit: string, ruleId: RuleId, lot: 'share' | 'hold-out'): number {
  return mixed(hashed(`${lot}\n${ruleId}\n${visit}`)) / 2 ** 32;
}

export type Allotment = 'shown' | 'held-out' | 'not-chosen';

/** `share`, 0 to 1, is of all visits; `heldOutShare` of those that the rule is for. */
export function allotmentOf(
  visit: string,
  { ruleId, limits }: { readonly ruleId: RuleId; readonly limits: Shares },
): Allotment {
  if (standingOf(visit, ruleId, 'share') >= limits.share) return 'not-chosen';
  return standingOf(visit, ruleId, 'hold-out') < limits.heldOutShare ? 'held-out' : 'shown';
}

/** FNV-1a in 32 bits. */
function hashed(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash;
}

/** The finish of MurmurHash3: every bit of what goes in moves half of what comes out. */
function mixed(hash: number): number {
  let bits = hash ^ (hash >>> 16);
  bits = Math.imul(bits, 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}
