import assert from 'node:assert/strict';
import test from 'node:test';
import { graphViolations } from './graph.ts';
import { violations } from './invariants.ts';
import type { SiteState } from './state.ts';
import {
  ada,
  agentThere,
  availabilityIs,
  conversationOf,
  facts,
  offerOf,
  rings,
  started,
  talked,
  talks,
  ticketOf,
  vic,
  waits,
  wil,
  wrote,
} from './test/cast.ts';
import { after, at, given, START, type Unstamped } from './test/given.ts';

const ringing = given(agentThere(ada), waits(vic), rings(vic, ada)).state;

const breaks = (state: SiteState, pattern: RegExp): void => {
  const broken = violations(state, START);
  assert.match(broken.join(' '), pattern);
};

test('[C50] a state that breaks a rule is found out', () => {
  const agent = ringing.agents.get(ada);
  const ticket = ringing.tickets.get(ticketOf(vic));
  assert.ok(agent !== undefined && ticket !== undefined);
  breaks({ ...ringing, agents: ringing.agents.set(ada, { ...agent, offers: [] }) }, /does not hold it/);
  const waiting = { ...ticket, phase: { state: 'waiting' } } as const;
  breaks({ ...ringing, tickets: ringing.tickets.set(ticket.ticketId, waiting) }, /line differs/);
  const small = { ...agent, facts: facts({ capacity: 0 }) };
  breaks({ ...ringing, agents: ringing.agents.set(ada, small) }, /More rings at agent ada/);
  breaks({ ...ringing, deadlines: [] }, /deadlines differs/);
  breaks({ ...ringing, free: [ada] }, /free/);
  const second = { ...ticket, ticketId: 't-second' as typeof ticket.ticketId };
  breaks({ ...ringing, tickets: ringing.tickets.set(second.ticketId, second) }, /two open tickets/);
  breaks({ ...ringing, visitors: ringing.visitors.delete(vic) }, /waits or talks and is not there/);
});

test('[C50] a free agent beside somebody who waits is found out', () => {
  const away = given(agentThere(ada), availabilityIs(ada, 'away'), waits(vic)).state;
  const agent = away.agents.get(ada);
  assert.ok(agent !== undefined);
  breaks(
    { ...away, agents: away.agents.set(ada, { ...agent, availability: 'available' }), free: [ada] },
    /waits while ada is free/,
  );
});

test('[C50] an event that is no way of the graph is found out', () => {
  const found = (state: SiteState, event: Unstamped, pattern: RegExp): void => {
    assert.match(graphViolations(state, { ...event, at: at(1) }).join(' '), pattern);
  };
  found(ringing, rings(vic, ada, 2), /found ticket t-vic offered/);
  found(ringing, started(vic, ada, 2), /does not ring/);
  found(
    ringing,
    { type: 'offerLapsed', offerId: offerOf(vic), ticketId: ticketOf(vic), agentId: ada },
    /too early/,
  );
  found(ringing, waits(vic)[1]!, /joined twice/);
  found(ringing, { type: 'agentRemoved', agentId: ada }, /while holding something/);
  found(ringing, { type: 'wrapUpFinished', conversationId: conversationOf(vic) }, /gone/);
  const talking = given(agentThere(ada), talks(vic, ada)).state;
  found(talking, wrote(vic, 'agent', 2), /does not follow/);
  const over = given(agentThere(ada), talked(vic, ada)).state;
  found(over, wrote(vic, 'agent', 3), /does not follow/);
});

test('[C50] an offer that passes over somebody of lesser rank is found out', () => {
  const story = given(
    agentThere(ada),
    availabilityIs(ada, 'away'),
    after(1, waits(vic)),
    after(2, waits(wil)),
  ).state;
  const agent = story.agents.get(ada);
  assert.ok(agent !== undefined);
  const free = { ...story, agents: story.agents.set(ada, { ...agent, availability: 'available' as const }) };
  assert.match(
    graphViolations(free, { ...rings(wil, ada), at: at(3) }).join(' '),
    /passed over ticket t-vic/,
  );
});
