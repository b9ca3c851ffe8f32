import assert from 'node:assert/strict';
import test, { type TestContext } from 'node:test';
import type { BookingId, VisitorState } from '../protocol/index.ts';
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
} from './test/client.ts';
import { ANN, newApp, type AppWish } from './test/new-app.ts';

/** Ann is at her desk with one slot; Vera stands in her line, known by a token. */
async function newLine(context: TestContext, wish: AppWish = {}) {
  const app = await newApp(context, wish);
  const ann = await newAgent(context, app, ANN);
  await ann.done('setAvailability', { availability: 'away', backAt: null });
  const token = newToken();
  const vera = await newVisitor(context, app, token);
  await vera.notice('listChanged', ({ changed }) => changed.some(({ agentId }) => agentId === ANN));
  const ticketId = await joinLine(vera, ANN);
  await vera.notice('selfChanged', isState('waiting'));
  return { app, ann, vera, token, ticketId };
}

const isLive = (live: boolean) => (told: { readonly live: boolean }) => told.live === live;
const newest = ({ view }: VisitorState): string => view.state;
const redeem = (visitor: Visitor, receipt: string, token = newToken()) =>
  visitor.ask('redeemReceipt', { receipt, token });

test('[H151] the second window is told that it is not live, with the same state', async (context) => {
  const { app, vera, token } = await newLine(context);
  assert.deepEqual(vera.all('viewChanged').at(-1), { live: true });
  const second = await newVisitor(context, app, null);
  const told = await second.done('identify', { token });
  assert.deepEqual(second.all('viewChanged'), [{ live: false }], 'before the answer');
  assert.equal(newest(told), 'waiting');
  await second.done('takeOver', {});
  await vera.notice('viewChanged', isLive(false));
  assert.deepEqual(second.all('viewChanged').at(-1), { live: true });
});

test('[H153] only the live window acts; both are told what happens', async (context) => {
  const { app, ann, vera, token, ticketId } = await newLine(context);
  const second = await newVisitor(context, app, token);
  assert.equal(await second.refusal('leave', { ticketId }), 'view-elsewhere');
  await ann.done('setAvailability', { availability: 'available', backAt: null });
  const { offerId } = firstOffer(await ann.notice('consoleChanged', hasOffer));
  const { conversationId } = await ann.done('accept', { offerId });
  await Promise.all([vera, second].map((each) => each.notice('selfChanged', isState('talking'))));
  const say = { conversationId, text: 'Hello' };
  assert.equal(await second.refusal('say', say), 'view-elsewhere');
  assert.equal(await vera.refusal('say', say), 'ok');
  await second.notice('messageAdded', ({ text }) => text === 'Hello');
  second.socket.emit('typing', { conversationId });
  await second.done('takeOver', {});
  assert.equal(ann.all('visitorTyped').length, 0, 'who is not live is not seen typing');
  second.socket.emit('typing', { conversationId });
  await ann.notice('visitorTyped');
  assert.equal(await vera.refusal('say', say), 'view-elsewhere');
  assert.equal(await second.refusal('say', say), 'ok');
});

test('[H153] whoever begins something in a window that was not live becomes it', async (context) => {
  const { app, vera, token, ticketId } = await newLine(context);
  const second = await newVisitor(context, app, token);
  await vera.done('leave', { ticketId });
  await second.notice('selfChanged', isState('browsing'));
  await joinLine(second, ANN);
  await vera.notice('viewChanged', isLive(false));
  assert.deepEqual(second.all('viewChanged').at(-1), { live: true });
});

test('[H152] a window that reconnects is live again though its old connection still seems open', async (context) => {
  const { app, vera, token } = await newLine(context);
  await vera.done('identify', { token, viewId: 'first' });
  const stranger = await newVisitor(context, app, null);
  await stranger.done('identify', { token, viewId: 'second' });
  assert.deepEqual(stranger.all('viewChanged'), [{ live: false }]);
  const again = await newVisitor(context, app, null);
  await again.done('identify', { token, viewId: 'first' });
  assert.deepEqual(again.all('viewChanged'), [{ live: true }]);
});

test('[H154] a receipt makes another browser the same visitor, once, and the live one', async (context) => {
  const { app, vera, ticketId } = await newLine(context);
  const { receipt, expiresAt } = await vera.done('makeReceipt', {});
  assert.ok(expiresAt > Date.now() && expiresAt <= Date.now() + 600_000);
  const phone = await newVisitor(context, app, null);
  const phoneToken = newToken();
  const { view } = await phone.done('redeemReceipt', { receipt, token: phoneToken });
  assert.ok(view.state === 'waiting' && view.ticket.ticketId === ticketId);
  await vera.notice('viewChanged', isLive(false));
  const thief = await newVisitor(context, app, null);
  assert.equal((await redeem(thief, receipt)).ok, false);
  const later = await newVisitor(context, app, null);
  assert.equal(newest(await later.done('identify', { token: phoneToken })), 'waiting');
});

