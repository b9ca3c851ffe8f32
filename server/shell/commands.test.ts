import assert from 'node:assert/strict';
import test, { type TestContext } from 'node:test';
import type { ConversationId } from '../protocol/index.ts';
import type { Store } from '../store/index.ts';
import {
  ANYONE,
  firstOffer,
  hasOffer,
  isState,
  joinLine,
  newAgent,
  newCommandId,
  newToken,
  newVisitor,
  type Agent,
  type Visitor,
} from './test/client.ts';
import { eventually } from './test/eventually.ts';
import { failingStore } from './test/failing-store.ts';
import { ANN, BEN, newApp, type TestApp } from './test/new-app.ts';

const AVAILABLE = { availability: 'available', backAt: null } as const;
const AWAY = { availability: 'away', backAt: null } as const;

async function talk(context: TestContext, app: TestApp): Promise<[Visitor, Agent, ConversationId]> {
  const [vera, ann] = [await newVisitor(context, app), await newAgent(context, app, ANN)];
  await ann.done('setAvailability', AVAILABLE);
  await joinLine(vera, ANN);
  const { offerId } = firstOffer(await ann.notice('consoleChanged', hasOffer));
  const { conversationId } = await ann.done('accept', { offerId });
  return [vera, ann, conversationId];
}

test('[H20] the same command again gets the same answer and has no second effect', async (context) => {
  const app = await newApp(context);
  const [vera, ann, conversationId] = await talk(context, app);
  const body = { commandId: newCommandId(), conversationId, text: 'Once.' };
  const answers = await Promise.all([vera.ask('say', body), vera.ask('say', body)]);
  answers.push(await vera.ask('say', body));
  assert.ok(answers.every((answer) => answer.ok && answer.result.number === 1));
  const { messages, lastNumber } = await ann.done('readMessages', { conversationId, after: 0 });
  assert.deepEqual([messages.length, lastNumber], [1, 1]);
});

test('[H20] a refusal, too, is given again, even when the command could be done by now', async (context) => {
  const app = await newApp(context);
  const ann = await newAgent(context, app, ANN);
  await ann.done('setAvailability', { availability: 'offline', backAt: null });
  const vera = await newVisitor(context, app);
  const choice = { kind: 'agent', agentId: ANN } as const;
  const body = { commandId: newCommandId(), choice, need: ANYONE, name: 'Vera', question: '' };
  assert.equal(await vera.refusal('join', body), 'agent-offline');
  await ann.done('setAvailability', AWAY);
  assert.equal(await vera.refusal('join', body), 'agent-offline');
  assert.equal(await vera.refusal('join', { ...body, commandId: newCommandId() }), 'ok');
});

test('[H21] the same command id with another body is refused', async (context) => {
  const app = await newApp(context);
  const [vera, , conversationId] = await talk(context, app);
  const commandId = newCommandId();
  await vera.done('say', { commandId, conversationId, text: 'Once.' });
  assert.equal(await vera.refusal('say', { commandId, conversationId, text: 'Twice.' }), 'command-id-reused');
  assert.equal(await vera.refusal('end', { commandId, conversationId }), 'command-id-reused');
});

test('[H22] an answer is remembered over a restart', async (context) => {
  const app = await newApp(context);
  const [vera, , conversationId] = await talk(context, app);
  const token = newToken();
  const will = await newVisitor(context, app, token);
  const choice = { kind: 'agent', agentId: ANN } as const;
  const body = { commandId: newCommandId(), choice, need: ANYONE, name: 'Will', question: '' };
  const { ticketId } = await will.done('join', body);
  await vera.done('say', { conversationId, text: 'Still here.' });
  await app.close();
  const again = await newApp(context, { folder: app.folder });
  const back = await newVisitor(context, again, token);
  assert.deepEqual(await back.done('join', body), { ticketId });
});

test('[H23] an offer cannot be accepted after its time-out', async (context) => {
  const app = await newApp(context, { settings: { offerSeconds: 1 } });
  const [vera, ann] = [await newVisitor(context, app), await newAgent(context, app, ANN)];
  await ann.done('setAvailability', AVAILABLE);
  await joinLine(vera, ANN);
  const ringing = await ann.notice('consoleChanged', hasOffer);
  const { offerId } = firstOffer(ringing);
  await ann.notice('consoleChanged', ({ number, offers }) => number > ringing.number && offers.length === 0);
  assert.equal(await ann.refusal('accept', { offerId }), 'offer-gone');
});

