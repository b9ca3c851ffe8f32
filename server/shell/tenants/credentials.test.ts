import assert from 'node:assert/strict';
import test from 'node:test';
import { ADDRESSES, CONSOLE_HEADER, SCOPES_OF_ROLE } from '../../protocol/index.ts';
import type { Operation } from '../api/operation.ts';
import { OPERATIONS } from '../api/operations.ts';
import { asking, newOwner, type Ask } from '../api/test/new-owner.ts';
import { signIn } from '../test/client.ts';
import { ANN, SITE } from '../test/new-app.ts';
import { rowsOf } from './test/two-sites.ts';

const addressOf = ({ address, example }: Operation): string =>
  address.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(String((example.path as Record<string, unknown> | undefined)?.[name])),
  );

const sent = ({ method, example }: Operation, headers: Record<string, string>) => ({
  headers,
  ...(method !== 'GET' && example.body !== undefined && { body: example.body }),
});

const send = (ask: Ask, operation: Operation, headers: Record<string, string> = {}) =>
  ask(operation.method, addressOf(operation), sent(operation, headers));

const SCOPED = OPERATIONS.filter(({ scope }) => scope !== null);
const WRITES = SCOPED.filter(({ method }) => method !== 'GET');

/** Origins of pages that are not the server's, and what a browser says of them. */
const foreign = (url: string): readonly Record<string, string>[] => [
  { origin: 'https://evil.example' },
  { origin: 'null' },
  { origin: `${url}.evil.example` },
  { origin: url.replace('http:', 'https:') },
  { origin: url.replace(/\d+$/, '1') },
  { 'sec-fetch-site': 'cross-site' },
  { 'sec-fetch-site': 'same-site' },
];

test('[H591] no write by the session of a browser is done without our header or from another page', async (context) => {
  const { app, cookie } = await newOwner(context);
  const before = rowsOf(app, SITE);
  for (const operation of WRITES) {
    const bare = await send(asking(app, { cookie }), operation);
    assert.deepEqual(
      [bare.status, bare.body.code, bare.body.field],
      [400, 'malformed', CONSOLE_HEADER],
      operation.name,
    );
  }
  const meant = asking(app, { cookie, [CONSOLE_HEADER]: '1' });
  for (const [index, headers] of foreign(app.url).entries()) {
    // Each page tries a part of them, and all pages the first: a caller has 200 requests in ten seconds.
    const tried = WRITES.filter((_, number) => number === 0 || number % 7 === index);
    for (const operation of tried) {
      const refused = await send(meant, operation, headers);
      assert.deepEqual([refused.status, refused.body.code], [403, 'origin-refused'], operation.name);
    }
    for (const method of ['POST', 'DELETE']) {
      const refused = await meant(method, ADDRESSES.session, { headers });
      assert.equal(refused.body.code, 'origin-refused');
    }
    for (const [method, address] of [
      ['PUT', ADDRESSES.ownPassword],
      ['POST', ADDRESSES.socketTicket],
    ] as const) {
      assert.equal((await meant(method, address, { headers })).body.code, 'origin-refused');
    }
  }
  assert.deepEqual(rowsOf(app, SITE), before);
});

test('[H592] every operation asks for a credential and for its scope, before it looks at anything else', async (context) => {
  const { app } = await newOwner(context);
  const agent = asking(app, { cookie: await signIn(app, ANN), [CONSOLE_HEADER]: '1' });
  const before = rowsOf(app, SITE);
  const allowed = new Set<string | null>(SCOPES_OF_ROLE.agent);
  const closed = SCOPED.filter(({ scope }) => !allowed.has(scope));
  assert.ok(closed.length > 50, String(closed.length));
  for (const operation of SCOPED) {
    const nobody = await send(asking(app, {}), operation);
    assert.deepEqual([nobody.status, nobody.body.code], [401, 'sign-in-required'], operation.name);
  }
  for (const operation of closed) {
    const refused = await send(agent, operation);
    assert.deepEqual([refused.status, refused.body.code], [403, 'scope-missing'], operation.name);
  }
  assert.deepEqual(rowsOf(app, SITE), before);
});
