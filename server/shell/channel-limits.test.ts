import test, { type TestContext } from 'node:test';
import assert from 'node:assert/strict';
import { CHANNEL_LIMITS } from '../protocol/index.ts';
import { firstOffer, hasOffer, joinLine, newAgent, newToken, newVisitor } from './test/client.ts';
import { ANN, newApp } from './test/new-app.ts';

const PROFILE = { name: 'Ann', headline: '', biography: '', skills: [], languages: [], capacity: 3 };

async function available(context: TestContext) {
  const app = await newApp(context);
  const ann = await newAgent(context, app, ANN);
  await ann.done('setAvailability', { availability: 'available', backAt: null });
  await ann.done('saveProfile', PROFILE);
  return { app, ann };
}

test('[H261] what a profile says of channels stays where it is left out', async (context) => {
  const { ann } = await available(context);
  const channels = { ...CHANNEL_LIMITS, sms: 3 };
  await ann.done('saveProfile', { ...PROFILE, channels });
  await ann.done('saveProfile', { ...PROFILE, capacity: 2 });
  const { self } = await ann.notice('consoleChanged', (view) => view.self.capacity === 2);
  assert.deepEqual(self.channels, channels);
  const wrong = { ...PROFILE, channels: { ...channels, call: 21 } };
  assert.equal(await ann.refusal('saveProfile', wrong), 'malformed');
});

test('[H262] whoever comes during a call rings once it is back in the chat', async (context) => {
  const { app, ann } = await available(context);
  await joinLine(await newVisitor(context, app, newToken()), ANN);
  const { offerId } = firstOffer(await ann.notice('consoleChanged', hasOffer));
  const { conversationId } = await ann.done('accept', { offerId });
  await ann.done('switchChannel', { conversationId, channel: 'call' });
  await joinLine(await newVisitor(context, app, newToken()), ANN);
  const { offers } = await ann.notice('consoleChanged', ({ line }) => line.total === 1);
  assert.deepEqual(offers, []);
  await ann.done('switchChannel', { conversationId, channel: 'chat' });
  await ann.notice(
    'consoleChanged',
    (view) => hasOffer(view) && view.line.total === 0 && view.conversations.length === 1,
  );
});
