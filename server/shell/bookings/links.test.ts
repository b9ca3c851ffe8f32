import assert from 'node:assert/strict';
import test, { type TestContext } from 'node:test';
import { ADDRESSES, LIMITS, type Booked, type BookingPage, type Moment } from '../../protocol/index.ts';
import { createMemoryStore } from '../../store/index.ts';
import { saveSite } from '../manage/administer.ts';
import { newCommandId, newVisitor, type Visitor } from '../test/client.ts';
import { ANN, BEN, newApp, SITE, type TestApp } from '../test/new-app.ts';
import { ShiftedClock } from '../test/shifted-clock.ts';
import { systemRandom } from '../system.ts';
import { BookingLinks } from './links.ts';
import { ANY, ask, bookingForm, readSlots, withAgent, withHours } from './test/site.ts';

const DAY = 86_400_000;

type Story = {
  readonly app: TestApp;
  readonly clock: ShiftedClock;
  readonly vera: Visitor;
  readonly slots: readonly Moment[];
  readonly booked: Booked;
};

async function open(context: TestContext): Promise<Story> {
  const clock = new ShiftedClock();
  const app = await newApp(context, { clock });
  await withHours(context, app, [ANN, BEN]);
  const { slots } = await readSlots(app, `?agent=${ANN}`);
  const vera = await newVisitor(context, app);
  const booked = await vera.done('book', bookingForm(withAgent(ANN), slots[4]!));
  return { app, clock, vera, slots, booked };
}

const codeOf = async (answer: ReturnType<typeof ask>): Promise<unknown> => (await answer).body.code;

test('[H135] the link shows its booking, and nothing of what was said with it', async (context) => {
  const { app, slots, booked } = await open(context);
  const { status, body } = await ask(app, ADDRESSES.booking, booked.token);
  assert.equal(status, 200);
  const page = body as unknown as BookingPage;
  assert.equal(page.siteName, 'Six Strings');
  assert.equal(page.sendsMail, false);
  const { bookingId, agent, startsAt, phase } = page.booking;
  assert.deepEqual([bookingId, agent.name, startsAt], [booked.bookingId, 'ANN', slots[4]]);
  assert.deepEqual(phase, { state: 'booked', reminded: false });
  assert.doesNotMatch(JSON.stringify(body), /vera|bent/i);
});

test('[H135] it offers the times of its own agent, its own among them, of another agent or of anyone', async (context) => {
  const { app, slots, booked } = await open(context);
  const offered = async (query = '') =>
    (await ask(app, ADDRESSES.bookingSlots + query, booked.token)).body.slots as readonly Moment[];
  assert.deepEqual(await offered(), slots);
  assert.equal((await readSlots(app, `?agent=${ANN}`)).slots.includes(slots[4]!), false);
  assert.deepEqual(await offered(`?agent=${BEN}`), slots);
  assert.deepEqual(await offered('?any'), slots);
  assert.equal(
    await codeOf(ask(app, `${ADDRESSES.bookingSlots}?agent=nobody`, booked.token)),
    'agent-unknown',
  );
});

test('[H135] it moves the booking, with a fresh link, and the visitor’s page is told', async (context) => {
  const { app, vera, slots, booked } = await open(context);
  const { status, body } = await ask(app, ADDRESSES.bookingMove, booked.token, {
    choice: withAgent(BEN),
    startsAt: slots[9],
  });
  assert.equal(status, 200);
  assert.equal(body.bookingId, booked.bookingId);
  await vera.notice('selfChanged', ({ bookings }) => bookings[0]?.startsAt === slots[9]);
  for (const token of [booked.token, String(body.token)]) {
    const shown = (await ask(app, ADDRESSES.booking, token)).body as unknown as BookingPage;
    assert.deepEqual([shown.booking.startsAt, shown.booking.agent.name], [slots[9], 'BEN']);
  }
  const taken = await newVisitor(context, app);
  await taken.done('book', bookingForm(withAgent(ANN), slots[12]!));
  const wish = { choice: withAgent(ANN), startsAt: slots[12] };
  assert.equal(await codeOf(ask(app, ADDRESSES.bookingMove, booked.token, wish)), 'slot-taken');
  const nowhere = { choice: ANY, startsAt: slots[0]! + 60_000 };
  assert.equal(await codeOf(ask(app, ADDRESSES.bookingMove, booked.token, nowhere)), 'slot-unknown');
});

