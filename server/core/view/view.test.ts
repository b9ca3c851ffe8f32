import assert from 'node:assert/strict';
import test from 'node:test';
import type { ReviewId, Skill, TicketId } from '../../protocol/index.ts';
import { LIMITS } from '../../protocol/index.ts';
import { estimateAll } from '../estimate/index.ts';
import {
  ada,
  agentThere,
  ANY,
  availabilityIs,
  ben,
  bothWrote,
  conversationOf,
  decline,
  ended,
  join,
  needs,
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
  wrote,
  xia,
} from '../test/cast.ts';
import { after, at, given, START, type Story, type Unstamped } from '../test/given.ts';
import { NO_WORDS } from '../test/no-words.ts';
import { agentList, agentPage, consoleView, ownReviews, publicAgent, visitorView } from './index.ts';
import type { SiteState } from '../state.ts';
import type { Words } from './words.ts';

const words: Words = {
  ...NO_WORDS,
  profiles: new Map([
    [
      ada,
      {
        name: 'Ada',
        alias: '',
        pronouns: '',
        headline: 'Electric guitars',
        biography: 'Built her first amplifier at nine.',
        photoUrl: '/ada.svg',
        skillLabels: { electric: 'Electric' },
      },
    ],
  ]),
  tickets: new Map([
    [
      ticketOf(vic),
      {
        visitorName: 'Vic',
        question: 'Which strings?',
        attachments: [],
        context: {
          page: { address: 'https://shop.example/larkspur', title: 'Larkspur 62' },
          attributes: { cart: 2 },
          touchpoints: [],
        },
      },
    ],
  ]),
};

const seen = (story: Story, visitorId = vic) =>
  visitorView(story.state, visitorId, words, estimateAll(story.state, story.now), story.now);

/** Published reviews of conversations that are long forgotten. */
function withReviews(stars: readonly number[]): SiteState {
  const story = given(agentThere(ada, { skills: ['electric'] }));
  const agent = story.state.agents.get(ada);
  assert.ok(agent !== undefined);
  const starCounts = [1, 2, 3, 4, 5].map((star) => stars.filter((each) => each === star).length);
  const rated = { ...agent, starCounts: starCounts as unknown as typeof agent.starCounts };
  return { ...story.state, agents: story.state.agents.set(ada, rated) };
}

test('[C40] a visitor learns of an agent what the public shape holds, and nothing else', () => {
  const story = given(agentThere(ada, { skills: ['electric'], languages: ['en'] }));
  const agent = publicAgent(story.state, ada, words, estimateAll(story.state, story.now), story.now);
  assert.deepEqual(Object.keys(agent ?? {}).sort(), [
    'agentId',
    'availability',
    'backAt',
    'estimate',
    'headline',
    'languages',
    'leavesAt',
    'name',
    'orderReasons',
    'photoUrl',
    'rating',
    'score',
    'skills',
    'takingMore',
    'trackRecord',
    'waiting',
  ]);
  assert.deepEqual(agent?.skills, [
    { skillId: 'electric', label: 'Electric', level: 3 },
  ] as unknown as Skill[]);
  assert.equal(publicAgent(story.state, ben, words, estimateAll(story.state, story.now), story.now), null);
});

test('[C41] the rating is the plain mean from five reviews on, and "New" before', () => {
  const rating = (stars: readonly number[]) => {
    const state = withReviews(stars);
    return publicAgent(state, ada, words, estimateAll(state, START), START)?.rating;
  };
  assert.equal(rating([5, 5, 5, 5]), null);
  assert.deepEqual(rating([5, 5, 5, 5, 1]), { average: 4.2, count: 5 });
});

test('[C41] the share of each star stays hidden with the rating', () => {
  const page = (stars: readonly number[]) => {
    const state = withReviews(stars);
    const reviews = { reviews: [], nextPage: null, hidden: [] };
    return agentPage(state, ada, words, estimateAll(state, START), reviews, START);
  };
  assert.deepEqual(page([5, 1])?.starCounts, [0, 0, 0, 0, 0]);
  assert.deepEqual(page([5, 5, 4, 1, 1])?.starCounts, [2, 0, 0, 1, 2]);
  assert.equal(page([])?.biography, 'Built her first amplifier at nine.');
});

/** Stories begin at eight o'clock in the morning, UTC. */
const MIDNIGHT = START - 8 * 3_600_000;

