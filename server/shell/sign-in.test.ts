import assert from 'node:assert/strict';
import test from 'node:test';
import { ADDRESSES, CONSOLE_HEADER, type SignIn } from '../protocol/index.ts';
import { createMemoryStore } from '../store/index.ts';
import { BOUNDS } from './bounds.ts';
import { SignInDoor, type Place } from './sign-in.ts';
import type { Surroundings } from './surroundings.ts';
import { systemClock, systemRandom } from './system.ts';
import { ANN, BEN, mailOf, newApp, PASSWORD, SITE, type TestApp } from './test/new-app.ts';

type Tried = { readonly status: number; readonly cookies: readonly string[]; readonly wait: string | null };

/** Signs in from a network address, as a proxy of ours names it. */
async function enter(
  app: TestApp,
  email: string,
  password: string,
  from: string,
  cookie = '',
): Promise<Tried> {
  const response = await fetch(app.url + ADDRESSES.session, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      [CONSOLE_HEADER]: '1',
      'x-forwarded-for': from,
      ...(cookie === '' ? {} : { cookie }),
    },
    body: JSON.stringify({ email, password }),
  });
  const cookies = response.headers.getSetCookie().map((each) => each.split(';')[0] ?? '');
  return { status: response.status, cookies, wait: response.headers.get('retry-after') };
}

const PROXIED = { config: { trustedProxies: 1 } };
const times = (count: number): readonly number[] => Array.from({ length: count }, (_, number) => number);
const FEW = BOUNDS.signInsPerPlaceInTwentySeconds;

test('[H63] after five wrong passwords in twenty seconds an account is shut for that address, and for no other', async (context) => {
  const app = await newApp(context, PROXIED);
  for (const number of times(FEW)) {
    assert.equal((await enter(app, mailOf(ANN), `wrong ${number}`, '203.0.113.7')).status, 401);
  }
  const shut = await enter(app, mailOf(ANN), PASSWORD, '203.0.113.7');
  assert.equal(shut.status, 429);
  assert.ok(shut.wait);
  assert.equal((await enter(app, mailOf(BEN), PASSWORD, '203.0.113.7')).status, 201);
  assert.equal((await enter(app, mailOf(ANN), PASSWORD, '198.51.100.1')).status, 201);
});

test('[H582] nobody is shut out by others who try: a browser in which the account has signed in stays open', async (context) => {
  const app = await newApp(context, PROXIED);
  const before = await enter(app, mailOf(ANN), PASSWORD, '198.51.100.1');
  const device = before.cookies[1] ?? '';
  assert.match(device, /^handpick-device-/);
  for (const number of times(FEW + 1)) await enter(app, mailOf(ANN), `wrong ${number}`, '198.51.100.1');
  assert.equal((await enter(app, mailOf(ANN), PASSWORD, '198.51.100.1')).status, 429);
  assert.equal((await enter(app, mailOf(ANN), PASSWORD, '198.51.100.1', device)).status, 201);
});

test('[H582] the mark of a known browser opens nothing, and is good for its account alone', async (context) => {
  const app = await newApp(context, PROXIED);
  const device = (await enter(app, mailOf(ANN), PASSWORD, '198.51.100.1')).cookies[1] ?? '';
  const session = await fetch(app.url + ADDRESSES.session, { headers: { cookie: device } });
  assert.equal(session.status, 401);
  const [, value = ''] = device.split('=');
  const forBen = (await enter(app, mailOf(BEN), PASSWORD, '198.51.100.1')).cookies[1]?.split('=')[0] ?? '';
  for (const number of times(FEW)) await enter(app, mailOf(BEN), `wrong ${number}`, '203.0.113.7');
  assert.equal((await enter(app, mailOf(BEN), PASSWORD, '203.0.113.7', `${forBen}=${value}`)).status, 429);
  for (const number of times(FEW)) await enter(app, mailOf(ANN), `wrong ${number}`, '203.0.113.7', device);
  assert.equal((await enter(app, mailOf(ANN), PASSWORD, '203.0.113.7', device)).status, 429);
});

/** A door without a server around it, whose passwords cost nothing to compare. */
async function newDoor() {
  const store = createMemoryStore();
  await store.saveSite({ siteId: SITE, name: 'Six Strings', origins: [] });
  const rest = { role: 'owner', agentId: null, name: 'Ann', disabledAt: null, createdAt: 0 } as const;
  const add = (email: string) =>
    store.saveAccount({ siteId: SITE, accountId: email as never, email, passwordHash: PASSWORD, ...rest });
  await add('ann@x');
  const surroundings = { store, clock: systemClock, random: systemRandom } as unknown as Surroundings;
  const door = new SignInDoor(surroundings, (kept, given) => Promise.resolve(kept === given));
  return {
    door,
    add,
    async try(from: Place, signIn: SignIn = { email: 'ann@x', password: 'wrong' }): Promise<string> {
      const answer = await door.enter(signIn, from);
      return answer.ok ? 'in' : answer.refusal.code;
    },
  };
}

const at = (address: string, device: string | null = null): Place => ({ kind: 'door', address, device });
const RIGHT = { email: 'ann@x', password: PASSWORD };

test('[H582] thousands of addresses together get a hundred tries at an account, and its known browsers go on', async () => {
  const { door, try: attempt } = await newDoor();
  const device = await door.devices.make('ann@x');
  const answers: string[] = [];
  for (const number of times(BOUNDS.wrongSignInsPerAccountInFiveMinutes + 20)) {
    answers.push(await attempt(at(`2001:db8:${number}::1`)));
  }
  const tried = answers.filter((each) => each === 'sign-in-failed').length;
  assert.equal(tried, BOUNDS.wrongSignInsPerAccountInFiveMinutes);
  assert.equal(answers.at(-1), 'too-many');
  assert.equal(await attempt(at('198.51.100.1', device), RIGHT), 'in');
});

test('[H582] whoever is refused counts for nobody else: one address uses up the tries of an account for itself', async () => {
  const { try: attempt } = await newDoor();
  const tries = times(4 * BOUNDS.wrongSignInsPerAccountInFiveMinutes);
  for (const answer of tries.map(() => attempt(at('203.0.113.7')))) await answer;
  assert.equal(await attempt(at('203.0.113.7'), RIGHT), 'too-many');
  assert.equal(await attempt(at('198.51.100.1'), RIGHT), 'in');
});

test('[H583] a hundred people of one office sign in at the same moment, more than wrong tries are let in', async () => {
  const { try: attempt, add } = await newDoor();
  const mails = times(BOUNDS.wrongSignInsPerAddressInFiveMinutes + 10).map((number) => `p${number}@x`);
  for (const email of mails) await add(email);
  const come = (email: string) => attempt(at('203.0.113.7'), { email, password: PASSWORD });
  const [first, later] = [mails.slice(0, 60), mails.slice(60)];
  const answers = [...(await Promise.all(first.map(come))), ...(await Promise.all(later.map(come)))];
  assert.deepEqual(new Set(answers), new Set(['in']));
});

test('[H583] one address tries a hundred wrong passwords in five minutes, whomever they are for', async () => {
  const { try: attempt } = await newDoor();
  const answers: string[] = [];
  for (const number of times(BOUNDS.wrongSignInsPerAddressInFiveMinutes + 5)) {
    answers.push(await attempt(at('203.0.113.7'), { email: `nobody${number}@x`, password: 'wrong' }));
  }
  const tried = answers.filter((each) => each === 'sign-in-failed').length;
  assert.equal(tried, BOUNDS.wrongSignInsPerAddressInFiveMinutes);
});
