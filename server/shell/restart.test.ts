import assert from 'node:assert/strict';
import test from 'node:test';
import type { Store } from '../store/index.ts';
import { ANYONE, firstOffer, hasOffer, isState } from './test/client.ts';
import { joinLine, newAgent, newToken, newVisitor } from './test/client.ts';
import { eventually } from './test/eventually.ts';
import { failingStore } from './test/failing-store.ts';
import { ANN, BEN, newApp } from './test/new-app.ts';

const AVAILABLE = { availability: 'available', backAt: null } as const;
const AWAY = { availability: 'away', backAt: null } as const;

test('[H80] a restart keeps places, conversations, messages, and renews every grace', async (context) => {
  const app = await newApp(context, { settings: { visitorGraceSeconds: 60, agentGraceSeconds: 30 } });
  const [veraToken, willToken] = [newToken(), newToken()];
  const vera = await newVisitor(context, app, veraToken);
  const [ann, ben] = [await newAgent(context, app, ANN), await newAgent(context, app, BEN)];
  await ann.done('setAvailability', AVAILABLE);
  await ben.done('setAvailability', AWAY);
  await joinLine(vera, ANN);
  const { offerId } = firstOffer(await ann.notice('consoleChanged', hasOffer));
  const { conversationId } = await ann.done('accept', { offerId });
  await vera.done('say', { conversationId, text: 'Before the restart.' });
  const will = await newVisitor(context, app, willToken);
  const ticketId = await joinLine(will, BEN, 'Will');
  const { view: before } = await will.notice('selfChanged', isState('waiting'));
  await app.close();

  const startedAt = Date.now();
  const again = await newApp(context, { folder: app.folder, settings: { visitorGraceSeconds: 60 } });
  const willBack = await newVisitor(context, again, willToken);
  const { self } = await willBack.done('resync', {});
  assert.ok(self?.view.state === 'waiting' && before.state === 'waiting');
  assert.equal(self.view.ticket.ticketId, ticketId);
  assert.equal(self.view.ticket.joinedAt, before.ticket.joinedAt);
  const veraBack = await newVisitor(context, again, veraToken);
  const { messages } = await veraBack.done('readMessages', { conversationId, after: 0 });
  assert.deepEqual(
    messages.map(({ text }) => text),
    ['Before the restart.'],
  );
  const annBack = await newAgent(context, again, ANN);
  const { conversations } = await annBack.done('resync', {});
  assert.equal(conversations[0]?.visitorName, 'Vera');
  await annBack.done('say', { conversationId, text: 'After it.' });
  assert.equal((await veraBack.notice('messageAdded')).number, 2);
  const events = await again.store.readEvents('shop' as never, 0, 1_000);
  const restarted = events.filter(({ type }) => type === 'restarted');
  assert.ok((restarted.at(-1)?.at ?? 0) >= startedAt);
});

test('[H81] away for less than the grace keeps the place; staying away loses it', async (context) => {
  const app = await newApp(context, { settings: { visitorGraceSeconds: 1 } });
  const ben = await newAgent(context, app, BEN);
  await ben.done('setAvailability', AWAY);
  const token = newToken();
  const vera = await newVisitor(context, app, token);
  await joinLine(vera, BEN);
  vera.socket.disconnect();
  const back = await newVisitor(context, app, token);
  const { self } = await back.done('resync', {});
  assert.ok(self !== null && isState('waiting')(self));
  back.socket.disconnect();
  await ben.notice('consoleChanged', ({ line, number }) => line.total === 0 && number > self.number);
  const late = await newVisitor(context, app, token);
  const { self: over } = await late.done('resync', {});
  assert.ok(over !== null && isState('browsing')(over));
});

test('[H82] a visitor who only looks around costs no event', async (context) => {
  const app = await newApp(context);
  const before = (await app.store.readEvents('shop' as never, 0, 1_000)).length;
  const vera = await newVisitor(context, app);
  await vera.done('resync', {});
  vera.socket.disconnect();
  await (await newVisitor(context, app)).done('resync', {});
  assert.equal((await app.store.readEvents('shop' as never, 0, 1_000)).length, before);
});

test('[H83] a stop tells the clients, answers what was asked, and saves the state', async (context) => {
  const app = await newApp(context);
  const ann = await newAgent(context, app, ANN);
  const vera = await newVisitor(context, app);
  const dropped = new Promise<string>((resolve) => vera.socket.once('disconnect', resolve));
  const asked = ann.ask('setAvailability', AWAY);
  // Packets of one socket are taken in order: once this is answered, the command before it is in the mailbox.
  await ann.done('resync', {});
  const closing = app.close();
  assert.ok((await asked).ok);
  await vera.notice('serverStopped');
  assert.equal(await dropped, 'transport close');
  await closing;
  const again = await newApp(context, { folder: app.folder });
  const snapshot = await again.store.readSnapshot('shop' as never);
  assert.ok(snapshot !== null && snapshot.version > 0);
});

test('[H84] a small gap is answered by a delta, a large one by the whole list', async (context) => {
  const app = await newApp(context);
  const ann = await newAgent(context, app, ANN);
  const vera = await newVisitor(context, app);
  const { list } = await vera.done('resync', {});
  await ann.done('setAvailability', AWAY);
  await vera.notice('listChanged');
  const small = await vera.done('readList', { since: list.version });
  assert.ok('changed' in small && small.changed.length >= 1);
  const large = await vera.done('readList', { since: { ...list.version, number: -100 } });
  assert.ok('agents' in large);
  const none = await vera.done('readList', { since: null });
  assert.ok('agents' in none);
});

test('[H571] a server that starts while nothing can be written begins every grace as soon as it can', async (context) => {
  const app = await newApp(context);
  const ann = await newAgent(context, app, ANN);
  await ann.done('setAvailability', AWAY);
  await joinLine(await newVisitor(context, app), ANN);
  await app.close();

  const failing = new Set<keyof Store>(['commit']);
  const again = await newApp(context, {
    folder: app.folder,
    wrapStore: (store) => failingStore(store, failing),
  });
  const before = (await again.store.readEvents('shop' as never, 0, 1_000)).length;
  failing.clear();
  const later = await newVisitor(context, again);
  const join = { choice: { kind: 'agent', agentId: ANN }, need: ANYONE, name: 'Will', question: '' } as const;
  await eventually(async () => (await later.refusal('join', join)) === 'ok');
  const since = (await again.store.readEvents('shop' as never, before, 1_000)).map(({ type }) => type);
  assert.equal(since[0], 'restarted', since.join(' '));
  assert.equal(since.filter((type) => type === 'restarted').length, 1);
});
