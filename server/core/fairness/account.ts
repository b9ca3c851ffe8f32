import { Map as PersistentMap } from 'immutable';
import {
  LIMITS,
  type AgentId,
  type ConversationId,
  type Moment,
  type TicketId,
} from '../../protocol/index.ts';
import { isPromiseKept } from '../estimate/track-record.ts';
import { chosenOf } from '../eligible.ts';
import type { EventOf, SiteEvent, SiteEventType, TicketPromise } from '../event.ts';
import type { SiteState, Ticket } from '../state.ts';
import { NO_EXPOSURES, withExposures, type ExposureAccount } from './exposures.ts';
import { overtakingOf } from './passed-over.ts';
import { NO_PICKS, withPick, type PickAccount } from './picks.ts';
import { NO_PROMISES, withEndedWait, type PromiseAccount } from './promises.ts';
import {
  NO_SWITCHES,
  withRelease,
  withSwapAccepted,
  withSwapOffered,
  type SwitchAccount,
} from './switches.ts';
import { NO_CASES, withCase, type Tally } from './tally.ts';
import { NO_WAITS, withWait, type WaitCount } from './waits.ts';
import { createWork, withAgentSeen, withTimePassed, withTimeSkipped, type WorkAccount } from './work.ts';

/** An open ticket, as its visitor meant it when it joined or came back. */
type OpenTicket = {
  readonly wished: AgentId | null;
  readonly wishedAs: Ticket['choice']['kind'];
  readonly waitsSince: Moment;
  readonly promise: TicketPromise;
};

/** What a window of events came to so far: plain counts with a bound, however long the window. */
export type FairnessAccount = {
  readonly work: WorkAccount;
  readonly open: PersistentMap<TicketId, OpenTicket>;
  readonly starts: number;
  readonly violations: number;
  readonly longestOvertakingSeconds: number;
  /** Of the offers that passed over somebody who joined earlier: those of a credit. */
  readonly creditOvertakings: number;
  /** Overtakings by hand, each with its reason. */
  readonly picks: PickAccount;
  readonly gotChosen: { readonly agent: Tally; readonly flex: Tally };
  readonly promises: PromiseAccount;
  readonly switches: SwitchAccount;
  readonly exposures: ExposureAccount;
  /** Hits are those who left unserved. */
  readonly abandoned: Tally;
  /** Those for whom an answer in line was enough. */
  readonly answeredWaiting: number;
  /** Of those whose waiting ended, one way or the other. */
  readonly longestWaitSeconds: number;
  readonly waits: { readonly agent: WaitCount; readonly flex: WaitCount; readonly any: WaitCount };
  /** Agents without reviews enough for a rating when they were first seen. */
  readonly newcomers: PersistentMap<AgentId, true>;
};

/** @param state the site just before the window; `at` where the window begins. */
export const createFairness = (state: SiteState, at: Moment = state.lastAt): FairnessAccount => ({
  work: createWork(state, at),
  open: state.tickets.map((ticket) => openTicket(ticket, ticket.joinedAt, ticket.promise)),
  starts: 0,
  violations: 0,
  longestOvertakingSeconds: 0,
  creditOvertakings: 0,
  picks: NO_PICKS,
  gotChosen: { agent: NO_CASES, flex: NO_CASES },
  promises: NO_PROMISES,
  switches: NO_SWITCHES,
  exposures: NO_EXPOSURES,
  abandoned: NO_CASES,
  answeredWaiting: 0,
  longestWaitSeconds: 0,
  waits: { agent: NO_WAITS, flex: NO_WAITS, any: NO_WAITS },
  newcomers: PersistentMap(
    [...state.agents.values()]
      .filter(
        ({ starCounts }) => starCounts.reduce((sum, count) => sum + count, 0) < LIMITS.ratingShownFromReviews,
      )
      .map(({ agentId }) => [agentId, true]),
  ),
});

