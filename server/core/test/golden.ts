import type {
  AgentId,
  Availability,
  Choice,
  ConversationId,
  MessageId,
  Moment,
  TicketId,
  VisitorId,
} from '../../protocol/index.ts';
import { advise } from '../advise.ts';
import { STRANGER, type Command } from '../command.ts';
import { decide } from '../decide.ts';
import { estimateAll } from '../estimate/index.ts';
import type { EventOf, SiteEvent } from '../event.ts';
import { evolve } from '../evolve.ts';
import { createSite } from '../site.ts';
import type { SiteState } from '../state.ts';
import { asAgent, asVisitor, connection, facts, FIRST_IN_LINE, needs } from './cast.ts';
import { at, SITE, type Unstamped } from './given.ts';

/*
 * Situations with the one right decision. Times are seconds; work done today is told as slot time, and is
 * played here as conversations of the usual length, one after the other, since the agent came.
 */

export type GoldenTicket = {
  readonly ticketId: TicketId;
  readonly joinedAt: number;
  readonly rankAt: number;
  readonly kind: Choice['kind'];
  readonly need: string;
  readonly agentId?: AgentId;
  readonly flexAt?: number;
};

export type GoldenAgent = {
  readonly agentId: AgentId;
  readonly availability: Availability;
  readonly capacity: number;
  readonly skills: readonly string[];
  readonly busySeconds: number;
  readonly onlineSeconds: number;
  readonly talkingSince: readonly number[];
};

export type GoldenCase = {
  readonly title: string;
  readonly now: number;
  readonly agents: readonly GoldenAgent[];
  readonly waiting: readonly GoldenTicket[];
} & (
  | { readonly asked: 'next'; readonly agentId: AgentId; readonly expected: TicketId }
  | { readonly asked: 'place'; readonly ticket: GoldenTicket; readonly expected: AgentId }
  | { readonly asked: 'release'; readonly ticket: GoldenTicket; readonly expected: boolean }
);

/** What the site decides. */
export function decided(golden: GoldenCase): GoldenCase['expected'] | null {
  switch (golden.asked) {
    case 'next':
      return offer(nextFor(golden, golden.agentId))?.ticketId ?? null;
    case 'place':
      return offer(placed(golden, golden.ticket))?.agentId ?? null;
    case 'release':
      return advised(golden, golden.ticket).some(({ type }) => type === 'ticketReleased');
  }
}

/** Nobody is available while the line comes about; then this agent is. */
function nextFor({ agents, waiting, now }: GoldenCase, agentId: AgentId): readonly SiteEvent[] {
  const away = agents.flatMap((agent) => said(agent, 0, 'away'));
  const state = siteOf([...agents.flatMap((agent) => came(agent, now)), ...away, ...waiting.flatMap(joins)]);
  const available: Command = { type: 'setAvailability', agentId, availability: 'available', backAt: null };
  return run(state, now, [{ type: 'tick' }, available]).events;
}

function placed({ agents, now }: GoldenCase, ticket: GoldenTicket): readonly SiteEvent[] {
  const { ticketId, need } = ticket;
  const state = siteOf(agents.flatMap((agent) => came(agent, now)));
  const visitorId = visitorOf(ticketId);
  const choice = choiceOf(ticket);
  const join = { type: 'join', visitorId, ticketId, choice, need: needs([need]), known: STRANGER } as const;
  return run(state, now, [join]).events;
}

/** Whoever went home was away before. */
function advised({ agents, waiting, now }: GoldenCase, ticket: GoldenTicket): readonly SiteEvent[] {
  const gone = agents.filter(({ availability }) => availability === 'offline');
  const state = siteOf([
    ...agents.flatMap((agent) => came(agent, now)),
    ...gone.flatMap((agent) => said(agent, ticket.joinedAt, 'away')),
    ...agents.flatMap(talks),
    ...[...waiting, ticket].flatMap(joins),
  ]);
  const leaves = gone.map(({ agentId }): Command => ({
    type: 'setAvailability',
    agentId,
    availability: 'offline',
    backAt: null,
  }));
  const left = run(state, now, leaves);
  const advice = advise(left.state, estimateAll(left.state, momentOf(now)), momentOf(now));
  return [...left.events, ...run(left.state, now, advice).events];
}

type Dated = { readonly seconds: number; readonly event: Unstamped };

/** Late enough that the longest working day began after the beginning of all. */
const momentOf = (seconds: number): Moment => at(20_000 + seconds);

const dated = (seconds: number, ...events: readonly Unstamped[]): readonly Dated[] =>
  events.map((event) => ({ seconds, event }));