test('[H24] a second ticket, an unknown agent and a place of somebody else are refused', async (context) => {
  const app = await newApp(context);
  const ben = await newAgent(context, app, BEN);
  await ben.done('setAvailability', AWAY);
  const [vera, will] = [await newVisitor(context, app), await newVisitor(context, app)];
  const ticketId = await joinLine(vera, BEN);
  const join = { choice: { kind: 'agent', agentId: BEN }, need: ANYONE, name: '', question: '' } as const;
  assert.equal(await vera.refusal('join', join), 'ticket-open-already');
  assert.equal(await will.refusal('leave', { ticketId }), 'ticket-unknown');
  const nobody = { kind: 'agent', agentId: 'nobody' as typeof BEN } as const;
  assert.equal(await will.refusal('join', { ...join, choice: nobody }), 'agent-unknown');
});

test('[H25] nobody acts in a conversation of others, and it gets one review', async (context) => {
  const app = await newApp(context);
  const [vera, ann, conversationId] = await talk(context, app);
  const [will, ben] = [await newVisitor(context, app), await newAgent(context, app, BEN)];
  await vera.done('say', { conversationId, text: 'Hello' });
  await ann.done('say', { conversationId, text: 'Hello' });
  for (const stranger of [will, ben] as Visitor[]) {
    assert.equal(await stranger.refusal('say', { conversationId, text: 'Me too' }), 'conversation-unknown');
    assert.equal(
      await stranger.refusal('readMessages', { conversationId, after: 0 }),
      'conversation-unknown',
    );
    assert.equal(await stranger.refusal('end', { conversationId }), 'conversation-unknown');
  }
  await ann.done('end', { conversationId });
  const review = { conversationId, stars: 1, comment: '', tags: [], nps: null };
  assert.equal(await will.refusal('review', review), 'conversation-unknown');
  await vera.done('review', review);
  assert.equal(await vera.refusal('review', { ...review, stars: 5 }), 'review-done');
});

test('[H26] a failed commit refuses and changes nothing; afterwards everything goes on', async (context) => {
  const failing = new Set<keyof Store>();
  const app = await newApp(context, { wrapStore: (store) => failingStore(store, failing) });
  const [vera, ann, conversationId] = await talk(context, app);
  failing.add('commit');
  const refused = await Promise.all([
    vera.refusal('say', { conversationId, text: 'Lost?' }),
    ann.refusal('say', { conversationId, text: 'Lost, too?' }),
  ]);
  assert.deepEqual(refused, ['storage-failed', 'storage-failed']);
  failing.add('readSnapshot').add('readEvents');
  assert.equal(await vera.refusal('say', { conversationId, text: 'Gone?' }), 'storage-failed');
  assert.equal(vera.all('messageAdded').length + ann.all('messageAdded').length, 0);
  failing.clear();
  await eventually(async () => (await vera.ask('say', { conversationId, text: 'Back.' })).ok);
  const { messages } = await ann.done('readMessages', { conversationId, after: 0 });
  assert.deepEqual(
    messages.map(({ text }) => text),
    ['Back.'],
  );
});

test('[H27] all tabs of a visitor are told, and what is told grows in number', async (context) => {
  const app = await newApp(context);
  const token = newToken();
  const [one, two] = [await newVisitor(context, app, token), await newVisitor(context, app, token)];
  const ann = await newAgent(context, app, ANN);
  await ann.done('setAvailability', AWAY);
  await joinLine(one, ANN);
  await two.notice('selfChanged', isState('waiting'));
  await ann.done('setAvailability', AVAILABLE);
  await two.notice('selfChanged', isState('ringing'));
  const numbers = two.all('selfChanged').map(({ number }) => number);
  assert.deepEqual(
    numbers,
    [...numbers].sort((a, b) => a - b),
  );
  one.socket.disconnect();
  await ann.notice('consoleChanged', hasOffer);
  const { self } = await two.done('resync', {});
  assert.ok(self !== null && isState('ringing')(self) && self.number > (numbers.at(-1) ?? 0));
});
