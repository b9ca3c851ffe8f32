import { capacityNow, slotsUsed } from '../eligible.ts';
import { isConnected } from '../presence.ts';
import type { SiteState } from '../state.ts';
import type { Report } from './report.ts';

/** Rules of slots that are held: by whom, for how many, and that each is held once. */
export function checkInvitations(state: SiteState, report: Report): void {
  const visits = new Set<string>();
  for (const { invitationId, agentId, visitId } of state.invitations.values()) {
    const agent = state.agents.get(agentId);
    report.expect(
      agent?.invitations.filter((other) => other === invitationId).length === 1,
      () => `Invitation ${invitationId} holds no slot of agent ${agentId}.`,
    );
    report.expect(
      agent?.availability === 'available' && isConnected(agent.presence),
      () => `Invitation ${invitationId} is of agent ${agentId}, who is not there.`,
    );
    report.expect(!visits.has(visitId), () => `Visit ${visitId} is invited twice.`);
    visits.add(visitId);
  }
  let held = 0;
  for (const agent of state.agents.values()) {
    held += agent.invitations.length;
    report.expect(
      agent.invitations.length === 0 || slotsUsed(agent) <= capacityNow(agent),
      () => `Agent ${agent.agentId} invites more than there are slots.`,
    );
  }
  report.expect(held === state.invitations.size, () => 'A slot is held for an invitation that is over.');
}
