import assert from 'node:assert/strict';
import test, { type TestContext } from 'node:test';
import { ADDRESSES, LIMITS, type BookingView, type VisitorState } from '../../protocol/index.ts';
import { BOUNDS } from '../bounds.ts';
import { newAgent, newCommandId, newToken, newVisitor, type Visitor } from '../test/client.ts';
import { ANN, BEN, newApp, SITE, SITE_ORIGIN, type TestApp } from '../test/new-app.ts';
import { ANY, bookingForm, readSlots, withAgent, withHours } from './test/site.ts';

async function open(context: TestContext): Promise<TestApp> {
  const app = await newApp(context);
  await withHours(context, app, [ANN, BEN]);
  return app;
}

const hasBooking =
  (fits: (booking: BookingView) => boolean = () => true) =>
  ({ bookings }: VisitorState): boolean =>
    bookings.some(fits);

test('[H130] free slots are told to whoever asks, of one agent or of anyone suitable, until they are taken', async (context) => {
  const app = await open(context);
  const anns = await readSlots(app, `?agent=${ANN}`);
  assert.deepEqual([anns.slotMinutes, anns.sendsMail], [30, false]);
  assert.ok(anns.opensAt !== null && anns.opensAt <= anns.serverNow);
  const [first = 0] = anns.slots;
  assert.ok(first >= anns.serverNow + 30 * 60_000);
  const vera = await newVisitor(context, app);
  await vera.done('book', bookingForm(withAgent(ANN), first));
  assert.equal((await readSlots(app, `?agent=${ANN}`)).slots.includes(first), false);
  assert.ok((await readSlots(app)).slots.includes(first), 'Ben is free then');
  assert.ok((await readSlots(app, '?skill=vintage&language=de&language=en')).slots.includes(first));
  assert.deepEqual((await readSlots(app, '?skill=harp')).slots, []);
});

test('[H130] slots follow the rules of the list: origins of the site only, and a clear no for what is wrong', async (context) => {
  const app = await open(context);
  const address = `${app.url}${ADDRESSES.slots(SITE)}`;
  const own = await fetch(address, { headers: { origin: SITE_ORIGIN } });
  assert.equal(own.headers.get('access-control-allow-origin'), SITE_ORIGIN);
  assert.equal((await fetch(address, { headers: { origin: 'https://evil.example' } })).status, 403);
  const codes = await Promise.all(
    [
      '?agent=nobody',
      '?agent=',
      '?agent=a&agent=b',
      '?skill=a&skill=b&skill=c&skill=d&skill=e&skill=f',
      '?language=%25',
    ].map(async (query) => ((await (await fetch(address + query)).json()) as { code: string }).code),
  );
  assert.deepEqual(codes, ['agent-unknown', 'malformed', 'malformed', 'malformed', 'malformed']);
  assert.equal((await fetch(`${app.url}/v1/sites/nowhere/slots`)).status, 404);
});

test('[H131] of twenty visitors who want one slot at once exactly one gets it', async (context) => {
  const app = await open(context);
  const { slots } = await readSlots(app, `?agent=${ANN}`);
  const visitors = await Promise.all(Array.from({ length: 20 }, () => newVisitor(context, app)));
  const form = bookingForm(withAgent(ANN), slots[0]!);
  const answers = await Promise.all(visitors.map((visitor) => visitor.refusal('book', form)));
  assert.equal(answers.filter((answer) => answer === 'ok').length, 1);
  assert.equal(answers.filter((answer) => answer === 'slot-taken').length, 19);
  const events = await app.store.readEvents(SITE, 0, 1_000);
  assert.equal(events.filter(({ type }) => type === 'bookingMade').length, 1);
});

test('[H131] two tabs of a visitor: the same command books once, another is told that the slot is taken', async (context) => {
  const app = await open(context);
  const { slots } = await readSlots(app, `?agent=${ANN}`);
  const token = newToken();
  const [one, two] = await Promise.all([newVisitor(context, app, token), newVisitor(context, app, token)]);
  const form = bookingForm(withAgent(ANN), slots[0]!);
  const commandId = newCommandId();
  const [first, again] = await Promise.all([
    one.done('book', { ...form, commandId }),
    two.done('book', { ...form, commandId }),
  ]);
  assert.deepEqual(again, first);
  assert.equal(await two.refusal('book', form), 'slot-taken');
  assert.equal(await two.refusal('book', { ...form, startsAt: slots[1]!, commandId }), 'command-id-reused');
  const told = await two.notice('selfChanged', hasBooking());
  assert.equal(told.bookings.length, 1);
});

test('[H131] a slot for anyone goes to each of two agents once', async (context) => {
  const app = await open(context);
  const { slots } = await readSlots(app);
  const visitors = await Promise.all(Array.from({ length: 5 }, () => newVisitor(context, app)));
  const answers = await Promise.all(
    visitors.map((visitor) => visitor.refusal('book', bookingForm(ANY, slots[3]!))),
  );
  assert.deepEqual(answers.sort(), ['ok', 'ok', 'slot-taken', 'slot-taken', 'slot-taken']);
});

