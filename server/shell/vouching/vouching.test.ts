import assert from 'node:assert/strict';
import test, { type TestContext } from 'node:test';
import { LIMITS, type Vouched } from '../../protocol/index.ts';
import { PDF } from '../attachments/test/files.ts';
import { ask, inLine, kept, newId, put } from '../attachments/test/in-line.ts';
import { systemRandom } from '../system.ts';
import {
  ANYONE,
  firstOffer,
  hasOffer,
  isState,
  joinLine,
  newAgent,
  newToken,
  newVisitor,
  type Visitor,
} from '../test/client.ts';
import { ANN, BEN, newApp, SITE, type TestApp } from '../test/new-app.ts';
import { keyOf, signed, type SignWish } from './test/sign.ts';
import { replaceVisitorKey } from './visitor-key.ts';

const AVAILABLE = { availability: 'available', backAt: null } as const;
const AWAY = { availability: 'away', backAt: null } as const;

/** A page of a visitor whom the site knows. */
async function vouchedFor(context: TestContext, app: TestApp, subject: string, token: string | null = null) {
  const visitor = await newVisitor(context, app, token);
  const vouched = await visitor.done('vouch', { signed: await signed(app.store, subject) });
  return { visitor, vouched };
}

const tokenIn = (vouched: Vouched): string => {
  assert.ok('token' in vouched, vouched.outcome);
  return vouched.token;
};

/** Ann is away, so that whoever chooses her waits. */
async function newLine(context: TestContext) {
  const app = await newApp(context);
  const ann = await newAgent(context, app, ANN);
  await ann.done('setAvailability', AVAILABLE);
  await ann.done('setAvailability', AWAY);
  return { app, ann };
}

async function talk(context: TestContext, app: TestApp, visitor: Visitor) {
  const ann = await newAgent(context, app, ANN);
  await ann.done('setAvailability', AVAILABLE);
  await visitor.notice('listChanged', ({ changed }) => changed.some(({ agentId }) => agentId === ANN));
  await joinLine(visitor, ANN);
  const offer = firstOffer(await ann.notice('consoleChanged', hasOffer));
  const { conversationId } = await ann.done('accept', { offerId: offer.offerId });
  await visitor.notice('selfChanged', isState('talking'));
  return { ann, conversationId, offer };
}

test('[H295] one whom the site means is one visitor on two devices, also with its token alone', async (context) => {
  const app = await newApp(context);
  const laptop = await vouchedFor(context, app, 'customer-7');
  assert.equal(laptop.vouched.outcome, 'became');
  await laptop.visitor.done('prefer', { agentId: BEN, preference: 'favourite' });
  const phone = await vouchedFor(context, app, 'customer-7');
  assert.deepEqual(phone.vouched.self.acquaintances.favourites, [BEN]);
  const later = await newVisitor(context, app, null);
  const self = await later.done('identify', { token: tokenIn(phone.vouched) });
  assert.deepEqual(self.acquaintances.favourites, [BEN]);
  const somebodyElse = await vouchedFor(context, app, 'customer-8');
  assert.deepEqual(somebodyElse.vouched.self.acquaintances.favourites, []);
  assert.ok(!JSON.stringify(await app.store.readEvents(SITE, 0, 100)).includes('customer-7'));
});

test('[H295] a device that is that visitor already keeps its token', async (context) => {
  const app = await newApp(context);
  const { visitor, vouched } = await vouchedFor(context, app, 'customer-7');
  const again = await visitor.done('vouch', { signed: await signed(app.store, 'customer-7') });
  assert.equal(again.outcome, 'known');
  const back = await vouchedFor(context, app, 'customer-7', tokenIn(vouched));
  assert.equal(back.vouched.outcome, 'known');
});

test('[H296] one place on both devices, live in one of them', async (context) => {
  const { app } = await newLine(context);
  const [laptop, phone] = [
    (await vouchedFor(context, app, 'customer-7')).visitor,
    (await vouchedFor(context, app, 'customer-7')).visitor,
  ];
  assert.deepEqual(phone.all('viewChanged'), [{ live: false }]);
  const ticketId = await joinLine(laptop, ANN);
  await phone.notice('selfChanged', isState('waiting'));
  assert.equal(await phone.refusal('leave', { ticketId }), 'view-elsewhere');
  await phone.done('takeOver', {});
  assert.equal(await phone.refusal('leave', { ticketId }), 'ok');
});

