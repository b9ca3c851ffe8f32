import type { Acquaintances, AgentId, PublicAgent } from '../../server/protocol/index.ts';

/** How a visitor and somebody on the list know each other, as the card says it. */
export type Bond = 'former' | 'favourite' | null;

export function bondOf(agentId: AgentId, known: Acquaintances | null): Bond {
  if (known?.former === agentId) return 'former';
  return known?.favourites.includes(agentId) ? 'favourite' : null;
}

const RANK: Readonly<Record<NonNullable<Bond>, number>> = { former: 0, favourite: 1 };

/** Who helped last comes first while there, then the favourites who are there; the others as they stand. */
export function knownFirst(
  agents: readonly PublicAgent[],
  known: Acquaintances | null,
): readonly PublicAgent[] {
  if (known === null) return agents;
  const rank = ({ agentId, availability }: PublicAgent): number => {
    const bond = availability === 'available' ? bondOf(agentId, known) : null;
    return bond === null ? 2 : RANK[bond];
  };
  return [...agents].sort((a, b) => rank(a) - rank(b));
}
