import type { SkillId } from '../../../server/protocol/index.ts';

/** Which names of skills are wrong, by their row: missing, or there already. */
export function problemsOfSkills(labels: readonly string[]): ReadonlyMap<number, 'empty' | 'twice'> {
  const problems = new Map<number, 'empty' | 'twice'>();
  const seen = new Set<string>();
  for (const [index, label] of labels.entries()) {
    const name = label.trim().toLowerCase();
    if (name === '') problems.set(index, 'empty');
    else if (seen.has(name)) problems.set(index, 'twice');
    seen.add(name);
  }
  return problems;
}

/** An id that can stand in an address, made of the name: `Flat-wound strings` is `flat-wound-strings`. */
export function skillIdOf(label: string, taken: ReadonlySet<SkillId>): SkillId {
  const plain = label
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^a-z\d]+/gu, '-')
    .replace(/^-+|-+$/gu, '');
  const base = plain === '' ? 'skill' : plain;
  for (let number = 1; ; number++) {
    const id = (number === 1 ? base : `${base}-${number}`) as SkillId;
    if (!taken.has(id)) return id;
  }
}