test('[H297] the first time an anonymous place goes along, and the token of before opens nothing', async (context) => {
  const { app } = await newLine(context);
  const token = newToken();
  const vera = await newVisitor(context, app, token);
  const ticketId = await joinLine(vera, ANN);
  const vouched = await vera.done('vouch', { signed: await signed(app.store, 'customer-7') });
  assert.equal(vouched.outcome, 'adopted');
  assert.equal(vouched.self.view.state, 'waiting');
  const phone = await vouchedFor(context, app, 'customer-7');
  const { view } = phone.vouched.self;
  assert.ok(view.state === 'waiting' && view.ticket.ticketId === ticketId);
  const thief = await newVisitor(context, app, null);
  assert.equal((await thief.done('identify', { token })).view.state, 'browsing');
});

test('[H298] an anonymous place on a second device is kept there, and what is open elsewhere is not shown', async (context) => {
  const { app } = await newLine(context);
  await vouchedFor(context, app, 'customer-7');
  const token = newToken();
  const second = await newVisitor(context, app, token);
  await second.done('prefer', { agentId: BEN, preference: 'avoided' });
  const ticketId = await joinLine(second, ANN);
  const signedToken = await signed(app.store, 'customer-7');
  const later = await second.done('vouch', { signed: signedToken });
  assert.equal(later.outcome, 'later');
  assert.equal(later.self.view.state, 'waiting');
  await second.done('leave', { ticketId });
  const became = await second.done('vouch', { signed: signedToken });
  assert.equal(became.outcome, 'became');
  assert.deepEqual(became.self.acquaintances.avoided, [BEN], 'what was said of agents goes along');
});

test('[H299] another customer at the same browser sees nothing of the one before, whose place stays', async (context) => {
  const app = await newApp(context);
  const first = await vouchedFor(context, app, 'customer-7');
  const { conversationId } = await talk(context, app, first.visitor);
  const second = await vouchedFor(context, app, 'customer-8', tokenIn(first.vouched));
  assert.equal(second.vouched.outcome, 'replaced');
  assert.equal(second.vouched.self.view.state, 'browsing');
  const read = { conversationId, after: 0 };
  assert.equal(await second.visitor.refusal('readMessages', read), 'conversation-unknown');
  const home = await vouchedFor(context, app, 'customer-7');
  assert.equal(home.vouched.self.view.state, 'talking');
  assert.equal(await home.visitor.refusal('readMessages', read), 'ok');
});

test('[H300] after the end of a visit the token opens nothing; an anonymous place is not touched by it', async (context) => {
  const { app } = await newLine(context);
  const { visitor, vouched } = await vouchedFor(context, app, 'customer-7');
  await joinLine(visitor, ANN);
  const token = tokenIn(vouched);
  assert.deepEqual(await visitor.done('unbind', { token }), { unbound: true });
  assert.equal((await visitor.done('resync', {})).self, null);
  assert.equal((await visitor.done('identify', { token })).view.state, 'browsing');
  const home = await vouchedFor(context, app, 'customer-7');
  assert.equal(home.vouched.self.view.state, 'waiting');

  const own = newToken();
  const anonymous = await newVisitor(context, app, own);
  await joinLine(anonymous, ANN);
  assert.deepEqual(await anonymous.done('unbind', { token: own }), { unbound: false });
  assert.equal((await anonymous.done('identify', { token: own })).view.state, 'waiting');
});

const base64url = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const soon = (): number => Math.floor(Date.now() / 1_000) + 600;

const REFUSED: Readonly<Record<string, readonly [SignWish, string]>> = {
  'another key': [{ key: 'x'.repeat(43) }, 'identity-invalid'],
  'another site': [{ audience: 'bakery' }, 'identity-invalid'],
  'another algorithm': [{ algorithm: 'HS512', key: 'x'.repeat(64) }, 'identity-invalid'],
  'too long ahead': [{ expiresInSeconds: LIMITS.identitySecondsMost + 120 }, 'identity-invalid'],
  'past its time': [{ expiresInSeconds: -120 }, 'identity-expired'],
  'a priority beyond the bound': [{ claims: { priority: LIMITS.creditSecondsMost + 1 } }, 'identity-invalid'],
  'a priority that is no number': [{ claims: { priority: '5' } }, 'identity-invalid'],
  'a long segment': [{ claims: { segment: 'x'.repeat(41) } }, 'identity-invalid'],
};

