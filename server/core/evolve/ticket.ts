import type { AgentId, Moment, TicketId } from '../../protocol/index.ts';
import type { KnownVisitor } from '../command.ts';
import { rankOf, withCredit } from '../credit.ts';
import { chosenOf } from '../eligible.ts';
import { changeAgentRow } from '../rows/agent.ts';
import { dropTicket, putTicket } from '../rows/ticket.ts';
import { forgetIdleVisitor } from '../rows/visitor.ts';
import type { SiteState, Ticket } from '../state.ts';
import { withPart } from '../transfer/transfer.ts';
import type { Evolver, Evolvers } from './evolver.ts';

const ticketJoined: Evolver<'ticketJoined'> = (state, event) => {
  const ended = event.reopens === undefined ? undefined : state.ended.get(event.reopens);
  const thread = ended === undefined ? [] : withPart(ended.thread, ended);
  const joined = putTicket(state, newTicket({ ...event, thread }));
  const seen = { ...joined, endedOfVisitor: joined.endedOfVisitor.delete(event.visitorId) };
  if (ended === undefined) return seen;
  return changeAgentRow(seen, ended.agentId, ({ recent }) => ({
    recent: recent.filter((other) => other !== event.reopens),
  }));
};

type NewTicket = Pick<Ticket, 'ticketId' | 'visitorId' | 'choice' | 'need' | 'promise' | 'thread'> & {
  readonly known: KnownVisitor;
  readonly invited?: Ticket['invited'];
  readonly at: Moment;
};

export function newTicket(place: NewTicket): Ticket {
  const { ticketId, visitorId, choice, need, known, promise, thread, invited = null, at } = place;
  const credits = withCredit([], known.credit);
  return {
    ticketId,
    visitorId,
    choice,
    need,
    joinedAt: at,
    rankAt: rankOf(at, credits),
    credits,
    released: null,
    swap: null,
    swapAsked: false,
    notice: null,
    explanation: null,
    former: known.former,
    avoided: known.avoided,
    barred: [],
    offersMade: 0,
    unanswered: false,
    postponements: 0,
    prolongations: 0,
    returned: false,
    promise,
    renewedPromise: promise,
    thread,
    answers: [],
    transfer: null,
    invited,
    phase: { state: 'waiting' },
  };
}

const ticketClosed: Evolver<'ticketClosed'> = (state, { ticketId }) => {
  const ticket = state.tickets.get(ticketId);
  return ticket === undefined ? state : forgetIdleVisitor(dropTicket(state, ticketId), ticket.visitorId);
};

const ticketReturned: Evolver<'ticketReturned'> = (state, { conversationId }) => {
  const conversation = state.conversations.get(conversationId);
  if (conversation === undefined) return state;
  return putTicket(state, {
    ...conversation.ticket,
    unanswered: false,
    returned: true,
    thread: withPart(conversation.ticket.thread, conversation),
    transfer: overruled(conversation.ticket.transfer),
    notice: null,
    phase: { state: 'waiting' },
  });
};

const offerMade: Evolver<'offerMade'> = (state, { ticketId, offerId, agentId, why, expiresAt, at }) => {
  const ringing = changeTicketRow(state, ticketId, (ticket) => ({
    offersMade: ticket.offersMade + 1,
    swap: null,
    // A yes to a swap is why that agent is called, not that she was chosen.
    explanation: isConsented(ticket, agentId) ? ticket.explanation : { kind: 'offer', why },
    phase: { state: 'offered', offerId, agentId, offeredAt: at, expiresAt },
  }));
  return changeAgentRow(ringing, agentId, (agent) => ({ offers: [...agent.offers, ticketId] }));
};

const isConsented = ({ explanation, choice }: Ticket, agentId: AgentId): boolean =>
  explanation?.kind === 'swap' && chosenOf(choice) === agentId;

const offerDeclined: Evolver<'offerDeclined'> = (state, { ticketId, agentId, at }) => {
  const silent = withoutOffer(state, agentId, ticketId);
  const rested = changeAgentRow(silent, agentId, () => ({ lapses: 0, slotFreeSince: at }));
  return changeTicketRow(rested, ticketId, (ticket) => ({
    barred: [...ticket.barred, agentId],
    phase: { state: 'waiting' },
  }));
};

