import type { Choice, PublicAgent } from '../../server/protocol/index.ts';
import type { ShownList } from '../session/picker-state.ts';

/** Whom a choice is about, as the list has them; `null` for anyone, and for somebody who is not on it. */
export function chosenAgent(choice: Choice, list: ShownList | null | undefined): PublicAgent | null {
  if (choice.kind === 'any') return null;
  return list?.agents.find(({ agentId }) => agentId === choice.agentId) ?? null;
}
