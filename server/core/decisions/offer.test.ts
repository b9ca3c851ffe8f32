import assert from 'node:assert/strict';
import test from 'node:test';
import { STRANGER } from '../command.ts';
import type { ConversationId } from '../../protocol/index.ts';
import {
  FIRST_IN_LINE,
  accept,
  ada,
  agentThere,
  ANY,
  ben,
  conversationOf,
  decline,
  offerOf,
  only,
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

const ringing = given(agentThere(ada), waits(vic), rings(vic, ada));

test('[C13] accepting the live offer starts the conversation', () => {
  const outcome = ringing.when(accept(ada, vic), 19).gives({
    type: 'conversationStarted',
    conversationId: conversationOf(vic),
    offerId: offerOf(vic),
    ticketId: ticketOf(vic),
    visitorId: vic,
    agentId: ada,
  });
  assert.equal(outcome.state.tickets.size, 0);
  assert.deepEqual(outcome.state.agents.get(ada)?.conversations, [conversationOf(vic)]);
});

test('[C13] an offer past its time cannot be accepted, even before the tick came', () => {
  ringing.when(accept(ada, vic), 20).refuses('offer-gone');
});

test('[C13] only the live offer counts, and only for the agent at whom it rings', () => {
  const story = given(agentThere(ada), agentThere(ben), waits(vic), rings(vic, ada));
  story.when(accept(ada, vic, 2)).refuses('offer-gone');
  story.when(accept(ben, vic)).refuses('offer-gone');
  story.when(decline(ben, vic)).refuses('offer-gone');
  story.when(accept('nobody' as typeof ada, vic)).refuses('agent-unknown');
  story.when(accept(ada, vic)).when(accept(ada, vic)).refuses('offer-gone');
});

test('[C13] a conversation id that is taken is refused', () => {
  given(agentThere(ada), talked(wil, ada), waits(vic), rings(vic, ada))
    .when({ type: 'accept', agentId: ada, offerId: offerOf(vic), conversationId: 'c-wil' as ConversationId })
    .refuses('malformed');
});

test('[C10] a declined "first suitable" ticket goes to the next agent at its rank, never back', () => {
  const outcome = given(agentThere(ada), agentThere(ben), waits(vic, ANY), rings(vic, ada))
    .when(decline(ada, vic), 2)
    .gives(
      { type: 'offerDeclined', offerId: offerOf(vic), ticketId: ticketOf(vic), agentId: ada },
      {
        type: 'offerMade',
        offerId: offerOf(vic, 2),
        ticketId: ticketOf(vic),
        agentId: ben,
        why: FIRST_IN_LINE,
        expiresAt: at(22),
      },
    );
  assert.equal(outcome.state.tickets.get(ticketOf(vic))?.rankAt, at(0));
});

test('[C10] a visitor who insists on the agent who declined is asked what to do', () => {
  given(agentThere(ada), agentThere(ben), waits(vic, only(ada)), rings(vic, ada))
    .when(decline(ada, vic), 2)
    .gives(
      { type: 'offerDeclined', offerId: offerOf(vic), ticketId: ticketOf(vic), agentId: ada },
      { type: 'visitorAsked', ticketId: ticketOf(vic), reason: 'agent-declined', answerBy: at(62) },
    );
});

test('[C11] a visitor whom everybody suitable declined is asked what to do', () => {
  given(agentThere(ada), agentThere(ben, { skills: ['x'] }), waits(vic, ANY), rings(vic, ada))
    .when(decline(ada, vic))
    .givesTypes('offerDeclined', 'offerMade')
    .when(decline(ben, vic, 2))
    .givesTypes('offerDeclined', 'visitorAsked');
});

test('[C9] a refusal and an acceptance begin the count of lapses anew', () => {
  const lapsed = {
    type: 'offerLapsed',
    offerId: offerOf(vic),
    ticketId: ticketOf(vic),
    agentId: ada,
  } as const;
  const story = given(
    agentThere(ada),
    waits(vic),
    rings(vic, ada),
    { ...lapsed, at: at(20) },
    { ...rings(vic, ada, 2, at(40)), at: at(20) },
  );
  assert.equal(story.state.agents.get(ada)?.lapses, 1);
  assert.equal(story.when(decline(ada, vic, 2)).state.agents.get(ada)?.lapses, 0);
  assert.equal(story.when(accept(ada, vic, 2)).state.agents.get(ada)?.lapses, 0);
});

test('[C16] an agent with two slots is rung and may talk twice, and never three times', () => {
  const outcome = given(agentThere(ada, { capacity: 2 }), talks(wil, ada), waits(vic), rings(vic, ada))
    .when(accept(ada, vic))
    .givesTypes('conversationStarted');
  given(
    ...[agentThere(ada, { capacity: 2 }), talks(wil, ada), talks(vic, ada)],
    visitorThere('xia' as typeof vic),
  )
    .when({
      type: 'join',
      visitorId: 'xia' as typeof vic,
      ticketId: ticketOf('xia' as typeof vic),
      choice: ANY,
      need: { skills: [], languages: [] },
      known: STRANGER,
    })
    .givesTypes('ticketJoined');
  assert.equal(outcome.state.agents.get(ada)?.conversations.length, 2);
});
