import assert from 'node:assert/strict';
import test from 'node:test';
import { LIMITS, type VisitContext } from '../protocol/index.ts';
import { firstOffer, hasOffer, newAgent, newToken, newVisitor, type Visitor } from './test/client.ts';
import { ANN, newApp, SITE } from './test/new-app.ts';

const AVAILABLE = { availability: 'available', backAt: null } as const;
const NOTHING_SAID: VisitContext = { page: null, attributes: {}, touchpoints: [] };
const VISIT: VisitContext = {
  page: { address: 'https://shop.example/cart?step=2', title: 'Your cart' },
  attributes: { items: 2, member: true, plan: 'gold' },
  touchpoints: [{ name: 'cart-filled', at: 1_780_000_000_000, data: { item: 'Larkspur 62' } }],
};

const joinWith = (visitor: Visitor, context: unknown) =>
  visitor.ask('join', {
    choice: { kind: 'agent', agentId: ANN },
    need: { skills: [], languages: [] },
    name: 'Vera',
    question: '',
    context: context as VisitContext,
  });

test('[H206] what the page says of a visit reaches the agent, and nobody else, also after a restart', async (context) => {
  const app = await newApp(context);
  const token = newToken();
  const ann = await newAgent(context, app, ANN);
  await ann.done('setAvailability', AVAILABLE);
  const [vera, will] = [await newVisitor(context, app, token), await newVisitor(context, app)];
  assert.ok((await joinWith(vera, VISIT)).ok);
  const offer = firstOffer(await ann.notice('consoleChanged', hasOffer));
  assert.deepEqual(offer.context, VISIT);
  const { conversationId } = await ann.done('accept', { offerId: offer.offerId });
  const told = [await vera.done('resync', {}), await will.done('resync', {})];
  assert.ok(!JSON.stringify(told).includes('cart-filled'));
  assert.ok(!JSON.stringify(await app.store.readEvents(SITE, 0, 1_000)).includes('cart-filled'));
  await app.close();

  const again = await newApp(context, { folder: app.folder });
  const { conversations } = await (await newAgent(context, again, ANN)).done('resync', {});
  const found = conversations.find((each) => each.conversationId === conversationId);
  assert.deepEqual(found?.context, VISIT);
});

const CAME = {
  path: [
    { address: 'https://shop.example/', seconds: null },
    { address: 'https://shop.example/cart', seconds: 75 },
  ],
  referrer: 'https://search.example/',
  device: { kind: 'phone', width: 390, height: 844 },
  locale: 'de-AT',
  zone: 'Europe/Vienna',
} as const;

test('[H260] how a visitor came reaches the agent who is called, and no address with a query', async (context) => {
  const app = await newApp(context);
  const ann = await newAgent(context, app, ANN);
  await ann.done('setAvailability', AVAILABLE);
  const vera = await newVisitor(context, app);
  const wrong: readonly Record<string, unknown>[] = [
    { path: [{ address: 'https://shop.example/reset?key=1', seconds: 1 }] },
    { path: [{ address: 'javascript:alert(1)', seconds: 1 }] },
    { path: [{ address: 'https://shop.example/', seconds: -1 }] },
    { path: [{ address: 'https://shop.example/', seconds: LIMITS.dwellSecondsMost + 1 }] },
    { path: Array.from({ length: LIMITS.visitedPages + 1 }, () => CAME.path[0]) },
    { referrer: 'https://search.example/?q=me' },
    { device: { kind: 'toaster', width: 1, height: 1 } },
    { zone: 'x'.repeat(LIMITS.timeZoneCharacters + 1) },
  ];
  for (const parts of wrong) {
    const will = await newVisitor(context, app);
    const answer = await joinWith(will, { ...NOTHING_SAID, circumstances: { ...CAME, ...parts } });
    assert.ok(!answer.ok, JSON.stringify(parts));
  }
  assert.ok((await joinWith(vera, { ...NOTHING_SAID, circumstances: CAME })).ok);
  const { context: shown } = firstOffer(await ann.notice('consoleChanged', hasOffer));
  assert.deepEqual(shown?.circumstances, CAME);
});

