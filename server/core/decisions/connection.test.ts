import assert from 'node:assert/strict';
import test from 'node:test';
import { LIMITS } from '../../protocol/index.ts';
import {
  FIRST_IN_LINE,
  accept,
  ada,
  agentThere,
  asAgent,
  asVisitor,
  ben,
  bothWrote,
  close,
  conversationOf,
  join,
  offerOf,
  only,
  open,
  RESTART,
  rings,
  setAvailability,
  talks,
  ticketOf,
  TICK,
  vic,
  visitorThere,
  waits,
  wil,
} from '../test/cast.ts';
import { at, given } from '../test/given.ts';

test('[C22] a visitor without a connection keeps the place for the grace, then loses it', () => {
  const gone = given(agentThere(ada), talks(wil, ada), waits(vic))
    .when(close(asVisitor(vic), vic), 10)
    .givesTypes('connectionClosed', 'graceStarted');
  gone.when(TICK, 119).gives();
  gone.when(TICK, 120).gives({ type: 'ticketClosed', ticketId: ticketOf(vic), reason: 'visitor-lost' });
  const back = gone.when(open(asVisitor(vic), 'again'), 119).givesTypes('connectionOpened');
  back.when(TICK, 1_000).gives();
  assert.equal(back.state.tickets.get(ticketOf(vic))?.joinedAt, at(0));
});

test('[C22] a visitor in grace is still offered, and the offer ends with the grace', () => {
  given(agentThere(ada), talks(wil, ada), waits(vic, only(ada)))
    .when(close(asVisitor(vic), vic))
    .when({ type: 'end', by: asAgent(ada), conversationId: conversationOf(wil) })
    .when({ type: 'finishWrapUp', agentId: ada, conversationId: conversationOf(wil) }, 119)
    .givesTypes('wrapUpFinished', 'offerMade')
    .when(TICK, 1)
    .givesTypes('offerWithdrawn', 'ticketClosed');
});

test('[C22] the conversation of a visitor who is lost is ended', () => {
  given(agentThere(ada), talks(vic, ada))
    .when(close(asVisitor(vic), vic))
    .when(TICK, 120)
    .gives({
      type: 'conversationEnded',
      conversationId: conversationOf(vic),
      reason: 'visitor-lost',
      wrapUpUntil: at(180),
    });
});

test('[C22] a visitor who only looks around is forgotten at once', () => {
  const outcome = given(visitorThere(vic))
    .when(close(asVisitor(vic), vic))
    .givesTypes('connectionClosed');
  assert.equal(outcome.state.visitors.size, 0);
});

test('[C23] two connections are one person: losing one of them changes nothing', () => {
  const two = given(agentThere(ada), waits(vic), rings(vic, ada))
    .when(open(asVisitor(vic), 'phone'))
    .when(open(asAgent(ada), 'laptop'));
  two.when(close(asVisitor(vic), vic)).givesTypes('connectionClosed');
  two.when(close(asAgent(ada), ada)).givesTypes('connectionClosed');
  assert.equal(two.when(close(asAgent(ada), ada)).state.agents.get(ada)?.presence.graceUntil, null);
});

test('[C17] an agent in grace keeps what rings and talks, and is offered nothing new', () => {
  const gone = given(agentThere(ada, { capacity: 3 }), talks(wil, ada), waits(vic), rings(vic, ada)).when(
    close(asAgent(ada), ada),
  );
  gone.givesTypes('connectionClosed', 'graceStarted');
  gone.when(join('xia' as typeof vic)).givesTypes('ticketJoined', 'graceStarted');
  gone.when(accept(ada, vic), 5).givesTypes('conversationStarted');
  gone
    .when(join('xia' as typeof vic))
    .when(open(asAgent(ada), 'again'), 5)
    .givesTypes('connectionOpened', 'offerMade');
});

test('[C20] when an agent is lost, who talked stands in line again with the first joining time', () => {
  const outcome = given(
    agentThere(ada, { capacity: 2 }),
    talks(vic, ada, only(ada)),
    bothWrote(vic),
    talks(wil, ada),
    agentThere(ben),
  )
    .when(close(asAgent(ada), ada), 100)
    .when(TICK, 30)
    .gives(
      { type: 'ticketReturned', ticketId: ticketOf(vic), conversationId: conversationOf(vic) },
      {
        type: 'conversationEnded',
        conversationId: conversationOf(vic),
        reason: 'agent-lost',
        wrapUpUntil: at(130),
      },
      { type: 'visitorAsked', ticketId: ticketOf(vic), reason: 'agent-lost', answerBy: at(190) },
      { type: 'ticketReturned', ticketId: ticketOf(wil), conversationId: conversationOf(wil) },
      {
        type: 'conversationEnded',
        conversationId: conversationOf(wil),
        reason: 'agent-lost',
        wrapUpUntil: at(130),
      },
      { type: 'conversationClosed', conversationId: conversationOf(wil) },
      {
        type: 'availabilityChanged',
        agentId: ada,
        availability: 'offline',
        backAt: null,
        reason: 'connection-lost',
      },
      {
        type: 'offerMade',
        offerId: offerOf(wil, 2),
        ticketId: ticketOf(wil),
        agentId: ben,
        why: FIRST_IN_LINE,
        expiresAt: at(150),
      },
    );
  const ticket = outcome.state.tickets.get(ticketOf(vic));
  assert.deepEqual([ticket?.joinedAt, ticket?.rankAt], [at(0), at(0)]);
  assert.equal(outcome.state.ended.get(conversationOf(vic))?.review.state, 'open');
});

