import assert from 'node:assert/strict';
import test from 'node:test';
import { LIMITS, type ReviewId } from '../../protocol/index.ts';
import { STRANGER } from '../command.ts';
import type { SiteEvent } from '../event.ts';
import { graphViolations } from '../graph.ts';
import { violations } from '../invariants.ts';
import type { Agent, SiteState, Ticket } from '../state.ts';
import {
  ada,
  agentThere,
  ANY,
  ben,
  conversationOf,
  facts,
  FIRST_IN_LINE,
  NO_NEED,
  only,
  prefers,
  released,
  rings,
  swapOffered,
  ticketOf,
  vic,
  visitorThere,
  waits,
  wil,
} from '../test/cast.ts';
import { after, at, given, type Unstamped } from '../test/given.ts';
import { lonelyReviews } from './batches.ts';
import { overdue } from './overdue.ts';

/** Ada is busy ringing; Vic waits for her and would take somebody else after a minute; Ben is free. */
const waiting = given(
  agentThere(ada),
  agentThere(ben),
  waits(wil, only(ada)),
  rings(wil, ada, 1, at(600)),
  after(1, waits(vic, prefers(ada, 60))),
).state;

const ticketIn = (state: SiteState): Ticket => state.tickets.get(ticketOf(vic))!;
const withTicket = (change: Partial<Ticket>, state = waiting): SiteState => ({
  ...state,
  tickets: state.tickets.set(ticketOf(vic), { ...ticketIn(state), ...change }),
});
const withAgent = (agentId: typeof ada, change: Partial<Agent>, state = waiting): SiteState => ({
  ...state,
  agents: state.agents.set(agentId, { ...state.agents.get(agentId)!, ...change }),
});
const breaks = (state: SiteState, pattern: RegExp): void =>
  assert.match(violations(state, at(1)).join(' '), pattern);
const finds = (state: SiteState, event: Unstamped, pattern: RegExp, seconds = 2): void =>
  assert.match(graphViolations(state, { ...event, at: at(seconds) }).join(' '), pattern);
const allows = (state: SiteState, event: Unstamped, seconds = 2): void =>
  assert.deepEqual(graphViolations(state, { ...event, at: at(seconds) }), []);

test('[C111] whoever joined earlier is overtaken for a credit that is named, and for nothing else', () => {
  const credit = { reason: 'priority', seconds: 60 } as const;
  const joined = (known: typeof STRANGER): Unstamped => ({
    type: 'ticketJoined',
    ticketId: ticketOf(wil),
    visitorId: wil,
    choice: ANY,
    need: NO_NEED,
    known,
    promise: null,
  });
  const told = (known: typeof STRANGER, ticket: 'credit' | 'longest-waiting'): readonly string[] => {
    const { state } = given(
      agentThere(ada, { capacity: 1 }),
      { type: 'availabilityChanged', agentId: ada, availability: 'away', backAt: null, reason: 'chosen' },
      waits(vic),
      after(5, visitorThere(wil), joined(known)),
    );
    const free = withAgent(ada, { availability: 'available' }, state);
    const offer = { ...rings(wil, ada), why: { ...FIRST_IN_LINE, ticket } };
    return graphViolations(free, { ...offer, at: at(6) });
  };
  assert.match(told(STRANGER, 'longest-waiting').join(' '), /passed over ticket t-vic/);
  assert.match(told({ ...STRANGER, credit }, 'longest-waiting').join(' '), /without saying why/);
  assert.deepEqual(told({ ...STRANGER, credit }, 'credit'), []);
});

test('[C112] a rank that is not the joining time less its bounded credits is found out', () => {
  const { joinedAt } = ticketIn(waiting);
  breaks(withTicket({ rankAt: joinedAt - 1 }), /ranks otherwise/);
  const beyond = { reason: 'priority', seconds: LIMITS.creditSecondsMost + 1 } as const;
  breaks(withTicket({ credits: [beyond], rankAt: joinedAt - 1_000 * beyond.seconds }), /121 s of credit/);
  const once = { reason: 'promise-broken', seconds: 10 } as const;
  breaks(withTicket({ credits: [once, once], rankAt: joinedAt - 20_000 }), /credited twice/);
});

test('[C112] a credit twice, before its time or beyond the bound is found out', () => {
  const broken = (creditSeconds: number): Unstamped => ({
    type: 'promiseBroken',
    ticketId: ticketOf(vic),
    reason: 'conversations-longer',
    creditSeconds,
    promise: null,
  });
  const promised = withTicket({ renewedPromise: { p50At: at(5), p80At: at(10) } });
  allows(promised, broken(60), 10);
  finds(promised, broken(60), /before its time/, 9);
  finds(promised, broken(121), /beyond the bound/, 10);
  const once = { reason: 'promise-broken', seconds: 10 } as const;
  finds(withTicket({ credits: [once] }, promised), broken(5), /or twice/, 10);
});

