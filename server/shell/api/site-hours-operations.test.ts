import assert from 'node:assert/strict';
import test from 'node:test';
import { daily } from '../../hours/test/clock.ts';
import type { Hours, TimeZone, WallSpan } from '../../protocol/index.ts';
import { readSlots, withHours } from '../bookings/test/site.ts';
import { ANYONE, newAgent, newVisitor } from '../test/client.ts';
import { ANN, BEN, newApp, SITE, type TestApp } from '../test/new-app.ts';
import { askAs, newOwner, type Ask } from './test/new-owner.ts';

const ADDRESS = '/v1/hours';
const NINE_TO_FIVE: Hours = {
  zone: 'Europe/Berlin' as TimeZone,
  week: [{ weekday: 2, from: '09:00', until: '17:00' }],
  exceptions: [{ date: '2027-12-24', spans: [{ from: '09:00', until: '12:00' }] }],
};

async function save(ask: Ask, hours: unknown, holidayList: string | null = null) {
  const { etag } = await ask('GET', ADDRESS);
  return ask('PUT', ADDRESS, { body: { hours, holidayList }, headers: { 'if-match': etag ?? '' } });
}

/** Hours that hold today and tomorrow at no other time than in these spans of Greenwich. */
const always = (...spans: WallSpan[]): Hours => ({
  ...daily('UTC'),
  week: daily('UTC', ...spans.map(({ from, until }) => `${from}-${until}`)).week,
});
const ROUND_THE_CLOCK = always({ from: '00:00', until: '24:00' });
const NEVER = always();

async function open(context: Parameters<typeof newOwner>[0]): Promise<{ app: TestApp; ask: Ask }> {
  const { app, ask } = await newOwner(context);
  await withHours(context, app, [ANN, BEN]);
  return { app, ask };
}

test('[H440] supervisors see to the hours of the site, and of two who change them the second is told', async (context) => {
  const { app, ask } = await newOwner(context);
  const supervisor = await askAs(app, 'supervisor', 'sue');
  const before = await supervisor('GET', ADDRESS);
  assert.deepEqual(before.body, { hours: null, holidayList: null });
  const body = { hours: NINE_TO_FIVE, holidayList: 'DE-BY' };
  const headers = { 'if-match': before.etag ?? '' };
  const saved = await supervisor('PUT', ADDRESS, { body, headers });
  assert.deepEqual([saved.status, saved.body], [200, body]);
  assert.deepEqual([saved.etag, body], [(await ask('GET', ADDRESS)).etag, (await ask('GET', ADDRESS)).body]);
  const late = await ask('PUT', ADDRESS, { body: { hours: null, holidayList: null }, headers });
  assert.deepEqual([late.status, late.body.current, late.body.changedBy], [412, body, 'Sue']);
  assert.equal((await ask('PUT', ADDRESS, { body })).status, 428);
  const agent = await askAs(app, 'agent', 'art');
  assert.equal((await agent('GET', ADDRESS)).body.code, 'scope-missing');
});

test('[H441] hours that cannot be, and lists that are none, are refused at the field, and nothing is saved', async (context) => {
  const { ask } = await newOwner(context);
  await save(ask, NINE_TO_FIVE);
  const wrong = async (hours: unknown, list: string | null = 'AT') => {
    const { status, body } = await save(ask, hours, list);
    assert.equal(status, 422);
    const [first] = body.errors as { field: string; detail: string }[];
    return [first?.field, first?.detail ?? ''] as const;
  };
  const week = [{ weekday: 3, from: '17:00', until: '09:00' }];
  const [field, detail] = await wrong({ ...NINE_TO_FIVE, week });
  assert.equal(field, 'hours');
  assert.match(detail, /^Mend Wednesday: each span ends later/);
  assert.match((await wrong({ ...NINE_TO_FIVE, zone: 'Berlin' }))[1], /IANA name/);
  const exceptions = [{ date: '2027-02-29', spans: [] }];
  assert.match((await wrong({ ...NINE_TO_FIVE, exceptions }))[1], /a date such as/);
  assert.deepEqual(await wrong(NINE_TO_FIVE, 'XX'), [
    'holidayList',
    'Choose one of the lists that are offered.',
  ]);
  assert.deepEqual((await ask('GET', ADDRESS)).body, { hours: NINE_TO_FIVE, holidayList: null });
});

