import type {
  AgentId,
  ConversationId,
  Moment,
  Need,
  OfferId,
  PickReason,
  TicketId,
  TransferEnd,
  TransferMode,
  TransferReason,
  VisitorId,
} from '../../protocol/index.ts';
import type { KnownVisitor } from '../command.ts';
import type { TicketPromise } from '../event.ts';

export type TransferEvent =
  /**
   * The ticket of a conversation stands in line again, with its joining time: for one agent, or with `to`
   * `null` for whoever suits the need. A cold one is followed by the end of the conversation.
   */
  | {
      readonly type: 'ticketTransferred';
      readonly ticketId: TicketId;
      readonly conversationId: ConversationId;
      readonly agentId: AgentId;
      readonly to: AgentId | null;
      readonly need: Need;
      readonly mode: TransferMode;
      readonly reason: TransferReason;
      readonly promise: TicketPromise;
    }
  /** The agent who stayed is gone, and the visitor waits alone from now on. */
  | { readonly type: 'transferCooled'; readonly ticketId: TicketId; readonly promise: TicketPromise }
  /** Nobody takes over a visitor who still talks: the place in line is gone, and the talk goes on. */
  | {
      readonly type: 'transferEnded';
      readonly ticketId: TicketId;
      readonly conversationId: ConversationId;
      readonly reason: TransferEnd;
    }
  /** Nobody took over, and the agent before is there: the visitor waits for that one. */
  | {
      readonly type: 'transferTurnedBack';
      readonly ticketId: TicketId;
      readonly agentId: AgentId;
      readonly promise: TicketPromise;
    }
  /** Offered and taken at once, before `overtaken` others whom the agent could have taken first. */
  | {
      readonly type: 'ticketPicked';
      readonly offerId: OfferId;
      readonly ticketId: TicketId;
      readonly agentId: AgentId;
      readonly reason: PickReason;
      readonly overtaken: number;
      readonly expiresAt: Moment;
    }
  /** The agent goes on with a visitor whose conversation ended a short while ago. */
  | {
      readonly type: 'conversationReopened';
      readonly conversationId: ConversationId;
      readonly reopens: ConversationId;
      readonly ticketId: TicketId;
      readonly visitorId: VisitorId;
      readonly agentId: AgentId;
      readonly known: KnownVisitor;
    }
  | { readonly type: 'permissionSet'; readonly agentId: AgentId; readonly mayPick: boolean };
