import assert from 'node:assert/strict';
import test, { type TestContext } from 'node:test';
import type { ConsoleView, ConversationId, StorySubject, TicketId } from '../../protocol/index.ts';
import {
  firstOffer,
  joinLine,
  newAgent,
  newToken,
  newVisitor,
  type Agent,
  type Visitor,
} from '../test/client.ts';
import { ANN, BEN, newApp, SITE } from '../test/new-app.ts';

const AVAILABLE = { availability: 'available', backAt: null } as const;
const ALWAYS = { since: 0, until: Number.MAX_SAFE_INTEGER };

async function shop(context: TestContext) {
  const app = await newApp(context);
  const token = newToken();
  const [vera, ann, ben] = [
    await newVisitor(context, app, token),
    await newAgent(context, app, ANN),
    await newAgent(context, app, BEN),
  ];
  await ann.done('setAvailability', AVAILABLE);
  await ben.done('setAvailability', AVAILABLE);
  return { app, token, vera, ann, ben };
}

const called = async (
  agent: Agent,
  ticketId: TicketId,
): Promise<StorySubject & { readonly kind: 'offer' }> => {
  const rings = (view: ConsoleView): boolean => view.offers[0]?.ticketId === ticketId;
  const { offerId } = firstOffer(await agent.notice('consoleChanged', rings));
  return { kind: 'offer', offerId };
};

/** Vera talks with Ann, both write, and it ends. */
async function talkOver(vera: Visitor, ann: Agent): Promise<ConversationId> {
  const { offerId } = await called(ann, await joinLine(vera, ANN));
  const { conversationId } = await ann.done('accept', { offerId });
  await vera.done('say', { conversationId, text: 'It buzzes on the low string.' });
  await ann.done('say', { conversationId, text: 'That is the nut.' });
  await ann.done('end', { conversationId });
  await ann.done('finishWrapUp', { conversationId });
  await vera.done('skipReview', { conversationId });
  return conversationId;
}

test('[H255] whoever is called next is told of the conversation before, and reads it', async (context) => {
  const { vera, ann, ben } = await shop(context);
  const before = await talkOver(vera, ann);
  const subject = await called(ben, await joinLine(vera, BEN));
  const { story } = await ben.done('readStory', { subject });
  assert.deepEqual(
    story.timeline.flatMap((entry) =>
      entry.kind === 'talk' ? [[entry.conversationId, entry.agent.agentId, entry.lastNumber]] : [],
    ),
    [[before, ANN, 2]],
  );
  assert.deepEqual(
    story.frustration.signs.map(({ sign }) => sign),
    ['back-soon'],
  );
  const read = await ben.done('readEarlierTalk', { subject, conversationId: before, after: 0 });
  assert.deepEqual(
    read.messages.map(({ author, text, commandId }) => [author, text, commandId]),
    [
      ['visitor', 'It buzzes on the low string.', null],
      ['agent', 'That is the nut.', null],
    ],
  );
  const rest = await ben.done('readEarlierTalk', { subject, conversationId: before, after: 1 });
  assert.equal(rest.messages.length, 1);
});

test('[H256] who left the line before is known to have tried, and for whom', async (context) => {
  const { vera, ann, ben } = await shop(context);
  await ann.done('setAvailability', { availability: 'away', backAt: null });
  const { ticketId } = await vera.done('join', {
    choice: { kind: 'agent', agentId: ANN },
    need: { skills: [], languages: [] },
    name: 'Vera',
    question: '',
  });
  await vera.done('leave', { ticketId });
  const subject = await called(ben, await joinLine(vera, BEN));
  const { story } = await ben.done('readStory', { subject });
  assert.deepEqual(
    story.timeline.flatMap((entry) => (entry.kind === 'try' ? [[entry.agent?.agentId, entry.reason]] : [])),
    [[ANN, 'left']],
  );
});

test('[H257] a story and its words are for who serves that visitor: nobody else, and nobody else’s', async (context) => {
  const { app, vera, ann, ben } = await shop(context);
  const before = await talkOver(vera, ann);
  const ticketId = await joinLine(vera, BEN);
  const subject = await called(ben, ticketId);
  assert.equal(await ann.refusal('readStory', { subject }), 'offer-gone');
  assert.equal(
    await ann.refusal('readStory', { subject: { kind: 'conversation', conversationId: before } }),
    'conversation-unknown',
  );
  assert.equal(
    await ann.refusal('readEarlierTalk', { subject, conversationId: before, after: 0 }),
    'offer-gone',
  );
  const will = await newVisitor(context, app);
  const ofWill = await talkOver(will, ann);
  const asked = { subject, conversationId: ofWill, after: 0 };
  assert.equal(await ben.refusal('readEarlierTalk', asked), 'conversation-unknown');
  await vera.done('leave', { ticketId });
  assert.equal(await ben.refusal('readStory', { subject }), 'offer-gone');
});

test('[H258] every look at what is known of a visitor is one row that says who, at whom, what and when', async (context) => {
  const { app, vera, ann, ben } = await shop(context);
  const before = await talkOver(vera, ann);
  const subject = await called(ben, await joinLine(vera, BEN));
  await ben.done('readStory', { subject });
  await ben.done('readEarlierTalk', { subject, conversationId: before, after: 0 });
  await ben.done('accept', { offerId: subject.offerId });
  const looks = await app.store.readLooks(SITE, ALWAYS, 100);
  assert.deepEqual(
    looks.map(({ agentId, what }) => [agentId, what]),
    [
      [BEN, 'conversation'],
      [BEN, 'transcript'],
      [BEN, 'story'],
      [BEN, 'offer'],
      [ANN, 'conversation'],
      [ANN, 'offer'],
    ],
  );
  assert.equal(new Set(looks.map(({ visitorId }) => visitorId)).size, 1);
  assert.equal(looks[1]?.subjectId, before);
  assert.ok(!JSON.stringify(looks).includes('buzzes'));
});

test('[H258] whoever opens a conversation again is shown the visit again, which is a look', async (context) => {
  const { app, vera, ann } = await shop(context);
  const before = await talkOver(vera, ann);
  const next = await ann.done('reopen', { conversationId: before });
  const looks = await app.store.readLooks(SITE, ALWAYS, 100);
  const [newest] = looks;
  assert.deepEqual(
    [newest?.agentId, newest?.what, newest?.subjectId],
    [ANN, 'conversation', next.conversationId],
  );
});
