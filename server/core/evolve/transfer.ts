import { LIMITS } from '../../protocol/index.ts';
import { NO_OUTCOME } from '../ending/wrap-up.ts';
import { changeAgentRow } from '../rows/agent.ts';
import { putConversation } from '../rows/conversation.ts';
import { dropTicket, putTicket } from '../rows/ticket.ts';
import type { Conversation, SiteState, Ticket } from '../state.ts';
import { choiceOf, withPart } from '../transfer/transfer.ts';
import type { Evolver, Evolvers } from './evolver.ts';
import { changeTicketRow, newTicket } from './ticket.ts';

/** What is new about any place that waits for the next agent. */
const ANEW = {
  released: null,
  swap: null,
  notice: null,
  explanation: null,
  unanswered: false,
  returned: false,
  promise: null,
  phase: { state: 'waiting' },
} as const satisfies Partial<Ticket>;

const ticketTransferred: Evolver<'ticketTransferred'> = (state, event) => {
  const { conversationId, agentId: from, to, need, mode, reason, promise } = event;
  const conversation = state.conversations.get(conversationId);
  if (conversation === undefined) return state;
  const { ticket } = conversation;
  const waiting = putTicket(state, {
    ...ticket,
    ...ANEW,
    choice: choiceOf(to),
    need,
    barred: [...ticket.barred.filter((other) => other !== to), from],
    renewedPromise: promise,
    thread: mode === 'cold' ? withPart(ticket.thread, conversation) : ticket.thread,
    transfer: { from, conversationId, mode, to, reason, standing: 'open' },
  });
  return mode === 'cold' ? waiting : putConversation(waiting, { ...conversation, transferEnd: null });
};

const transferCooled: Evolver<'transferCooled'> = (state, { ticketId, promise }) =>
  changeTicketRow(state, ticketId, ({ transfer, thread }) => {
    if (transfer === null) return {};
    const conversation = state.conversations.get(transfer.conversationId);
    return {
      renewedPromise: promise,
      thread: conversation === undefined ? thread : withPart(thread, conversation),
      transfer: { ...transfer, mode: 'cold' },
    };
  });

const transferEnded: Evolver<'transferEnded'> = (state, { ticketId, conversationId, reason, at }) => {
  const ended = dropTicket(state, ticketId);
  const conversation = ended.conversations.get(conversationId);
  if (conversation === undefined) return ended;
  return putConversation(ended, { ...conversation, transferEnd: { reason, at } });
};

const transferTurnedBack: Evolver<'transferTurnedBack'> = (state, { ticketId, agentId, promise }) =>
  changeTicketRow(state, ticketId, ({ transfer, barred }) => ({
    ...ANEW,
    choice: choiceOf(agentId),
    barred: barred.filter((other) => other !== agentId),
    renewedPromise: promise,
    transfer: transfer && { ...transfer, standing: 'turned-back' },
  }));

const ticketPicked: Evolver<'ticketPicked'> = (state, event) => {
  const { ticketId, offerId, agentId, expiresAt, overtaken, at } = event;
  const ticketCount = Math.min(LIMITS.candidatesPerDecision, overtaken + 1);
  const why = { ticket: 'picked', agent: 'picked', ticketCount, agentCount: 1 } as const;
  const ringing = changeTicketRow(state, ticketId, ({ offersMade }) => ({
    offersMade: offersMade + 1,
    swap: null,
    explanation: { kind: 'offer', why },
    phase: { state: 'offered', offerId, agentId, offeredAt: at, expiresAt },
  }));
  return changeAgentRow(ringing, agentId, ({ offers }) => ({ offers: [...offers, ticketId] }));
};

const conversationReopened: Evolver<'conversationReopened'> = (state, event) => {
  const { conversationId, reopens, ticketId, visitorId, agentId, known, at } = event;
  const ended = state.ended.get(reopens);
  if (ended === undefined) return state;
  const place = { ticketId, visitorId, choice: choiceOf(agentId), need: ended.need, known, at };
  const ticket = newTicket({ ...place, promise: null, thread: withPart(ended.thread, ended) });
  const seen = { ...state, endedOfVisitor: state.endedOfVisitor.delete(visitorId) };
  return changeAgentRow(
    putConversation(seen, newConversation(conversationId, ticket, agentId, at)),
    agentId,
    (agent) => ({
      conversations: [...agent.conversations, conversationId],
      recent: agent.recent.filter((other) => other !== reopens),
    }),
  );
};

export const newConversation = (
  conversationId: Conversation['conversationId'],
  ticket: Ticket,
  agentId: Conversation['agentId'],
  startedAt: number,
): Conversation => ({
  conversationId,
  ticket,
  agentId,
  startedAt,
  lastNumber: 0,
  lastMessageAt: startedAt,
  channel: { channel: 'chat', since: startedAt },
  visitorWrote: false,
  agentWrote: false,
  unansweredSince: null,
  guest: null,
  handedTo: null,
  transferEnd: null,
  outcome: NO_OUTCOME,
  wrapUpProlonged: false,
  noteCount: 0,
  phase: { state: 'talking' },
});

/** Of the ticket that is taken: the agent who transfers stays, and the talk before becomes part of it. */
export function handedOver(
  state: SiteState,
  ticket: Ticket,
  next: Conversation['conversationId'],
): { readonly state: SiteState; readonly ticket: Ticket; readonly guest: Conversation['guest'] } {
  const { transfer } = ticket;
  const before = transfer?.mode === 'warm' ? state.conversations.get(transfer.conversationId) : undefined;
  if (before === undefined) return { state, ticket, guest: null };
  const { conversationId, agentId } = before;
  return {
    state: putConversation(state, { ...before, handedTo: next }),
    ticket: { ...ticket, thread: withPart(ticket.thread, before) },
    guest: { agentId, conversationId },
  };
}

export const TRANSFER_EVOLVERS: Evolvers<
  | 'ticketTransferred'
  | 'transferCooled'
  | 'transferEnded'
  | 'transferTurnedBack'
  | 'ticketPicked'
  | 'conversationReopened'
  | 'permissionSet'
> = {
  ticketTransferred,
  transferCooled,
  transferEnded,
  transferTurnedBack,
  ticketPicked,
  conversationReopened,
  permissionSet: (state, { agentId, mayPick }) => changeAgentRow(state, agentId, () => ({ mayPick })),
};
