import type { EventOf } from '../event.ts';
import { isFree } from '../eligible.ts';
import { HOLD_SECONDS_MOST } from '../invitation/invitation.ts';
import type { Report } from '../invariants/report.ts';
import type { SiteState } from '../state.ts';
import { expectPhase } from './phase.ts';

/** Only a slot that is free is held, once for each visit, and not for long. */
export function checkHeld(state: SiteState, event: EventOf<'invitationHeld'>, report: Report): void {
  const { invitationId, visitId, agentId, expiresAt, at } = event;
  const agent = state.agents.get(agentId);
  report.expect(
    agent !== undefined && isFree(agent),
    () => `Invitation ${invitationId} holds a slot of ${agentId}, who is not free.`,
  );
  report.expect(
    !state.invitations.has(invitationId) && !state.invitations.some((other) => other.visitId === visitId),
    () => `Invitation ${invitationId} is the second of its visit.`,
  );
  report.expect(
    expiresAt > at && expiresAt <= at + 1_000 * HOLD_SECONDS_MOST,
    () => `Invitation ${invitationId} is held until ${expiresAt}.`,
  );
}

/** In time, by one ticket, at the agent who invited. */
export function checkTaken(state: SiteState, event: EventOf<'invitationTaken'>, report: Report): void {
  const { invitationId, ticketId, agentId, at } = event;
  expectPhase(state, event, ['waiting'], report);
  const invitation = state.invitations.get(invitationId);
  report.expect(
    invitation?.agentId === agentId && at < invitation.expiresAt,
    () => `Invitation ${invitationId} was taken too late, or of ${agentId}, who did not invite.`,
  );
  const invited = state.tickets.get(ticketId)?.invited;
  report.expect(
    invited?.invitationId === invitationId,
    () => `Ticket ${ticketId} took invitation ${invitationId} of somebody else.`,
  );
}

export function checkInvitationEnd(
  state: SiteState,
  { invitationId, agentId, reason, at }: EventOf<'invitationEnded'>,
  report: Report,
): void {
  const invitation = state.invitations.get(invitationId);
  report.expect(
    invitation?.agentId === agentId,
    () => `Invitation ${invitationId} of ${agentId} ended and is not held.`,
  );
  if (reason !== 'lapsed') return;
  const isDue = invitation !== undefined && at >= invitation.expiresAt;
  report.expect(isDue, () => `Invitation ${invitationId} lapsed too early.`);
}
