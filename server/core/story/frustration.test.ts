import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { STORY_LIMITS, type AgentId, type ConversationId, type ReviewId } from '../../protocol/index.ts';
import type { Ticket, TicketTransfer } from '../state.ts';
import { ada, ben, ticketOf, vic, waits } from '../test/cast.ts';
import { given } from '../test/given.ts';
import { frustrationOf, type FrustrationInput } from './frustration.ts';

const { state, now } = given(waits(vic));
const TICKET: Ticket = state.tickets.get(ticketOf(vic))!;
const HOUR = 3_600_000;
const face = (agentId: AgentId) => ({ agentId, name: '', headline: '', photoUrl: null });

const signsOf = (parts: Partial<FrustrationInput>) => {
  const input = { talks: [], tries: [], reviews: [], ticket: TICKET, said: [], now, ...parts };
  const { score, level, signs } = frustrationOf(input);
  return { score, level, signs: signs.map(({ sign, points }) => `${sign} ${points}`) };
};
const failed = (hoursAgo: number) => ({
  agent: null,
  joinedAt: now - (hoursAgo + 1) * HOUR,
  endedAt: now - hoursAgo * HOUR,
  reason: 'left' as const,
});
const talk = (hoursAgo: number, id = 'c-before') => ({
  conversationId: id as ConversationId,
  agent: face(ben),
  startedAt: now - (hoursAgo + 1) * HOUR,
  endedAt: now - hoursAgo * HOUR,
  endReason: 'agent-ended' as const,
  lastNumber: 2,
});
const stars = (count: number) => ({
  reviewId: 'r' as ReviewId,
  agent: face(ben),
  stars: count,
  comment: '',
  publishedAt: now,
});
const PART = { conversationId: 'c-before' as ConversationId, agentId: ada, lastNumber: 2 };
const BROUGHT: TicketTransfer = {
  from: ada,
  conversationId: PART.conversationId,
  to: ben,
  mode: 'cold',
  reason: 'knows-more',
  standing: 'open',
};
const ticket = (parts: Partial<Ticket>) => ({ ticket: { ...TICKET, ...parts } });

test('[C243] each sign of frustration has its points, and several of a kind have a bound', () => {
  assert.deepEqual(signsOf({}), { score: 0, level: 'calm', signs: [] });
  const cases: readonly (readonly [Partial<FrustrationInput>, readonly string[]])[] = [
    [{ tries: [failed(1)] }, ['failed-try 2']],
    [{ tries: [failed(1), failed(2), failed(3)] }, ['failed-try 4']],
    [{ tries: [failed(25)] }, []],
    [{ talks: [talk(2)] }, ['back-soon 1']],
    [{ talks: [talk(25)] }, []],
    [ticket({ credits: [{ reason: 'promise-broken', seconds: 60 }] }), ['promise-broken 2']],
    [ticket({ unanswered: true }), ['call-unanswered 1']],
    [ticket({ barred: [ada, ben, 'cleo' as AgentId] }), ['declined 2']],
    [ticket({ returned: true }), ['agent-lost 2']],
    // Who brought the visitor on may not be called again, and has declined nobody.
    [ticket({ barred: [ada], transfer: BROUGHT, thread: [PART] }), ['passed-on 1']],
    [ticket({ barred: [ada], transfer: { ...BROUGHT, mode: 'warm' } }), []],
    [{ reviews: [stars(2), stars(1)] }, ['poor-review 1']],
    [{ reviews: [stars(3)] }, []],
    [{ said: ['WHERE IS MY PARCEL NOW'] }, ['raised-voice 1']],
    [{ said: ['Hello?!'] }, ['raised-voice 1']],
    [{ said: ['My Larkspur LS-62 buzzes. Why?'] }, []],
    [{ said: ['注文した品物が届きません。'] }, []],
  ];
  for (const [parts, signs] of cases) assert.deepEqual(signsOf(parts).signs, signs);
});

test('[C244] from 3 points on a visitor counts as strained, from 6 on as upset, and 10 are the most', () => {
  const broken = ticket({ credits: [{ reason: 'promise-broken', seconds: 60 }] });
  assert.equal(signsOf({ tries: [failed(1)] }).level, 'calm');
  assert.equal(signsOf({ tries: [failed(1)], talks: [talk(1)] }).level, 'strained');
  assert.equal(signsOf({ tries: [failed(1), failed(2)], ...broken }).level, 'upset');
  const all = signsOf({
    tries: [failed(1), failed(2)],
    talks: [talk(3)],
    reviews: [stars(1)],
    said: ['Hello??'],
    ...ticket({
      credits: [{ reason: 'promise-broken', seconds: 60 }],
      barred: [ada, ben],
      unanswered: true,
    }),
  });
  assert.deepEqual([all.score, all.level], [STORY_LIMITS.frustrationMost, 'upset']);
});

test('[C245] the score never falls when one more sign is found', () => {
  const signs: readonly Partial<FrustrationInput>[] = [
    { tries: [failed(1)] },
    { talks: [talk(2)] },
    { reviews: [stars(1)] },
    { said: ['What?!'] },
  ];
  fc.assert(
    fc.property(fc.subarray([...signs]), fc.constantFrom(...signs), (found, more) => {
      const before = signsOf(Object.assign({}, ...found) as Partial<FrustrationInput>).score;
      const after = signsOf(Object.assign({}, ...found, more) as Partial<FrustrationInput>).score;
      assert.ok(after >= before && after <= STORY_LIMITS.frustrationMost);
    }),
  );
});
