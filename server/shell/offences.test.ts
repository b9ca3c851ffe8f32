import assert from 'node:assert/strict';
import test from 'node:test';
import { LIMITS } from '../protocol/index.ts';
import { BOUNDS } from './bounds.ts';
import { watchOffences } from './offences.ts';
import { newVisitor } from './test/client.ts';
import { ManualClock } from './test/manual-clock.ts';
import { newApp } from './test/new-app.ts';

const NONSENSE = ['nothing', { commandId: 'x' }] as const;

test('[H553] the fifth packet that means nothing ends its connection, after its answer, and no other', async (context) => {
  const app = await newApp(context);
  const [vera, will] = [await newVisitor(context, app), await newVisitor(context, app)];
  const closed = new Promise<string>((resolve) => vera.socket.once('disconnect', resolve));
  const answers: unknown[] = [];
  for (let packet = 1; packet <= BOUNDS.malformedPackets; packet += 1) {
    assert.ok(vera.socket.connected, `before packet ${packet}`);
    const [name, body] = NONSENSE;
    answers.push(await vera.socket.emitWithAck(name, body));
  }
  assert.equal(answers.length, 5);
  assert.equal(await closed, 'io server disconnect');
  assert.ok((await will.ask('resync', {})).ok);
  assert.ok((await (await newVisitor(context, app)).ask('resync', {})).ok, 'and one may come back');
});

test('[H553] what is refused for another reason than having no meaning ends nothing', async (context) => {
  const app = await newApp(context);
  const vera = await newVisitor(context, app);
  for (let packet = 0; packet < 2 * BOUNDS.malformedPackets; packet += 1) {
    assert.equal(await vera.refusal('end', { conversationId: 'none' as never }), 'conversation-unknown');
  }
  assert.ok(vera.socket.connected);
});

test('[H554] a flood ends its connection before it is answered packet by packet', async (context) => {
  const app = await newApp(context);
  const [vera, will] = [await newVisitor(context, app), await newVisitor(context, app)];
  const closed = new Promise<string>((resolve) => vera.socket.once('disconnect', resolve));
  let answered = 0;
  for (let packet = 0; packet < 5_000; packet += 1) vera.socket.emit('resync', {}, () => (answered += 1));
  await closed;
  assert.ok(answered < LIMITS.commandsPerTenSeconds + BOUNDS.excessPackets, `${answered} answers`);
  assert.ok((await will.ask('resync', {})).ok);
});

test('[H554] what is counted as a flood is counted anew every ten seconds', () => {
  const clock = new ManualClock();
  const ended: boolean[] = [];
  const offences = watchOffences(clock, (atOnce) => ended.push(atOnce));
  const most = LIMITS.commandsPerTenSeconds + BOUNDS.excessPackets;
  const come = (packets: number) => Array.from({ length: packets }, () => offences.mayCome());
  assert.ok(come(most).every((may) => may));
  clock.pass(10_000);
  assert.ok(come(most).every((may) => may));
  assert.deepEqual([come(3), ended], [[false, false, false], [true]]);
});