test('[C85] the day of a review is told from five reviews on, and never the hour', () => {
  const told = { stars: 5, comment: 'Thank you', tags: ['kind'], reply: 'Gladly' };
  const dates = (count: number) => {
    const state = withReviews(Array.from({ length: count }, () => 5));
    const review = { ...told, publishedAt: START };
    const reviews = { reviews: [review], nextPage: null, hidden: [] };
    return agentPage(state, ada, words, estimateAll(state, START), reviews, START)?.reviews;
  };
  assert.deepEqual(dates(4), [{ ...told, publishedAt: null }]);
  assert.deepEqual(dates(5), [{ ...told, publishedAt: MIDNIGHT }]);
  const mine = { ...told, reviewId: 'r1' as ReviewId };
  const [own] = ownReviews([{ ...mine, publishedAt: START }]);
  assert.deepEqual(own, { ...mine, publishedAt: MIDNIGHT }, 'the agent learns no more');
});

test('[C40] the list counts who waits for each by name, and shows a return only while it lies ahead', () => {
  const away: Unstamped = {
    type: 'availabilityChanged',
    agentId: ben,
    availability: 'away',
    backAt: at(60),
    reason: 'chosen',
  };
  const story = given(
    agentThere(ada),
    talks(xia, ada),
    agentThere(ben),
    away,
    waits(vic, only(ada)),
    waits(wil, ANY, needs(['x'])),
  );
  const list = agentList(story.state, words, estimateAll(story.state, at(0)), at(0));
  const waiting = Object.fromEntries(list.agents.map((agent) => [agent.agentId, agent.waiting]));
  assert.deepEqual(waiting, { ada: 1, ben: 0 });
  assert.equal(publicAgent(story.state, ben, words, estimateAll(story.state, at(0)), at(0))?.backAt, at(60));
  assert.equal(publicAgent(story.state, ben, words, estimateAll(story.state, at(0)), at(60))?.backAt, null);
});

test('[C42] a visitor sees one situation at a time, from browsing to the review', () => {
  assert.deepEqual(seen(given(visitorThere(vic))), { state: 'browsing' });
  const waiting = given(agentThere(ada), talks(wil, ada), visitorThere(vic)).when(join(vic, only(ada)));
  const view = seen(waiting);
  assert.ok(view.state === 'waiting' && view.ticket.agent?.name === 'Ada');
  assert.equal(view.ticket.promisedAt, waiting.state.tickets.get(ticketOf(vic))?.promise?.p80At);
  const ringing = seen(given(agentThere(ada), waits(vic), rings(vic, ada)));
  assert.ok(ringing.state === 'ringing' && ringing.agent.name === 'Ada' && ringing.ticket.agent === null);
  const asked = seen(given(agentThere(ada), waits(vic, only(ada)), rings(vic, ada)).when(decline(ada, vic)));
  assert.ok(asked.state === 'asked' && asked.reason === 'agent-declined' && asked.answerBy === at(60));
  const talking = seen(given(agentThere(ada), talks(vic, ada), wrote(vic, 'agent', 1)));
  assert.ok(talking.state === 'talking' && talking.conversation.lastNumber === 1);
  const over = given(agentThere(ada), talked(vic, ada));
  const reviewing = seen(over);
  assert.ok(
    reviewing.state === 'reviewing' && reviewing.reviewable && reviewing.endReason === 'visitor-ended',
  );
  const silent = seen(given(agentThere(ada), talks(vic, ada), ended(vic)));
  assert.ok(silent.state === 'reviewing' && !silent.reviewable);
});

test('[C51] until the next estimates are made, a visitor in line is shown what was promised at joining', () => {
  const story = given(agentThere(ada), talks(wil, ada), visitorThere(vic)).when(join(vic, only(ada)));
  const older = estimateAll(given(agentThere(ada), talks(wil, ada)).state, story.now);
  const view = visitorView(story.state, vic, words, older, story.now);
  const promise = story.state.tickets.get(ticketOf(vic))?.promise;
  assert.ok(view.state === 'waiting' && promise);
  assert.deepEqual(view.ticket.estimate, { state: 'range', ...promise, soft: false });
});

