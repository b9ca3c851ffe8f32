import assert from 'node:assert/strict';
import test from 'node:test';
import { ADDRESSES, type AgentList } from '../../protocol/index.ts';
import { SNAPSHOT_SCHEMA } from '../../core/index.ts';
import type { SiteEvent } from '../../core/event.ts';
import { FIRST_LOG } from '../../core/test/first-log.ts';
import { openSqliteStore } from '../../store/index.ts';
import { newVisitor } from '../test/client.ts';
import { newApp, newFolder, SITE, SITE_ORIGIN } from '../test/new-app.ts';

test('[H91] a site whose log and snapshot an earlier version wrote is served', async (context) => {
  const folder = await newFolder(context);
  const store = await openSqliteStore({ folder });
  await store.saveSite({ siteId: SITE, name: 'Six Strings', origins: [SITE_ORIGIN] });
  const events = FIRST_LOG as readonly SiteEvent[];
  const nothing = { texts: [], answers: [], decisions: [] };
  await store.commit({ siteId: SITE, expectedVersion: 0, events, ...nothing });
  const old = { version: events.length, schema: SNAPSHOT_SCHEMA - 1, state: '{}' };
  await store.writeSnapshot(SITE, old);
  await store.close();
  const app = await newApp(context, { folder });
  const response = await fetch(`${app.url}${ADDRESSES.agentList(SITE)}`);
  const { agents } = (await response.json()) as AgentList;
  assert.deepEqual(agents.map(({ agentId }) => agentId).sort(), ['ada', 'ben']);
  const vera = await newVisitor(context, app);
  assert.ok((await vera.ask('resync', {})).ok);
  assert.deepEqual(
    app.lines.filter(({ level }) => level === 'error' || level === 'warn'),
    [],
  );
});
