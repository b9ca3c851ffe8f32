import assert from 'node:assert/strict';
import test from 'node:test';
import type { AgentId, BookingId, NoteId, SiteId, TicketId, VisitorId } from '../../protocol/index.ts';
import {
  createSite,
  decide,
  evolve,
  STRANGER,
  type Command,
  type SiteEvent,
  type SiteState,
} from '../../core/index.ts';
import { slot } from '../../core/test/bookings.ts';
import { ada, agentThere, bothWrote, conversationOf, talks, vic } from '../../core/test/cast.ts';
import { given } from '../../core/test/given.ts';
import { concernedBy } from './concerned.ts';

const ANN = 'ann' as AgentId;
const BEN = 'ben' as AgentId;
const CLEO = 'cleo' as AgentId;
const NEED = { skills: [], languages: [] };
const FACTS = { ...NEED, capacity: 1 };

const vera = 'vera' as VisitorId;
const will = 'will' as VisitorId;
const verasTicket = 'ticket-vera' as TicketId;
const willsTicket = 'ticket-will' as TicketId;

const here = (agentId: AgentId): readonly Command[] => [
  { type: 'addAgent', agentId, facts: FACTS },
  { type: 'setAvailability', agentId, availability: 'away', backAt: null },
];
const waits = (visitorId: VisitorId, ticketId: TicketId, agentId: AgentId): Command => ({
  type: 'join',
  visitorId,
  ticketId,
  choice: { kind: 'agent', agentId },
  need: NEED,
  known: STRANGER,
});

const decided = (state: SiteState, command: Command): SiteState => {
  const decision = decide(state, command, 1_800_000_000_000);
  assert.ok(decision.ok);
  return decision.state;
};

/** Vera waits for Ann, Will for Ben, and nobody for Cleo. */
const site = [
  ...[ANN, BEN, CLEO].flatMap(here),
  waits(vera, verasTicket, ANN),
  waits(will, willsTicket, BEN),
].reduce(decided, createSite('shop' as SiteId));

const at = site.lastAt;
const concerned = (event: SiteEvent, after: SiteState = site) => {
  const { visitors, agents } = concernedBy([event], site, after);
  return [[...visitors].sort(), [...agents].sort()];
};

test('[H109] a swap concerns its visitor, whom they wait for, and who is offered', () => {
  const swap = { at, ticketId: verasTicket, agentId: CLEO };
  assert.deepEqual(concerned({ ...swap, type: 'swapOffered', answerBy: at }), [[vera], [ANN, CLEO]]);
  for (const type of ['swapAccepted', 'swapDeclined', 'swapLapsed', 'swapWithdrawn'] as const) {
    assert.deepEqual(concerned({ ...swap, type }), [[vera], [ANN, CLEO]]);
  }
});

test('[H109] a place that leaves an own line concerns its agent, also when the ticket is gone by then', () => {
  const after = { ...site, tickets: site.tickets.delete(verasTicket) };
  const released = {
    at,
    type: 'ticketReleased',
    ticketId: verasTicket,
    reason: 'early',
    chance: 0.1,
  } as const;
  assert.deepEqual(concerned(released, after), [[vera], [ANN]]);
  const closed = { at, type: 'ticketClosed', ticketId: verasTicket, reason: 'visitor-left' } as const;
  assert.deepEqual(concerned(closed, after), [[vera], [ANN]]);
});

test('[H109] a broken promise and an absence concern those who wait, and nobody else', () => {
  const promise = { reason: 'agent-away', creditSeconds: 60, promise: null } as const;
  const broken = { at, type: 'promiseBroken', ticketId: willsTicket, ...promise } as const;
  assert.deepEqual(concerned(broken), [[will], [BEN]]);
  const told = { at, type: 'awayTold', agentId: ANN, ticketIds: [verasTicket] } as const;
  assert.deepEqual(concerned(told), [[vera], [ANN]]);
});

test('[H109] a drain and the end of a day concern their agent', () => {
  assert.deepEqual(concerned({ at, type: 'drainSet', agentId: ANN, more: 2 }), [[], [ANN]]);
  assert.deepEqual(concerned({ at, type: 'dayEndSet', agentId: ANN, leavesAt: at }), [[], [ANN]]);
});

test('[H109] what a visitor thinks of an agent, and what is seen, concerns no agent', () => {
  const preference = { visitorId: vera, agentId: BEN, preference: 'avoided' } as const;
  assert.deepEqual(concerned({ at, type: 'preferenceSet', ...preference }), [[vera], []]);
  const exposures = [{ agentId: ANN, impressions: 3 }];
  assert.deepEqual(concerned({ at, type: 'exposuresCounted', exposures, ignored: 0 }), [[], []]);
});

test('[H132] a booking concerns its visitor and who calls, also when it is gone or with somebody else by then', () => {
  const bookingId = 'booking' as BookingId;
  const choice = { kind: 'any' } as const;
  const time = { startsAt: slot(4), endsAt: slot(5) };
  const made = { at, bookingId, visitorId: vera, choice, need: NEED, avoided: [], reminded: false, ...time };
  const booked = evolve(site, { ...made, type: 'bookingMade', agentId: ANN });
  const concernedBoth = (event: SiteEvent) => {
    const { visitors, agents } = concernedBy([event], booked, evolve(booked, event));
    return [[...visitors].sort(), [...agents].sort()];
  };
  const told = { at, bookingId };
  assert.deepEqual(concernedBoth({ ...told, type: 'bookingDue' }), [[vera], [ANN]]);
  assert.deepEqual(concernedBoth({ ...told, type: 'bookingReassigned', agentId: BEN }), [[vera], [ANN, BEN]]);
  const closed = { ...told, type: 'bookingClosed', reason: 'visitor-cancelled' } as const;
  assert.deepEqual(concernedBoth(closed), [[vera], [ANN]]);
});

test('[H247] what agents say of a conversation among themselves concerns them, and not its visitor', () => {
  const { state } = given(agentThere(ada), talks(vic, ada), bothWrote(vic));
  const about = { at, conversationId: conversationOf(vic), agentId: ada } as const;
  const outcome = { disposition: null, resolved: 'yes', sale: null } as const;
  const events: readonly SiteEvent[] = [
    { type: 'noteAdded', noteId: 'note' as NoteId, number: 1, ...about },
    { type: 'outcomeRecorded', outcome, ...about },
    { type: 'wrapUpProlonged', until: at, ...about },
  ];
  for (const event of events) {
    const { visitors, agents } = concernedBy([event], state, state);
    assert.deepEqual([[...visitors], [...agents]], [[], [ada]]);
  }
});
