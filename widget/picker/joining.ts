import type { Choice, PublicAgent } from '../../server/protocol/index.ts';

/** The choice that the join sheet is open for, with the person as they were when last there. */
export type Joining = {
  readonly choice: Choice;
  /** `null`: whoever is free first. */
  readonly agent: PublicAgent | null;
  /** Whether the person, or everybody, has left while the sheet was open. */
  readonly left: boolean;
};

const isHere = ({ availability }: PublicAgent): boolean => availability !== 'offline';

/** @returns `null` for somebody who is not in the list */
export function beginJoining(choice: Choice, agents: readonly PublicAgent[]): Joining | null {
  if (choice.kind === 'any') return { choice, agent: null, left: false };
  const agent = agents.find(({ agentId }) => agentId === choice.agentId);
  return agent === undefined ? null : { choice, agent, left: false };
}

/** The newest figures, and whether who was there is still there. Who comes back can be joined again. */
export function refreshJoining(joining: Joining, agents: readonly PublicAgent[]): Joining {
  const { choice, agent } = joining;
  if (choice.kind === 'any' || agent === null) return { ...joining, left: !agents.some(isHere) };
  const newest = agents.find(({ agentId }) => agentId === choice.agentId);
  if (newest === undefined || (isHere(agent) && !isHere(newest))) return { ...joining, left: true };
  return { choice, agent: newest, left: false };
}
