import assert from 'node:assert/strict';
import test from 'node:test';
import { STRANGER } from '../command.ts';
import { Map as PersistentMap } from 'immutable';
import { LIMITS, type TicketId } from '../../protocol/index.ts';
import type { Command } from '../command.ts';
import { decide } from '../decide.ts';
import {
  CHOSEN_FIRST,
  ada,
  agentThere,
  ANY,
  availabilityIs,
  ben,
  ended,
  join,
  leave,
  needs,
  NO_NEED,
  offerOf,
  only,
  review,
  rings,
  talked,
  talks,
  ticketOf,
  vic,
  visitorThere,
  waits,
  wil,
} from '../test/cast.ts';
import { at, given } from '../test/given.ts';

test('[C1] who joins while somebody suitable is free is offered at once, with the promise recorded', () => {
  given(agentThere(ada), visitorThere(vic))
    .when(join(vic, only(ada)), 5)
    .gives(
      {
        type: 'ticketJoined',
        ticketId: ticketOf(vic),
        visitorId: vic,
        choice: only(ada),
        need: NO_NEED,
        known: STRANGER,
        promise: { p50At: at(5), p80At: at(5) },
      },
      {
        type: 'offerMade',
        offerId: offerOf(vic),
        ticketId: ticketOf(vic),
        agentId: ada,
        why: CHOSEN_FIRST,
        expiresAt: at(25),
      },
    );
});

test('[C1] who joins while nobody is free waits, with a range as the promise', () => {
  const outcome = given(agentThere(ada), talks(wil, ada), visitorThere(vic))
    .when(join(vic), 5)
    .givesTypes('ticketJoined');
  const ticket = outcome.state.tickets.get(ticketOf(vic));
  assert.equal(ticket?.phase.state, 'waiting');
  assert.ok(ticket.promise !== null && ticket.promise.p50At >= at(5));
  assert.ok(ticket.promise.p80At >= ticket.promise.p50At);
});

test('[C2] a visitor has one open ticket at most', () => {
  given(agentThere(ada), waits(vic), rings(vic, ada)).when(join(vic, ANY)).refuses('ticket-open-already');
});

test('[C2] a visitor who talks cannot join', () => {
  given(agentThere(ada), talks(vic, ada)).when(join(vic)).refuses('conversation-busy');
});

test('[C2] a ticket id that stands in line already is refused', () => {
  given(agentThere(ada), waits(vic), rings(vic, ada))
    .when({
      type: 'join',
      visitorId: wil,
      ticketId: ticketOf(vic),
      choice: ANY,
      need: NO_NEED,
      known: STRANGER,
    })
    .refuses('malformed');
});

test('[C3] nobody can insist on an agent who is unknown, offline or unsuitable', () => {
  const story = given(agentThere(ada, { skills: ['electric'] }), availabilityIs(ada, 'offline'));
  story.when(join(vic, only(ben))).refuses('agent-unknown');
  story.when(join(vic, only(ada))).refuses('agent-offline');
  const there = given(agentThere(ada, { skills: ['electric'], languages: ['en'] }));
  there.when(join(vic, only(ada), needs(['vintage']))).refuses('nobody-suitable');
  there.when(join(vic, only(ada), needs([], ['de']))).refuses('nobody-suitable');
  there
    .when(join(vic, only(ada), needs(['electric'], ['de', 'en'])))
    .givesTypes('ticketJoined', 'graceStarted', 'offerMade');
});

test('[C3] "first suitable" needs somebody suitable who is not offline', () => {
  given().when(join(vic)).refuses('nobody-suitable');
  given(agentThere(ada), availabilityIs(ada, 'offline')).when(join(vic)).refuses('nobody-suitable');
  given(agentThere(ada))
    .when(join(vic, ANY, needs(['vintage'])))
    .refuses('nobody-suitable');
  given(agentThere(ada), availabilityIs(ada, 'away'), visitorThere(vic))
    .when(join(vic))
    .givesTypes('ticketJoined');
});

test('[C6] a need names each skill and language once, and not too many', () => {
  const story = given(agentThere(ada, { skills: ['electric'] }));
  story.when(join(vic, ANY, needs(['electric', 'electric']))).refuses('malformed');
  story.when(join(vic, ANY, needs(['a', 'b', 'c', 'd', 'e', 'f']))).refuses('malformed');
  story.when(join(vic, ANY, needs([], ['a', 'b', 'c', 'd']))).refuses('malformed');
});

test('[C5] leaving closes the ticket and stops the ringing', () => {
  given(agentThere(ada), waits(vic), rings(vic, ada))
    .when(leave(vic), 3)
    .gives(
      { type: 'offerWithdrawn', offerId: offerOf(vic), ticketId: ticketOf(vic), agentId: ada },
      { type: 'ticketClosed', ticketId: ticketOf(vic), reason: 'visitor-left' },
    );
});

test('[C5] only one’s own open ticket can be left', () => {
  const story = given(agentThere(ada), waits(vic), rings(vic, ada));
  story.when({ type: 'leave', visitorId: wil, ticketId: ticketOf(vic) }).refuses('ticket-unknown');
  story.when(leave(wil)).refuses('ticket-unknown');
  given(agentThere(ada), talks(vic, ada)).when(leave(vic)).refuses('ticket-taken');
});

test('[C24] who joins without a connection has the time of a grace to open one', () => {
  given(agentThere(ada), talks(wil, ada))
    .when(join(vic))
    .givesTypes('ticketJoined', 'graceStarted')
    .when({ type: 'tick' }, 120)
    .gives({ type: 'ticketClosed', ticketId: ticketOf(vic), reason: 'visitor-lost' });
});

const joinAgain: Command = {
  type: 'join',
  visitorId: vic,
  ticketId: 't-vic-again' as TicketId,
  choice: ANY,
  need: NO_NEED,
  known: STRANGER,
};

test('[C31] a visitor may join again before reviewing; the review stays possible', () => {
  const outcome = given(agentThere(ada), talked(vic, ada)).when(joinAgain);
  outcome.givesTypes('ticketJoined', 'offerMade');
  assert.equal(outcome.state.endedOfVisitor.size, 0);
  outcome.when(review(vic, 4)).givesTypes('reviewWritten');
});

test('[C31] an end without anything to review is forgotten when its visitor joins again', () => {
  given(agentThere(ada), talks(vic, ada), ended(vic))
    .when(joinAgain)
    .givesTypes('conversationClosed', 'ticketJoined', 'offerMade');
});

test('[C45] a line that is full takes nobody more', () => {
  const story = given(agentThere(ada), waits(vic), rings(vic, ada));
  const ticket = story.state.tickets.get(ticketOf(vic));
  assert.ok(ticket !== undefined);
  const crowd = Array.from({ length: LIMITS.waitingTicketsPerSite }, (_, index) => {
    return [`t${index}` as TicketId, ticket] as const;
  });
  const decision = decide({ ...story.state, tickets: PersistentMap(crowd) }, join(wil), story.now);
  assert.ok(!decision.ok && decision.refusal.code === 'site-full');
});
