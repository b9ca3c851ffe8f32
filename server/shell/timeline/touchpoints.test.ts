import assert from 'node:assert/strict';
import test from 'node:test';
import {
  TIMELINE_LIMITS,
  type TimelineEntry,
  type VisitContext,
  type VisitorState,
} from '../../protocol/index.ts';
import type { Rule } from '../../rules/index.ts';
import { askWithKey, newOwner } from '../api/test/new-owner.ts';
import { bookOf, INVITE, answered, ruleApp } from '../rules/test/rule-app.ts';
import { ANYONE, firstOffer, hasOffer, newAgent, newVisitor, type Visitor } from '../test/client.ts';
import { ANN, newApp, SITE } from '../test/new-app.ts';
import { signed } from '../vouching/test/sign.ts';

const AVAILABLE = { availability: 'available', backAt: null } as const;
const ADDRESS = '/v1/touchpoints';
const TIMELINE = '/v1/visitors/customer-7/timeline';
const AT = Date.now() - 3_600_000;
const called = (parts: object = {}) => ({
  subject: 'customer-7',
  at: AT,
  kind: 'call',
  channel: 'call',
  name: 'hung-up',
  source: 'pbx',
  ...parts,
});
const itemsIn = (body: Record<string, unknown>) => body.items as readonly TimelineEntry[];

test('[H470] a program tells of calls and orders with its scope, and one bad row keeps all of them out', async (context) => {
  const { app, ask } = await newOwner(context);
  const program = await askWithKey(app, ['touchpoints:write']);
  const order = { kind: 'order', channel: 'web', amount: { amount: 990, currency: 'EUR' } };
  const told = await program('POST', ADDRESS, { body: { touchpoints: [called(), called(order)] } });
  assert.deepEqual([told.status, told.body], [201, { added: 2, known: 0 }]);

  const wrong = [
    called(),
    called({ kind: 'knock' }),
    called({ name: 'Hung up' }),
    called({ amount: order.amount }),
    called({ subject: '', source: 'page', secret: 1 }),
  ];
  const refused = await program('POST', ADDRESS, { body: { touchpoints: wrong } });
  assert.equal(refused.status, 422);
  const fields = (refused.body.errors as { field: string }[]).map(({ field }) => field);
  assert.deepEqual(fields.toSorted(), [
    'touchpoints.1.kind',
    'touchpoints.2.name',
    'touchpoints.3.amount',
    'touchpoints.4',
    'touchpoints.4.source',
    'touchpoints.4.subject',
  ]);
  const ahead = { touchpoints: [called(), called({ at: Date.now() + 3_600_000 })] };
  const future = await program('POST', ADDRESS, { body: ahead });
  assert.deepEqual([future.status, future.body.field], [422, 'touchpoints.1.at']);
  const many = Array.from({ length: TIMELINE_LIMITS.touchpointsPerRequest + 1 }, () => called());
  assert.equal((await program('POST', ADDRESS, { body: { touchpoints: many } })).body.field, 'touchpoints');
  assert.equal(itemsIn((await ask('GET', TIMELINE)).body).length, 2, 'nothing of these was saved');

  const other = await askWithKey(app, ['touchpoints:read'], 'k2');
  assert.equal((await other('POST', ADDRESS, { body: { touchpoints: [called()] } })).status, 403);
  assert.equal((await program('GET', TIMELINE)).status, 403);
});

test('[H471] what is told twice is one, by the key of the request and by the id of its source', async (context) => {
  const { app, ask } = await newOwner(context);
  const program = await askWithKey(app, ['touchpoints:write']);
  const headers = { 'idempotency-key': 'night-1' };
  const body = { touchpoints: [called(), called({ externalId: 'call-1' })] };
  const first = await program('POST', ADDRESS, { body, headers });
  assert.deepEqual((await program('POST', ADDRESS, { body, headers })).body, first.body);
  const reused = await program('POST', ADDRESS, { body: { touchpoints: [called()] }, headers });
  assert.equal(reused.body.code, 'key-reused');
  const again = { touchpoints: [called({ externalId: 'call-1' }), called({ externalId: 'call-2' })] };
  assert.deepEqual((await program('POST', ADDRESS, { body: again })).body, { added: 1, known: 1 });
  assert.equal(itemsIn((await ask('GET', TIMELINE)).body).length, 3);
});

