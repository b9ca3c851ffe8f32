import assert from 'node:assert/strict';
import test from 'node:test';
import { ADDRESSES, type AgentPage, type BookingPage, type VisitorState } from '../../protocol/index.ts';
import { daily } from '../../hours/test/clock.ts';
import { decideAnew } from '../test/decide-anew.ts';
import { eventually } from '../test/eventually.ts';
import { newAgent, newToken, newVisitor } from '../test/client.ts';
import { ANN, BEN, newApp, SITE } from '../test/new-app.ts';
import { ShiftedClock } from '../test/shifted-clock.ts';
import { ANY, ask, bookingForm, readSlots, withAgent, withHours } from './test/site.ts';

const phaseIs =
  (state: string) =>
  ({ bookings }: VisitorState): boolean =>
    bookings[0]?.phase.state === state;

test('[H137] a restart keeps bookings, hours and links, and reminds of what fell due meanwhile', async (context) => {
  const clock = new ShiftedClock();
  const app = await newApp(context, { clock });
  await withHours(context, app, [ANN]);
  const { slots } = await readSlots(app, `?agent=${ANN}`);
  const token = newToken();
  const vera = await newVisitor(context, app, token);
  const startsAt = slots[5]!;
  const booked = await vera.done('book', bookingForm(withAgent(ANN), startsAt));
  await app.close();

  clock.aheadMilliseconds = startsAt - Date.now() - 30 * 60_000;
  const again = await newApp(context, { folder: app.folder, clock });
  const back = await newVisitor(context, again, token);
  const { self } = await back.done('resync', {});
  assert.deepEqual(self?.bookings[0]?.phase, { state: 'booked', reminded: true });
  assert.equal((await readSlots(again, `?agent=${ANN}`)).slots.includes(startsAt), false);
  const page = (await ask(again, ADDRESSES.booking, booked.token)).body as unknown as BookingPage;
  assert.equal(page.booking.startsAt, startsAt);
  const ann = await newAgent(context, again, ANN);
  const view = await ann.done('resync', {});
  assert.deepEqual(view.bookings.bookings[0]?.visitorName, 'Vera');
  assert.deepEqual(view.self.hours?.zone, 'Europe/Berlin');
  await again.close();

  clock.aheadMilliseconds = startsAt - Date.now() - 1_000;
  const last = await newApp(context, { folder: app.folder, clock });
  const there = await newVisitor(context, last, token);
  await eventually(async () => {
    const { self: now } = await there.done('resync', {});
    return now !== null && phaseIs('due')(now);
  });
  const caller = await newAgent(context, last, ANN);
  await caller.done('finishBooking', { bookingId: booked.bookingId });
  await there.notice('selfChanged', ({ bookings, number }) => bookings.length === 0 && number > 0);
});

test('[H138] whose agent is removed is told: somebody else calls, or another time is to be chosen', async (context) => {
  const app = await newApp(context);
  await withHours(context, app, [ANN, BEN]);
  const { slots } = await readSlots(app, `?agent=${ANN}`);
  const [vera, will] = [await newVisitor(context, app), await newVisitor(context, app)];
  await vera.done('book', bookingForm(withAgent(ANN), slots[2]!));
  for (const index of [8, 9]) await will.done('book', bookingForm(withAgent(BEN), slots[index]!));
  await will.done('book', bookingForm(ANY, slots[3]!));
  const before = await will.done('resync', {});
  assert.equal(before.self?.bookings[0]?.agent.name, 'ANN', 'whose time is taken less');
  await decideAnew(app, { type: 'removeAgent', agentId: ANN });
  await withHours(context, app, [BEN]);
  const told = await vera.notice('selfChanged', phaseIs('displaced'));
  assert.deepEqual(told.bookings[0]?.phase, { state: 'displaced', reason: 'agent-removed' });
  const { self } = await will.done('resync', {});
  assert.deepEqual([self?.bookings[0]?.agent.name, self?.bookings[0]?.phase.state], ['BEN', 'booked']);
  const { bookingId } = told.bookings[0];
  await vera.done('moveBooking', { bookingId, choice: withAgent(BEN), startsAt: slots[7]! });
  await vera.notice('selfChanged', ({ bookings: [first] }) => first?.agent.name === 'BEN');
});

