import assert from 'node:assert/strict';
import test, { type TestContext } from 'node:test';
import { ADDRESSES, type BookingPage, type LanguageTag, type Moment } from '../../protocol/index.ts';
import { newAgent, newVisitor } from '../test/client.ts';
import { eventually } from '../test/eventually.ts';
import { ANN, BEN, newApp, SITE, type TestApp } from '../test/new-app.ts';
import { ShiftedClock } from '../test/shifted-clock.ts';
import { ask, bookingForm, Postbox, readSlots, withAgent, withHours } from './test/site.ts';
import { bookingMail } from './mail-words.ts';

const PUBLIC_URL = 'https://help.example';

/** A server with mail set up, on the data of one before it where a folder is named. */
const open = (context: TestContext, mail: Postbox, clock = new ShiftedClock(), folder?: string) =>
  newApp(context, { mail, clock, ...(folder === undefined ? {} : { folder }) });

async function openWithHours(context: TestContext, mail: Postbox) {
  const app = await open(context, mail);
  await withHours(context, app, [ANN, BEN]);
  const { slots, sendsMail } = await readSlots(app, `?agent=${ANN}`);
  assert.equal(sendsMail, true);
  return { app, slots, vera: await newVisitor(context, app) };
}

const waiting = async (app: TestApp): Promise<number> =>
  (await app.store.readBookingMails(SITE, 0, 100)).length;

const tokenIn = (text: string): string => /#([\w.-]+)/.exec(text)?.[1] ?? '';

test('[H141] a booking, its move and its end are told by mail, in the visitor’s own time, with the link', async (context) => {
  const mail = new Postbox();
  const { app, slots, vera } = await openWithHours(context, mail);
  const { bookingId, mailed } = await vera.done('book', bookingForm(withAgent(ANN), slots[2]!));
  assert.equal(mailed, true);
  await eventually(() => mail.mails.length === 1);
  const [booked] = mail.mails;
  assert.equal(booked?.to, 'vera@example.org');
  assert.equal(booked.subject, 'Your call with ANN, Six Strings');
  const inNewYork = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'America/New_York',
    hour: '2-digit',
    minute: '2-digit',
  }).format(slots[2]);
  assert.ok(booked.text.includes(inNewYork), booked.text);
  assert.doesNotMatch(booked.text + booked.subject, /Vera|neck/, 'no words of whoever booked');
  const page = (await ask(app, ADDRESSES.booking, tokenIn(booked.text))).body as unknown as BookingPage;
  assert.equal(page.booking.bookingId, bookingId);
  await vera.done('moveBooking', { bookingId, choice: withAgent(BEN), startsAt: slots[6]! });
  await vera.done('cancelBooking', { bookingId });
  await eventually(() => mail.mails.length === 3);
  assert.deepEqual(mail.subjects.slice(1), [
    'Moved: your call with BEN, Six Strings',
    'Cancelled: your call with BEN, Six Strings',
  ]);
  await eventually(async () => (await waiting(app)) === 0);
});

test('[H141] who left no mail address gets no mail, and is told so', async (context) => {
  const mail = new Postbox();
  const { app, slots, vera } = await openWithHours(context, mail);
  const contact = { mail: null, phone: '+49 30 123456' };
  const { mailed } = await vera.done('book', bookingForm(withAgent(ANN), slots[2]!, { contact }));
  assert.equal(mailed, false);
  await eventually(async () => (await waiting(app)) === 0);
  assert.deepEqual(mail.subjects, []);
});

test('[H141] whoever was let down by an agent is told by mail what became of the call', async (context) => {
  const mail = new Postbox();
  const { app, slots, vera } = await openWithHours(context, mail);
  const ann = await newAgent(context, app, ANN);
  const { bookingId } = await vera.done('book', bookingForm(withAgent(ANN), slots[2]!));
  await ann.done('giveUpBooking', { bookingId });
  await eventually(() => mail.mails.length === 2);
  assert.equal(mail.subjects[1], 'Please choose another time: your call, Six Strings');
  const link = tokenIn(mail.mails[1]?.text ?? '');
  const wish = { choice: withAgent(ANN), startsAt: slots[8] };
  assert.equal((await ask(app, ADDRESSES.bookingMove, link, wish)).status, 200);
});

test('[H142] a mail that could not be sent waits over a restart, and goes out once', async (context) => {
  const mail = new Postbox();
  mail.answer = () => 'later';
  const { app, slots, vera } = await openWithHours(context, mail);
  await vera.done('book', bookingForm(withAgent(ANN), slots[9]!));
  await eventually(() => mail.mails.length === 1);
  assert.equal(await waiting(app), 1);
  await app.close();
  const next = new Postbox();
  const again = await open(context, next, new ShiftedClock(), app.folder);
  await eventually(() => next.mails.length === 1);
  assert.deepEqual(next.mails[0]?.id, mail.mails[0]?.id, 'so that a reader knows it again');
  await eventually(async () => (await waiting(again)) === 0);
  await again.close();
  const last = new Postbox();
  await open(context, last, new ShiftedClock(), app.folder);
  assert.deepEqual(last.subjects, []);
});

