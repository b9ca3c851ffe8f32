import assert from 'node:assert/strict';
import test from 'node:test';
import { setTimeout as rest } from 'node:timers/promises';
import type { AgentId, AgentList, SiteId } from '../../protocol/index.ts';
import { createMemoryStore, type Store } from '../../store/index.ts';
import { addAgent, saveSite } from './administer.ts';
import { loadState } from '../site/load-state.ts';
import { isPassword } from '../passwords.ts';
import { LOOK_AGAIN_MILLISECONDS } from '../site/sites.ts';
import { systemClock } from '../system.ts';
import { connected, newAgent, newSocket, newVisitor } from '../test/client.ts';
import { eventually } from '../test/eventually.ts';
import { failingStore } from '../test/failing-store.ts';
import { ANN, mailOf, newApp, PASSWORD, SITE, SITE_ORIGIN, type TestApp } from '../test/new-app.ts';

const CLEO = 'cleo' as AgentId;
const FORM = { name: 'Cleo', headline: '', biography: '', skills: [], languages: [], capacity: 1 };

test('[H72] an agent added while the server runs signs in at once and is on the list', async (context) => {
  const app = await newApp(context);
  const ann = await newAgent(context, app, ANN);
  const tools = { store: app.store, clock: systemClock };
  const account = { email: mailOf(CLEO), password: PASSWORD };
  const added = await addAgent(tools, {
    siteId: SITE,
    agentId: CLEO,
    form: FORM,
    photoUrl: null,
    ...account,
  });
  assert.ok(added.ok);
  // The log has grown behind the server's back: this command is decided once more on what it reads there.
  await ann.done('setAvailability', { availability: 'away', backAt: null });
  const cleo = await newAgent(context, app, CLEO);
  await cleo.done('setAvailability', { availability: 'available', backAt: null });
  const vera = await newVisitor(context, app);
  await eventually(async () => {
    const { list } = await vera.done('resync', {});
    return list.agents.some(({ name, availability }) => name === 'Cleo' && availability === 'available');
  });
});

const READ_MILLISECONDS = 100;

const withSlowSites = (store: Store): Store =>
  new Proxy(store, {
    get: (target, name: keyof Store): unknown =>
      name === 'readSites'
        ? () => rest(READ_MILLISECONDS).then(() => target.readSites())
        : target[name].bind(target),
  });

const readList = (app: TestApp, site: string, origin: string): Promise<Response> =>
  fetch(`${app.url}/v1/sites/${site}/agents`, { headers: { origin } });

test('[H74] a site whose origins or name change while the server runs is served as it is now', async (context) => {
  const app = await newApp(context);
  const origin = 'https://new.example';
  assert.equal((await readList(app, SITE, origin)).status, 403);
  const before = (await (await readList(app, SITE, SITE_ORIGIN)).json()) as AgentList;
  const site = { siteId: SITE, name: 'Seven Strings', origins: [SITE_ORIGIN, origin] };
  await saveSite({ store: app.store, clock: systemClock }, site);
  await eventually(async () => (await readList(app, SITE, origin)).status === 200);
  await connected(newSocket(context, app, { origin }));
  const after = (await (await readList(app, SITE, origin)).json()) as AgentList;
  assert.equal(after.siteName, 'Seven Strings');
  assert.ok(after.version.number > before.version.number);
});

test('[H72] everybody who comes to a new site at once is served', async (context) => {
  const app = await newApp(context, { wrapStore: withSlowSites });
  await saveSite(
    { store: app.store, clock: systemClock },
    { siteId: 'new' as SiteId, name: 'New', origins: [] },
  );
  // Until then nobody looks, so that whoever comes just before and just after would be answered differently.
  await rest(LOOK_AGAIN_MILLISECONDS);
  const answers = await Promise.all([1, 2, 3].map(() => fetch(`${app.url}/v1/sites/new/agents`)));
  assert.deepEqual(
    answers.map(({ status }) => status),
    [200, 200, 200],
  );
});

test('[H72] a site that is added while the server runs is served', async (context) => {
  const app = await newApp(context);
  await saveSite(
    { store: app.store, clock: systemClock },
    { siteId: 'new' as never, name: 'New', origins: [] },
  );
  await eventually(async () => (await fetch(`${app.url}/v1/sites/new/agents`)).status === 200);
});

const addCleo = (store: Store, password = PASSWORD) =>
  addAgent(
    { store, clock: systemClock },
    { siteId: SITE, agentId: CLEO, form: FORM, photoUrl: null, email: mailOf(CLEO), password },
  );

for (const method of ['saveAccount', 'commit'] as const) {
  test(`[H73] an adding whose ${method} fails can be done again, and then is whole`, async () => {
    const store = createMemoryStore();
    await saveSite({ store, clock: systemClock }, { siteId: SITE, name: 'Shop', origins: [] });
    await assert.rejects(addCleo(failingStore(store, new Set([method]))));
    assert.equal((await loadState(store, SITE)).state.agents.size, 0);
    assert.ok((await addCleo(store, 'another password')).ok);
    assert.ok((await loadState(store, SITE)).state.agents.has(CLEO));
    const account = await store.findAccount(mailOf(CLEO));
    assert.ok(await isPassword(account?.passwordHash ?? null, 'another password'));
  });
}

test('[H73] adding an agent who exists changes neither words nor password', async () => {
  const store = createMemoryStore();
  await saveSite({ store, clock: systemClock }, { siteId: SITE, name: 'Shop', origins: [] });
  assert.ok((await addCleo(store)).ok);
  const again = await addCleo(store, 'another password');
  assert.ok(!again.ok && again.refusal.code === 'agent-exists');
  const account = await store.findAccount(mailOf(CLEO));
  assert.ok(await isPassword(account?.passwordHash ?? null, PASSWORD));
});
