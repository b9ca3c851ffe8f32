import { Map as PersistentMap } from 'immutable';
import { LIMITS, type AgentId, type Moment, type TicketId } from '../../protocol/index.ts';
import { isPromiseKept } from '../estimate/track-record.ts';
import { chosenOf } from '../eligible.ts';
import type { EventOf, SiteEvent } from '../event.ts';
import type { SiteState, Ticket } from '../state.ts';
import { overtakingOf } from './passed-over.ts';
import { NO_WAITS, withWait, type WaitCount } from './waits.ts';
import { createWork, withAgentSeen, withTimePassed, withTimeSkipped, type WorkAccount } from './work.ts';

/** An open ticket, as its visitor meant it when it joined or came back. */
type OpenTicket = {
  readonly wished: AgentId | null;
  readonly waitsSince: Moment;
  readonly promisedBy: Moment | null;
};

/** A share of a number of cases, before it is divided. */
export type Tally = { readonly hits: number; readonly count: number };

/** What a window of events came to so far: plain counts with a bound, however long the window. */
export type FairnessAccount = {
  readonly work: WorkAccount;
  readonly open: PersistentMap<TicketId, OpenTicket>;
  readonly starts: number;
  readonly violations: number;
  readonly longestOvertakingSeconds: number;
  readonly gotChosen: Tally;
  readonly promiseKept: Tally;
  /** Hits are those who left unserved. */
  readonly abandoned: Tally;
  readonly waits: { readonly agent: WaitCount; readonly flex: WaitCount; readonly any: WaitCount };
  /** Agents without reviews enough for a rating when they were first seen. */
  readonly newcomers: PersistentMap<AgentId, true>;
};

const NONE: Tally = { hits: 0, count: 0 };
const withCase = ({ hits, count }: Tally, isHit: boolean): Tally => ({
  hits: hits + (isHit ? 1 : 0),
  count: count + 1,
});

/** @param state the site just before the window; `at` where the window begins. */
export const createFairness = (state: SiteState, at: Moment = state.lastAt): FairnessAccount => ({
  work: createWork(state, at),
  open: state.tickets.map((ticket) => openTicket(ticket, ticket.joinedAt, ticket.promise?.p80At ?? null)),
  starts: 0,
  violations: 0,
  longestOvertakingSeconds: 0,
  gotChosen: NONE,
  promiseKept: NONE,
  abandoned: NONE,
  waits: { agent: NO_WAITS, flex: NO_WAITS, any: NO_WAITS },
  newcomers: PersistentMap(
    [...state.agents.values()]
      .filter(
        ({ starCounts }) => starCounts.reduce((sum, count) => sum + count, 0) < LIMITS.ratingShownFromReviews,
      )
      .map(({ agentId }) => [agentId, true]),
  ),
});

/** @param before the site just before the event; `after` just after it. */
export function observe(
  account: FairnessAccount,
  before: SiteState,
  event: SiteEvent,
  after: SiteState,
): FairnessAccount {
  const counted = withTimeUntil(account, event.type === 'restarted' ? before.lastAt : event.at);
  const seen = (agentId: AgentId | undefined): FairnessAccount =>
    agentId === undefined ? counted : { ...counted, work: withAgentSeen(counted.work, after, agentId) };
  switch (event.type) {
    case 'restarted':
      return { ...counted, work: withTimeSkipped(counted.work, event.at) };
    case 'agentAdded':
      return withNewcomer(seen(event.agentId), event.agentId);
    case 'agentChanged':
    case 'agentRemoved':
    case 'availabilityChanged':
      return seen(event.agentId);
    case 'conversationStarted':
      return withStart(seen(event.agentId), before, event);
    case 'conversationEnded':
    case 'wrapUpFinished':
      return seen(before.conversations.get(event.conversationId)?.agentId);
    case 'ticketJoined':
    case 'ticketReturned':
      return withOpened(counted, after, event);
    case 'ticketClosed':
      return withClosed(counted, event);
    case 'offerMade':
      return withOffer(counted, before, event);
    case 'choiceChanged':
    case 'awayTold':
    case 'dayEndSet':
    case 'drainSet':
    case 'exposuresCounted':
    case 'preferenceSet':
    case 'promiseBroken':
    case 'swapAccepted':
    case 'swapDeclined':
    case 'swapLapsed':
    case 'swapOffered':
    case 'swapWithdrawn':
    case 'ticketReleased':
    case 'connectionClosed':
    case 'connectionOpened':
    case 'conversationClosed':
    case 'graceStarted':
    case 'messageAdded':
    case 'offerDeclined':
    case 'offerLapsed':
    case 'offerWithdrawn':
    case 'reviewPublished':
    case 'reviewSkipped':
    case 'reviewWritten':
    case 'settingsChanged':
    case 'visitorAsked':
      return counted;
  }
}