test('[H142] one mail that nobody will take, or not yet, holds up no other', async (context) => {
  const mail = new Postbox();
  mail.answer = ({ to }) => (to.startsWith('gone') ? 'never' : to.startsWith('slow') ? 'later' : 'sent');
  const { app, slots, vera } = await openWithHours(context, mail);
  const contacts = ['gone@example.org', 'slow@example.org', 'vera@example.org'];
  for (const [index, address] of contacts.entries()) {
    const contact = { mail: address, phone: null };
    await vera.done('book', bookingForm(withAgent(ANN), slots[index]!, { contact }));
  }
  await eventually(() => mail.mails.some(({ to }) => to === 'vera@example.org'));
  await eventually(async () => (await waiting(app)) === 1);
});

test('[H142] a reminder that comes too late is not sent, nor a mail days old', async (context) => {
  const clock = new ShiftedClock();
  const mail = new Postbox();
  mail.answer = () => 'later';
  const app = await open(context, mail, clock);
  await withHours(context, app, [ANN]);
  const { slots } = await readSlots(app, `?agent=${ANN}`);
  const vera = await newVisitor(context, app);
  const startsAt: Moment = slots[6]!;
  await vera.done('book', bookingForm(withAgent(ANN), startsAt));
  await app.close();
  clock.aheadMilliseconds = startsAt - Date.now() - 30 * 60_000;
  const reminding = new Postbox();
  reminding.answer = () => 'later';
  const second = await open(context, reminding, clock, app.folder);
  await eventually(() => reminding.subjects.includes('Soon: your call with ANN, Six Strings'));
  await second.close();
  clock.aheadMilliseconds += 60 * 60_000;
  const late = new Postbox();
  const third = await open(context, late, clock, app.folder);
  await eventually(async () => (await waiting(third)) === 0);
  assert.deepEqual(late.subjects, ['Your call with ANN, Six Strings']);
});

test('[H142] nothing is mailed to whoever was erased meanwhile', async (context) => {
  const mail = new Postbox();
  mail.answer = () => 'later';
  const { app, slots, vera } = await openWithHours(context, mail);
  await vera.done('book', bookingForm(withAgent(ANN), slots[2]!));
  await eventually(() => mail.mails.length === 1);
  const events = await app.store.readEvents(SITE, 0, 1_000);
  const made = events.find((event) => event.type === 'bookingMade');
  assert.ok(made?.type === 'bookingMade');
  await app.store.forgetVisitor(SITE, made.visitorId);
  assert.equal(await waiting(app), 0);
});

test('[H142] without mail set up nothing waits, and everybody is told', async (context) => {
  const app = await newApp(context);
  await withHours(context, app, [ANN]);
  const { slots, sendsMail } = await readSlots(app, `?agent=${ANN}`);
  assert.equal(sendsMail, false);
  const vera = await newVisitor(context, app);
  const { mailed } = await vera.done('book', bookingForm(withAgent(ANN), slots[2]!));
  assert.equal(mailed, false);
  assert.equal(await waiting(app), 0);
});

test('[H143] a mail tells the time on both sides of a clock change, and the name of the zone', () => {
  const link = `${PUBLIC_URL}/booking#token`;
  const facts = { siteName: 'Six Strings', agentName: 'Ann', language: 'en', link };
  const at = (startsAt: Moment, zone: string, news: 'booked' | 'visitor-cancelled' = 'booked') =>
    bookingMail({ ...facts, news, startsAt, endsAt: startsAt + 1_800_000, zone: zone as never }).text;
  const before = at(Date.UTC(2027, 2, 27, 8), 'Europe/Berlin');
  assert.match(before, /Saturday,? 27 March 2027, 09:00–09:30 \(Central European Standard Time\)/);
  assert.match(at(Date.UTC(2027, 2, 28, 8), 'Europe/Berlin'), /10:00–10:30 \(Central European Summer Time\)/);
  assert.match(at(Date.UTC(2027, 2, 28, 8), 'Asia/Kolkata'), /13:30–14:00 \(India Standard Time\)/);
  assert.match(at(Date.UTC(2027, 2, 28, 20), 'Asia/Kolkata'), /29 March 2027, 01:30–02:00/, 'the next day');
  assert.match(before, /https:\/\/help\.example\/booking#token/);
  const cancelled = at(Date.UTC(2027, 2, 27, 8), 'Europe/Berlin', 'visitor-cancelled');
  assert.doesNotMatch(cancelled, /#token/);
});

test('[H220] a booking keeps the language of whoever booked, and all its mails are written in it', async (context) => {
  const mail = new Postbox();
  const { slots, vera } = await openWithHours(context, mail);
  const form = bookingForm(withAgent(ANN), slots[2]!, { language: 'de-AT' as LanguageTag });
  const { bookingId } = await vera.done('book', form);
  await vera.done('cancelBooking', { bookingId });
  await eventually(() => mail.mails.length === 2);
  assert.deepEqual(mail.subjects, ['Ihr Anruf: ANN, Six Strings', 'Abgesagt: Ihr Anruf, ANN, Six Strings']);
  assert.match(
    mail.mails[0]?.text ?? '',
    /ANN ruft Sie an:\n(Mon|Diens|Donners|Frei|Sams|Sonn)tag, |Mittwoch, /,
  );
});
