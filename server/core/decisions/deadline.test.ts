import assert from 'node:assert/strict';
import test from 'node:test';
import type { AgentId } from '../../protocol/index.ts';
import { STRANGER } from '../command.ts';
import { nextDeadline } from '../deadline.ts';
import {
  FIRST_IN_LINE,
  accept,
  ada,
  agentThere,
  ANY,
  ben,
  ended,
  offerOf,
  only,
  open,
  rings,
  asVisitor,
  availabilityIs,
  setAvailability,
  talks,
  ticketOf,
  TICK,
  vic,
  visitorThere,
  waits,
  wil,
} from '../test/cast.ts';
import { DEFAULT_SETTINGS } from '../settings.ts';
import { SETTLED_MOST } from './deadline.ts';
import { at, given, givenSettings, START } from '../test/given.ts';

const lapsed = (number: number) =>
  ({ type: 'offerLapsed', offerId: offerOf(vic, number), ticketId: ticketOf(vic), agentId: ada }) as const;
const wentAway = {
  type: 'availabilityChanged',
  agentId: ada,
  availability: 'away',
  backAt: null,
  reason: 'offers-lapsed',
} as const;

test('[C7] an offer that lapses returns the ticket with its joining time', () => {
  const outcome = given(agentThere(ada), agentThere(ben), waits(vic), rings(vic, ada))
    .when(TICK, 20)
    .gives(lapsed(1), {
      type: 'offerMade',
      offerId: offerOf(vic, 2),
      ticketId: ticketOf(vic),
      agentId: ben,
      why: { ...FIRST_IN_LINE, agent: 'longest-idle', agentCount: 2 },
      expiresAt: at(40),
    });
  const ticket = outcome.state.tickets.get(ticketOf(vic));
  assert.deepEqual([ticket?.joinedAt, ticket?.rankAt, ticket?.barred], [at(0), at(0), []]);
});

test('[C8] the agent who lets two offers in a row lapse is set away and told so', () => {
  const outcome = given(agentThere(ada), waits(vic, only(ada)), rings(vic, ada))
    .when(TICK, 20)
    .givesTypes('offerLapsed', 'offerMade')
    .when(TICK, 20)
    .gives(lapsed(2), wentAway);
  assert.equal(outcome.state.agents.get(ada)?.availabilityReason, 'offers-lapsed');
  assert.deepEqual(outcome.state.ownLines.get(ada), [ticketOf(vic)], 'who insists waits on');
  outcome.when(setAvailability(ada, 'available')).givesTypes('availabilityChanged', 'offerMade');
});

test('[C8] two offers that lapse at the same time are two in a row', () => {
  given(agentThere(ada, { capacity: 2 }), waits(vic), rings(vic, ada), waits(wil), rings(wil, ada))
    .when(TICK, 20)
    .givesTypes('offerLapsed', 'offerLapsed', 'availabilityChanged');
});

test('[C9] an acceptance between two lapses begins the count anew', () => {
  given(agentThere(ada, { capacity: 2 }), waits(vic), rings(vic, ada))
    .when(TICK, 20)
    .when(accept(ada, vic, 2))
    .when({
      type: 'join',
      visitorId: wil,
      ticketId: ticketOf(wil),
      choice: ANY,
      need: { skills: [], languages: [] },
      known: STRANGER,
    })
    .when(open(asVisitor(wil), wil))
    .when(TICK, 20)
    .givesTypes('offerLapsed', 'promiseBroken', 'offerMade');
});

test('[C29] nobody waits for ever: a ticket that is too old is closed, ringing or not', () => {
  const tooOld = 12 * 3_600;
  const story = given(agentThere(ada), availabilityIs(ada, 'away'), waits(vic)).when(TICK, 120);
  story.when(TICK, tooOld - 121).gives();
  story.when(TICK, tooOld - 120).gives({ type: 'ticketClosed', ticketId: ticketOf(vic), reason: 'expired' });
  given(agentThere(ada), availabilityIs(ada, 'away'), waits(vic))
    .when(setAvailability(ada, 'available'), tooOld - 5)
    .when(TICK, 5)
    .givesTypes('offerWithdrawn', 'ticketClosed');
});

test('[C39] the next deadline is the first of all, and none where nothing is under way', () => {
  assert.equal(nextDeadline(given(agentThere(ada), visitorThere(vic)).state), null);
  assert.equal(nextDeadline(given(agentThere(ada), waits(vic), rings(vic, ada)).state), at(20));
  const wrapUp = given(agentThere(ada), talks(vic, ada), ended(vic, 'agent-ended', at(15)));
  assert.equal(nextDeadline(wrapUp.state), at(15));
});

test('[C39] a tick that comes late does what fell due, and a second one does nothing', () => {
  const outcome = given(
    agentThere(ada),
    waits(vic, only(ada)),
    rings(vic, ada),
    agentThere(ben),
    waits(wil),
    rings(wil, ben),
  )
    .when(TICK, 10_000)
    .givesTypes('offerLapsed', 'offerLapsed', 'offerMade', 'offerMade');
  outcome.when(TICK).gives();
  assert.ok((nextDeadline(outcome.state) ?? 0) > START + 10_000_000);
});

test('[C39] two deadlines of one ticket at the same moment are both met', () => {
  const settings = { ...DEFAULT_SETTINGS, ticketMostSeconds: 20 };
  givenSettings(settings, agentThere(ada), waits(vic), rings(vic, ada))
    .when(TICK, 20)
    .gives(lapsed(1), { type: 'ticketClosed', ticketId: ticketOf(vic), reason: 'expired' });
});

test('[C39] after a long downtime one tick settles a bounded part, and the next ones the rest', () => {
  const agents = Array.from({ length: 2 * SETTLED_MOST + 1 }, (_, index) => `agent-${index}` as AgentId);
  let story = given(
    agents.flatMap((agentId) => [...agentThere(agentId)]),
    agents.map((agentId) => ({ type: 'dayEndSet', agentId, leavesAt: at(60) }) as const),
  ).when(TICK, 3_600);
  assert.equal(story.events.length, SETTLED_MOST);
  assert.equal(nextDeadline(story.state), at(60));
  story = story.when(TICK);
  assert.equal(story.events.length, SETTLED_MOST);
  story.when(TICK).givesTypes('availabilityChanged').when(TICK).gives();
});
