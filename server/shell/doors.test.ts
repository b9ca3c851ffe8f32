import assert from 'node:assert/strict';
import { EventEmitter, once } from 'node:events';
import test, { type TestContext } from 'node:test';
import { ADDRESSES, CONSOLE_HEADER, LIMITS, NAMESPACES, QUERY, type Refusal } from '../protocol/index.ts';
import type { Store } from '../store/index.ts';
import type { StoredSession } from '../store/account.ts';
import {
  Client,
  connected,
  newAgent,
  newSocket,
  newVisitor,
  signIn,
  socketTicket,
  type Agent,
} from './test/client.ts';
import { eventually } from './test/eventually.ts';
import { ANN, newApp, SITE, SITE_ORIGIN, type TestApp } from './test/new-app.ts';

const TRANSPORTS = ['websocket', 'polling'] as const;
type Connection = Parameters<typeof newSocket>[2];

/** The code of the refusal, `closed` where the door was shut before anything could be said. */
async function refusalOf(context: TestContext, app: TestApp, connection: Connection): Promise<string> {
  try {
    await connected(newSocket(context, app, connection));
    return 'connected';
  } catch (error) {
    return (error as { data?: Refusal }).data?.code ?? 'closed';
  }
}

for (const transport of TRANSPORTS) {
  test(`[H40] only the site's own origins connect by ${transport}`, async (context) => {
    const app = await newApp(context);
    const from = (origin: string | null, query = {}) =>
      refusalOf(context, app, { origin, query, transports: [transport] });
    assert.equal(await from(SITE_ORIGIN), 'connected');
    assert.equal(await from(app.url), 'connected');
    assert.equal(await from(null), 'closed');
    assert.equal(await from('https://evil.example'), 'closed');
    assert.equal(await from('null'), 'closed');
    assert.equal(await from(`${SITE_ORIGIN}.evil.example`), 'closed');
    assert.equal(await from('http://shop.example'), 'closed');
    assert.equal(await from(`${SITE_ORIGIN}:444`), 'closed');
    assert.equal(await from(`${SITE_ORIGIN}/`), 'closed');
    assert.equal(await from(`https://www.${SITE_ORIGIN.slice('https://'.length)}`), 'closed');
    assert.equal(await from('https://evil.example', { [QUERY.site]: 'nowhere' }), 'site-unknown');
  });

  test(`[H41] consoles connect by ${transport} from the server's own origin only`, async (context) => {
    const app = await newApp(context);
    const ticket = await socketTicket(app, await signIn(app, ANN));
    const from = (origin: string | null) =>
      refusalOf(context, app, {
        namespace: NAMESPACES.agent,
        origin,
        auth: { ticket },
        transports: [transport],
      });
    assert.equal(await from(SITE_ORIGIN), 'origin-refused');
    assert.equal(await from('null'), 'closed');
    assert.equal(await from(app.url.replace('http:', 'https:')), 'closed');
    assert.equal(await from(null), 'closed');
    assert.equal(await from(app.url), 'connected');
  });
}

test('[H585] whoever names no origin opens no socket, unless its browser says that the page is the server’s', async (context) => {
  const app = await newApp(context);
  const poll = (headers: Record<string, string>) =>
    fetch(`${app.url}/socket.io/?EIO=4&transport=polling&${QUERY.site}=${SITE}`, { headers });
  assert.equal((await poll({})).status, 403);
  for (const site of ['none', 'same-site', 'cross-site', 'same-origin']) {
    const { status } = await poll({ 'sec-fetch-site': site });
    assert.equal(status, site.startsWith('same-origin') ? 200 : 403, site);
  }
  assert.equal((await poll({ 'sec-fetch-site': 'same-origin', origin: 'https://evil.example' })).status, 403);
});

test('[H42] another version and an unknown site are told so', async (context) => {
  const app = await newApp(context);
  const withQuery = (query: Record<string, string>) => refusalOf(context, app, { query });
  assert.equal(await withQuery({ [QUERY.protocolVersion]: '99' }), 'version-unsupported');
  assert.equal(await withQuery({ [QUERY.site]: 'nowhere' }), 'site-unknown');
  assert.equal(await withQuery({ [QUERY.site]: 'x'.repeat(5_000) }), 'site-unknown');
});

