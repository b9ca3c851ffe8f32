import assert from 'node:assert/strict';
import test from 'node:test';
import type { AgentId } from '../protocol/index.ts';
import { addAgent, saveSite } from './administer.ts';
import { systemClock } from './system.ts';
import { newAgent, newVisitor } from './test/client.ts';
import { eventually } from './test/eventually.ts';
import { ANN, mailOf, newApp, PASSWORD, SITE } from './test/new-app.ts';

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

test('[H72] a site that is added while the server runs is served', async (context) => {
  const app = await newApp(context);
  await saveSite(
    { store: app.store, clock: systemClock },
    { siteId: 'new' as never, name: 'New', origins: [] },
  );
  await eventually(async () => (await fetch(`${app.url}/v1/sites/new/agents`)).status === 200);
});
