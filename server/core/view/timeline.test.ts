import assert from 'node:assert/strict';
import test from 'node:test';
import { TIMELINE_LIMITS } from '../../protocol/index.ts';
import { booked, slot, worksNineToFive } from '../test/bookings.ts';
import { ada, agentThere, ben, conversationOf, talks, ticketOf, vic, wil, xia } from '../test/cast.ts';
import { given } from '../test/given.ts';
import { NO_WORDS } from '../test/no-words.ts';
import { visitorStory } from './story.ts';
import { timelineOf, type TimelineMaterial } from './timeline.ts';

const NOTHING: TimelineMaterial = { endings: [], reviews: [], touchpoints: [], talks: [] };
const { state, now } = given(worksNineToFive(ada), booked(vic, ada, slot(0)));
const called = (number: number): TimelineMaterial['touchpoints'][number] => ({
  number,
  at: now - number * 1_000,
  kind: 'call',
  channel: 'call',
  name: 'hung-up',
  note: '',
  success: false,
  amount: null,
  data: {},
  source: 'pbx',
});
const talked = {
  kind: 'talked',
  conversationId: conversationOf(wil),
  agentId: ben,
  startedAt: now - 9_000,
  endedAt: now - 3_500,
  reason: 'agent-ended',
  lastNumber: 2,
} as const;
const failed = {
  kind: 'failed',
  ticketId: ticketOf(xia),
  agentId: null,
  startedAt: now - 9_000,
  endedAt: now - 1_500,
  reason: 'visitor-left',
} as const;

test('[C424] a timeline has everything of a visitor on any channel, newest first, always in the same order', () => {
  const sale = { amount: 990, currency: 'EUR' };
  const material: TimelineMaterial = {
    endings: [talked, failed],
    reviews: [],
    touchpoints: [called(1), called(3), { ...called(4), at: called(3).at }],
    talks: [{ conversationId: talked.conversationId, channel: 'video', resolved: 'yes', sale }],
  };
  const found = timelineOf(state, vic, material, NO_WORDS);
  assert.deepEqual(
    found.map(({ entryId, channel }) => [entryId, channel]),
    [
      [`booking:${[...state.bookings.keys()][0]}`, 'call'],
      ['touchpoint:1', 'call'],
      [`try:${ticketOf(xia)}`, 'chat'],
      ['touchpoint:4', 'call'],
      ['touchpoint:3', 'call'],
      [`talk:${conversationOf(wil)}`, 'video'],
    ],
  );
  const talk = found.at(-1);
  assert.deepEqual(talk?.kind === 'talk' && [talk.resolved, talk.sale], ['yes', sale]);
  const mixed = { ...material, endings: [failed, talked], touchpoints: material.touchpoints.toReversed() };
  assert.deepEqual(timelineOf(state, vic, mixed, NO_WORDS), found);
  assert.equal(timelineOf(state, null, material, NO_WORDS).length, found.length - 1, 'who never came');
});

test('[C424] an agent is shown so much of it at once, with the channel that the visitor prefers', () => {
  const talking = given(agentThere(ada), talks(vic, ada));
  const { ticket } = talking.state.conversations.get(conversationOf(vic))!;
  const most = TIMELINE_LIMITS.entriesShown;
  const touchpoints = Array.from({ length: most + 1 }, (_, index) => ({
    ...called(index + 1),
    success: null,
  }));
  const story = (material: TimelineMaterial) =>
    visitorStory(talking.state, ada, ticket, { ...material, said: [] }, NO_WORDS, talking.now);
  const long = story({ ...NOTHING, touchpoints });
  assert.deepEqual([long.timeline.length, long.more], [most, true]);
  assert.deepEqual(long.preferred, { channel: 'call', used: 5, of: 5 });
  assert.deepEqual([story(NOTHING).more, story(NOTHING).preferred], [false, null]);
});
