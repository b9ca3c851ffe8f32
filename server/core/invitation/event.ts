import type {
  AgentId,
  InvitationId,
  Moment,
  OfferId,
  RuleId,
  TicketId,
  VisitId,
} from '../../protocol/index.ts';

/** `withdrawn`: the agent is not there any more, or takes fewer. */
export type InvitationEnd = 'declined' | 'lapsed' | 'withdrawn';

export type InvitationEvent =
  | {
      readonly type: 'invitationHeld';
      readonly invitationId: InvitationId;
      readonly ruleId: RuleId;
      readonly visitId: VisitId;
      readonly agentId: AgentId;
      readonly creditSeconds: number;
      readonly expiresAt: Moment;
    }
  /** Comes after `ticketJoined`: the ticket rings in the slot that was held and never free meanwhile. */
  | {
      readonly type: 'invitationTaken';
      readonly invitationId: InvitationId;
      readonly ticketId: TicketId;
      readonly agentId: AgentId;
      readonly ruleId: RuleId;
      readonly offerId: OfferId;
      readonly expiresAt: Moment;
    }
  | {
      readonly type: 'invitationEnded';
      readonly invitationId: InvitationId;
      readonly agentId: AgentId;
      readonly reason: InvitationEnd;
    };
