import {
  LIMITS,
  refusal,
  type Choice,
  type Estimate,
  type Need,
  type Refusal,
  type TicketId,
  type VisitorId,
} from '../../protocol/index.ts';
import { isWholeBetween, needRefusal } from '../check.ts';
import type { Draft, Handlers } from '../draft.ts';
import { drainRefusal } from '../drain.ts';
import { canServe, chosenOf, somebodySuits, suits } from '../eligible.ts';
import { estimateTicket } from '../estimate/index.ts';
import { ticketOf } from '../rank.ts';
import { putTicket } from '../rows/ticket.ts';
import type { SiteState, Ticket } from '../state.ts';
import { isWarm } from '../transfer/transfer.ts';
import { closingRefusal } from './day-end.ts';
import { withdrawOffer } from './offer.ts';
import { promiseOf } from './promise.ts';

/** Why this choice cannot be made now, `null` if it can. */
export function choiceRefusal(
  state: SiteState,
  choice: Choice,
  need: Need,
  { barred, avoided }: Pick<Ticket, 'barred' | 'avoided'>,
): Refusal | null {
  if (choice.kind === 'any') {
    return somebodySuits(state, need, [...barred, ...avoided]) ? null : refusal('nobody-suitable');
  }
  if (choice.kind === 'flex' && !isWholeBetween(choice.patienceSeconds, 0, LIMITS.patienceSecondsMost)) {
    return refusal('patience-invalid', undefined, 'choice');
  }
  const agent = state.agents.get(choice.agentId);
  if (agent === undefined) return refusal('agent-unknown', undefined, 'choice');
  if (barred.includes(agent.agentId)) return refusal('agent-declined', undefined, 'choice');
  if (agent.availability === 'offline') return refusal('agent-offline', undefined, 'choice');
  if (suits(agent.facts, need)) return null;
  const message = 'This agent lacks a skill or language that you ask for. Ask for fewer, or choose another.';
  return refusal('nobody-suitable', message, 'need');
}

/** The visitor's own open ticket of this id, or why there is none. */
export function openTicket(
  state: SiteState,
  visitorId: VisitorId,
  ticketId: TicketId,
): { readonly ticket: Ticket } | { readonly refusal: Refusal } {
  const ticket = state.tickets.get(ticketId);
  if (ticket?.visitorId === visitorId && !isWarm(ticket)) return { ticket };
  const conversationId = state.conversationOfVisitor.get(visitorId);
  const taken = conversationId === undefined ? undefined : state.conversations.get(conversationId);
  return { refusal: refusal(taken?.ticket.ticketId === ticketId ? 'ticket-taken' : 'ticket-unknown') };
}

export const CHOOSE_HANDLERS: Handlers<'choose'> = {
  choose(draft, { visitorId, ticketId, choice, need }) {
    const found = openTicket(draft.state, visitorId, ticketId);
    if ('refusal' in found) return found.refusal;
    const { ticket } = found;
    const refused =
      needRefusal(need) ??
      choiceRefusal(draft.state, choice, need, withoutTransfer(ticket)) ??
      drainRefusal(draft.state, choice, ticket) ??
      closingRefusal(draft.state, choice, draft.now, ticket);
    if (refused !== null) return refused;
    if (ticket.phase.state !== 'asked' && isSame(ticket, choice, need)) return refusal('choice-unchanged');
    const ringing =
      ticket.phase.state === 'offered' ? draft.state.agents.get(ticket.phase.agentId) : undefined;
    if (
      ringing !== undefined &&
      !canServe(ringing, { ...ticket, ...withoutTransfer(ticket), choice, need, released: null })
    )
      withdrawOffer(draft, ticket);
    const promise = promiseOf(estimateChanged(draft, ticketId, choice, need), draft.now);
    draft.emit({ type: 'choiceChanged', ticketId, choice, need, promise });
    return null;
  },
};

/** Who brought the visitor on may be chosen again. */
const withoutTransfer = ({ barred, avoided, transfer }: Ticket): Pick<Ticket, 'barred' | 'avoided'> => ({
  barred: barred.filter((agentId) => agentId !== transfer?.from),
  avoided,
});

/** What is promised anew: at the rank that the ticket keeps, and at once if it goes on ringing. */
function estimateChanged({ state, now }: Draft, ticketId: TicketId, choice: Choice, need: Need): Estimate {
  const ticket = ticketOf(state.tickets, ticketId);
  const phase = ticket.phase.state === 'asked' ? ({ state: 'waiting' } as const) : ticket.phase;
  const changed = { ...ticket, ...withoutTransfer(ticket), choice, need, phase, released: null };
  return estimateTicket(putTicket(state, changed), ticketId, now);
}

function isSame(ticket: Ticket, choice: Choice, need: Need): boolean {
  return (
    areSameChoice(ticket.choice, choice) &&
    areSame(ticket.need.skills, need.skills) &&
    areSame(ticket.need.languages, need.languages)
  );
}

const areSameChoice = (one: Choice, other: Choice): boolean =>
  one.kind === other.kind && chosenOf(one) === chosenOf(other) && patienceOf(one) === patienceOf(other);

const patienceOf = (choice: Choice): number => (choice.kind === 'flex' ? choice.patienceSeconds : 0);

const areSame = (some: readonly string[], others: readonly string[]): boolean =>
  some.length === others.length && some.every((one) => others.includes(one));
