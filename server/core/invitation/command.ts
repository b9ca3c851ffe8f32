import type { InvitationId, Need, RuleId, TicketId, VisitId, VisitorId } from '../../protocol/index.ts';
import type { KnownVisitor } from '../command.ts';
import type { InvitedFrom } from './invitation.ts';

/** What becomes of slots that are held for visitors who are invited. */
export type InvitationCommand =
  | {
      readonly type: 'holdInvitation';
      readonly invitationId: InvitationId;
      readonly ruleId: RuleId;
      readonly visitId: VisitId;
      readonly from: InvitedFrom;
      readonly holdSeconds: number;
      readonly creditSeconds: number;
    }
  /** Whoever knows the id of an invitation may take it. */
  | {
      readonly type: 'takeInvitation';
      readonly visitorId: VisitorId;
      readonly ticketId: TicketId;
      readonly invitationId: InvitationId;
      readonly need: Need;
      readonly known: KnownVisitor;
    }
  | { readonly type: 'declineInvitation'; readonly invitationId: InvitationId };
