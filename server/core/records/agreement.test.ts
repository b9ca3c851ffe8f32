import assert from 'node:assert/strict';
import test from 'node:test';
import { LIMITS } from '../../protocol/index.ts';
import type { AgentCandidate, AgentId, DecisionRecord, WhyAgent, WhyTicket } from '../../protocol/index.ts';
import { canServe, chosenOf, freeAgentsFor } from '../eligible.ts';
import { compareRank } from '../rank.ts';
import type { SiteState, Ticket } from '../state.ts';
import { live } from './test/random-day.ts';

const DAYS = 60;

/** What was seen, so that a test can tell that it looked at something. */
type Seen = Map<WhyTicket | WhyAgent | DecisionRecord['decided']['kind'], number>;

type Offered = Extract<DecisionRecord['decided'], { readonly tickets: unknown }>;

function checkTickets(before: SiteState, ticket: Ticket, agentId: AgentId, { why, tickets }: Offered): void {
  const agent = before.agents.get(agentId)!;
  const eligible = [...before.tickets.values()]
    .filter((each) => each.phase.state === 'waiting' && canServe(agent, each))
    .sort(compareRank);
  const most = LIMITS.candidatesPerDecision;
  assert.deepEqual(
    tickets.map(({ ticketId }) => ticketId),
    eligible.slice(0, most).map(({ ticketId }) => ticketId),
    'nobody was overtaken, and nobody left out',
  );
  assert.equal(tickets[0]?.ticketId, ticket.ticketId);
  assert.equal(why.ticketCount, Math.min(most, eligible.length));
  const isOldest = eligible.every(({ joinedAt }) => joinedAt >= ticket.joinedAt);
  assert.equal(why.ticket, isOldest ? 'longest-waiting' : 'credit');
  if (why.ticket === 'credit') assert.ok(ticket.rankAt < ticket.joinedAt);
}

const byWork = (one: AgentCandidate, other: AgentCandidate): number =>
  one.busyShare - other.busyShare ||
  one.idleSince - other.idleSince ||
  (one.agentId < other.agentId ? -1 : 1);

function checkAgents(
  before: SiteState,
  ticket: Ticket,
  agentId: AgentId,
  { why, agents, kind }: Offered,
): void {
  const free = freeAgentsFor(before, ticket);
  const [first, second] = agents;
  assert.equal(first?.agentId, agentId);
  assert.ok(free.includes(agentId));
  assert.equal(why.agentCount, Math.min(LIMITS.candidatesPerDecision, free.length));
  assert.equal(kind, free.length > 1 ? 'placement' : 'offer');
  switch (why.agent) {
    case 'chosen':
      assert.equal(chosenOf(ticket.choice), agentId);
      return;
    case 'former':
      assert.equal(ticket.former, agentId);
      return;
    case 'picked':
      assert.fail('a pick is no offer that was made');
      break;
    case 'only-one-free':
      assert.deepEqual(free, [agentId]);
      return;
    case 'least-occupied':
    case 'longest-idle':
      assert.equal(agents.length, why.agentCount);
      assert.equal(new Set(agents.map((each) => each.agentId)).size, agents.length);
      assert.deepEqual(agents, [...agents].sort(byWork), 'the next ones in their order');
      assert.equal(why.agent === 'longest-idle', first.busyShare === second?.busyShare);
  }
}

test('[C97] the reasons given agree with the candidates recorded, and both with the site', () => {
  const seen: Seen = new Map();
  const add = (what: Parameters<Seen['get']>[0]) => seen.set(what, (seen.get(what) ?? 0) + 1);
  for (let seed = 1; seed <= DAYS; seed += 1) {
    live(seed, (before, event, record) => {
      if (record !== null) add(record.decided.kind);
      if (event.type !== 'offerMade') return;
      const { decided } = record ?? {};
      assert.ok(decided?.kind === 'offer' || decided?.kind === 'placement', 'every offer is recorded');
      const ticket = before.tickets.get(event.ticketId)!;
      assert.deepEqual(decided.why, event.why);
      checkTickets(before, ticket, event.agentId, decided);
      checkAgents(before, ticket, event.agentId, decided);
      add(decided.why.ticket);
      add(decided.why.agent);
    });
  }
  const reasons = [
    ...(['longest-waiting', 'credit', 'chosen', 'former', 'only-one-free', 'least-occupied'] as const),
    ...(['longest-idle', 'offer', 'placement', 'release', 'swap', 'credit'] as const),
  ];
  for (const reason of reasons) assert.ok((seen.get(reason) ?? 0) > 0, `${reason} was never seen`);
});

test('[C99] a decision carries the number and the moment of its event, and names no visitor', () => {
  for (let seed = 100; seed < 110; seed += 1) {
    live(seed, (before, event, record) => {
      if (record === null) return;
      assert.equal(record.at, event.at);
      assert.equal(record.decisionId, String(before.version + 1));
      const text = JSON.stringify(record);
      const names = [
        ...before.visitors.keys(),
        ...[...before.tickets.values()].map((each) => each.visitorId),
      ];
      for (const visitorId of names) assert.ok(!text.includes(`"${visitorId}"`), text);
    });
  }
});