test('[H442] visitors find the slots and the next opening of the new hours at once, and after a restart', async (context) => {
  const { app, ask } = await open(context);
  assert.ok((await readSlots(app)).slots.length > 0);
  await save(ask, NEVER);
  const closed = await readSlots(app);
  assert.deepEqual([closed.slots, closed.opensAt], [[], null]);
  await app.close();
  const again = await newApp(context, { folder: app.folder });
  assert.deepEqual((await readSlots(again)).slots, []);
});

test('[H442] on a holiday of the chosen list the site is closed, unless the day has times of its own', async (context) => {
  const { app, ask } = await open(context);
  const { body } = await ask('GET', '/v1/holidays/DE-BY');
  const days = (body as unknown as { date: string }[]).map(({ date }) => date);
  await save(ask, { ...ROUND_THE_CLOCK, exceptions: [{ date: days[0], spans: [] }] }, 'DE-BY');
  const state = () => app.store.readEvents(SITE, 0, 1_000);
  const told = (await state()).flatMap((event) => (event.type === 'settingsChanged' ? [event.settings] : []));
  const exceptions = told.at(-1)?.hours?.exceptions ?? [];
  assert.deepEqual(exceptions.map(({ date }) => date).sort(), days);
  assert.ok(exceptions.every(({ spans }) => spans.length === 0));
});

test('[H443] a place is refused while the site is closed and nobody who could serve is there', async (context) => {
  const { app, ask } = await newOwner(context);
  const ann = await newAgent(context, app, ANN);
  await save(ask, NEVER);
  await ann.done('setAvailability', { availability: 'available', backAt: null, pause: null });
  const vera = await newVisitor(context, app);
  const form = { choice: { kind: 'any' }, need: ANYONE, name: 'Vera', question: '' } as const;
  const first = await vera.done('join', form);
  await vera.done('leave', { ticketId: first.ticketId });
  await ann.done('setAvailability', { availability: 'away', backAt: null, pause: null });
  assert.equal(await vera.refusal('join', form), 'site-closed');
  await save(ask, ROUND_THE_CLOCK);
  assert.equal(await vera.refusal('join', form), 'ok');
});

test('[H444] the lists of holidays are told with their days of this year and the next two', async (context) => {
  const { app, ask } = await newOwner(context);
  const lists = (await ask('GET', '/v1/holidays')).body as unknown as { listId: string; label: string }[];
  assert.ok(lists.some(({ listId, label }) => listId === 'DE-BY' && label === 'Deutschland: Bayern'));
  const days = (await ask('GET', '/v1/holidays/US')).body as unknown as { date: string; name: string }[];
  const year = new Date().getUTCFullYear();
  assert.equal(days.filter(({ date }) => date.endsWith('-07-04')).length, 3);
  assert.deepEqual(days[0], { date: `${year}-01-01`, name: 'New Year’s Day' });
  assert.equal((await ask('GET', '/v1/holidays/XX')).status, 404);
  await save(ask, NINE_TO_FIVE);
  const [line] = (await ask('GET', '/v1/audit')).body.items as { act: string; detail: string }[];
  assert.deepEqual([line?.act, line?.detail], ['saveSiteHours', 'hours, holidayList']);
  assert.equal(app.lines.filter(({ level }) => level === 'error').length, 0);
});

test('[H446] the days of a site are those of the zone that its owner chose, else of the setting', async (context) => {
  const { app, ask } = await newOwner(context, { settings: { timeZone: 'Asia/Tokyo' as TimeZone } });
  const zoneOf = async (of: TestApp) =>
    (await of.store.readEvents(SITE, 0, 1_000))
      .flatMap((event) => (event.type === 'settingsChanged' ? [event.settings.timeZone] : []))
      .at(-1);
  assert.equal(await zoneOf(app), 'Asia/Tokyo');
  const { body, etag } = await ask('GET', '/v1/site');
  const { name, origins } = body;
  const headers = { 'if-match': etag ?? '' };
  const saved = await ask('PUT', '/v1/site', { body: { name, origins, zone: 'Europe/Berlin' }, headers });
  assert.equal(saved.status, 200);
  assert.equal(await zoneOf(app), 'Europe/Berlin');
  await app.close();
  const again = await newApp(context, { folder: app.folder });
  assert.deepEqual((await readSlots(again)).slots, []);
  assert.equal(await zoneOf(again), 'Europe/Berlin');
});
