import type { WaitingAnswer } from './answering.ts';
import type { Attachment } from './attachment.ts';
import type { VisitContext, VisitorIdentity } from './context.ts';
import type { Explanation } from './decision.ts';
import type { Moment, OfferId, TicketId } from './ids.ts';
import type { HandedOver } from './transfer.ts';
import type { Choice } from './visitor.ts';

export type OfferView = {
  readonly offerId: OfferId;
  readonly ticketId: TicketId;
  readonly visitorName: string;
  readonly question: string;
  readonly attachments: readonly Attachment[];
  /** What was answered while the visitor waited, oldest first; left out where nothing was. */
  readonly answers?: readonly WaitingAnswer[];
  readonly choice: Choice;
  readonly joinedAt: Moment;
  readonly offeredAt: Moment;
  readonly expiresAt: Moment;
  /** Why this visitor, and why me. */
  readonly explanation: Explanation | null;
  /** Who brings this visitor, why, and with which note. */
  readonly transfer: HandedOver | null;
  /** What the page said of the visit; it may be wrong, but for what is signed. */
  readonly context: VisitContext | null;
  readonly visitorIdentity: VisitorIdentity;
  /** Accepted my invitation: the name of the rule that invited. */
  readonly invitedBy?: string;
};
