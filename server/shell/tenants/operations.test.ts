import assert from 'node:assert/strict';
import test from 'node:test';
import type { Operation } from '../api/operation.ts';
import { OPERATIONS } from '../api/operations.ts';
import type { Ask, Replied } from '../api/test/new-owner.ts';
import { PREPARATIONS } from '../api/test/preparations.ts';
import { SITE } from '../test/new-app.ts';
import { blind, idsIn, swapped } from './test/swap.ts';
import { rowsOf, twoSites, type TwoSites } from './test/two-sites.ts';

/** What only the shop says; nobody at the bakery has ever sent it. */
const WORDS_OF_THE_SHOP = ['@shop.example', 'Thirty years at the bench', 'hpk_k1', 'Vera', 'olivia'];

/** Whoever asks shows a token in the body, and is no caller of any site. */
const OPEN = ['checkFirstRun', 'finishFirstRun', 'checkInvitation', 'acceptInvitation'];

/** What is named by an id is not there; a timeline is that of a name which any site may have given. */
const BY_ID = /\{(?!listId)\w+Id\}/;

type Example = Pick<Operation['example'], 'path' | 'query' | 'body'>;

function addressOf({ address }: Operation, { path = {}, query = {} }: Example): string {
  const named = path as Record<string, unknown>;
  const filled = address.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(String(named[name])),
  );
  const asked = new URLSearchParams(
    Object.entries(query).map(([name, value]): [string, string] => [name, String(value)]),
  );
  return asked.size === 0 ? filled : `${filled}?${asked.toString()}`;
}

const send = (ask: Ask, operation: Operation, example: Example, ifMatch: string | null): Promise<Replied> =>
  ask(operation.method, addressOf(operation, example), {
    ...(example.body !== undefined && { body: example.body }),
    ...(ifMatch !== null && { headers: { 'if-match': ifMatch } }),
  });

const exampleOf = ({ example: { path, query, body } }: Operation): Example => ({
  ...(path && { path }),
  ...(query && { query }),
  ...(body && { body }),
});

/** All that the examples name is there at the shop, at the same time. */
async function prepareShop({ app, shop }: TwoSites): Promise<void> {
  const owned = { app, ask: shop, cookie: '' };
  const first = OPERATIONS.filter(({ name }) => !OPEN.includes(name)).map(({ name }) => PREPARATIONS[name]);
  for (const prepare of new Set(first)) await prepare?.(owned);
}

/** The true version of what is named, from the owner of the shop; of what everybody has, the caller's own. */
async function versionFor({ shop }: TwoSites, operation: Operation, ask: Ask): Promise<string | null> {
  if (!operation.needsVersion) return null;
  const reader = operation.example.path === undefined ? ask : shop;
  return (await reader('GET', addressOf(operation, exampleOf(operation)))).etag;
}

async function tryOne(sites: TwoSites, operation: Operation, ask: Ask, by: string): Promise<void> {
  const theirs = exampleOf(operation);
  const nothing = swapped(theirs);
  const ids = [...idsIn(theirs), ...idsIn(nothing)];
  const found = await send(ask, operation, theirs, await versionFor(sites, operation, ask));
  const why = `${operation.name} by ${by}: ${JSON.stringify(found.body).slice(0, 300)}`;
  assert.ok(found.status < 500 && found.status !== 412 && found.status !== 429, why);
  if (BY_ID.test(operation.address)) assert.equal(found.status, 404, why);
  for (const word of operation.method === 'GET' ? WORDS_OF_THE_SHOP : []) {
    assert.ok(!JSON.stringify(found.body).includes(word), `${word} in ${why}`);
  }
  if (ids.length === 0) return;
  const missed = await send(ask, operation, nothing, await versionFor(sites, operation, ask));
  const shape = ({ status, body }: Replied) => (status < 400 ? Object.keys(body).sort() : body);
  assert.equal(found.status, missed.status, why);
  assert.equal(blind(shape(found), ids), blind(shape(missed), ids), why);
}

test('[H580] no operation of the API tells or changes anything of another site: what is asked for is not there', async (context) => {
  const sites = await twoSites(context);
  await prepareShop(sites);
  const scoped = OPERATIONS.filter(({ scope }) => scope !== null);
  assert.deepEqual(
    OPERATIONS.filter((each) => each.scope === null).map((each) => each.name),
    OPEN,
  );
  const reading = scoped.filter(({ method }) => method === 'GET');
  const writing = scoped.filter(({ method }) => method !== 'GET');
  const before = rowsOf(sites.app, SITE);
  for (const operation of [...reading, ...writing]) {
    for (const { by, ask } of sites.bakers) await tryOne(sites, operation, ask, by);
    assert.deepEqual(rowsOf(sites.app, SITE), before, `${operation.name} has changed the shop`);
  }
});

test('[H580] what the operations are asked for is there for its own site', async (context) => {
  const sites = await twoSites(context);
  await prepareShop(sites);
  const named = OPERATIONS.filter(
    ({ method, example }) => method === 'GET' && idsIn(example.path).length > 0,
  );
  assert.ok(named.length > 6, String(named.length));
  for (const operation of named) {
    const replied = await send(sites.shop, operation, exampleOf(operation), null);
    assert.equal(replied.status, operation.status, `${operation.name}: ${JSON.stringify(replied.body)}`);
  }
});

test('[H580] a page of another site’s list is opened by no cursor of it', async (context) => {
  const sites = await twoSites(context);
  const { nextCursor } = (await sites.shop('GET', '/v1/people?limit=1')).body;
  assert.equal(typeof nextCursor, 'string');
  for (const { ask } of sites.bakers) {
    const theirs = await ask('GET', `/v1/people?cursor=${String(nextCursor)}`);
    const none = await ask('GET', `/v1/people?cursor=${String(nextCursor).slice(0, -4)}AAAA`);
    assert.equal(theirs.status, 400);
    assert.deepEqual(theirs.body, none.body);
  }
});
