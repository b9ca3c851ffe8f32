import assert from 'node:assert/strict';
import test, { type TestContext } from 'node:test';
import { createApp, type App } from '../../app.ts';
import { DEFAULT_SETTINGS } from '../../core/settings.ts';
import { CONSOLE_HEADER } from '../../protocol/index.ts';
import { openSqliteStore, type Store } from '../../store/index.ts';
import { asking, type Ask } from '../api/test/new-owner.ts';
import { eventually } from '../test/eventually.ts';
import { newFolder, type TestApp } from '../test/new-app.ts';
import { ShiftedClock } from '../test/shifted-clock.ts';
import { systemClock, systemRandom } from '../system.ts';
import type { Clock } from '../surroundings.ts';

const DAY = 86_400_000;
const SILENT = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
};
const CONFIG = {
  port: 0,
  host: '127.0.0.1',
  publicUrl: null,
  trustedProxies: 0,
  browserDirectory: './dist/browser',
  connectionsMost: 100,
  attachmentBytesMost: 1024,
  localWebhooks: false,
  metricsToken: null,
  checkInvariants: true,
  countryHeader: null,
  siteSettings: DEFAULT_SETTINGS,
};

type Started = { readonly ask: Ask; readonly link: string | null; readonly store: Store; readonly app: App };

/** A server on a data folder, as `npm run serve` starts it. */
async function start(context: TestContext, folder: string, clock: Clock = systemClock): Promise<Started> {
  const store = await openSqliteStore({ folder });
  const app = createApp({ store, clock, random: systemRandom, config: CONFIG, log: SILENT, mail: null });
  const { port } = await app.listen();
  const url = `http://127.0.0.1:${port}`;
  context.after(() => app.close().then(() => store.close()));
  const ask = asking({ url } as TestApp, { [CONSOLE_HEADER]: '1' });
  return { ask, link: await app.firstRunLink(url), store, app };
}

const tokenOf = (link: string | null): string =>
  /^http:\S+\/owner#first-run=([\w-]{32})$/.exec(link ?? '')?.[1] ?? '';

const FORM = {
  account: { name: 'Olivia', email: 'Olivia@shop.example', password: 'a long password', serves: false },
  site: { name: 'Six Strings', zone: 'Europe/Berlin', origins: ['https://shop.example'] },
};

test('[H413] an empty folder opens by the printed link alone, once', async (context) => {
  const { ask, link, store, app } = await start(context, await newFolder(context));
  const token = tokenOf(link);
  assert.notEqual(token, '');
  assert.ok(!(await store.readSecret('first-run'))?.includes(token));
  assert.equal(await store.hasOwner(), false);
  assert.equal(
    (await ask('POST', '/v1/first-run/check', { body: { token: `${token}x` } })).body.code,
    'link-invalid',
  );
  assert.equal((await ask('POST', '/v1/first-run/check', { body: { token } })).status, 200);
  const finished = await ask('POST', '/v1/first-run', { body: { token, ...FORM } });
  assert.equal(finished.status, 201);
  const { siteId, role, agentId, email } = finished.body;
  assert.deepEqual([siteId, role, agentId, email], ['six-strings', 'owner', null, 'olivia@shop.example']);
  const cookie = finished.response.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  const site = await ask('GET', '/v1/site', { headers: { cookie } });
  assert.deepEqual(site.body, { siteId: 'six-strings', ...FORM.site });
  const again = await ask('POST', '/v1/first-run', { body: { token, ...FORM } });
  assert.deepEqual([again.status, again.body.code], [401, 'link-invalid']);
  assert.equal(await app.firstRunLink('http://x'), null);
});

test('[H413] the next start makes another link, and a day is its end', async (context) => {
  const folder = await newFolder(context);
  const clock = new ShiftedClock();
  const { ask, link, app } = await start(context, folder, clock);
  const next = await app.firstRunLink('http://127.0.0.1');
  const code = async (given: string | null) =>
    (await ask('POST', '/v1/first-run/check', { body: { token: tokenOf(given) } })).body.code;
  assert.equal(await code(link), 'link-invalid');
  assert.equal(await code(next), undefined);
  clock.aheadMilliseconds = DAY;
  assert.equal(await code(next), 'link-expired');
});

test('[H414] a first run that is refused names its fields and saves nothing', async (context) => {
  const { ask, link, store } = await start(context, await newFolder(context));
  const token = tokenOf(link);
  const wrong = {
    account: { ...FORM.account, email: 'olivia', password: 'short' },
    site: { ...FORM.site, siteId: 'Six Strings', zone: 'Berlin', origins: ['shop.example'] },
  };
  const refused = await ask('POST', '/v1/first-run', { body: { token, ...wrong } });
  assert.equal(refused.status, 422);
  const fields = (refused.body.errors as readonly { readonly field: string }[]).map(({ field }) => field);
  assert.deepEqual([...new Set(fields)].sort(), [
    'account.email',
    'account.password',
    'site.origins.0',
    'site.siteId',
    'site.zone',
  ]);
  assert.deepEqual(await store.readSites(), []);
  const body = { token, ...FORM };
  const foreign = await ask('POST', '/v1/first-run', { body, headers: { origin: 'https://evil.example' } });
  assert.equal(foreign.body.code, 'origin-refused');
  const both = await Promise.all([
    ask('POST', '/v1/first-run', { body }),
    ask('POST', '/v1/first-run', {
      body: { ...body, account: { ...FORM.account, email: 'm@shop.example' } },
    }),
  ]);
  assert.deepEqual(both.map(({ status }) => status).sort(), [201, 401]);
  assert.equal((await store.readSites()).length, 1);
});

test('[H414] an owner who serves can be chosen, and an owner comes to a site that is there', async (context) => {
  const { ask, link, store } = await start(context, await newFolder(context));
  await store.saveSite({ siteId: 'shop' as never, name: 'Old', origins: [] });
  const body = {
    token: tokenOf(link),
    account: { ...FORM.account, serves: true },
    site: { ...FORM.site, siteId: 'shop' },
  };
  const finished = await ask('POST', '/v1/first-run', { body });
  assert.deepEqual([finished.body.siteId, finished.body.agentId], ['shop', 'olivia']);
  await eventually(async () => {
    const { agents } = (await ask('GET', '/v1/sites/shop/agents')).body;
    return (agents as readonly { readonly name: string }[])[0]?.name === 'Olivia';
  });
});
