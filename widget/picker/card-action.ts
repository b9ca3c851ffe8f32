import type { AgentId, PublicAgent } from '../../server/protocol/index.ts';
import type { PickerView } from '../session/picker-state.ts';
import type { Row } from './steady-rows.ts';

/** What the one button of a card does. */
export type CardAction = 'talk' | 'join' | 'switch' | 'read' | 'yours' | 'gone';

/** @param lineOf whose line the visitor is in while picking someone else; `null` when not in line */
export function cardAction(row: Row, lineOf: { readonly agentId: AgentId | null } | null): CardAction {
  if (!row.here) return 'gone';
  if (lineOf !== null && lineOf.agentId === row.agent.agentId) return 'yours';
  if (row.agent.availability === 'offline' || takesNobody(row.agent)) return 'read';
  if (lineOf !== null) return 'switch';
  return row.agent.estimate.state === 'free' ? 'talk' : 'join';
}

/** Before the announced break there is no place left in this person's line. */
export const takesNobody = ({ takingMore, waiting }: PublicAgent): boolean =>
  takingMore !== null && waiting >= takingMore;

/** In whose line a view stands, for the cards: `null` when in none. */
export function lineOfView(view: PickerView): { readonly agentId: AgentId | null } | null {
  if (view.state !== 'waiting' && view.state !== 'asked') return null;
  const { choice, released } = view.ticket;
  return { agentId: choice.kind === 'any' || released !== null ? null : choice.agentId };
}