const siteOf = (history: readonly Dated[]): SiteState =>
  history
    .toSorted((one, other) => one.seconds - other.seconds)
    .reduce(
      (state, { seconds, event }) => evolve(state, { ...event, at: momentOf(seconds) }),
      createSite(SITE),
    );

function run(state: SiteState, now: number, commands: readonly Command[]) {
  const events: SiteEvent[] = [];
  for (const command of commands) {
    const decision = decide(state, command, momentOf(now));
    if (!decision.ok) throw new Error(`Refused: ${decision.refusal.code}`);
    events.push(...decision.events);
    state = decision.state;
  }
  return { state, events };
}

const offer = (events: readonly SiteEvent[]): EventOf<'offerMade'> | undefined =>
  events.find((event) => event.type === 'offerMade');

const USUAL_SECONDS = 500;

/** Came in time for as long online, and talked for as long busy. */
function came({ agentId, capacity, skills, ...today }: GoldenAgent, now: number): readonly Dated[] {
  const from = now - today.onlineSeconds;
  const arrival = dated(
    from,
    { type: 'agentAdded', agentId, facts: facts({ capacity, skills }) },
    { type: 'connectionOpened', person: asAgent(agentId), connectionId: connection(agentId) },
  );
  const work: Dated[] = [];
  for (let done = 0; done < today.busySeconds; done += USUAL_SECONDS) {
    const talk = `${agentId}-${done}` as TicketId;
    const end = from + Math.min(today.busySeconds, done + USUAL_SECONDS);
    work.push(...talkStart(talk, agentId, from + done), ...talkEnd(talk, end));
  }
  return [...arrival, ...said({ agentId }, from, 'available'), ...work];
}

const said = (
  { agentId }: Pick<GoldenAgent, 'agentId'>,
  seconds: number,
  availability: Availability,
): readonly Dated[] =>
  dated(seconds, { type: 'availabilityChanged', agentId, availability, backAt: null, reason: 'chosen' });

const talks = ({ agentId, talkingSince }: GoldenAgent): readonly Dated[] =>
  talkingSince.flatMap((since, index) => talkStart(`${agentId}-now-${index}` as TicketId, agentId, since));

const visitorOf = (ticketId: TicketId): VisitorId => `v-${ticketId}` as VisitorId;
const conversationOf = (ticketId: TicketId): ConversationId => `c-${ticketId}` as ConversationId;

/** Somebody who asked for this agent, was offered and accepted. */
function talkStart(ticketId: TicketId, agentId: AgentId, seconds: number): readonly Dated[] {
  const offerId = `${ticketId}:1` as EventOf<'offerMade'>['offerId'];
  const expiresAt = momentOf(seconds + 20);
  const visitorId = visitorOf(ticketId);
  const conversationId = conversationOf(ticketId);
  return [
    ...joins({ ticketId, joinedAt: seconds, rankAt: seconds, kind: 'agent', agentId, need: 's0' }),
    ...dated(
      seconds,
      { type: 'offerMade', offerId, ticketId, agentId, why: FIRST_IN_LINE, expiresAt },
      { type: 'conversationStarted', conversationId, offerId, ticketId, visitorId, agentId },
    ),
  ];
}

function talkEnd(ticketId: TicketId, seconds: number): readonly Dated[] {
  const conversationId = conversationOf(ticketId);
  const messageId = `m-${ticketId}` as MessageId;
  const wrapUpUntil = momentOf(seconds);
  return dated(
    seconds,
    { type: 'messageAdded', conversationId, messageId, number: 1, author: 'agent' },
    { type: 'conversationEnded', conversationId, reason: 'agent-ended', wrapUpUntil },
  );
}

function joins(ticket: GoldenTicket): readonly Dated[] {
  const { ticketId, joinedAt, rankAt, need } = ticket;
  const visitorId = visitorOf(ticketId);
  const seconds = joinedAt - rankAt;
  const known = { ...STRANGER, credit: seconds === 0 ? null : ({ reason: 'priority', seconds } as const) };
  const choice = choiceOf(ticket);
  return dated(
    joinedAt,
    { type: 'connectionOpened', person: asVisitor(visitorId), connectionId: connection(ticketId) },
    { type: 'ticketJoined', ticketId, visitorId, choice, need: needs([need]), known, promise: null },
  );
}

function choiceOf({ kind, agentId, flexAt, joinedAt }: GoldenTicket): Choice {
  if (kind === 'any' || agentId === undefined) return { kind: 'any' };
  return kind === 'agent'
    ? { kind, agentId }
    : { kind, agentId, patienceSeconds: (flexAt ?? joinedAt) - joinedAt };
}