test('[H43] a socket ticket opens one socket once', async (context) => {
  const app = await newApp(context);
  const ticket = await socketTicket(app, await signIn(app, ANN));
  const withAuth = (auth: Record<string, unknown>) =>
    refusalOf(context, app, { namespace: NAMESPACES.agent, origin: app.url, auth });
  assert.equal(await withAuth({ ticket }), 'connected');
  assert.equal(await withAuth({ ticket }), 'sign-in-required');
  assert.equal(await withAuth({ ticket: 'x'.repeat(32) }), 'sign-in-required');
  assert.equal(await withAuth({ ticket: { x: 1 } }), 'sign-in-required');
  assert.equal(await withAuth({}), 'sign-in-required');
});

test('[H44] signing out ends the session’s sockets within a second, and its tickets', async (context) => {
  const app = await newApp(context);
  const cookie = await signIn(app, ANN);
  const [ann, other] = [await newAgent(context, app, ANN, cookie), await newAgent(context, app, ANN)];
  const unused = await socketTicket(app, cookie);
  const headers = { cookie, [CONSOLE_HEADER]: '1' };
  const before = Date.now();
  const response = await fetch(`${app.url}${ADDRESSES.session}`, { method: 'DELETE', headers });
  assert.equal(response.status, 204);
  await eventually(() => !ann.socket.connected);
  assert.ok(Date.now() - before < 1_000);
  await ann.notice('sessionEnded');
  assert.ok(other.socket.connected);
  const connection = { namespace: NAMESPACES.agent, origin: app.url, auth: { ticket: unused } };
  assert.equal(await refusalOf(context, app, connection), 'sign-in-required');
});

test('[H44] a ticket that was asked for before the signing out, and came after it, opens nothing', async (context) => {
  const moments = new EventEmitter();
  const [found, letGo] = [once(moments, 'found'), once(moments, 'let go')];
  const hold = async (session: StoredSession | null) => {
    moments.emit('found');
    await letGo;
    return session;
  };
  const wrapStore = (store: Store) =>
    new Proxy(store, {
      get: (target, name: keyof Store): unknown =>
        name === 'findSession'
          ? (...given: Parameters<Store['findSession']>) => target.findSession(...given).then(hold)
          : target[name].bind(target),
    });
  const app = await newApp(context, { wrapStore });
  const cookie = await signIn(app, ANN);
  const asked = socketTicket(app, cookie);
  await found;
  const headers = { cookie, [CONSOLE_HEADER]: '1' };
  await fetch(`${app.url}${ADDRESSES.session}`, { method: 'DELETE', headers });
  moments.emit('let go');
  const auth = { ticket: await asked };
  const socket = newSocket(context, app, { namespace: NAMESPACES.agent, origin: app.url, auth });
  const ann: Agent = new Client(socket);
  await connected(socket);
  await ann.notice('sessionEnded');
});

test('[H45] an agent with too many windows is told so', async (context) => {
  const app = await newApp(context);
  const cookie = await signIn(app, ANN);
  for (let open = 0; open < LIMITS.connectionsPerPerson; open += 1) await newAgent(context, app, ANN, cookie);
  const auth = { ticket: await socketTicket(app, cookie) };
  const connection = { namespace: NAMESPACES.agent, origin: app.url, auth };
  assert.equal(await refusalOf(context, app, connection), 'too-many');
});

test('[H42] the namespace that nobody serves holds no connection', async (context) => {
  const app = await newApp(context);
  assert.equal(await refusalOf(context, app, { namespace: '/' }), 'not-found');
});

test('[H45] two sockets of one agent are one agent', async (context) => {
  const app = await newApp(context);
  const [one, two] = [await newAgent(context, app, ANN), await newAgent(context, app, ANN)];
  await one.done('setAvailability', { availability: 'available', backAt: null });
  await two.notice('consoleChanged', ({ self }) => self.availability === 'available');
  one.socket.disconnect();
  const reader = await newVisitor(context, app);
  await eventually(async () => {
    const { list } = await reader.done('resync', {});
    return list.agents.some((agent) => agent.agentId === ANN && agent.availability === 'available');
  });
  const countOf = async (wanted: string): Promise<number> =>
    (await app.store.readEvents(SITE, 0, 1_000)).filter(({ type }) => type === wanted).length;
  await eventually(async () => (await countOf('connectionClosed')) === 1);
  assert.equal(await countOf('graceStarted'), 0);
  two.socket.disconnect();
  await eventually(async () => (await countOf('graceStarted')) === 1);
});
