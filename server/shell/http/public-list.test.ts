import assert from 'node:assert/strict';
import test from 'node:test';
import { ADDRESSES, LIMITS, type AgentList } from '../../protocol/index.ts';
import { BOUNDS } from '../bounds.ts';
import { newAgent } from '../test/client.ts';
import { eventually } from '../test/eventually.ts';
import { ANN, newApp, SITE, SITE_ORIGIN } from '../test/new-app.ts';

const LIST = '/v1/sites/shop/agents';

test('[H50] the public list has a version, and a reader who has it already gets 304', async (context) => {
  const app = await newApp(context);
  const ann = await newAgent(context, app, ANN);
  await ann.done('setAvailability', { availability: 'away', backAt: null });
  let etag = '';
  await eventually(async () => {
    const first = await fetch(app.url + LIST);
    etag = first.headers.get('etag') ?? '';
    const list = (await first.json()) as AgentList;
    assert.equal(list.siteName, 'Six Strings');
    return list.agents.some(({ availability }) => availability === 'away');
  });
  const same = await fetch(app.url + LIST, { headers: { 'if-none-match': etag } });
  assert.equal(same.status, 304);
  assert.equal(await same.text(), '');
  await ann.done('setAvailability', { availability: 'available', backAt: null });
  await eventually(async () => {
    const next = await fetch(app.url + LIST, { headers: { 'if-none-match': etag } });
    return next.status === 200 && next.headers.get('etag') !== etag;
  });
});

test('[H58] one network address asks over HTTP so often and no oftener, and is told', async (context) => {
  const app = await newApp(context);
  const statuses = new Map<number, number>();
  for (let asked = 0; asked < BOUNDS.requestsPerAddressPerTenSeconds + 50; asked += 50) {
    const some = Array.from({ length: 50 }, () => fetch(`${app.url}/v1/sites/nowhere/agents`));
    for (const { status } of await Promise.all(some)) statuses.set(status, (statuses.get(status) ?? 0) + 1);
  }
  assert.deepEqual(Object.fromEntries(statuses), { 404: BOUNDS.requestsPerAddressPerTenSeconds, 429: 50 });
  const origin = SITE_ORIGIN;
  const refused = await fetch(`${app.url}${ADDRESSES.agentList(SITE)}`, { headers: { origin } });
  assert.equal(((await refused.json()) as { code: string }).code, 'too-many');
  assert.equal(refused.headers.get('access-control-allow-origin'), '*');
  assert.equal((await fetch(`${app.url}/health/live`)).status, 200);
});

test('[H51] only the site’s own pages may read the list; others learn that they may not', async (context) => {
  const app = await newApp(context);
  const from = (origin: string, method = 'GET') => fetch(app.url + LIST, { method, headers: { origin } });
  const own = await from(SITE_ORIGIN);
  assert.equal(own.headers.get('access-control-allow-origin'), SITE_ORIGIN);
  assert.match(own.headers.get('vary') ?? '', /Origin/);
  const foreign = await from('https://evil.example');
  assert.equal(foreign.status, 403);
  assert.equal(foreign.headers.get('access-control-allow-origin'), '*');
  assert.equal(((await foreign.json()) as { code: string }).code, 'origin-refused');
  const preflight = await from(SITE_ORIGIN, 'OPTIONS');
  assert.equal(preflight.status, 204);
  assert.equal(preflight.headers.get('access-control-allow-headers'), 'If-None-Match');
  assert.equal((await from('https://evil.example', 'OPTIONS')).status, 403);
});

test('[H52] the page of an agent shows the public profile only', async (context) => {
  const app = await newApp(context);
  const response = await fetch(`${app.url}${LIST}/ann`);
  const text = await response.text();
  const page = JSON.parse(text) as { biography: string; reviews: unknown[]; nextPage: string | null };
  assert.equal(page.biography, 'Thirty years at the bench.');
  assert.deepEqual([page.reviews, page.nextPage], [[], null]);
  assert.ok(!text.includes('ann@shop.example'));
});

const PROBLEMS: readonly (readonly [string, string, number])[] = [
  ['/v1/sites/nowhere/agents', 'site-unknown', 404],
  [`/v1/sites/${'x'.repeat(200)}/agents`, 'site-unknown', 404],
  [`${LIST}/nobody`, 'agent-unknown', 404],
  [`${LIST}/ann?page=${'x'.repeat(2 * LIMITS.idCharacters + 1)}`, 'malformed', 400],
  [`${LIST}/ann?page=1&page=2`, 'malformed', 400],
  ['/v1/nothing', 'not-found', 404],
  ['/nothing.js', 'not-found', 404],
  ['/assets/../package.json', 'not-found', 404],
  ['/%E0%A4%A', 'not-found', 404],
  ['/v1/sites/%FF/agents', 'malformed', 400],
];

for (const [path, code, status] of PROBLEMS) {
  test(`[H53] ${path.slice(0, 60)} is answered with the problem "${code}"`, async (context) => {
    const app = await newApp(context);
    const response = await fetch(app.url + path);
    assert.equal(response.status, status);
    assert.match(response.headers.get('content-type') ?? '', /^application\/problem\+json/);
    const problem = (await response.json()) as Record<string, unknown>;
    assert.equal(problem.code, code);
    assert.equal(problem.status, status);
    assert.ok(typeof problem.detail === 'string' && problem.detail.length > 0);
  });
}

test('[H53] a page of reviews that no page named shows the first one', async (context) => {
  const app = await newApp(context);
  const response = await fetch(`${app.url}${LIST}/ann?page=never-given`);
  assert.equal(response.status, 200);
});
