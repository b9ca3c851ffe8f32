import assert from 'node:assert/strict';
import test from 'node:test';
import type { Choice } from '../../protocol/index.ts';
import type { TicketPromise } from '../event.ts';
import {
  CHOSEN_FIRST,
  ada,
  agentThere,
  ANY,
  availabilityIs,
  ben,
  choose,
  needs,
  NO_NEED,
  offerOf,
  only,
  rings,
  talks,
  ticketOf,
  vic,
  waits,
  wil,
  xia,
} from '../test/cast.ts';
import { after, at, given, type Outcome } from '../test/given.ts';

const changed = (choice: Choice, promise: TicketPromise) =>
  ({ type: 'choiceChanged', ticketId: ticketOf(vic), choice, need: NO_NEED, promise }) as const;

const promiseIn = ({ events }: Outcome): TicketPromise => {
  const event = events.find((one) => one.type === 'choiceChanged');
  assert.ok(event !== undefined);
  return event.promise;
};

const atOnce = (seconds: number): TicketPromise => ({ p50At: at(seconds), p80At: at(seconds) });

test('[C4] a changed choice keeps the joining time and the rank', () => {
  const outcome = given(
    agentThere(ada),
    agentThere(ben),
    talks(wil, ada),
    talks(xia, ben),
    waits(vic, only(ada)),
  ).when(choose(vic, only(ben)), 40);
  const promise = promiseIn(outcome);
  outcome.gives(changed(only(ben), promise));
  assert.ok(promise !== null && promise.p50At > at(40) && promise.p80At > promise.p50At);
  const ticket = outcome.state.tickets.get(ticketOf(vic));
  assert.deepEqual([ticket?.joinedAt, ticket?.rankAt], [at(0), at(0)]);
});

test('[C4] choosing somebody else while it rings withdraws the offer', () => {
  given(agentThere(ada), agentThere(ben), waits(vic, only(ada)), rings(vic, ada))
    .when(choose(vic, only(ben)), 1)
    .gives(
      { type: 'offerWithdrawn', offerId: offerOf(vic), ticketId: ticketOf(vic), agentId: ada },
      changed(only(ben), atOnce(1)),
      {
        type: 'offerMade',
        offerId: offerOf(vic, 2),
        ticketId: ticketOf(vic),
        agentId: ben,
        why: CHOSEN_FIRST,
        expiresAt: at(21),
      },
    );
});

test('[C4] it goes on ringing at an agent whom the new choice allows too', () => {
  given(agentThere(ada), waits(vic, only(ada)), rings(vic, ada))
    .when(choose(vic, ANY), 1)
    .gives(changed(ANY, atOnce(1)));
  given(agentThere(ada), waits(vic, ANY), rings(vic, ada))
    .when(choose(vic, only(ada)), 1)
    .gives(changed(only(ada), atOnce(1)));
});

test('[C4] the same choice again is refused, unless it answers a question', () => {
  const asked = {
    type: 'visitorAsked',
    ticketId: ticketOf(vic),
    reason: 'agent-offline',
    answerBy: at(60),
  } as const;
  const story = given(agentThere(ada), talks(wil, ada), waits(vic, only(ada)));
  story.when(choose(vic, only(ada))).refuses('choice-unchanged');
  given(agentThere(ada), talks(wil, ada), waits(vic, only(ada)), asked)
    .when(choose(vic, only(ada)), 5)
    .givesTypes('choiceChanged');
});

test('[C4] the order in which a need is told does not make it another', () => {
  given(agentThere(ada, { skills: ['a', 'b'] }), talks(wil, ada), waits(vic, ANY, needs(['a', 'b'])))
    .when(choose(vic, ANY, needs(['b', 'a'])))
    .refuses('choice-unchanged');
});

test('[C3] a new choice must be one that could be joined', () => {
  const story = given(agentThere(ada), talks(wil, ada), waits(vic));
  story.when(choose(vic, only(ben))).refuses('agent-unknown');
  story.when(choose(vic, ANY, needs(['vintage']))).refuses('nobody-suitable');
  story.when(choose(vic, ANY, needs(['a', 'a']))).refuses('malformed');
  const offline = given(
    agentThere(ada),
    agentThere(ben),
    availabilityIs(ben, 'offline'),
    talks(wil, ada),
    waits(vic),
  );
  offline.when(choose(vic, only(ben))).refuses('agent-offline');
});

test('[C10] who declined cannot be chosen again', () => {
  const declined = {
    type: 'offerDeclined',
    offerId: offerOf(vic),
    ticketId: ticketOf(vic),
    agentId: ada,
  } as const;
  given(agentThere(ada), agentThere(ben), waits(vic, ANY), rings(vic, ada), declined, rings(vic, ben, 2))
    .when(choose(vic, only(ada)))
    .refuses('agent-declined');
});

test('[C5] only one’s own open ticket can be changed', () => {
  given(agentThere(ada), talks(vic, ada)).when(choose(vic, ANY)).refuses('ticket-taken');
  given(agentThere(ada), after(1, waits(vic), rings(vic, ada)))
    .when({ type: 'choose', visitorId: wil, ticketId: ticketOf(vic), choice: ANY, need: NO_NEED })
    .refuses('ticket-unknown');
});
