import type { AskReason, ReleaseReason, TicketId } from '../../protocol/index.ts';
import type { Draft, Handlers } from '../draft.ts';
import { flexDueAt, isUnreleased, somebodyFreeTakes, somebodyTakes } from '../eligible.ts';
import { later } from '../moment.ts';
import { endOf, settleTransfer } from './transfer-end.ts';

export const RELEASE_HANDLERS: Handlers<'release'> = {
  /** What was estimated a moment ago may be true no longer; then nothing is done. */
  release(draft, { ticketId, chance }) {
    const ticket = draft.state.tickets.get(ticketId);
    if (ticket?.phase.state !== 'waiting' || !isUnreleased(ticket)) return null;
    const isHopeless = chance >= 0 && chance < draft.state.settings.releaseChance;
    if (isHopeless && somebodyFreeTakes(draft.state, ticket)) release(draft, ticketId, 'early', chance);
    return null;
  },
};

/** Puts a flexible ticket into everybody's line, at its own rank. */
export function release(
  draft: Draft,
  ticketId: TicketId,
  reason: ReleaseReason,
  chance: number | null = null,
): void {
  draft.emit({ type: 'ticketReleased', ticketId, reason, chance });
}

/**
 * Tickets that wait anew and whose patience is over already are released before they are matched: at
 * joining, at a change of mind, and when an offer comes back that rang beyond it.
 */
export function releaseDue(draft: Draft): void {
  for (const ticketId of [...draft.awakened.tickets]) {
    const ticket = draft.state.tickets.get(ticketId);
    if (ticket !== undefined && flexDueAt(ticket) <= draft.now) release(draft, ticketId, 'patience-ended');
  }
}

/** The chosen agent cannot be waited for: who is flexible takes anyone suitable, who insists is asked. */
export function letGo(draft: Draft, ticketId: TicketId, reason: AskReason): void {
  const ticket = draft.state.tickets.get(ticketId);
  if (ticket === undefined) return;
  if (ticket.choice.kind === 'agent') ask(draft, ticketId, reason);
  else if (isUnreleased(ticket)) release(draft, ticketId, reason);
}

/** Like `letGo`, after a refusal: who could be taken by nobody else any more is asked as well. */
export function letGoDeclined(draft: Draft, ticketId: TicketId): void {
  letGo(draft, ticketId, 'agent-declined');
  const ticket = draft.state.tickets.get(ticketId);
  if (ticket?.phase.state !== 'waiting' || somebodyTakes(draft.state, ticket)) return;
  ask(draft, ticketId, 'agent-declined');
}

/** Asks the visitor what to do; silence will mean anyone suitable. */
function ask(draft: Draft, ticketId: TicketId, reason: AskReason): void {
  if (settleTransfer(draft, ticketId, endOf(reason))) return;
  const answerBy = later(draft.now, draft.state.settings.askSeconds);
  draft.emit({ type: 'visitorAsked', ticketId, reason, answerBy });
}
