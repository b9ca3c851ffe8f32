import type {
  AgentId,
  ConversationId,
  PickReason,
  TicketId,
  TransferMode,
  TransferReason,
  TransferTarget,
  VisitorId,
} from '../../protocol/index.ts';
import type { KnownVisitor, Person } from '../command.ts';

/** What moves a visitor from one agent to another, or back to one who is known. */
export type TransferCommand =
  | {
      readonly type: 'transfer';
      readonly agentId: AgentId;
      readonly conversationId: ConversationId;
      readonly target: TransferTarget;
      readonly mode: TransferMode;
      readonly reason: TransferReason;
    }
  /** By the agent who transfers, or by the visitor, who would rather stay. */
  | { readonly type: 'cancelTransfer'; readonly by: Person; readonly conversationId: ConversationId }
  /** A visitor comes back to a conversation that ended a short while ago. */
  | {
      readonly type: 'reopen';
      readonly visitorId: VisitorId;
      readonly conversationId: ConversationId;
      readonly ticketId: TicketId;
      readonly known: KnownVisitor;
    }
  /** An agent opens it again, while its visitor is there. */
  | {
      readonly type: 'reopenAsAgent';
      readonly agentId: AgentId;
      readonly conversationId: ConversationId;
      readonly ticketId: TicketId;
      readonly nextId: ConversationId;
      readonly known: KnownVisitor;
    }
  /** Takes somebody who waits before others who wait longer. */
  | {
      readonly type: 'pick';
      readonly agentId: AgentId;
      readonly ticketId: TicketId;
      readonly reason: PickReason;
      readonly conversationId: ConversationId;
    }
  | { readonly type: 'permit'; readonly agentId: AgentId; readonly mayPick: boolean };
