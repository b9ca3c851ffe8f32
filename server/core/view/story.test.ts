import assert from 'node:assert/strict';
import test from 'node:test';
import type { AgentId, ReviewId } from '../../protocol/index.ts';
import { booked, slot, worksNineToFive } from '../test/bookings.ts';
import {
  ada,
  agentThere,
  ben,
  conversationOf,
  ended,
  offerOf,
  rings,
  talks,
  ticketOf,
  vic,
  waits,
  wil,
  xia,
} from '../test/cast.ts';
import { given } from '../test/given.ts';
import { NO_WORDS } from '../test/no-words.ts';
import { storySubject, visitorStory, type StoryMaterial } from './story.ts';

const NOTHING: StoryMaterial = { endings: [], reviews: [], touchpoints: [], talks: [], said: [] };
const offerTo = (visitorId: typeof vic) => ({ kind: 'offer', offerId: offerOf(visitorId) }) as const;
const talkOf = (visitorId: typeof vic) =>
  ({ kind: 'conversation', conversationId: conversationOf(visitorId) }) as const;

test('[C240] a story is for the agent who is called or serves, and while that lasts', () => {
  const ringing = given(agentThere(ada), agentThere(ben), waits(vic), rings(vic, ada)).state;
  assert.equal(storySubject(ringing, ada, offerTo(vic))?.visitorId, vic);
  assert.equal(storySubject(ringing, ben, offerTo(vic)), null);
  assert.equal(storySubject(ringing, ada, offerTo(wil)), null);

  const talking = given(agentThere(ada), agentThere(ben), talks(vic, ada));
  assert.equal(storySubject(talking.state, ada, talkOf(vic))?.visitorId, vic);
  assert.equal(storySubject(talking.state, ben, talkOf(vic)), null);
  const over = given(agentThere(ada), talks(vic, ada), ended(vic));
  assert.equal(storySubject(over.state, ada, talkOf(vic)), null);
});

test('[C241] a story tells what came before, and neither this talk nor reviews of the reader', () => {
  const { state, now } = given(agentThere(ada), agentThere(ben), talks(vic, ada));
  const ticket = state.conversations.get(conversationOf(vic))!.ticket;
  const talked = (visitorId: typeof vic, agentId: AgentId) =>
    ({
      kind: 'talked',
      conversationId: conversationOf(visitorId),
      agentId,
      startedAt: now - 2_000,
      endedAt: now - 1_000,
      reason: 'agent-ended',
      lastNumber: 4,
    }) as const;
  const said = (agentId: AgentId) => ({
    reviewId: `r-${agentId}` as ReviewId,
    agentId,
    stars: 4,
    comment: `About ${agentId}`,
    publishedAt: now - 500,
  });
  const material: StoryMaterial = {
    ...NOTHING,
    endings: [
      talked(vic, ada),
      {
        kind: 'failed',
        ticketId: ticketOf(xia),
        agentId: ben,
        startedAt: now - 9_000,
        endedAt: now - 5_000,
        reason: 'visitor-lost',
      },
      talked(xia, ben),
    ],
    reviews: [said(ada), said(ben)],
  };
  const story = visitorStory(state, ada, ticket, material, NO_WORDS, now);
  assert.deepEqual(
    story.timeline.map((entry) => [entry.kind, 'agent' in entry ? entry.agent?.agentId : null]),
    [
      ['review', ben],
      ['talk', ben],
      ['try', ben],
    ],
  );
  const [review, talk, tried] = story.timeline;
  assert.equal(review?.kind === 'review' && review.comment, 'About ben');
  assert.equal(talk?.kind === 'talk' && talk.conversationId, conversationOf(xia));
  assert.equal(tried?.kind === 'try' && tried.reason, 'page-closed');
  assert.equal(story.more, false);
});

test('[C242] open bookings of a visitor are told to whoever serves, with anybody', () => {
  const bookings = given(worksNineToFive(ada), worksNineToFive(ben), booked(vic, ada, slot(0)));
  const { state, now } = given(waits(vic));
  const ticket = [...state.tickets.values()][0]!;
  const told = visitorStory(bookings.state, ben, ticket, NOTHING, NO_WORDS, now);
  assert.deepEqual(
    told.timeline.map((entry) => [entry.kind, 'agent' in entry && entry.agent?.agentId]),
    [['booking', ada]],
  );
  const stranger = visitorStory(bookings.state, ben, { ...ticket, visitorId: wil }, NOTHING, NO_WORDS, now);
  assert.deepEqual(stranger.timeline, []);
});