test('[H206] who joins without any is shown without any', async (context) => {
  const app = await newApp(context);
  const ann = await newAgent(context, app, ANN);
  await ann.done('setAvailability', AVAILABLE);
  const vera = await newVisitor(context, app);
  assert.ok((await joinWith(vera, undefined)).ok);
  assert.equal(firstOffer(await ann.notice('consoleChanged', hasOffer)).context, null);
});

test('[H207] an address loses its fragment and credentials, words are cleaned', async (context) => {
  const app = await newApp(context);
  const ann = await newAgent(context, app, ANN);
  await ann.done('setAvailability', AVAILABLE);
  const vera = await newVisitor(context, app);
  const page = { address: 'https://me:secret@shop.example/a#reset=1', title: ' A\u0007\n title ' };
  assert.ok((await joinWith(vera, { ...NOTHING_SAID, page, attributes: { plan: ' gold\n' } })).ok);
  const { context: shown } = firstOffer(await ann.notice('consoleChanged', hasOffer));
  assert.deepEqual(shown?.page, { address: 'https://shop.example/a', title: 'A title' });
  assert.deepEqual(shown.attributes, { plan: 'gold' });
});

const numbered = (count: number, text: string) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`key${index}`, text]));
const touched = (count: number, data: Record<string, unknown>) =>
  Array.from({ length: count }, (_, at) => ({ name: 'seen', at, data }));

const TOO_MUCH: Readonly<Record<string, Record<string, unknown>>> = {
  'no web address': { page: { address: 'javascript:alert(1)', title: '' } },
  'a long address': {
    page: { address: `https://a.example/${'x'.repeat(LIMITS.pageAddressCharacters)}`, title: '' },
  },
  'an address that is long once written out': {
    page: { address: `https://a.example/${'ü'.repeat(LIMITS.pageAddressCharacters / 2)}`, title: '' },
  },
  'a long title': {
    page: { address: 'https://a.example/', title: 'x'.repeat(LIMITS.pageTitleCharacters + 1) },
  },
  'many attributes': { attributes: numbered(LIMITS.contextAttributes + 1, '') },
  'a long value': { attributes: { plan: 'x'.repeat(LIMITS.contextValueCharacters + 1) } },
  'a long key': { attributes: { ['x'.repeat(LIMITS.contextKeyCharacters + 1)]: 1 } },
  'a key over two lines': { attributes: { 'a\nb': 1 } },
  'a value of another kind': { attributes: { plan: ['gold'] } },
  'many touchpoints': { touchpoints: touched(LIMITS.touchpoints + 1, {}) },
  'much data': { touchpoints: touched(1, numbered(LIMITS.touchpointDataKeys + 1, '')) },
  'all of it': { touchpoints: touched(LIMITS.touchpoints, numbered(2, 'x'.repeat(199))) },
};

test('[H207] what is over its bounds is refused, and the visitor can still join without', async (context) => {
  const app = await newApp(context);
  const ann = await newAgent(context, app, ANN);
  await ann.done('setAvailability', AVAILABLE);
  const vera = await newVisitor(context, app);
  for (const [what, parts] of Object.entries(TOO_MUCH)) {
    const will = await newVisitor(context, app);
    const answer = await joinWith(will, { ...NOTHING_SAID, ...parts });
    assert.ok(!answer.ok && ['malformed', 'text-too-long'].includes(answer.refusal.code), what);
  }
  assert.ok(!(await joinWith(vera, { ...NOTHING_SAID, ...TOO_MUCH['many attributes'] })).ok);
  const full = {
    attributes: numbered(LIMITS.contextAttributes, 'x'.repeat(LIMITS.contextValueCharacters)),
    touchpoints: touched(LIMITS.touchpoints, { once: true }),
  };
  assert.ok((await joinWith(vera, { ...NOTHING_SAID, ...full })).ok);
});