test('[H132] who booked is told at once, as is the agent; both see a move and a cancellation', async (context) => {
  const app = await open(context);
  const [ann, ben] = [await newAgent(context, app, ANN), await newAgent(context, app, BEN)];
  const { slots } = await readSlots(app, `?agent=${ANN}`);
  const vera = await newVisitor(context, app);
  const { bookingId, mailed } = await vera.done('book', bookingForm(withAgent(ANN), slots[2]!));
  assert.equal(mailed, false);
  const [shown] = (await vera.notice('selfChanged', hasBooking())).bookings;
  assert.deepEqual([shown?.agent.name, shown?.startsAt], ['ANN', slots[2]]);
  const { bookings } = await ann.notice('consoleChanged', (view) => view.bookings.total === 1);
  const [row] = bookings.bookings;
  assert.deepEqual([row?.visitorName, row?.note], ['Vera', 'The neck is bent.']);
  assert.deepEqual(row?.contact, { mail: 'vera@example.org', phone: null });
  await vera.done('moveBooking', { bookingId, choice: withAgent(BEN), startsAt: slots[5]! });
  await ben.notice('consoleChanged', (view) => view.bookings.bookings[0]?.startsAt === slots[5]);
  await ann.notice('consoleChanged', (view) => view.bookings.total === 0 && view.number > 0);
  await vera.notice(
    'selfChanged',
    hasBooking(({ startsAt }) => startsAt === slots[5]),
  );
  await vera.done('cancelBooking', { bookingId });
  await vera.notice('selfChanged', ({ bookings: left, number }) => left.length === 0 && number > 0);
  assert.equal(await vera.refusal('cancelBooking', { bookingId }), 'booking-unknown');
});

test('[H132] a visitor can neither see nor change what others booked', async (context) => {
  const app = await open(context);
  const { slots } = await readSlots(app);
  const [vera, will] = [await newVisitor(context, app), await newVisitor(context, app)];
  const { bookingId } = await vera.done('book', bookingForm(ANY, slots[0]!));
  assert.equal(await will.refusal('cancelBooking', { bookingId }), 'booking-unknown');
  const moved = { bookingId, choice: ANY, startsAt: slots[1]! };
  assert.equal(await will.refusal('moveBooking', moved), 'booking-unknown');
  const { self } = await will.done('resync', {});
  assert.deepEqual(self?.bookings, []);
  const nobody = await newVisitor(context, app, null);
  assert.equal(await nobody.refusal('book', bookingForm(ANY, slots[1]!)), 'not-identified');
});

const CONTACTS = [
  [{ mail: null, phone: null }, /Give a mail address or a telephone number/],
  [{ mail: ' ', phone: '' }, /Give a mail address or a telephone number/],
  [{ mail: 'vera', phone: null }, /Mend the mail address/],
  [{ mail: 'a@b.example, c@d.example', phone: null }, /Mend the mail address/],
  [{ mail: 'vera@example.org\nBcc: all@example.org', phone: null }, /Mend the mail address/],
  [{ mail: null, phone: 'call me' }, /Mend the telephone number/],
  [{ mail: null, phone: '()()()' }, /Mend the telephone number/],
] as const;

test('[H133] what cannot be is refused with a sentence that says what to mend, and books nothing', async (context) => {
  const app = await open(context);
  const { slots } = await readSlots(app);
  const refusalOf = async (body: object) => {
    const will = await newVisitor(context, app);
    const answer = await will.ask('book', { ...bookingForm(ANY, slots[0]!), ...body });
    assert.ok(!answer.ok);
    const { self } = await will.done('resync', {});
    assert.deepEqual(self?.bookings, []);
    return answer.refusal;
  };
  for (const [contact, sentence] of CONTACTS) {
    const { code, message, field } = await refusalOf({ contact });
    assert.deepEqual([code, field], ['contact-invalid', 'contact']);
    assert.match(message, sentence);
  }
  const longNote = 'x'.repeat(LIMITS.noteCharacters + 1);
  assert.equal((await refusalOf({ note: longNote })).code, 'text-too-long');
  assert.match((await refusalOf({ zone: 'Nowhere/Else' })).message, /IANA time zone such as Europe\/Berlin/);
  assert.equal((await refusalOf({ choice: { kind: 'flex', agentId: ANN } })).code, 'malformed');
  assert.equal((await refusalOf({ choice: withAgent('nobody' as never) })).code, 'agent-unknown');
  for (const startsAt of [slots[0]! + 1, 0, Number.MAX_SAFE_INTEGER])
    assert.equal((await refusalOf({ startsAt })).code, 'slot-unknown');
  for (const startsAt of [-1, 1.5, '9', null])
    assert.equal((await refusalOf({ startsAt })).code, 'malformed');
  assert.equal((await refusalOf({ extra: 1 })).code, 'malformed');
});

test('[H133] words are cleaned, and a telephone number may be written as people do', async (context) => {
  const app = await open(context);
  const ann = await newAgent(context, app, ANN);
  const { slots } = await readSlots(app, `?agent=${ANN}`);
  const vera = await newVisitor(context, app);
  const contact = { mail: '', phone: ' +49 (0)30 / 12-34.56 ' };
  await vera.done(
    'book',
    bookingForm(withAgent(ANN), slots[0]!, { contact, name: ' Ve\u0000ra\n ', note: '' }),
  );
  const { bookings } = await ann.notice('consoleChanged', (view) => view.bookings.total === 1);
  const [row] = bookings.bookings;
  assert.deepEqual([row?.visitorName, row?.contact], ['Vera', { mail: null, phone: '+49 (0)30 / 12-34.56' }]);
});

test('[H134] one network address books and leaves so much in an hour and no more', async (context) => {
  const app = await newApp(context);
  const visitors: Visitor[] = [];
  const refusals: string[] = [];
  for (let count = 0; count <= BOUNDS.bookingsPerAddressPerHour; count++) {
    if (count % 30 === 0) visitors.push(await newVisitor(context, app));
    const body = { choice: ANY, name: '', contact: { mail: 'v@example.org', phone: null }, text: 'Hello.' };
    refusals.push(await visitors.at(-1)!.refusal('leaveMessage', body));
  }
  assert.equal(refusals.at(-1), 'too-many');
  assert.equal(refusals.filter((code) => code === 'too-many').length, 1);
});
