import assert from 'node:assert/strict';
import test, { type TestContext } from 'node:test';
import type { VisitorState } from '../protocol/index.ts';
import type { EventOf } from '../core/event.ts';
import {
  ANYONE,
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
import { failingStore } from './test/failing-store.ts';
import { ANN, BEN, newApp, SITE, type TestApp } from './test/new-app.ts';

const AVAILABLE = { availability: 'available', backAt: null } as const;
const AWAY = { availability: 'away', backAt: null } as const;
const JOIN_ANY = { choice: { kind: 'any' }, need: ANYONE, name: 'Vera', question: '' } as const;

const avoids = ({ acquaintances }: VisitorState) => acquaintances.avoided.includes(ANN);

/** Ann helps Vera, both write, and it ends. */
async function talk(vera: Visitor, ann: Agent): Promise<void> {
  await ann.done('setAvailability', AVAILABLE);
  await joinLine(vera, ANN);
  const { offerId } = firstOffer(await ann.notice('consoleChanged', hasOffer));
  const { conversationId } = await ann.done('accept', { offerId });
  await vera.done('say', { conversationId, text: 'Hello' });
  await ann.done('say', { conversationId, text: 'Hello' });
  await vera.done('end', { conversationId });
}

async function joinedAs(app: TestApp): Promise<EventOf<'ticketJoined'>['known']> {
  const events = await app.store.readEvents(SITE, 0, 1_000);
  const joined = events.findLast((event) => event.type === 'ticketJoined');
  assert.ok(joined?.type === 'ticketJoined');
  return joined.known;
}

async function newPair(context: TestContext, app: TestApp): Promise<readonly [Visitor, Agent]> {
  return [await newVisitor(context, app), await newAgent(context, app, ANN)];
}

test('[H102] whom a visitor prefers is told to every tab of theirs, and to nobody else', async (context) => {
  const app = await newApp(context);
  const token = newToken();
  const [one, two] = [await newVisitor(context, app, token), await newVisitor(context, app, token)];
  const [will, ann] = [await newVisitor(context, app), await newAgent(context, app, ANN)];
  const consoles = ann.all('consoleChanged').length;
  await one.done('prefer', { agentId: ANN, preference: 'avoided' });
  await Promise.all([one, two].map((tab) => tab.notice('selfChanged', avoids)));
  await one.done('prefer', { agentId: ANN, preference: 'favourite' });
  const { acquaintances } = await two.notice('selfChanged', (self) => !avoids(self));
  assert.deepEqual(acquaintances, { former: null, favourites: [ANN], avoided: [] });
  await one.done('prefer', { agentId: ANN, preference: null });
  await two.notice('selfChanged', (self) => self.acquaintances.favourites.length === 0);
  await ann.done('resync', {});
  assert.equal(ann.all('consoleChanged').length, consoles);
  assert.deepEqual(will.all('selfChanged').filter(avoids), []);
});

test('[H102] whom a visitor knows is told as soon as they identify', async (context) => {
  const app = await newApp(context);
  const token = newToken();
  const vera = await newVisitor(context, app, token);
  await vera.done('prefer', { agentId: ANN, preference: 'avoided' });
  vera.socket.disconnect();
  const back = await newVisitor(context, app, null);
  const self = await back.done('identify', { token });
  assert.deepEqual(self.acquaintances, { former: null, favourites: [], avoided: [ANN] });
});

test('[H102] who helped last is known once both have written and it is over', async (context) => {
  const app = await newApp(context);
  const [vera, ann] = await newPair(context, app);
  await talk(vera, ann);
  const { acquaintances } = await vera.notice('selfChanged', (self) => self.acquaintances.former === ANN);
  assert.deepEqual(acquaintances, { former: ANN, favourites: [], avoided: [] });
});

test('[H103] who joins is placed as somebody known, also when that was said just before', async (context) => {
  const app = await newApp(context);
  const [vera, ann] = await newPair(context, app);
  await talk(vera, ann);
  await ann.done('setAvailability', AWAY);
  const preferring = vera.ask('prefer', { agentId: BEN, preference: 'avoided' });
  const joining = vera.ask('join', JOIN_ANY);
  assert.ok((await preferring).ok && (await joining).ok);
  assert.deepEqual(await joinedAs(app), { former: ANN, avoided: [BEN], credit: null });
});

test('[H103] whom a visitor avoids does not ring for them unasked', async (context) => {
  const app = await newApp(context);
  const [vera, ann] = await newPair(context, app);
  const ben = await newAgent(context, app, BEN);
  await vera.done('prefer', { agentId: ANN, preference: 'avoided' });
  await Promise.all([ann, ben].map((agent) => agent.done('setAvailability', AVAILABLE)));
  await vera.done('join', JOIN_ANY);
  const { view } = await vera.notice('selfChanged', isState('ringing'));
  assert.ok(view.state === 'ringing');
  assert.equal(view.agent.agentId, BEN);
});

test('[H103] a stranger joins as one, and a store that cannot say who it is refuses the join', async (context) => {
  const failing = new Set<'readAcquaintances'>();
  const app = await newApp(context, { wrapStore: (store) => failingStore(store, failing) });
  const [vera, ann] = await newPair(context, app);
  await ann.done('setAvailability', AWAY);
  await joinLine(vera, ANN);
  assert.deepEqual(await joinedAs(app), { former: null, avoided: [], credit: null });
  failing.add('readAcquaintances');
  const will = await newVisitor(context, app, null);
  assert.equal(await will.refusal('identify', { token: newToken() }), 'storage-failed');
  assert.equal(await will.refusal('join', JOIN_ANY), 'storage-failed');
  failing.clear();
  assert.equal(await will.refusal('join', JOIN_ANY), 'ok');
});

test('[H99] an agent who was removed is known to nobody any more', async (context) => {
  const app = await newApp(context);
  const token = newToken();
  const vera = await newVisitor(context, app, token);
  await vera.done('prefer', { agentId: BEN, preference: 'favourite' });
  const removed = { type: 'agentRemoved', agentId: BEN, at: Date.now() } as const;
  const expectedVersion = (await app.store.readEvents(SITE, 0, 1_000)).length;
  const nothing = { texts: [], answers: [], decisions: [] };
  const written = await app.store.commit({ siteId: SITE, expectedVersion, events: [removed], ...nothing });
  assert.ok(written.ok);
  const ann = await newAgent(context, app, ANN);
  await ann.done('setAvailability', AVAILABLE);
  const { self } = await vera.done('resync', {});
  assert.deepEqual(self?.acquaintances.favourites, []);
  assert.equal(await vera.refusal('prefer', { agentId: BEN, preference: null }), 'agent-unknown');
});