const offerLapsed: Evolver<'offerLapsed'> = (state, { ticketId, agentId, at }) => {
  const silent = withoutOffer(state, agentId, ticketId);
  const counted = changeAgentRow(silent, agentId, ({ lapses }) => ({
    lapses: lapses + 1,
    slotFreeSince: at,
  }));
  return changeTicketRow(counted, ticketId, () => ({ unanswered: true, phase: { state: 'waiting' } }));
};

export const TICKET_EVOLVERS: Evolvers<
  | 'ticketJoined'
  | 'choiceChanged'
  | 'visitorAsked'
  | 'askProlonged'
  | 'questionWritten'
  | 'ticketClosed'
  | 'ticketReturned'
  | 'offerMade'
  | 'offerDeclined'
  | 'offerLapsed'
  | 'offerWithdrawn'
  | 'ticketReleased'
  | 'ticketPostponed'
  | 'ticketResumed'
> = {
  ticketJoined,
  ticketClosed,
  ticketReturned,
  offerMade,
  offerDeclined,
  offerLapsed,

  offerWithdrawn: (state, { ticketId, agentId }) =>
    changeTicketRow(withoutOffer(state, agentId, ticketId), ticketId, () => ({
      phase: { state: 'waiting' },
    })),

  choiceChanged: (state, { ticketId, choice, need, promise }) =>
    changeTicketRow(state, ticketId, ({ phase, transfer, barred }) => ({
      choice,
      need,
      barred: barred.filter((other) => other !== transfer?.from),
      transfer: overruled(transfer),
      promise,
      renewedPromise: promise,
      released: null,
      swap: null,
      notice: null,
      returned: false,
      phase: phase.state === 'asked' ? { state: 'waiting' } : phase,
    })),

  questionWritten: (state) => state,

  ticketReleased: (state, { ticketId, reason }) =>
    changeTicketRow(state, ticketId, ({ phase }) => ({
      released: reason,
      swap: null,
      explanation: { kind: 'release', reason },
      phase: phase.state === 'asked' ? { state: 'waiting' } : phase,
    })),

  ticketPostponed: (state, { ticketId, until, at }) =>
    changeTicketRow(state, ticketId, ({ postponements }) => ({
      postponements: postponements + 1,
      promise: null,
      renewedPromise: null,
      notice: null,
      phase: { state: 'postponed', since: at, until },
    })),

  ticketResumed: (state, { ticketId, promise }) =>
    changeTicketRow(state, ticketId, () => ({
      promise,
      renewedPromise: promise,
      phase: { state: 'waiting' },
    })),

  visitorAsked: (state, { ticketId, reason, answerBy }) =>
    changeTicketRow(state, ticketId, () => ({ swap: null, phase: { state: 'asked', reason, answerBy } })),

  askProlonged: (state, { ticketId, answerBy }) =>
    changeTicketRow(state, ticketId, ({ phase, prolongations }) => ({
      prolongations: prolongations + 1,
      phase: phase.state === 'asked' ? { ...phase, answerBy } : phase,
    })),
};

/** The visitor's own choice counts from now on; where they came from stays known. */
const overruled = (transfer: Ticket['transfer']): Ticket['transfer'] =>
  transfer && { ...transfer, mode: 'cold', standing: 'overruled' };

/** Takes the ticket out of what rings at the agent. */
export function withoutOffer(state: SiteState, agentId: AgentId, ticketId: TicketId): SiteState {
  return changeAgentRow(state, agentId, (agent) => ({
    offers: agent.offers.filter((other) => other !== ticketId),
  }));
}

export function changeTicketRow(
  state: SiteState,
  ticketId: TicketId,
  change: (ticket: Ticket) => Partial<Ticket>,
): SiteState {
  const ticket = state.tickets.get(ticketId);
  return ticket === undefined ? state : putTicket(state, { ...ticket, ...change(ticket) });
}
