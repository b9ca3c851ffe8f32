import assert from 'node:assert/strict';
import test from 'node:test';
import { ADDRESSES, CONSOLE_HEADER, NAMESPACES, QUERY, type Refusal } from '../protocol/index.ts';
import { connected, newAgent, newSocket, newVisitor, signIn, socketTicket } from './test/client.ts';
import { eventually } from './test/eventually.ts';
import { ANN, newApp, SITE_ORIGIN, type TestApp } from './test/new-app.ts';
import type { TestContext } from 'node:test';

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
    assert.equal(await from(null), 'connected');
    assert.equal(await from('https://evil.example'), 'closed');
    assert.equal(await from('null'), 'closed');
    assert.equal(await from(`${SITE_ORIGIN}.evil.example`), 'closed');
    assert.equal(await from('http://shop.example'), 'closed');
    assert.equal(await from(`${SITE_ORIGIN}:444`), 'closed');
    assert.equal(await from('https://evil.example', { [QUERY.site]: 'nowhere' }), 'site-unknown');
  });

  test(`[H41] consoles connect by ${transport} from the server's own origin only`, async (context) => {
    const app = await newApp(context);
    const ticket = await socketTicket(app, await signIn(app, ANN));
    const from = (origin: string) =>
      refusalOf(context, app, {
        namespace: NAMESPACES.agent,
        origin,
        auth: { ticket },
        transports: [transport],
      });
    assert.equal(await from(SITE_ORIGIN), 'origin-refused');
    assert.equal(await from(app.url), 'connected');
  });
}

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
  const ended = new Promise((resolve) => ann.socket.once('disconnect', resolve));
  const headers = { cookie, [CONSOLE_HEADER]: '1' };
  const before = Date.now();
  const response = await fetch(`${app.url}${ADDRESSES.session}`, { method: 'DELETE', headers });
  assert.equal(response.status, 204);
  await ended;
  assert.ok(Date.now() - before < 1_000);
  await ann.notice('sessionEnded');
  assert.ok(other.socket.connected);
  const connection = { namespace: NAMESPACES.agent, origin: app.url, auth: { ticket: unused } };
  assert.equal(await refusalOf(context, app, connection), 'sign-in-required');
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
});
