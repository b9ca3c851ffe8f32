import assert from 'node:assert/strict';
import test from 'node:test';
import { nextDeadline } from '../deadline.ts';
import {
  accept,
  ada,
  agentThere,
  ANY,
  availabilityIs,
  ben,
  choose,
  join,
  needs,
  only,
  prefers,
  rings,
  talks,
  TICK,
  ticketOf,
  vic,
  visitorThere,
  waits,
  wil,
  xia,
} from '../test/cast.ts';
import { at, given } from '../test/given.ts';
import { preferring, ringing } from '../test/preferring.ts';

test('[C61] a flexible choice must name somebody possible, and a patience in whole seconds up to a day', () => {
  const story = given(agentThere(ada, { skills: ['x'] }), visitorThere(vic));
  for (const seconds of [-1, 0.5, 86_401, NaN, Infinity]) {
    story.when(join(vic, prefers(ada, seconds))).refuses('patience-invalid');
  }
  story.when(join(vic, prefers(ada, 86_400))).givesTypes('ticketJoined', 'offerMade');
  story.when(join(vic, prefers(ben, 60))).refuses('agent-unknown');
  story.when(join(vic, prefers(ada, 60), needs(['y']))).refuses('nobody-suitable');
  const gone = given(agentThere(ada), agentThere(ben), availabilityIs(ada, 'offline'), visitorThere(vic));
  gone.when(join(vic, prefers(ada, 60))).refuses('agent-offline');
  preferring()
    .when(choose(vic, prefers(ben, -5)))
    .refuses('patience-invalid');
});

test('[C61] nobody else need suit: a flexible choice of the only helper is possible', () => {
  given(agentThere(ada), talks(wil, ada), visitorThere(vic))
    .when(join(vic, prefers(ada, 60)))
    .givesTypes('ticketJoined');
});

test('[C66] a flexible choice can be changed while waiting, and the rank stays', () => {
  const story = preferring();
  story.when(choose(vic, prefers(ada, 100))).refuses('choice-unchanged');
  const longer = story.when(choose(vic, prefers(ada, 200)), 60).givesTypes('choiceChanged');
  assert.equal(nextDeadline(longer.state), at(200));
  const insisting = story.when(TICK, 100).when(choose(vic, only(ada)));
  const ticket = insisting.state.tickets.get(ticketOf(vic));
  assert.deepEqual([ticket?.released, ticket?.rankAt], [null, at(0)]);
  assert.deepEqual(insisting.state.ownLines.get(ada), [ticketOf(vic)]);
  assert.deepEqual(insisting.state.generalLine, []);
});

test('[C66] a patience that is over already releases the ticket in the decision that changes it', () => {
  preferring()
    .when(choose(vic, prefers(ada, 30)), 60)
    .givesTypes('choiceChanged', 'ticketReleased');
  given(agentThere(ada), agentThere(ben), talks(xia, ada), waits(vic, ANY), rings(vic, ben))
    .when(choose(vic, prefers(ada, 5)), 10)
    .givesTypes('offerWithdrawn', 'choiceChanged', 'ticketReleased', 'offerMade');
});

test('[C66] preferring somebody stops the ringing at anybody else, and lets it go on with that one', () => {
  const story = given(agentThere(ada), agentThere(ben), talks(xia, ada), waits(vic, ANY), rings(vic, ben));
  story.when(choose(vic, prefers(ada, 300)), 5).givesTypes('offerWithdrawn', 'choiceChanged');
  story.when(choose(vic, prefers(ben, 300)), 5).givesTypes('choiceChanged');
});

test('[C66] after the acceptance nothing can be changed', () => {
  ringing()
    .when(accept(ada, vic))
    .when(choose(vic, prefers(ben, 60)))
    .refuses('ticket-taken');
});