/** What one kind of event adds to an account whose time has been counted up to it. */
type Adds<Type extends SiteEventType> = (
  account: FairnessAccount,
  event: EventOf<Type>,
  before: SiteState,
  after: SiteState,
) => FairnessAccount;

const withSeen = (
  account: FairnessAccount,
  after: SiteState,
  agentId: AgentId | undefined,
): FairnessAccount =>
  agentId === undefined ? account : { ...account, work: withAgentSeen(account.work, after, agentId) };

const seesAgent = (
  account: FairnessAccount,
  { agentId }: { readonly agentId: AgentId },
  _: SiteState,
  after: SiteState,
): FairnessAccount => withSeen(account, after, agentId);

const seesTalker = (
  account: FairnessAccount,
  { conversationId }: { readonly conversationId: ConversationId },
  before: SiteState,
  after: SiteState,
): FairnessAccount => withSeen(account, after, before.conversations.get(conversationId)?.agentId);

/** The other kinds of events change no measure. */
const ADDS: { readonly [Type in SiteEventType]?: Adds<Type> } = {
  restarted: (account, { at }) => ({ ...account, work: withTimeSkipped(account.work, at) }),
  agentAdded: (account, { agentId }, _, after) => withNewcomer(withSeen(account, after, agentId), agentId),
  agentChanged: seesAgent,
  agentRemoved: seesAgent,
  availabilityChanged: seesAgent,
  conversationStarted: (account, event, before, after) =>
    withStart(withSeen(account, after, event.agentId), before, event),
  conversationEnded: seesTalker,
  wrapUpFinished: seesTalker,
  ticketJoined: (account, event, _, after) => withOpened(account, after, event),
  ticketReturned: (account, event, _, after) => withOpened(account, after, event),
  ticketTransferred: (account, event, _, after) => withOpened(account, after, event),
  transferEnded: (account, { ticketId }) => ({ ...account, open: account.open.delete(ticketId) }),
  ticketPicked: (account, event) => ({ ...account, picks: withPick(account.picks, event) }),
  conversationReopened: seesAgent,
  ticketResumed: (account, event, before) => withResumed(account, before, event),
  ticketClosed: (account, event, before) => withClosed(account, before, event),
  offerMade: (account, event, before) => withOffer(account, before, event),
  exposuresCounted: (account, event) => ({ ...account, exposures: withExposures(account.exposures, event) }),
  swapOffered: (account) => ({ ...account, switches: withSwapOffered(account.switches) }),
  swapAccepted: (account) => ({ ...account, switches: withSwapAccepted(account.switches) }),
  ticketReleased: (account, event) => ({ ...account, switches: withRelease(account.switches, event) }),
};

/** @param before the site just before the event; `after` just after it. */
export function observe(
  account: FairnessAccount,
  before: SiteState,
  event: SiteEvent,
  after: SiteState,
): FairnessAccount {
  const counted = withTimeUntil(account, event.type === 'restarted' ? before.lastAt : event.at);
  const adds = ADDS[event.type] as Adds<SiteEventType> | undefined;
  return adds === undefined ? counted : adds(counted, event, before, after);
}

const withTimeUntil = (account: FairnessAccount, at: Moment): FairnessAccount => ({
  ...account,
  work: withTimePassed(account.work, at),
});

const openTicket = ({ choice }: Ticket, waitsSince: Moment, promise: TicketPromise): OpenTicket => ({
  wished: chosenOf(choice),
  wishedAs: choice.kind,
  waitsSince,
  promise,
});

const withNewcomer = (account: FairnessAccount, agentId: AgentId): FairnessAccount =>
  account.work.agents.has(agentId)
    ? { ...account, newcomers: account.newcomers.set(agentId, true) }
    : account;