test('[C44] the console shows the agent’s own situation, the line in its order', () => {
  const story = given(
    agentThere(ada, { capacity: 2 }),
    talks(wil, ada),
    waits(vic),
    rings(vic, ada),
    after(1, waits(xia, only(ada))),
    after(2, waits('yan' as typeof vic, ANY)),
    after(3, agentThere(ben, { skills: ['x'] }), availabilityIs(ben, 'away')),
    after(4, waits('zoe' as typeof vic, ANY, needs(['x']))),
  );
  const view = consoleView(story.state, ada, words, story.now, 7);
  assert.ok(view !== null);
  assert.equal(view.number, 7);
  assert.deepEqual(
    view.offers.map((offer) => [offer.offerId, offer.visitorName, offer.question]),
    [[offerOf(vic), 'Vic', 'Which strings?']],
  );
  assert.deepEqual(
    view.offers.map((offer) => offer.context?.page?.title),
    ['Larkspur 62'],
  );
  assert.deepEqual(
    view.line.tickets.map((ticket) => ticket.ticketId),
    [ticketOf(xia), 't-yan' as TicketId],
  );
  assert.deepEqual(
    view.conversations.map((one) => [one.conversationId, one.phase.state, one.visitorConnected]),
    [[conversationOf(wil), 'talking', true]],
  );
  assert.equal(consoleView(story.state, 'nobody' as typeof ada, words, story.now, 1), null);
});

test('[C190] what the page said of a visit is shown to whoever is called or talks, to nobody in line', () => {
  const said = words.tickets.get(ticketOf(vic))?.context;
  const waitsInLine = given(agentThere(ada), talks(wil, ada), waits(vic, only(ada)));
  const before = consoleView(waitsInLine.state, ada, words, waitsInLine.now, 1);
  assert.equal(before?.line.tickets[0]?.ticketId, ticketOf(vic));
  assert.ok(!JSON.stringify(before).includes('shop.example'));
  const talking = given(agentThere(ada), talks(vic, ada));
  const [conversation] = consoleView(talking.state, ada, words, talking.now, 1)?.conversations ?? [];
  assert.deepEqual(conversation?.context, said);
  for (const story of [waitsInLine, talking]) {
    assert.ok(!JSON.stringify(seen(story)).includes('shop.example'));
    assert.ok(!JSON.stringify(seen(story, wil)).includes('shop.example'));
  }
});

test('[C44] the console shows the first fifty of a longer line, and how many there are', () => {
  const crowd = Array.from({ length: LIMITS.lineTicketsShown + 5 }, (_, index) =>
    waits(`v${String(index).padStart(3, '0')}` as typeof vic),
  );
  const story = given(agentThere(ada), talks(wil, ada), ...crowd);
  const view = consoleView(story.state, ada, words, story.now, 1);
  assert.ok(view !== null);
  const { tickets, total } = view.line;
  assert.deepEqual([tickets.length, total], [LIMITS.lineTicketsShown, LIMITS.lineTicketsShown + 5]);
  assert.equal(tickets[0]?.ticketId, 't-v000');
});

test('[C44] the console says when the server changed the availability, and who waits for an answer', () => {
  const self = (story: Story) => consoleView(story.state, ada, words, story.now, 1)?.self;
  const lapsed: Unstamped = {
    type: 'availabilityChanged',
    agentId: ada,
    availability: 'away',
    backAt: null,
    reason: 'offers-lapsed',
  };
  assert.equal(self(given(agentThere(ada)))?.awayReason, null);
  assert.equal(self(given(agentThere(ada), lapsed))?.awayReason, 'offers-lapsed');
  const conversations = (story: Story) => consoleView(story.state, ada, words, story.now, 1)?.conversations;
  const unanswered = given(agentThere(ada), talks(vic, ada), after(5, wrote(vic, 'visitor', 1)));
  assert.equal(conversations(unanswered)?.[0]?.waitingSince, at(5));
  const wrapUp = given(agentThere(ada), talks(vic, ada), bothWrote(vic), ended(vic, 'visitor-ended', at(60)));
  assert.deepEqual(conversations(wrapUp)?.[0]?.phase, {
    state: 'wrap-up',
    endedAt: at(0),
    endReason: 'visitor-ended',
    endsAt: at(60),
    mayProlong: true,
  });
});

test('[C40] a skill without a label shows its id, whatever it is called', () => {
  const story = given(agentThere(ada, { skills: ['constructor'] }));
  const agent = publicAgent(story.state, ada, words, estimateAll(story.state, story.now), story.now);
  assert.deepEqual(
    agent?.skills.map(({ label }) => label),
    ['constructor'],
  );
});
