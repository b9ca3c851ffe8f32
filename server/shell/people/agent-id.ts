import type { AgentId } from '../../protocol/index.ts';

const CHARACTERS = 40;

/** A readable id for somebody of this name, unlike all that are taken: `ann-arbor`, then `ann-arbor-2`. */
export function agentIdOf(name: string, isTaken: (agentId: AgentId) => boolean): AgentId {
  const base = slugOf(name) || 'agent';
  for (let number = 1; ; number += 1) {
    const agentId = (number === 1 ? base : `${base}-${number}`) as AgentId;
    if (!isTaken(agentId)) return agentId;
  }
}

/** Small letters, digits and hyphens; `''` for words without any of them. */
export const slugOf = (name: string): string =>
  name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, CHARACTERS)
    .replaceAll(/^-+|-+$/g, '');
