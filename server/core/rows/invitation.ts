import type { InvitationId } from '../../protocol/index.ts';
import { invitationDeadline } from '../deadline.ts';
import type { Invitation } from '../invitation/invitation.ts';
import type { SiteState } from '../state.ts';
import { movedDeadline } from './deadline-index.ts';

export const putInvitation = (state: SiteState, invitation: Invitation): SiteState => ({
  ...state,
  invitations: state.invitations.set(invitation.invitationId, invitation),
  deadlines: movedDeadline(state.deadlines, null, invitationDeadline(invitation)),
});

export function dropInvitation(state: SiteState, invitationId: InvitationId): SiteState {
  const invitation = state.invitations.get(invitationId);
  if (invitation === undefined) return state;
  return {
    ...state,
    invitations: state.invitations.delete(invitationId),
    deadlines: movedDeadline(state.deadlines, invitationDeadline(invitation), null),
  };
}
