import type {
  AgentId,
  ConversationId,
  Need,
  PickReason,
  TicketId,
  TransferMode,
  TransferReason,
  VisitorId,
} from '../../protocol/index.ts';
import { STRANGER, type Command, type KnownVisitor, type Person } from '../command.ts';
import { conversationOf, ticketOf } from './cast.ts';

/*
 * Those who bring visitors to one another. What a visitor talks in next is `c2-<visitor>`, the place of a
 * conversation that is opened again `t2-<visitor>`.
 */

export const nextOf = (visitorId: VisitorId): ConversationId => `c2-${visitorId}` as ConversationId;
export const nextTicketOf = (visitorId: VisitorId): TicketId => `t2-${visitorId}` as TicketId;

type Way = {
  readonly mode?: TransferMode;
  readonly reason?: TransferReason;
  readonly conversationId?: ConversationId;
};

/** To a person, or to whoever suits a need. */
export const bring = (
  agentId: AgentId,
  visitorId: VisitorId,
  to: AgentId | Need,
  way: Way = {},
): Command => ({
  type: 'transfer',
  agentId,
  conversationId: way.conversationId ?? conversationOf(visitorId),
  target: typeof to === 'string' ? { kind: 'agent', agentId: to } : { kind: 'need', need: to },
  mode: way.mode ?? 'cold',
  reason: way.reason ?? 'knows-more',
});

export const cancelTransfer = (by: Person, visitorId: VisitorId): Command => ({
  type: 'cancelTransfer',
  by,
  conversationId: conversationOf(visitorId),
});

export const acceptNext = (agentId: AgentId, visitorId: VisitorId, number = 2): Command => ({
  type: 'accept',
  agentId,
  offerId: `${ticketOf(visitorId)}:${number}` as never,
  conversationId: nextOf(visitorId),
});

export const reopen = (visitorId: VisitorId, known: KnownVisitor = STRANGER): Command => ({
  type: 'reopen',
  visitorId,
  conversationId: conversationOf(visitorId),
  ticketId: nextTicketOf(visitorId),
  known,
});

export const reopenAsAgent = (
  agentId: AgentId,
  visitorId: VisitorId,
  known: KnownVisitor = STRANGER,
): Command => ({
  type: 'reopenAsAgent',
  agentId,
  conversationId: conversationOf(visitorId),
  ticketId: nextTicketOf(visitorId),
  nextId: nextOf(visitorId),
  known,
});

export const pick = (agentId: AgentId, visitorId: VisitorId, reason: PickReason = 'urgent'): Command => ({
  type: 'pick',
  agentId,
  ticketId: ticketOf(visitorId),
  reason,
  conversationId: conversationOf(visitorId),
});
