import assert from 'node:assert/strict';
import test from 'node:test';
import { LIMITS } from '../../protocol/index.ts';
import { canServe, lineOwner } from '../eligible.ts';
import { compareRank, ticketOf } from '../rank.ts';
import { live } from '../records/test/random-day.ts';
import type { Agent, SiteState, Ticket } from '../state.ts';
import { NO_WORDS } from '../test/no-words.ts';
import { ticketsAhead } from './ahead.ts';
import { consoleView } from './console-view.ts';

const SEEDS = [1, 2, 3, 4, 5, 6];

/** Everybody who waits before this one and could be called by each agent who could call this one. */
function aheadByLooking(state: SiteState, ticket: Ticket): number {
  const owner = lineOwner(ticket);
  const helpers = [...state.agents.values()].filter((agent) =>
    owner === null ? agent.availability !== 'offline' && canServe(agent, ticket) : agent.agentId === owner,
  );
  const before = waitingIn(state).filter((other) => compareRank(other, ticket) < 0);
  if (helpers.length === 0) return before.filter((other) => lineOwner(other) === null).length;
  const everyHelper = (other: Ticket) => helpers.every((agent) => mayCall(agent, other));
  return before.filter((other) => everyHelper(other)).length;
}

const waitingIn = ({ line, tickets }: SiteState): readonly Ticket[] =>
  line.map((id) => ticketOf(tickets, id));

/** Those who wait, and those who asked for a moment more, in rank order. */
const inLine = ({ tickets }: SiteState): readonly Ticket[] =>
  [...tickets.values()]
    .filter(({ phase }) => phase.state === 'waiting' || phase.state === 'postponed')
    .sort(compareRank);

const mayCall = (agent: Agent, ticket: Ticket): boolean =>
  canServe(agent, ticket) && (lineOwner(ticket) ?? agent.agentId) === agent.agentId;

test('[C43] who is ahead is the same, looked up for all who ask alike or one by one', () => {
  let looked = 0;
  for (const seed of SEEDS) {
    live(
      seed,
      () => undefined,
      (state) => {
        for (const ticket of waitingIn(state)) {
          assert.equal(ticketsAhead(state, ticket), aheadByLooking(state, ticket), ticket.ticketId);
          looked++;
        }
      },
    );
  }
  assert.ok(looked > 1_000, `${looked}`);
});

test('[C43] a console shows the first of those whom the agent may call, and counts them all', () => {
  let longest = 0;
  for (const seed of SEEDS) {
    live(
      seed,
      () => undefined,
      (state, now) => {
        for (const agent of state.agents.values()) {
          const line = consoleView(state, agent.agentId, NO_WORDS, now, 1)?.line ?? assert.fail();
          const expected = inLine(state).filter((ticket) => mayCall(agent, ticket));
          assert.deepEqual(
            line.tickets.map(({ ticketId }) => ticketId),
            expected.slice(0, LIMITS.lineTicketsShown).map(({ ticketId }) => ticketId),
          );
          assert.equal(line.total, expected.length);
          longest = Math.max(longest, expected.length);
        }
      },
    );
  }
  assert.ok(longest > 3, `${longest}`);
});
