import assert from 'node:assert/strict';
import test from 'node:test';
import type { AgentId, BookingId } from '../../protocol/index.ts';
import { BOOKING, MESSAGE, booking, bookingMail as mail, leftMessage } from './booking-samples.ts';
import { BAKERY, SHOP, VERA, WILL, commit, writeTexts } from './samples.ts';
import type { OpenStore } from './store-suite.ts';

const { siteId } = SHOP;
const NO_CONTACT = { mail: null, phone: null };

function stored<Text extends { readonly kind: string }>(text: Text): Omit<Text, 'kind'> {
  const { kind, ...rest } = text;
  assert.ok(kind !== '');
  return rest;
}

export function bookingRules(open: OpenStore): void {
  test('[S60] what was said with a booking or left for later is kept, each site its own', async (context) => {
    const { store, reopen } = await open(context);
    const second = booking({ bookingId: 'booking-2' as BookingId, visitorName: '' });
    await writeTexts(store, [booking(), leftMessage()]);
    await writeTexts(store, [second]);
    const again = await reopen();
    const ids = [BOOKING, BOOKING, second.bookingId, 'gone' as BookingId];
    const texts = await again.readBookingTexts(siteId, ids);
    const sorted = [...texts].sort((a, b) => (a.bookingId < b.bookingId ? -1 : 1));
    assert.deepEqual(sorted, [stored(booking()), stored(second)]);
    assert.deepEqual(await again.readLeftMessages(siteId, [MESSAGE]), [stored(leftMessage())]);
    assert.deepEqual(await again.readBookingTexts(BAKERY.siteId, [BOOKING]), []);
    assert.deepEqual(await again.readLeftMessages(BAKERY.siteId, [MESSAGE]), []);
    assert.deepEqual(await again.readBookingTexts(siteId, []), []);
  });

  test('[S61] mails wait in the order of their events until each is dropped', async (context) => {
    const { store, reopen } = await open(context);
    await writeTexts(store, [mail(7, { news: 'reminder' }), mail(3)]);
    const again = await reopen();
    const [first, second] = await again.readBookingMails(siteId, 0, 10);
    assert.deepEqual([first, second], [stored(mail(3)), stored(mail(7, { news: 'reminder' }))]);
    assert.deepEqual(await again.readBookingMails(siteId, 0, 1), [first]);
    assert.deepEqual(await again.readBookingMails(siteId, 3, 10), [second]);
    assert.deepEqual(await again.readBookingMails(BAKERY.siteId, 0, 10), []);
    await again.dropBookingMail(siteId, 3);
    await again.dropBookingMail(siteId, 3);
    assert.deepEqual(await again.readBookingMails(siteId, 0, 10), [second]);
    await assert.rejects(async () => again.readBookingMails(siteId, 0, 0));
  });

  test('[S62] a booking is written once: a second of the same id is a bug, and writes nothing', async (context) => {
    const { store } = await open(context);
    await writeTexts(store, [booking()]);
    const faulty = commit(0, { texts: [booking({ note: 'Other words.' }), mail(1)] });
    await assert.rejects(store.commit(faulty));
    assert.deepEqual(await store.readBookingTexts(siteId, [BOOKING]), [stored(booking())]);
    assert.deepEqual(await store.readBookingMails(siteId, 0, 10), []);
    assert.deepEqual(await store.readEvents(siteId, 0, 10), []);
  });

  test('[S63] with a visitor go the words of bookings and messages, and the mails about them', async (context) => {
    const { store } = await open(context);
    const wills = booking({ bookingId: 'booking-2' as BookingId, visitorId: WILL });
    const willsMail = mail(2, { bookingId: wills.bookingId, agentId: 'ben' as AgentId });
    await writeTexts(store, [booking(), leftMessage(), mail(1), wills, willsMail]);
    await store.forgetVisitor(siteId, VERA);
    const [erased] = await store.readBookingTexts(siteId, [BOOKING]);
    assert.deepEqual(erased, {
      ...stored(booking()),
      visitorName: '',
      contact: NO_CONTACT,
      note: '',
    });
    const [message] = await store.readLeftMessages(siteId, [MESSAGE]);
    assert.deepEqual([message?.visitorName, message?.contact, message?.text], ['', NO_CONTACT, '']);
    assert.deepEqual(await store.readBookingMails(siteId, 0, 10), [stored(willsMail)]);
    assert.deepEqual(await store.readBookingTexts(siteId, [wills.bookingId]), [stored(wills)]);
  });
}