test('[H139] a message is left for one agent or anyone, seen by those whom it is for, and done once', async (context) => {
  const app = await newApp(context);
  const [ann, ben] = [await newAgent(context, app, ANN), await newAgent(context, app, BEN)];
  const vera = await newVisitor(context, app);
  const contact = { mail: null, phone: '+49 30 123456' };
  const message = { name: 'Vera', contact, text: 'Do you buy old guitars?' };
  const { leftMessageId } = await vera.done('leaveMessage', { ...message, choice: withAgent(ANN) });
  const forAnyone = await vera.done('leaveMessage', { ...message, choice: ANY });
  const anns = await ann.notice('consoleChanged', (view) => view.leftMessages.total === 2);
  assert.deepEqual(
    anns.leftMessages.messages.map(({ text, visitorName }) => [text, visitorName]),
    [
      ['Do you buy old guitars?', 'Vera'],
      ['Do you buy old guitars?', 'Vera'],
    ],
  );
  await ben.notice('consoleChanged', (view) => view.leftMessages.total === 1);
  assert.equal(await ben.refusal('finishLeftMessage', { leftMessageId }), 'left-message-unknown');
  await ben.done('finishLeftMessage', forAnyone);
  assert.equal(await ann.refusal('finishLeftMessage', forAnyone), 'left-message-unknown');
  await ann.notice('consoleChanged', (view) => view.leftMessages.total === 1 && view.number > anns.number);
  assert.equal(await vera.refusal('leaveMessage', { ...message, text: ' ', choice: ANY }), 'text-empty');
  const long = 'x'.repeat(2_001);
  assert.equal(await vera.refusal('leaveMessage', { ...message, text: long, choice: ANY }), 'text-too-long');
  const stranger = withAgent('nobody' as never);
  assert.equal(await vera.refusal('leaveMessage', { ...message, choice: stranger }), 'agent-unknown');
});

test('[H140] an agent says when to be there; the page tells visitors, without the zone', async (context) => {
  const app = await newApp(context);
  const ann = await newAgent(context, app, ANN);
  const hours = daily('Asia/Kolkata', '10:00-18:30');
  await ann.done('saveHours', { hours });
  const view = await ann.notice('consoleChanged', ({ self }) => self.hours !== null);
  assert.deepEqual(view.self.hours, hours);
  const response = await fetch(`${app.url}${ADDRESSES.agentPage(SITE, ANN)}`);
  const text = await response.text();
  const page = JSON.parse(text) as AgentPage;
  assert.ok(page.hours.length >= 7);
  assert.equal(page.nextFreeAt, (await readSlots(app, `?agent=${ANN}`)).slots[0]);
  assert.doesNotMatch(text, /Kolkata/);
  await ann.done('saveHours', { hours: null });
  assert.deepEqual((await readSlots(app, `?agent=${ANN}`)).slots, []);
});

test('[H140] hours that cannot be are refused by the day, and change nothing', async (context) => {
  const app = await newApp(context);
  const ann = await newAgent(context, app, ANN);
  const refusalOf = async (hours: unknown) => {
    const answer = await ann.ask('saveHours', { hours } as never);
    assert.ok(!answer.ok);
    return answer.refusal;
  };
  const good = daily('Europe/Berlin', '09:00-17:00');
  const wrong = await refusalOf({ ...good, week: [{ weekday: 3, from: '17:00', until: '09:00' }] });
  assert.deepEqual([wrong.code, wrong.field], ['hours-invalid', 'hours']);
  assert.match(wrong.message, /^Mend Wednesday/);
  assert.equal((await refusalOf({ ...good, zone: 'Berlin' })).code, 'hours-invalid');
  for (const bad of [{}, { ...good, week: 'all' }, { ...good, week: [{ weekday: 0 }] }, 5])
    assert.equal((await refusalOf(bad)).code, 'malformed');
  const { self } = await ann.done('resync', {});
  assert.equal(self.hours, null);
});
