import type { InvitationId } from '../../protocol/index.ts';
import { changeAgentRow } from '../rows/agent.ts';
import { dropInvitation, putInvitation } from '../rows/invitation.ts';
import type { SiteState } from '../state.ts';
import type { Evolvers } from './evolver.ts';
import { changeTicketRow } from './ticket.ts';

export const INVITATION_EVOLVERS: Evolvers<'invitationHeld' | 'invitationTaken' | 'invitationEnded'> = {
  invitationHeld: (state, { invitationId, ruleId, visitId, agentId, creditSeconds, expiresAt, at }) => {
    const invitation = { invitationId, ruleId, visitId, agentId, creditSeconds, heldAt: at, expiresAt };
    return changeAgentRow(putInvitation(state, invitation), agentId, ({ invitations }) => ({
      invitations: [...invitations, invitationId],
    }));
  },

  invitationTaken: (state, { invitationId, ticketId, agentId, offerId, expiresAt, at }) => {
    const ringing = changeTicketRow(dropInvitation(state, invitationId), ticketId, ({ offersMade }) => ({
      offersMade: offersMade + 1,
      phase: { state: 'offered', offerId, agentId, offeredAt: at, expiresAt },
    }));
    return changeAgentRow(ringing, agentId, ({ offers, invitations }) => ({
      offers: [...offers, ticketId],
      invitations: without(invitations, invitationId),
    }));
  },

  invitationEnded: (state, { invitationId, agentId }): SiteState =>
    changeAgentRow(dropInvitation(state, invitationId), agentId, ({ invitations }) => ({
      invitations: without(invitations, invitationId),
    })),
};

const without = (invitations: readonly InvitationId[], invitationId: InvitationId): readonly InvitationId[] =>
  invitations.filter((other) => other !== invitationId);