test('[H301] forged, expired, for somebody else, unsigned or out of bounds: refused, and nobody is anybody', async (context) => {
  const app = await newApp(context);
  const visitor = await newVisitor(context, app, null);
  const keyless = { key: 'x'.repeat(43) };
  assert.equal(
    await visitor.refusal('vouch', { signed: await signed(app.store, 'a', keyless) }),
    'identity-invalid',
    'before there is a key',
  );
  const good = await signed(app.store, 'customer-7');
  for (const [what, [wish, code]] of Object.entries(REFUSED)) {
    const given = await signed(app.store, 'customer-7', wish);
    assert.equal(await visitor.refusal('vouch', { signed: given }), code, what);
  }
  const [, claims] = good.split('.');
  const unsigned = [
    `${base64url({ alg: 'none' })}.${base64url({ sub: 'a', aud: SITE, exp: soon() })}.`,
    `${base64url({ alg: 'HS256' })}.${claims}.`,
    `${good.slice(0, -4)}AAAA`,
    'nothing',
    '',
  ];
  for (const given of unsigned) {
    assert.equal(await visitor.refusal('vouch', { signed: given }), 'identity-invalid', given.slice(0, 30));
  }
  for (const subject of ['', 'x'.repeat(LIMITS.identitySubjectCharacters + 1)]) {
    const given = await signed(app.store, subject);
    assert.equal(await visitor.refusal('vouch', { signed: given }), 'identity-invalid');
  }
  assert.equal((await visitor.done('resync', {})).self, null);
  assert.equal(await visitor.refusal('vouch', { signed: good }), 'ok');
});

test('[H302] with a new key only what is signed with it is believed, and visitors stay who they are', async (context) => {
  const app = await newApp(context);
  const old = await signed(app.store, 'customer-7');
  const first = await vouchedFor(context, app, 'customer-7');
  await first.visitor.done('prefer', { agentId: BEN, preference: 'favourite' });
  const before = await keyOf(app.store);
  const after = await replaceVisitorKey({ store: app.store, random: systemRandom }, SITE);
  assert.notEqual(after, before);
  const visitor = await newVisitor(context, app, null);
  assert.equal(await visitor.refusal('vouch', { signed: old }), 'identity-invalid');
  const { self } = await visitor.done('vouch', { signed: await signed(app.store, 'customer-7') });
  assert.deepEqual(self.acquaintances.favourites, [BEN]);
});

const CLAIMS = { name: 'Vera V.', email: 'vera@shop.example', segment: 'gold', priority: 60 };

test('[H303] only what is signed counts: priority, and what the agent sees as signed', async (context) => {
  const { app, ann } = await newLine(context);
  const stranger = await newVisitor(context, app);
  await joinLine(stranger, ANN, 'Stranger');
  const vera = await newVisitor(context, app, null);
  await vera.done('vouch', { signed: await signed(app.store, 'customer-7', { claims: CLAIMS }) });
  const choice = { kind: 'agent', agentId: ANN } as const;
  await vera.done('join', { choice, need: ANYONE, name: '', question: '' });
  const { line } = await ann.notice('consoleChanged', ({ line: { total } }) => total === 2);
  assert.deepEqual(
    line.tickets.map(({ visitorName, credits }) => [visitorName, credits]),
    [
      ['Vera V.', [{ reason: 'priority', seconds: 60 }]],
      ['Stranger', []],
    ],
  );
  await ann.done('setAvailability', AVAILABLE);
  const offers = (await ann.notice('consoleChanged', (view) => view.offers.length === 2)).offers;
  const facts = Object.fromEntries(offers.map((offer) => [offer.visitorName, offer]));
  assert.equal(facts['Vera V.']?.visitorIdentity, 'signed');
  const { name, email, segment } = CLAIMS;
  assert.deepEqual(facts['Vera V.'].context?.signed, { name, email, segment });
  assert.equal(facts.Stranger?.visitorIdentity, 'unknown');
  const said = { page: null, attributes: {}, touchpoints: [], signed: { name, email, segment } };
  const forged = { choice, need: ANYONE, name: '', question: '', context: said };
  assert.equal(await (await newVisitor(context, app)).refusal('join', forged), 'malformed');
});

test('[H296] files go with the visitor: by the tokens of all their devices, and by none that was dropped', async (context) => {
  const { app, token, vera } = await inLine(context);
  const id = newId();
  await kept(await put(app, { token }, PDF, { id }));
  const vouched = await vera.done('vouch', { signed: await signed(app.store, 'customer-7') });
  const phone = await vouchedFor(context, app, 'customer-7');
  const [own, second] = [tokenIn(vouched), tokenIn(phone.vouched)];
  for (const bound of [own, second]) {
    assert.equal((await ask(app, { token: bound }, id)).status, 200);
    await kept(await put(app, { token: bound }, PDF));
  }
  assert.equal((await ask(app, { token }, id)).status, 401, 'the token of before');
  await phone.visitor.done('unbind', { token: second });
  assert.equal((await ask(app, { token: second }, id)).status, 401);
  const other = await vouchedFor(context, app, 'customer-8');
  assert.equal((await ask(app, { token: tokenIn(other.vouched) }, id)).status, 404);
});
