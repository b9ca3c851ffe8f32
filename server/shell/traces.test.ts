import assert from 'node:assert/strict';
import test from 'node:test';
import { ADDRESSES, CONSOLE_HEADER, NAMESPACES, type ConsoleView } from '../protocol/index.ts';
import { PDF } from './attachments/test/files.ts';
import { ask, put } from './attachments/test/in-line.ts';
import { bookingForm, readSlots, withAgent, withHours } from './bookings/test/site.ts';
import {
  connected,
  firstOffer,
  hasOffer,
  isState,
  joinLine,
  newAgent,
  newSocket,
  newToken,
  newVisitor,
  type Visitor,
} from './test/client.ts';
import { ANN, mailOf, newApp, SITE, type TestApp } from './test/new-app.ts';
import { signed } from './vouching/test/sign.ts';

const ADDRESS = '203.0.113.77';
const PROXIED = { config: { trustedProxies: 1 } };

async function tryDoors(app: TestApp): Promise<void> {
  const headers = { 'x-forwarded-for': ADDRESS, 'content-type': 'application/json' };
  const wrong = JSON.stringify({ email: mailOf(ANN), password: 'a wrong secret' });
  for (let number = 0; number < 7; number += 1) {
    await fetch(app.url + ADDRESSES.session, {
      method: 'POST',
      headers: { ...headers, [CONSOLE_HEADER]: '1' },
      body: wrong,
    });
  }
  const foreign = { ...headers, origin: 'https://evil.example' };
  await fetch(`${app.url}/v1/sites/${SITE}/agents`, { headers: foreign });
  await fetch(`${app.url}/v1/site`, { headers: { ...headers, authorization: 'Bearer hpk_wrong_key' } });
  await fetch(app.url + ADDRESSES.booking, { headers: { ...headers, authorization: 'Bearer a.wrong.link' } });
}

test('[H589] no network address, name, word, mail address, number or token stands in the log', async (context) => {
  const app = await newApp(context, PROXIED);
  await withHours(context, app, [ANN]);
  await tryDoors(app);
  const token = newToken();
  const vera = await newVisitor(context, app, token);
  const ann = await newAgent(context, app, ANN);
  await ann.done('setAvailability', { availability: 'available', backAt: null });
  await joinLine(vera, ANN, 'Veronika');
  const { offerId } = firstOffer(await ann.notice('consoleChanged', hasOffer));
  const { conversationId } = await ann.done('accept', { offerId });
  await vera.done('say', { conversationId, text: 'My grandmother sings.' });
  await put(app, { token }, PDF, { name: 'passport.pdf', query: conversationId });
  await ask(app, { token: newToken() }, 'A'.repeat(22) as never);
  const [startsAt = 0] = (await readSlots(app, `?agent=${ANN}`)).slots;
  const contact = { mail: 'vera@home.example', phone: '+43 1 5550199' };
  const { token: link } = await vera.done('book', bookingForm(withAgent(ANN), startsAt, { contact }));
  const identity = await signed(app.store, 'customer-4711');
  await vera.ask('vouch', { signed: identity });
  await vera.ask('vouch', { signed: `${identity}x` });
  vera.socket.emit('say', { conversationId, text: null });
  await vera.done('resync', {});
  const secrets = [token, link, identity, 'customer-4711', 'a wrong secret', 'hpk_wrong_key', 'a.wrong.link'];
  const people = [
    ADDRESS,
    '127.0.0.1',
    'Veronika',
    'grandmother',
    'passport',
    mailOf(ANN),
    '5550199',
    'home.example',
  ];
  const written = app.lines.map((line) => JSON.stringify(line)).join('\n');
  for (const secret of [...secrets, ...people])
    assert.ok(!written.includes(secret), `${secret} in ${written}`);
});

/** Everything that a visitor was ever told over the connection, as it came. */
async function listening(visitor: Visitor, act: () => Promise<unknown>): Promise<string> {
  const told: string[] = [];
  visitor.socket.io.engine.on('packet', (packet: { data?: unknown }) => told.push(String(packet.data)));
  await act();
  return told.join('\n');
}

test('[H590] a token is never said back, whole or wrong, and is refused in an address', async (context) => {
  const app = await newApp(context);
  const [token, other, wrong] = [newToken(), newToken(), `${newToken()}!`];
  const ann = await newAgent(context, app, ANN);
  await ann.done('setAvailability', { availability: 'available', backAt: null });
  await ann.done('setAvailability', { availability: 'away', backAt: null });
  const visitor = await newVisitor(context, app, null);
  const told = await listening(visitor, async () => {
    await visitor.done('identify', { token });
    await visitor.refusal('identify', { token: wrong });
    await visitor.refusal('unbind', { token: wrong });
    await visitor.refusal('redeemReceipt', { receipt: 'x.y.z', token: other });
    await visitor.refusal('vouch', { signed: `${token}.${other}.x` });
    await joinLine(visitor, ANN);
    await visitor.notice('selfChanged', isState('waiting'));
    await visitor.done('resync', {});
  });
  assert.ok(told.includes('waiting'));
  for (const secret of [token, other, wrong]) assert.ok(!told.includes(secret), secret);
  const address = `/v1/sites/${SITE}/attachments/${'A'.repeat(22)}`;
  const asked = await fetch(`${app.url}${address}?token=${token}&access_token=${token}`);
  assert.equal(((await asked.json()) as { code: string }).code, 'not-identified');
  const query = { site: SITE, token };
  const named = newSocket(context, app, { namespace: NAMESPACES.visitor, query });
  await connected(named);
  const self = (await named.timeout(5_000).emitWithAck('resync', {})) as { result: { self: unknown } };
  assert.equal(self.result.self, null);
});

test('[H590] whoever only says the name and the mail address of somebody sees nothing of theirs', async (context) => {
  const app = await newApp(context);
  const ann = await newAgent(context, app, ANN);
  await ann.done('setAvailability', { availability: 'available', backAt: null });
  const vera = await newVisitor(context, app, null);
  const claims = { name: 'Vera', email: 'vera@home.example' };
  await vera.done('vouch', { signed: await signed(app.store, 'customer-7', { claims }) });
  await joinLine(vera, ANN, 'Vera');
  const { offerId } = firstOffer(await ann.notice('consoleChanged', hasOffer));
  const { conversationId } = await ann.done('accept', { offerId });
  await vera.done('say', { conversationId, text: 'The key lies under the mat.' });
  await ann.done('end', { conversationId });
  await vera.notice('selfChanged', isState('reviewing'));
  const liar = await newVisitor(context, app);
  await joinLine(liar, ANN, 'Vera');
  const another = (view: ConsoleView): boolean => hasOffer(view) && view.offers[0]?.offerId !== offerId;
  const rung = firstOffer(await ann.notice('consoleChanged', another));
  const subject = { kind: 'offer', offerId: rung.offerId } as const;
  const { story } = await ann.done('readStory', { subject });
  assert.ok(!JSON.stringify(story).includes(conversationId));
  const accepted = await ann.done('accept', { offerId: rung.offerId });
  await liar.notice('selfChanged', isState('talking'));
  assert.equal(await liar.refusal('readMessages', { conversationId, after: 0 }), 'conversation-unknown');
  assert.equal(await liar.refusal('readReview', { conversationId }), 'conversation-unknown');
  const { messages } = await liar.done('readMessages', { conversationId: accepted.conversationId, after: 0 });
  assert.deepEqual(messages, []);
});
