import type { AgentId, Credit, DecisionRecord, TicketId } from '../../protocol/index.ts';
import { withCredit } from '../credit.ts';
import { chosenOf, flexAtOf } from '../eligible.ts';
import type { EventOf, SiteEvent } from '../event.ts';
import { evolve } from '../evolve.ts';
import type { SiteState } from '../state.ts';
import { agentCandidates, overtakenCandidates, ticketCandidates } from './candidates.ts';

/** To take more time decides nothing. */
type SwapType = Exclude<Extract<SiteEvent['type'], `swap${string}`>, 'swapProlonged'>;
type DecisionType =
  | 'offerMade'
  | 'ticketReleased'
  | 'promiseBroken'
  | 'ticketJoined'
  | 'ticketPicked'
  | 'invitationTaken'
  | SwapType;

/** What was decided about which ticket and agent. */
type Finding = {
  readonly ticketId: TicketId;
  readonly agentId: AgentId | null;
  readonly decided: DecisionRecord['decided'];
};
type Recorder<Type extends DecisionType> = (before: SiteState, event: EventOf<Type>) => Finding | null;

const offerMade: Recorder<'offerMade'> = (before, { ticketId, agentId, why, at }) => {
  const ticket = before.tickets.get(ticketId);
  if (ticket === undefined) return null;
  const kind = why.agentCount > 1 ? 'placement' : 'offer';
  const tickets = ticketCandidates(before, ticket, agentId);
  const agents = agentCandidates(before, ticket, agentId, why.agent, at);
  return { ticketId, agentId, decided: { kind, why, tickets, agents } };
};

const ticketReleased: Recorder<'ticketReleased'> = (before, { ticketId, reason, chance }) => {
  const ticket = before.tickets.get(ticketId);
  if (ticket === undefined) return null;
  const decided = { kind: 'release', reason, chance, flexAt: flexAtOf(ticket) } as const;
  return { ticketId, agentId: chosenOf(ticket.choice), decided };
};

type SwapOutcome = Extract<DecisionRecord['decided'], { readonly kind: 'swap' }>['outcome'];
const swap = ({ ticketId, agentId }: EventOf<SwapType>, outcome: SwapOutcome): Finding => ({
  ticketId,
  agentId,
  decided: { kind: 'swap', outcome },
});

/** What was really given: a credit is cut to what the bound leaves, and nothing given is no decision. */
function credited(ticketId: TicketId, given: readonly Credit[], credit: Credit | null): Finding | null {
  const last = credit && withCredit(given, credit).at(-1);
  return last && last.seconds > 0
    ? { ticketId, agentId: null, decided: { kind: 'credit', reason: last.reason, seconds: last.seconds } }
    : null;
}

const RECORDERS: { readonly [Type in DecisionType]: Recorder<Type> } = {
  offerMade,
  ticketReleased,
  ticketPicked: (before, { ticketId, agentId, reason, overtaken }) => {
    const passed = overtakenCandidates(before, ticketId, agentId);
    return { ticketId, agentId, decided: { kind: 'pick', reason, overtaken, passed } };
  },
  invitationTaken: (_before, { ticketId, agentId, ruleId }) => ({
    ticketId,
    agentId,
    decided: { kind: 'invitation', ruleId },
  }),
  swapOffered: (_before, event) => swap(event, 'offered'),
  swapAccepted: (_before, event) => swap(event, 'accepted'),
  swapDeclined: (_before, event) => swap(event, 'declined'),
  swapLapsed: (_before, event) => swap(event, 'lapsed'),
  swapWithdrawn: (_before, event) => swap(event, 'withdrawn'),
  ticketJoined: (_before, { ticketId, known }) => credited(ticketId, [], known.credit),
  promiseBroken: (before, { ticketId, creditSeconds }) => {
    const given = before.tickets.get(ticketId)?.credits ?? [];
    return credited(ticketId, given, { reason: 'promise-broken', seconds: creditSeconds });
  },
};

const isDecision = (event: SiteEvent): event is SiteEvent & { readonly type: DecisionType } =>
  event.type === 'ticketJoined' ? event.known.credit !== null : event.type in RECORDERS;

/**
 * What an event was decided from, `null` for one that decides nothing about a place in line.
 * @param before the site just before the event.
 * @param version the number of the event.
 */
export function recordOf(before: SiteState, event: SiteEvent, version: number): DecisionRecord | null {
  if (!isDecision(event)) return null;
  const recorder = RECORDERS[event.type] as (before: SiteState, event: SiteEvent) => Finding | null;
  const finding = recorder(before, event);
  return finding && { decisionId: String(version), at: event.at, ...finding };
}

/** The decisions among events that follow one another from `before` on. */
export function recordsOf(before: SiteState, events: readonly SiteEvent[]): readonly DecisionRecord[] {
  const records: DecisionRecord[] = [];
  let left = events.filter(isDecision).length;
  let state = before;
  for (const event of events) {
    if (left === 0) break;
    const record = recordOf(state, event, state.version + 1);
    if (record !== null) records.push(record);
    if (isDecision(event)) left -= 1;
    if (left > 0) state = evolve(state, event);
  }
  return records;
}