const tracking = (at: number): VisitContext => ({
  page: null,
  attributes: {},
  touchpoints: [{ name: 'call-failed', at, data: { number: 2 } }],
  circumstances: {
    path: [
      { address: 'https://shop.example/', seconds: null },
      { address: 'https://shop.example/cart', seconds: 75 },
    ],
    referrer: 'https://search.example/',
    device: { kind: 'phone', width: 390, height: 844 },
    locale: 'de-AT',
    zone: 'Europe/Vienna',
  },
});
const join = (visitor: Visitor, visit: VisitContext) =>
  visitor.done('join', {
    choice: { kind: 'agent', agentId: ANN },
    need: ANYONE,
    name: 'Vera',
    question: '',
    context: visit,
  });

test('[H472] the timeline of a visitor has what happened here and elsewhere, newest first, in pages of their own', async (context) => {
  const { app, ask } = await newOwner(context);
  const ann = await newAgent(context, app, ANN);
  await ann.done('setAvailability', AVAILABLE);
  const vera = await newVisitor(context, app, null);
  await vera.done('vouch', { signed: await signed(app.store, 'customer-7') });
  const { ticketId } = await join(vera, tracking(AT + 1_000));
  const { offerId } = firstOffer(await ann.notice('consoleChanged', hasOffer));
  const { conversationId } = await ann.done('accept', { offerId });
  await ann.done('end', { conversationId });
  const touchpoints = [
    called({ name: 'asked-twice' }),
    called({ at: AT - 1_000 }),
    called({ subject: 'customer-8' }),
  ];
  await ask('POST', ADDRESS, { body: { touchpoints } });

  const { body } = await ask('GET', TIMELINE);
  assert.deepEqual(
    itemsIn(body).map((entry) => (entry.kind === 'touchpoint' ? entry.name : entry.kind)),
    ['talk', 'visited', 'call-failed', 'asked-twice', 'hung-up'],
  );
  const [talk, visited, tracked] = itemsIn(body);
  assert.ok(talk?.kind === 'talk' && talk.conversationId === conversationId && ticketId !== '');
  assert.deepEqual(visited?.kind === 'touchpoint' && visited.data, {
    pages: 2,
    first: '/',
    last: '/cart',
    from: 'search.example',
  });
  assert.deepEqual(tracked?.kind === 'touchpoint' && [tracked.what, tracked.data], ['track', { number: 2 }]);
  assert.deepEqual(body.preferred, { channel: 'call', used: 2, of: 3 });

  const first = await ask('GET', `${TIMELINE}?limit=2`);
  const cursor = encodeURIComponent(String(first.body.nextCursor));
  const rest = await ask('GET', `${TIMELINE}?cursor=${cursor}`);
  assert.deepEqual([...itemsIn(first.body), ...itemsIn(rest.body)], itemsIn(body));
  assert.equal(rest.body.nextCursor, null);
  const stolen = await ask('GET', `/v1/visitors/customer-8/timeline?cursor=${cursor}`);
  assert.equal(stolen.body.code, 'cursor-invalid');
  const nobody = await ask('GET', '/v1/visitors/nobody/timeline');
  assert.deepEqual([nobody.status, nobody.body], [200, { items: [], nextCursor: null, preferred: null }]);
});

test('[H473] each look at a timeline is a line of the audit log, without the id that the site has for it', async (context) => {
  const { app, ask } = await newOwner(context);
  const program = await askWithKey(app, ['touchpoints:read']);
  await program('GET', TIMELINE);
  const { body } = await ask('GET', '/v1/audit?act=readTimeline');
  const [line] = body.items as { actor: string; subject: string }[];
  assert.equal(line?.actor, 'key:k1');
  assert.match(line.subject, /^visitor=[\w-]{22}$/);
  assert.ok(!JSON.stringify(body).includes('customer-7'));
});