/** Who lost an agent, or is brought to another, waits anew from then on, and no promise is left. */
function withOpened(
  account: FairnessAccount,
  after: SiteState,
  { type, ticketId, at }: EventOf<'ticketJoined' | 'ticketReturned' | 'ticketTransferred'>,
): FairnessAccount {
  const ticket = after.tickets.get(ticketId);
  if (ticket === undefined) return account;
  const promise = type === 'ticketJoined' ? ticket.promise : null;
  return { ...account, open: account.open.set(ticketId, openTicket(ticket, at, promise)) };
}

/** The time for which a visitor let others pass is no waiting time. */
function withResumed(
  account: FairnessAccount,
  before: SiteState,
  { ticketId, at }: EventOf<'ticketResumed'>,
): FairnessAccount {
  const open = account.open.get(ticketId);
  const phase = before.tickets.get(ticketId)?.phase;
  if (open === undefined || phase?.state !== 'postponed') return account;
  const waitsSince = open.waitsSince + (at - phase.since);
  return { ...account, open: account.open.set(ticketId, { ...open, waitsSince }) };
}

function withStart(
  account: FairnessAccount,
  before: SiteState,
  { ticketId, agentId, at }: EventOf<'conversationStarted'>,
): FairnessAccount {
  const open = account.open.get(ticketId);
  const ticket = before.tickets.get(ticketId);
  if (open === undefined || ticket === undefined) return account;
  const { wished, wishedAs, waitsSince, promise } = open;
  const { gotChosen, waits } = account;
  const { kind } = ticket.choice;
  const told = promise === null ? null : ticket.promise;
  const ended = { promise: told, joinedAt: waitsSince, endedAt: at, agentId, isServed: true };
  return {
    ...withoutOpen(account, ticketId, open, at),
    starts: account.starts + 1,
    abandoned: withCase(account.abandoned, false),
    gotChosen:
      wishedAs === 'any'
        ? gotChosen
        : { ...gotChosen, [wishedAs]: withCase(gotChosen[wishedAs], wished === agentId) },
    promises: withEndedWait(account.promises, { ...ended, isKept: isPromiseKept(ticket, at) }),
    waits: { ...waits, [kind]: withWait(waits[kind], (at - waitsSince) / 1_000) },
  };
}

/** Who leaves after the promised moment was promised too much; who leaves before it tells nothing of it. */
function withClosed(
  account: FairnessAccount,
  before: SiteState,
  { ticketId, reason, at }: EventOf<'ticketClosed'>,
): FairnessAccount {
  const open = account.open.get(ticketId);
  if (open === undefined) return account;
  const { waitsSince, wished } = open;
  const promise = open.promise === null ? null : (before.tickets.get(ticketId)?.promise ?? null);
  const isBroken = promise !== null && at > promise.p80At;
  const ended = { promise, joinedAt: waitsSince, endedAt: at, agentId: wished, isServed: false };
  return {
    ...withoutOpen(account, ticketId, open, at),
    abandoned: withCase(account.abandoned, reason !== 'answered'),
    answeredWaiting: account.answeredWaiting + (reason === 'answered' ? 1 : 0),
    promises: isBroken ? withEndedWait(account.promises, { ...ended, isKept: false }) : account.promises,
  };
}

function withoutOpen(
  account: FairnessAccount,
  ticketId: TicketId,
  { waitsSince }: OpenTicket,
  at: Moment,
): FairnessAccount {
  return {
    ...account,
    open: account.open.delete(ticketId),
    longestWaitSeconds: Math.max(account.longestWaitSeconds, (at - waitsSince) / 1_000),
  };
}

function withOffer(
  account: FairnessAccount,
  before: SiteState,
  event: EventOf<'offerMade'>,
): FairnessAccount {
  const { violates, seconds } = overtakingOf(before, event);
  const isByCredit = !violates && seconds > 0;
  return {
    ...account,
    violations: account.violations + (violates ? 1 : 0),
    creditOvertakings: account.creditOvertakings + (isByCredit ? 1 : 0),
    longestOvertakingSeconds: Math.max(account.longestOvertakingSeconds, seconds),
  };
}
