import assert from 'node:assert/strict';
import test from 'node:test';
import { LIMITS, type TicketId } from '../protocol/index.ts';
import { evolve } from './evolve.ts';
import { decide } from './decide.ts';
import {
  ada,
  agentThere,
  ANY,
  asAgent,
  ben,
  availabilityIs,
  close,
  conversationOf,
  ended,
  finishWrapUp,
  join,
  needs,
  only,
  rings,
  setAvailability,
  talks,
  ticketOf,
  vic,
  visitorThere,
  waits,
  wil,
  xia,
} from './test/cast.ts';
import { after, at, given } from './test/given.ts';
import type { Outcome } from './test/given.ts';

const offered = (outcome: Outcome): readonly TicketId[] =>
  outcome.events.flatMap((event) => (event.type === 'offerMade' ? [event.ticketId] : []));

test('[C14] own and general tickets stand in one order: the earliest is served first', () => {
  const busy = [agentThere(ada), talks(xia, ada), [ended(xia, 'agent-ended', at(600))]];
  const general = given(...busy, after(1, waits(vic, ANY)), after(2, waits(wil, only(ada))));
  assert.deepEqual(offered(general.when(finishWrapUp(ada, xia))), [ticketOf(vic)]);
  const own = given(...busy, after(1, waits(vic, only(ada))), after(2, waits(wil, ANY)));
  assert.deepEqual(offered(own.when(finishWrapUp(ada, xia))), [ticketOf(vic)]);
});

test('[C14] of two who joined at the same moment the lesser ticket id goes first', () => {
  const story = given(agentThere(ada), availabilityIs(ada, 'away'), waits(wil), waits(vic));
  assert.deepEqual(offered(story.when(setAvailability(ada, 'available'))), [ticketOf(vic)]);
});

test('[C14] a ticket whom the free agent cannot serve holds up nobody behind it', () => {
  const story = given(
    agentThere(ada),
    availabilityIs(ada, 'away'),
    agentThere(ben, { skills: ['x'] }),
    talks(xia, ben),
    after(1, waits(vic, ANY, needs(['x']))),
    after(2, waits(wil)),
  );
  assert.deepEqual(offered(story.when(setAvailability(ada, 'available'))), [ticketOf(wil)]);
});

test('[C15] every slot that is free is filled by the same command', () => {
  const story = given(
    agentThere(ada, { capacity: 2 }),
    availabilityIs(ada, 'away'),
    waits(vic),
    waits(wil),
    waits(xia),
  );
  assert.deepEqual(offered(story.when(setAvailability(ada, 'available'))), [ticketOf(vic), ticketOf(wil)]);
});

test('[C16] ringing, talking and wrap-up hold a slot each', () => {
  const story = given(
    agentThere(ada, { capacity: 3 }),
    talks(vic, ada),
    talks(wil, ada),
    ended(wil, 'agent-ended', at(60)),
    waits(xia),
    rings(xia, ada),
    visitorThere('yan' as typeof vic),
  );
  assert.deepEqual(offered(story.when(join('yan' as typeof vic))), []);
});

test('[C17] an agent without a connection is offered nothing', () => {
  const story = given(agentThere(ada), visitorThere(vic)).when(close(asAgent(ada), ada));
  assert.deepEqual(offered(story.when(join(vic))), []);
});

test('[C32] a change of skills strands nobody who insists on the agent', () => {
  const story = given(
    agentThere(ada, { skills: ['x'] }),
    talks(wil, ada),
    waits(vic, only(ada), needs(['x'])),
  )
    .when({ type: 'changeAgent', agentId: ada, facts: { skills: [], languages: [], capacity: 1 } })
    .when({ type: 'end', by: asAgent(ada), conversationId: conversationOf(wil) });
  assert.deepEqual(offered(story.when(finishWrapUp(ada, wil))), [ticketOf(vic)]);
});

test('[C45] a ticket that rang too often in vain is closed', () => {
  const story = given(agentThere(ada), availabilityIs(ada, 'away'), waits(vic));
  const ticket = story.state.tickets.get(ticketOf(vic));
  assert.ok(ticket !== undefined);
  const worn = { ...ticket, offersMade: LIMITS.offersPerTicket };
  const state = { ...story.state, tickets: story.state.tickets.set(worn.ticketId, worn) };
  const decision = decide(state, setAvailability(ada, 'available'), at(1));
  assert.ok(decision.ok);
  assert.deepEqual(
    decision.events.map(({ type }) => type),
    ['availabilityChanged', 'ticketClosed'],
  );
  assert.deepEqual(decision.events.reduce(evolve, state).line, []);
});
