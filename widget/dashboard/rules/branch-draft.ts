import type { AgentId, Branch, SkillId } from '../../../server/protocol/index.ts';

/** A branch while it is written. */
export type BranchDraft = {
  readonly branchId: string;
  readonly name: string;
  /** Both in one field, as maps give them: `48.2, 16.37`. */
  readonly place: string;
  /** `agent:ann`, `skill:vintage`, or nothing yet; of several agents the first is shown and all are kept. */
  readonly who: string;
  readonly agents: readonly AgentId[];
};
export type BranchProblem = { readonly field: 'name' | 'place' | 'who'; readonly index: number };

export const draftOfBranch = ({
  branchId,
  name,
  latitude,
  longitude,
  agents,
  skillId,
}: Branch): BranchDraft => ({
  branchId,
  name,
  place: `${latitude}, ${longitude}`,
  who: agents[0] !== undefined ? `agent:${agents[0]}` : skillId === null ? '' : `skill:${skillId}`,
  agents,
});

let made = 0;

export const newBranch = (taken: readonly BranchDraft[]): BranchDraft => {
  let branchId = '';
  do branchId = `branch-${++made}`;
  while (taken.some((each) => each.branchId === branchId));
  return { branchId, name: '', place: '', who: '', agents: [] };
};

function placeIn(text: string): { readonly latitude: number; readonly longitude: number } | null {
  const found = /^\s*(-?\d+(?:\.\d+)?)\s*[,;\s]\s*(-?\d+(?:\.\d+)?)\s*$/u.exec(text);
  if (found === null) return null;
  const [latitude, longitude] = [Number(found[1]), Number(found[2])];
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? { latitude, longitude } : null;
}

/** The first thing that is wrong, `null` where all can be. */
export function branchProblem(drafts: readonly BranchDraft[]): BranchProblem | null {
  for (const [index, { name, place, who }] of drafts.entries()) {
    if (name.trim() === '') return { field: 'name', index };
    if (placeIn(place) === null) return { field: 'place', index };
    if (who === '') return { field: 'who', index };
  }
  return null;
}

export function branchesOf(drafts: readonly BranchDraft[]): readonly Branch[] {
  return drafts.flatMap(({ branchId, name, place, who, agents }) => {
    const where = placeIn(place);
    if (where === null) return [];
    const agentId = who.startsWith('agent:') ? (who.slice('agent:'.length) as AgentId) : null;
    const skillId = who.startsWith('skill:') ? (who.slice('skill:'.length) as SkillId) : null;
    const all = agentId === null ? [] : agents[0] === agentId ? agents : [agentId];
    return [{ branchId, name: name.trim(), ...where, agents: all, skillId }];
  });
}
