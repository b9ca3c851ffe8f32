import assert from 'node:assert/strict';
import test, { type TestContext } from 'node:test';
import type { ConversationId, Marks, VisitorState } from '../protocol/index.ts';
import type { Store } from '../store/index.ts';
import {
  firstOffer,
  hasOffer,
  isState,
  joinLine,
  newAgent,
  newToken,
  newVisitor,
  type Agent,
  type Visitor,
} from './test/client.ts';
import { eventually } from './test/eventually.ts';
import { failingStore } from './test/failing-store.ts';
import { ANN, BEN, newApp, type AppWish } from './test/new-app.ts';

/** Two people in a conversation of two messages, the visitor's and the answer. */
async function newTalk(context: TestContext, wish: AppWish = {}) {
  const app = await newApp(context, wish);
  const token = newToken();
  const [vera, ann] = [await newVisitor(context, app, token), await newAgent(context, app, ANN)];
  await ann.done('setAvailability', { availability: 'available', backAt: null });
  await joinLine(vera, ANN);
  const { offerId } = firstOffer(await ann.notice('consoleChanged', hasOffer));
  const { conversationId } = await ann.done('accept', { offerId });
  await vera.notice('selfChanged', isState('talking'));
  await vera.done('say', { conversationId, text: 'Hello?' });
  await ann.done('say', { conversationId, text: 'Hello.' });
  return { app, token, vera, ann, conversationId };
}

const marksIn = ({ view }: VisitorState): Marks | null =>
  view.state === 'talking' ? view.conversation.marks : null;

const mark = (one: Visitor | Agent, conversationId: ConversationId, received: number, read: number) =>
  (one as Visitor).done('mark', { marks: [{ conversationId, received, read }] });

const agentCameTo = (received: number, read: number) => (state: VisitorState) => {
  const agent = marksIn(state)?.agent;
  return agent?.received === received && agent.read === read;
};

test('[H180] how far each side has come is told to the other, delivered first and then read', async (context) => {
  const { vera, ann, conversationId } = await newTalk(context);
  await mark(ann, conversationId, 2, 0);
  await vera.notice('selfChanged', agentCameTo(2, 0));
  await mark(ann, conversationId, 2, 2);
  await vera.notice('selfChanged', agentCameTo(2, 2));
  await mark(vera, conversationId, 2, 1);
  const console = await ann.notice(
    'consoleChanged',
    ({ conversations }) => conversations[0]?.marks.visitor.read === 1,
  );
  assert.deepEqual(console.conversations[0]?.marks, {
    visitor: { received: 2, read: 1 },
    agent: { received: 2, read: 2 },
  });
});

test('[H181] nobody has come further than there are messages, and no mark moves back', async (context) => {
  const { vera, ann, conversationId } = await newTalk(context);
  await mark(ann, conversationId, 5_000, 4_000);
  await vera.notice('selfChanged', agentCameTo(2, 2));
  await mark(ann, conversationId, 1, 0);
  await mark(vera, conversationId, 1, 2);
  const after = await vera.notice('selfChanged', (state) => marksIn(state)?.visitor.received === 1);
  assert.deepEqual(marksIn(after), {
    visitor: { received: 1, read: 1 },
    agent: { received: 2, read: 2 },
  });
});

test('[H182] a mark in a conversation of others is let go, and tells nothing', async (context) => {
  const { app, vera, conversationId } = await newTalk(context);
  const [wil, ben] = [await newVisitor(context, app), await newAgent(context, app, BEN)];
  await mark(wil, conversationId, 2, 2);
  await mark(ben, conversationId, 2, 2);
  await mark(wil, 'nowhere' as ConversationId, 2, 2);
  await mark(vera, conversationId, 1, 0);
  const after = await vera.notice('selfChanged', (state) => marksIn(state)?.visitor.received === 1);
  assert.deepEqual(marksIn(after)?.agent, { received: 0, read: 0 });
});

test('[H183] many marks are few writes and no event, and they survive a restart', async (context) => {
  let writes = 0;
  const wrapStore = (store: Store): Store => ({
    ...store,
    moveMarks: (siteId, marks) => {
      writes += 1;
      return store.moveMarks(siteId, marks);
    },
  });
  const { app, token, vera, ann, conversationId } = await newTalk(context, { wrapStore });
  const eventCount = async () => (await app.store.readEvents('shop' as never, 0, 1_000)).length;
  const before = await eventCount();
  const everything = [1, 2].flatMap((number) => [
    mark(ann, conversationId, number, 0),
    mark(ann, conversationId, number, number),
    mark(vera, conversationId, number, 0),
    mark(vera, conversationId, number, number),
  ]);
  await Promise.all(everything);
  const whole = { visitor: { received: 2, read: 2 }, agent: { received: 2, read: 2 } };
  await vera.notice('selfChanged', (state) => marksIn(state)?.agent.read === 2);
  await eventually(() => marksIn(vera.all('selfChanged').at(-1)!)?.visitor.read === 2);
  assert.ok(writes <= 2, `${writes} writes`);
  assert.equal(await eventCount(), before);

  await app.close();
  const again = await newApp(context, { folder: app.folder });
  const vera2 = await newVisitor(context, again, null);
  assert.deepEqual(marksIn(await vera2.done('identify', { token })), whole);
});

test('[H184] nobody is told what is not durable, and what could not be written is written later', async (context) => {
  const failing = new Set<keyof Store>();
  const { vera, ann, conversationId } = await newTalk(context, {
    wrapStore: (store) => failingStore(store, failing),
  });
  failing.add('moveMarks');
  await mark(ann, conversationId, 2, 2);
  await vera.done('say', { conversationId, text: 'Still there?' });
  await vera.notice(
    'selfChanged',
    ({ view }) => view.state === 'talking' && view.conversation.lastNumber === 3,
  );
  assert.ok(vera.all('selfChanged').every((state) => (marksIn(state)?.agent.read ?? 0) === 0));
  failing.clear();
  await vera.notice('selfChanged', agentCameTo(2, 2));
});