test('[C20] the line of an agent who is lost is asked, and an announced return stays announced', () => {
  const outcome = given(agentThere(ada), waits(vic, only(ada)), rings(vic, ada))
    .when(setAvailability(ada, 'away', at(900)))
    .when(close(asAgent(ada), ada))
    .when(TICK, 30);
  outcome.givesTypes('availabilityChanged', 'visitorAsked');
  assert.equal(outcome.state.agents.get(ada)?.backAt, at(900));
});

test('[C20] an offline agent who still talks has a grace too', () => {
  given(agentThere(ada), talks(vic, ada))
    .when(setAvailability(ada, 'offline'))
    .when(close(asAgent(ada), ada))
    .givesTypes('connectionClosed', 'graceStarted')
    .when(TICK, 30)
    .givesTypes('ticketReturned', 'conversationEnded', 'conversationClosed');
});

test('[C20] who becomes available without a connection has the time of a grace to open one', () => {
  given({ type: 'agentAdded', agentId: ada, facts: { skills: [], languages: [], capacity: 1 } })
    .when(setAvailability(ada, 'available'))
    .givesTypes('availabilityChanged', 'graceStarted')
    .when(TICK, 30)
    .givesTypes('availabilityChanged');
});

test('[C25] after a restart everybody has a full grace from then on, however long the outage was', () => {
  const outcome = given(
    agentThere(ada),
    talks(wil, ada),
    bothWrote(wil),
    agentThere(ben),
    waits(vic, only(ada)),
  )
    .when(RESTART, 30 * 86_400)
    .gives({ type: 'restarted' });
  outcome.when(TICK, 0).gives();
  outcome.when(TICK, 29).gives();
  const back = outcome.when(open(asAgent(ada), 'again'), 10).when(open(asVisitor(vic), 'again'), 100);
  assert.equal(back.state.tickets.get(ticketOf(vic))?.joinedAt, at(0));
  assert.equal(back.state.conversations.get(conversationOf(wil))?.phase.state, 'talking');
  back.when(TICK, 9).givesTypes('availabilityChanged');
  back.when(TICK, 10).givesTypes('availabilityChanged', 'conversationEnded');
});

test('[C25] a restart withdraws what rings, with nobody to blame, and asks again in full', () => {
  const ringing = given(agentThere(ada), waits(vic), rings(vic, ada));
  const outcome = ringing.when(RESTART, 500).givesTypes('offerWithdrawn', 'restarted');
  assert.equal(outcome.state.agents.get(ada)?.lapses, 0);
  outcome.when(open(asAgent(ada), 'again')).givesTypes('connectionOpened', 'offerMade');
  const asked = given(agentThere(ada), talks(wil, ada), waits(vic, only(ada)))
    .when(setAvailability(ada, 'offline'))
    .when(RESTART, 500);
  asked
    .when(open(asVisitor(vic), 'again'))
    .when(TICK, 59)
    .givesTypes('ticketReturned', 'conversationEnded', 'conversationClosed');
});

test('[C25] a restart of a site without anybody changes nothing, and a second one is another grace', () => {
  given().when(RESTART).gives();
  const once = given(agentThere(ada)).when(RESTART).gives({ type: 'restarted' });
  once
    .when(RESTART, 20)
    .gives({ type: 'restarted' })
    .when(TICK, 29)
    .gives()
    .when(TICK, 1)
    .givesTypes('availabilityChanged');
});

test('[C35] opening twice and closing what is not open is harmless', () => {
  const story = given(agentThere(ada), visitorThere(vic));
  story.when(open(asVisitor(vic), vic)).gives();
  story.when(close(asVisitor(vic), 'unknown')).gives();
  story.when(close(asVisitor(wil), 'unknown')).gives();
  story.when(close(asAgent(ben), 'unknown')).gives();
  story.when(open(asAgent(ben), 'x')).refuses('agent-unknown');
});

test('[C45] a person has a bounded number of connections', () => {
  const many = Array.from({ length: LIMITS.connectionsPerPerson - 1 }, (_, index) =>
    open(asVisitor(vic), `${index}`),
  );
  const full = many.reduce((story, command) => story.when(command), given(visitorThere(vic)).when(TICK));
  full.when(open(asVisitor(vic), 'more')).refuses('too-many');
});