test('[H154] whoever did not hear the answer asks again with the same token', async (context) => {
  const { app, vera } = await newLine(context);
  const { receipt } = await vera.done('makeReceipt', {});
  const token = newToken();
  for (let time = 0; time < 2; time++) {
    const phone = await newVisitor(context, app, null);
    const answer = await redeem(phone, receipt, token);
    assert.ok(answer.ok && newest(answer.result) === 'waiting');
  }
});

test('[H154] a receipt outlives a restart of the server', async (context) => {
  const { app, vera } = await newLine(context);
  const { receipt } = await vera.done('makeReceipt', {});
  await app.close();
  const again = await newApp(context, { folder: app.folder });
  const phone = await newVisitor(context, again, null);
  const answer = await redeem(phone, receipt);
  assert.ok(answer.ok && newest(answer.result) === 'waiting');
});

test('[H155] a receipt says nothing of whom it is about, and the one made last counts', async (context) => {
  const { app, vera, token, ticketId } = await newLine(context);
  const first = await vera.done('makeReceipt', {});
  const second = await vera.done('makeReceipt', {});
  const [, payload] = second.receipt.split('.');
  const said = JSON.parse(Buffer.from(payload ?? '', 'base64url').toString()) as object;
  assert.deepEqual(Object.keys(said).sort(), ['aud', 'exp', 'jti']);
  const text = JSON.stringify(said);
  for (const secret of [token, ticketId, 'Vera']) assert.ok(!text.includes(secret));
  const phone = await newVisitor(context, app, null);
  const refused = await redeem(phone, first.receipt);
  assert.equal(refused.ok ? 'ok' : refused.refusal.code, 'receipt-gone');
  assert.ok((await redeem(phone, second.receipt)).ok);
  for (const wrong of ['', 'a.b.c', `${second.receipt}x`]) {
    assert.equal((await redeem(phone, wrong)).ok, false);
  }
});

test('[H155] who would lose a place of their own is told so, and the receipt stays good', async (context) => {
  const { app, vera } = await newLine(context);
  const { receipt } = await vera.done('makeReceipt', {});
  const other = await newVisitor(context, app);
  const own = await joinLine(other, ANN, 'Will');
  const refused = await redeem(other, receipt);
  assert.equal(refused.ok ? 'ok' : refused.refusal.code, 'ticket-open-already');
  await other.done('leave', { ticketId: own });
  assert.ok((await redeem(other, receipt)).ok);
});

test('[H155] there is no receipt for nothing, nor from a window that is not live', async (context) => {
  const { app, token } = await newLine(context);
  const nobody = await newVisitor(context, app, null);
  assert.equal(await nobody.refusal('makeReceipt', {}), 'not-identified');
  const idle = await newVisitor(context, app);
  assert.equal(await idle.refusal('makeReceipt', {}), 'ticket-unknown');
  const second = await newVisitor(context, app, token);
  assert.equal(await second.refusal('makeReceipt', {}), 'view-elsewhere');
});

test('[H156] who is called asks for more time: the next one is called, and the place comes back', async (context) => {
  const settings = { postponeSeconds: 1, postponesMost: 1 };
  const { app, ann, vera, ticketId } = await newLine(context, { settings });
  const will = await newVisitor(context, app);
  const choice = { kind: 'agent', agentId: ANN } as const;
  await will.done('join', { choice, need: ANYONE, name: 'Will', question: '' });
  await ann.done('saveProfile', {
    name: 'Ann',
    headline: '',
    biography: '',
    skills: [],
    languages: [],
    capacity: 1,
  });
  await ann.done('setAvailability', { availability: 'available', backAt: null });
  const { view } = await vera.notice('selfChanged', isState('ringing'));
  assert.ok(view.state === 'ringing' && view.postponeSeconds === 1);
  await vera.done('postpone', { ticketId });
  await vera.notice('selfChanged', isState('postponed'));
  await will.notice('selfChanged', isState('ringing'));
  const isWills = ({ offers }: { readonly offers: readonly { visitorName: string }[] }): boolean =>
    offers[0]?.visitorName === 'Will';
  const { offerId } = firstOffer(await ann.notice('consoleChanged', isWills));
  await ann.done('decline', { offerId });
  const again = await vera.notice('selfChanged', ({ view: next }) => {
    return next.state === 'ringing' && next.postponeSeconds === null;
  });
  assert.equal(newest(again), 'ringing');
  assert.equal(await vera.refusal('postpone', { ticketId }), 'postpone-spent');
});

test('[H230] what is arranged for later is arranged in the live window, as long as a place is open', async (context) => {
  const { vera, app, token, ticketId } = await newLine(context);
  const second = await newVisitor(context, app, token);
  const left = {
    choice: { kind: 'any' },
    name: 'Vera',
    contact: { mail: 'vera@example.org', phone: null },
    text: 'Please call me.',
  } as const;
  assert.equal(await second.refusal('leaveMessage', left), 'view-elsewhere');
  const bookingId = 'booking' as BookingId;
  assert.equal(await second.refusal('cancelBooking', { bookingId }), 'view-elsewhere');
  assert.equal(await vera.refusal('cancelBooking', { bookingId }), 'booking-unknown');
  await vera.done('leave', { ticketId });
  await second.notice('selfChanged', isState('browsing'));
  assert.equal(await second.refusal('leaveMessage', left), 'ok');
});