test('[C113] only flexible tickets are released, once, early below the chance and else in time', () => {
  breaks(withTicket({ choice: only(ada), released: 'early' }), /released and not flexible/);
  allows(waiting, released(vic, 'early', 0.29));
  finds(waiting, released(vic, 'early', 0.3), /early at the chance 0.3/);
  finds(waiting, released(vic, 'patience-ended'), /before its patience ended/, 60);
  allows(waiting, released(vic, 'patience-ended'), 61);
  finds(withTicket({ released: 'early' }), released(vic, 'agent-lost'), /or was before/);
  finds(withTicket({ choice: only(ada) }), released(vic, 'agent-lost'), /is not flexible/);
});

test('[C114] a swap is offered once, to who waits for another, of somebody idle whom they do not avoid', () => {
  const offered = swapOffered(vic, ben, at(20));
  allows(waiting, offered);
  finds(withTicket({ swapAsked: true }), offered, /was asked before/);
  finds(withTicket({ released: 'early' }), offered, /waits for no other/);
  finds(withTicket({ avoided: [ben] }), offered, /who is avoided/);
  finds(withTicket({ need: { skills: ['tuning' as never], languages: [] } }), offered, /does not suit/);
  finds(withAgent(ben, { availability: 'away' }), offered, /not idle/);
  const open = given(
    agentThere(ada),
    agentThere(ben),
    waits(wil, only(ada)),
    rings(wil, ada, 1, at(600)),
    after(1, waits(vic, prefers(ada, 60)), offered),
  ).state;
  breaks(withAgent(ben, { facts: facts({ capacity: 0 }) }, open), /0 idle slots/);
  const answer = { ticketId: ticketOf(vic), agentId: ben };
  finds(open, { type: 'swapAccepted', ...answer }, /taken too late/, 20);
  finds(open, { type: 'swapLapsed', ...answer }, /too early/, 19);
  finds(waiting, { type: 'swapAccepted', ...answer }, /found no swap/);
});

test('[C115] who takes so many more rings at no more, is there, and has no longer line', () => {
  breaks(withAgent(ada, { takingMore: 0 }), /takes 0 more/);
  breaks(withAgent(ada, { takingMore: LIMITS.drainMost + 1 }), /takes 21 more/);
  breaks(withAgent(ada, { takingMore: 2, availability: 'away' }), /takes more and is away/);
  const full = withAgent(ada, { takingMore: 1 });
  breaks({ ...full, ownLines: full.ownLines.set(ada, [ticketOf(vic), ticketOf(wil)]) }, /and 2 wait/);
  finds(full, waits(wil, only(ada))[1]!, /who takes no more/);
  finds(full, { type: 'drainSet', agentId: ada, more: 1.5 }, /take 1.5 more/);
});

test('[C116] what a tick should have settled is found out from the rows', () => {
  const left = (state: SiteState, seconds: number): string => overdue(state, at(seconds)).join(' ');
  assert.equal(left(waiting, 60), '');
  assert.match(left(waiting, 61), /t-vic waits for one agent beyond/);
  assert.match(left(waiting, 600), /t-wil rings beyond/);
  assert.match(left(withTicket({ swap: { agentId: ben, answerBy: at(3) } }), 3), /is offered a swap beyond/);
  const promised = withTicket({ renewedPromise: { p50At: at(2), p80At: at(3) } });
  assert.match(left(promised, 3 + waiting.settings.offerSeconds), /keeps a promise beyond/);
  assert.match(left(withAgent(ben, { leavesAt: at(3) }), 3), /after the announced end/);
  const asked = withTicket({ phase: { state: 'asked', reason: 'agent-declined', answerBy: at(3) } });
  assert.match(left(asked, 3), /is asked beyond/);
});

test('[C117] reviews that appear alone are found out; a batch, and one held for its time, are not', () => {
  const written = (name: string, seconds: number): SiteEvent => ({
    type: 'reviewWritten',
    reviewId: name as ReviewId,
    conversationId: conversationOf(vic),
    agentId: ada,
    stars: 5,
    at: at(seconds),
  });
  const published = (name: string, seconds: number): SiteEvent => ({
    type: 'reviewPublished',
    reviewId: name as ReviewId,
    agentId: ada,
    stars: 5,
    version: 1,
    at: at(seconds),
  });
  const lonely = (...events: SiteEvent[]): number => lonelyReviews(waiting, events).length;
  const held = waiting.settings.reviewHeldSeconds;
  assert.equal(lonely(written('a', 2), published('a', 2)), 1);
  assert.equal(lonely(written('a', 2), published('a', 2 + held)), 0);
  const three = ['a', 'b', 'c'];
  assert.equal(
    lonely(...three.map((name) => written(name, 2)), ...three.map((name) => published(name, 2))),
    0,
  );
});
