import type { Choice, PublicAgent } from '../../server/protocol/index.ts';

/** What the join sheet is open for: the choice, and the person as they were when it was opened. */
export type Joining = {
  readonly choice: Choice;
  /** `null`: whoever is free first. */
  readonly agent: PublicAgent | null;
};

const isHere = ({ availability }: PublicAgent): boolean => availability !== 'offline';

/** The newest figures, and whether the person, or everybody, has left since. Who is back can be joined. */
export function followJoining(
  { choice, agent }: Joining,
  agents: readonly PublicAgent[],
): { readonly agent: PublicAgent | null; readonly left: boolean } {
  if (choice.kind === 'any' || agent === null) return { agent: null, left: !agents.some(isHere) };
  const newest = agents.find(({ agentId }) => agentId === choice.agentId);
  const left = newest === undefined || (isHere(agent) && !isHere(newest));
  return { agent: left ? agent : newest, left };
}