const withTimeUntil = (account: FairnessAccount, at: Moment): FairnessAccount => ({
  ...account,
  work: withTimePassed(account.work, at),
});

const openTicket = ({ choice }: Ticket, waitsSince: Moment, promisedBy: Moment | null): OpenTicket => ({
  wished: chosenOf(choice),
  waitsSince,
  promisedBy,
});

const withNewcomer = (account: FairnessAccount, agentId: AgentId): FairnessAccount =>
  account.work.agents.has(agentId)
    ? { ...account, newcomers: account.newcomers.set(agentId, true) }
    : account;

/** Who lost an agent waits anew from then on, and no promise is left. */
function withOpened(
  account: FairnessAccount,
  after: SiteState,
  { type, ticketId, at }: EventOf<'ticketJoined' | 'ticketReturned'>,
): FairnessAccount {
  const ticket = after.tickets.get(ticketId);
  if (ticket === undefined) return account;
  const promisedBy = type === 'ticketJoined' ? (ticket.promise?.p80At ?? null) : null;
  return { ...account, open: account.open.set(ticketId, openTicket(ticket, at, promisedBy)) };
}

function withStart(
  account: FairnessAccount,
  before: SiteState,
  { ticketId, agentId, at }: EventOf<'conversationStarted'>,
): FairnessAccount {
  const open = account.open.get(ticketId);
  const ticket = before.tickets.get(ticketId);
  if (open === undefined || ticket === undefined) return account;
  const { wished, waitsSince, promisedBy } = open;
  const { gotChosen, promiseKept, waits } = account;
  const { kind } = ticket.choice;
  return {
    ...account,
    open: account.open.delete(ticketId),
    starts: account.starts + 1,
    abandoned: withCase(account.abandoned, false),
    gotChosen: wished === null ? gotChosen : withCase(gotChosen, wished === agentId),
    promiseKept: promisedBy === null ? promiseKept : withCase(promiseKept, isPromiseKept(ticket, at)),
    waits: { ...waits, [kind]: withWait(waits[kind], (at - waitsSince) / 1_000) },
  };
}

/** Who leaves after the promised moment was promised too much; who leaves before it tells nothing of it. */
function withClosed(account: FairnessAccount, { ticketId, at }: EventOf<'ticketClosed'>): FairnessAccount {
  const open = account.open.get(ticketId);
  if (open === undefined) return account;
  const isBroken = open.promisedBy !== null && at > open.promisedBy;
  return {
    ...account,
    open: account.open.delete(ticketId),
    abandoned: withCase(account.abandoned, true),
    promiseKept: isBroken ? withCase(account.promiseKept, false) : account.promiseKept,
  };
}

function withOffer(
  account: FairnessAccount,
  before: SiteState,
  event: EventOf<'offerMade'>,
): FairnessAccount {
  const { violates, seconds } = overtakingOf(before, event);
  return {
    ...account,
    violations: account.violations + (violates ? 1 : 0),
    longestOvertakingSeconds: Math.max(account.longestOvertakingSeconds, seconds),
  };
}