test('[H474] a rule looks back at what happened elsewhere to whom the site has signed', async (context) => {
  const hungUp: Rule = {
    ...INVITE,
    when: { kind: 'earlier', name: 'hung-up', withinHours: 24, timesLeast: 2 },
  };
  const app = await ruleApp(context, bookOf(hungUp));
  const ann = await newAgent(context, app, ANN);
  await ann.done('setAvailability', AVAILABLE);
  const program = await askWithKey(app, ['touchpoints:write']);
  const asked = { answers: '?', signed: await signed(app.store, 'customer-7') };
  const tell = (...touchpoints: readonly object[]) => program('POST', ADDRESS, { body: { touchpoints } });
  await tell(called(), called({ at: AT - 48 * 3_600_000 }), called({ subject: 'customer-8' }));
  assert.equal((await answered(app, asked)).outcome, 'nothing', 'once within a day');
  await tell(called());
  assert.equal((await answered(app, { ...asked, signed: 'forged' })).outcome, 'nothing');
  assert.equal((await answered(app, { answers: '?' })).outcome, 'nothing', 'nobody is signed');
  assert.equal((await answered(app, asked)).outcome, 'shown');
});

test('[H475] what a page has tracked is kept when its visitor acts, once, and not before', async (context) => {
  const app = await newApp(context);
  const ann = await newAgent(context, app, ANN);
  await ann.done('setAvailability', AVAILABLE);
  await ann.done('setAvailability', { availability: 'away', backAt: null });
  const vera = await newVisitor(context, app);
  await join(vera, tracking(AT)).then(({ ticketId }) => vera.done('leave', { ticketId }));
  // The page says it again with the next place, by a clock that is set a little otherwise.
  await join(vera, tracking(AT + 900)).then(({ ticketId }) => vera.done('leave', { ticketId }));
  const [visitorId] = (await app.store.readEvents(SITE, 0, 100)).flatMap((event) =>
    event.type === 'ticketJoined' ? [event.visitorId] : [],
  );
  assert.ok(visitorId !== undefined);
  const kept = await app.store.readTouchpoints(SITE, visitorId, 9);
  assert.deepEqual(
    kept.map(({ kind, name, source }) => [kind, name, source]),
    [
      ['visit', 'visited', 'page'],
      ['visit', 'visited', 'page'],
      ['track', 'call-failed', 'page'],
    ],
  );
  await app.store.forgetVisitor(SITE, visitorId);
  assert.deepEqual(await app.store.readTouchpoints(SITE, visitorId, 9), []);
});

test('[H476] an agent is told the same timeline of whoever calls, without what the page says of this visit, and the channel to prefer', async (context) => {
  const { app, ask } = await newOwner(context);
  const ann = await newAgent(context, app, ANN);
  await ann.done('setAvailability', AVAILABLE);
  await ask('POST', ADDRESS, {
    body: { touchpoints: [called(), called({ note: 'Rang twice.', at: AT - 9 })] },
  });
  const vera = await newVisitor(context, app, null);
  await vera.done('vouch', { signed: await signed(app.store, 'customer-7') });
  await join(vera, tracking(AT + 1_000));
  const { offerId } = firstOffer(await ann.notice('consoleChanged', hasOffer));
  const { story } = await ann.done('readStory', { subject: { kind: 'offer', offerId } });
  assert.deepEqual(
    story.timeline.map((entry) => entry.kind === 'touchpoint' && [entry.name, entry.note]),
    [
      ['hung-up', ''],
      ['hung-up', 'Rang twice.'],
    ],
  );
  assert.deepEqual(story.preferred, { channel: 'call', used: 2, of: 2 });
  assert.equal((await app.store.readLooks(SITE, { since: 0, until: Date.now() }, 9))[0]?.what, 'story');
});

test('[H477] a visitor is told by which channel they are best spoken with, and nobody else is', async (context) => {
  const { app, ask } = await newOwner(context);
  await ask('POST', ADDRESS, { body: { touchpoints: [called(), called({ at: AT - 9 })] } });
  const vera = await newVisitor(context, app, null);
  const { self } = await vera.done('vouch', { signed: await signed(app.store, 'customer-7') });
  const told =
    self.acquaintances.channel ?? (await vera.notice('selfChanged', hasChannel)).acquaintances.channel;
  assert.equal(told, 'call');
  const will = await newVisitor(context, app);
  assert.equal((await will.done('resync', {})).self?.acquaintances.channel, undefined);
});

const hasChannel = ({ acquaintances }: VisitorState): boolean => acquaintances.channel !== undefined;