test('[H135] it cancels once; the same request again is answered alike, and the link is used up', async (context) => {
  const { app, vera, slots, booked } = await open(context);
  const commandId = newCommandId();
  const first = await ask(app, ADDRESSES.bookingCancel, booked.token, { commandId });
  assert.deepEqual([first.status, first.body], [200, {}]);
  assert.deepEqual(await ask(app, ADDRESSES.bookingCancel, booked.token, { commandId }), first);
  await vera.notice('selfChanged', ({ bookings, number }) => bookings.length === 0 && number > 0);
  assert.ok((await readSlots(app, `?agent=${ANN}`)).slots.includes(slots[4]!));
  const used = [
    ask(app, ADDRESSES.booking, booked.token),
    ask(app, ADDRESSES.bookingSlots, booked.token),
    ask(app, ADDRESSES.bookingCancel, booked.token, {}),
    ask(app, ADDRESSES.bookingMove, booked.token, { choice: ANY, startsAt: slots[6] }),
  ];
  for (const answer of used) {
    const { status, body } = await answer;
    assert.deepEqual([status, body.code], [404, 'booking-unknown']);
    assert.match(String(body.detail), /was cancelled or is over\. Book another time/);
  }
});

test('[H136] a link that was changed, cut, or made for something else opens nothing', async (context) => {
  const { app, booked, slots } = await open(context);
  const [head = '', claims = '', signature = ''] = booked.token.split('.');
  const forged = Buffer.from(
    JSON.stringify({ jti: booked.bookingId, aud: `booking:${SITE}`, exp: 9_999_999_999 }),
  ).toString('base64url');
  const none = Buffer.from(JSON.stringify({ alg: 'none' })).toString('base64url');
  const elsewhere = new BookingLinks(SITE, { store: createMemoryStore(), random: systemRandom });
  const ofOther = new BookingLinks('bakery' as typeof SITE, { store: app.store, random: systemRandom });
  const tokens = [
    '',
    'nonsense',
    booked.token.slice(0, -3),
    `${head}.${forged}.${signature}`,
    `${none}.${claims}.`,
    `${none}.${forged}.`,
    'x'.repeat(5_000),
    await elsewhere.make(booked.bookingId, slots[4]!),
    await ofOther.make(booked.bookingId, slots[4]!),
  ];
  await saveSite(
    { store: app.store, clock: new ShiftedClock() },
    { siteId: 'bakery' as never, name: 'B', origins: [] },
  );
  for (const token of tokens) {
    const { status, body } = await ask(app, ADDRESSES.bookingCancel, token, {});
    assert.ok(status === 401 || body.code === 'booking-unknown', `${token.slice(0, 20)} ${status}`);
    if (status === 401) assert.equal(body.code, 'link-invalid');
  }
  assert.equal((await ask(app, ADDRESSES.booking, booked.token)).status, 200);
  const bare = await fetch(app.url + ADDRESSES.booking);
  assert.equal(bare.status, 401);
});

test('[H136] a link works until fifteen days after its time, and then says that it is too old', async (context) => {
  const { app, clock, booked } = await open(context);
  clock.aheadMilliseconds = LIMITS.bookingLinkSeconds * 1_000;
  assert.equal((await ask(app, ADDRESSES.booking, booked.token)).status, 200);
  clock.aheadMilliseconds += DAY;
  const { status, body } = await ask(app, ADDRESSES.booking, booked.token);
  assert.deepEqual([status, body.code], [410, 'link-expired']);
});

test('[H136] what comes with a link is checked like anything else', async (context) => {
  const { app, booked, slots } = await open(context);
  const bodies = [
    {},
    { choice: ANY },
    { choice: ANY, startsAt: 'now' },
    { choice: ANY, startsAt: slots[6], bookingId: 'other' },
    { choice: { kind: 'flex', agentId: ANN, patienceSeconds: 0 }, startsAt: slots[6] },
    { choice: ANY, startsAt: slots[6], commandId: '' },
  ];
  for (const body of bodies)
    assert.equal(await codeOf(ask(app, ADDRESSES.bookingMove, booked.token, body)), 'malformed');
  const huge = { choice: ANY, startsAt: slots[6], note: 'x'.repeat(10_000) };
  assert.equal(await codeOf(ask(app, ADDRESSES.bookingMove, booked.token, huge)), 'too-large');
  const shown = (await ask(app, ADDRESSES.booking, booked.token)).body as unknown as BookingPage;
  assert.equal(shown.booking.startsAt, slots[4]);
});

test('[H136] the page of the link is served under a strict policy and tells no other server its address', async (context) => {
  const app = await newApp(context);
  const page = await fetch(app.url + ADDRESSES.bookingPage);
  assert.equal(page.status, 200);
  const policy = page.headers.get('content-security-policy') ?? '';
  assert.match(policy, /default-src 'none'/);
  assert.match(policy, /require-trusted-types-for 'script'/);
  assert.doesNotMatch(policy, /unsafe/);
  assert.equal(page.headers.get('referrer-policy'), 'no-referrer');
  assert.match(await page.text(), /<booking-page><\/booking-page>/);
});
