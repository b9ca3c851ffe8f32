import assert from 'node:assert/strict';
import test from 'node:test';
import {
  ada,
  agentThere,
  ANY,
  availabilityIs,
  ben,
  conversationOf,
  offerOf,
  only,
  rings,
  setAvailability,
  talks,
  ticketOf,
  TICK,
  vic,
  waits,
  wil,
} from '../test/cast.ts';
import { at, given } from '../test/given.ts';

const withdrawn = {
  type: 'offerWithdrawn',
  offerId: offerOf(vic),
  ticketId: ticketOf(vic),
  agentId: ada,
} as const;

test('[C15] who becomes available is offered the first in line at once', () => {
  given(agentThere(ada), availabilityIs(ada, 'away'), waits(vic))
    .when(setAvailability(ada, 'available'))
    .givesTypes('availabilityChanged', 'offerMade');
});

test('[C18] when an agent goes offline the ringing stops and the line is asked', () => {
  given(agentThere(ada, { capacity: 2 }), talks(wil, ada), waits(vic, only(ada)), rings(vic, ada))
    .when(setAvailability(ada, 'offline'), 4)
    .gives(
      withdrawn,
      { type: 'availabilityChanged', agentId: ada, availability: 'offline', backAt: null, reason: 'chosen' },
      { type: 'visitorAsked', ticketId: ticketOf(vic), reason: 'agent-offline', answerBy: at(64) },
    );
});

test('[C18] conversations go on when an agent chooses to go offline', () => {
  const outcome = given(agentThere(ada), talks(vic, ada)).when(setAvailability(ada, 'offline'));
  assert.equal(outcome.state.conversations.get(conversationOf(vic))?.phase.state, 'talking');
});

test('[C12] an asked visitor who does not answer takes anyone suitable, at the same place', () => {
  const outcome = given(agentThere(ada), talks(wil, ada), agentThere(ben), waits(vic, only(ada)))
    .when(setAvailability(ada, 'offline'), 10)
    .when(TICK, 60);
  outcome.givesTypes('choiceChanged', 'offerMade');
  const ticket = outcome.state.tickets.get(ticketOf(vic));
  assert.deepEqual([ticket?.choice, ticket?.rankAt], [ANY, at(0)]);
});

test('[C19] an agent who is away is rung no more and keeps the line', () => {
  given(agentThere(ada), waits(vic, only(ada)), rings(vic, ada))
    .when(setAvailability(ada, 'away', at(600)), 4)
    .gives(withdrawn, {
      type: 'availabilityChanged',
      agentId: ada,
      availability: 'away',
      backAt: at(600),
      reason: 'chosen',
    })
    .when(TICK, 3_600)
    .givesTypes('awayTold')
    .when(setAvailability(ada, 'available'))
    .givesTypes('availabilityChanged', 'offerMade');
});

test('[C19] a return is announced only by those who are not there, and only for later', () => {
  const outcome = given(agentThere(ada)).when(setAvailability(ada, 'away', at(-5)));
  assert.equal(outcome.state.agents.get(ada)?.backAt, null);
  assert.equal(outcome.when(setAvailability(ada, 'available', at(50))).state.agents.get(ada)?.backAt, null);
  given(agentThere(ada))
    .when(setAvailability(ada, 'away', NaN))
    .refuses('malformed');
});

test('[C35] the same availability again changes nothing', () => {
  given(agentThere(ada)).when(setAvailability(ada, 'available')).gives();
  given().when(setAvailability(ada, 'available')).refuses('agent-unknown');
});
