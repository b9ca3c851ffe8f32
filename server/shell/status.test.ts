import assert from 'node:assert/strict';
import test, { type TestContext } from 'node:test';
import { firstOffer, hasOffer, isState, joinLine, newAgent, newToken, newVisitor } from './test/client.ts';
import { ANN, newApp } from './test/new-app.ts';

const MEETING = { availability: 'away', backAt: null, pause: 'meeting' } as const;
const AVAILABLE = { availability: 'available', backAt: null } as const;

test('[H285] why an agent is away reaches her own console, and nothing of it a visitor', async (context) => {
  const app = await newApp(context);
  const vera = await newVisitor(context, app);
  const heard: string[] = [];
  vera.socket.onAny((...packet: unknown[]) => heard.push(JSON.stringify(packet)));
  const ann = await newAgent(context, app, ANN);
  await ann.done('setAvailability', MEETING);
  const { self } = await ann.notice('consoleChanged', (view) => view.self.pause === 'meeting');
  assert.deepEqual([self.availability, self.awayReason], ['away', null]);
  await vera.notice('listChanged');
  const { list } = await vera.done('resync', {});
  const all = [...heard, JSON.stringify(list), await (await fetch(`${app.url}/v1/sites/shop/agents`)).text()];
  assert.ok(heard.length > 0);
  assert.ok(all.every((text) => !text.includes('meeting')));
});

test('[H286] one console that is used keeps the agent’s others from going away; idle ones set her away', async (context) => {
  const app = await newApp(context);
  const [desk, phone] = [await newAgent(context, app, ANN), await newAgent(context, app, ANN)];
  await desk.done('setAvailability', AVAILABLE);
  desk.socket.emit('used', {});
  await phone.notice('usedElsewhere');
  phone.socket.emit('idle', {});
  const { self } = await desk.notice('consoleChanged', (view) => view.self.availability === 'away');
  assert.equal(self.awayReason, 'idle');
});

async function talking(context: TestContext) {
  const app = await newApp(context);
  const [vera, ann] = [await newVisitor(context, app, newToken()), await newAgent(context, app, ANN)];
  await ann.done('setAvailability', AVAILABLE);
  await joinLine(vera, ANN);
  const { offerId } = firstOffer(await ann.notice('consoleChanged', hasOffer));
  const { conversationId } = await ann.done('accept', { offerId });
  await vera.notice('selfChanged', isState('talking'));
  return { app, vera, ann, conversationId };
}

test('[H287] a switched channel is told to both at once, and what was written stays', async (context) => {
  const { vera, ann, conversationId } = await talking(context);
  await ann.done('say', { conversationId, text: 'May I call you?' });
  await ann.done('switchChannel', { conversationId, channel: 'call' });
  const { view } = await vera.notice(
    'selfChanged',
    (self) => self.view.state === 'talking' && self.view.conversation.channel === 'call',
  );
  assert.equal(view.state === 'talking' && view.conversation.lastNumber, 1);
  const { conversations } = await ann.notice(
    'consoleChanged',
    (desk) => desk.conversations[0]?.channel.channel === 'call',
  );
  assert.equal(conversations[0]?.conversationId, conversationId);
  assert.equal(
    await ann.refusal('switchChannel', { conversationId, channel: 'pigeon' as 'call' }),
    'malformed',
  );
});
