import assert from 'node:assert/strict';
import { join } from 'node:path';
import test, { type TestContext } from 'node:test';
import SqliteFile from 'better-sqlite3';
import { asking, askWithKey, newOwner } from '../api/test/new-owner.ts';
import { joinLine, newAgent, newVisitor } from '../test/client.ts';
import { eventually } from '../test/eventually.ts';
import { ANN, type TestApp } from '../test/new-app.ts';
import { runServer } from '../test/run-server.ts';
import { newReceiver } from './test/receiver.ts';

const JOINS_MOST = 200;
const MADE_MOST = 15;
const FORM = { events: ['booking.made'], withWords: false, enabled: true };

type Kept = { readonly joined: readonly string[]; readonly told: readonly string[] };

/** What the file of a server that was killed says: who joined, and of whom that is to be told. */
function keptIn(folder: string): Kept {
  const file = new SqliteFile(join(folder, 'handpick.db'));
  const column = (sql: string) => (file.prepare(sql).all() as { id: string }[]).map(({ id }) => id).sort();
  const joined = column(`SELECT body_json ->> 'ticketId' AS id FROM events WHERE type = 'ticketJoined'`);
  const told = column(
    `SELECT data_json ->> 'ticketId' AS id FROM webhook_messages WHERE event = 'ticket.joined'`,
  );
  file.close();
  return { joined, told };
}

/** A site in a folder, with an owner, Ann, a key and an endpoint at `url`. */
async function newSiteFolder(context: TestContext, url: string): Promise<string> {
  const { app, ask } = await newOwner(context);
  await askWithKey(app, ['webhooks:read', 'webhooks:write']);
  const body = { ...FORM, events: ['ticket.joined'], label: 'Orders', url };
  assert.equal((await ask('POST', '/v1/webhooks', { body })).status, 201);
  await app.close();
  return app.folder;
}

async function start(context: TestContext, folder: string) {
  const run = runServer(context, { DATA_DIR: folder, PORT: '0', WEBHOOKS_TO_LOCALHOST: 'on' });
  const url = await run.ready;
  const app = { url, port: Number(new URL(url).port), folder } as TestApp;
  return { run, app, ask: asking(app, { authorization: 'Bearer hpk_k1' }) };
}

test('[H433] after a kill at any moment what happened is told, and what was made was made once', async (context) => {
  const { received, url, answering } = await newReceiver(context);
  answering.status = 503;
  const folder = await newSiteFolder(context, url);
  const { run, app, ask } = await start(context, folder);
  const make = (asks: typeof ask, label: string) =>
    asks('POST', '/v1/webhooks', {
      body: { ...FORM, label, url: 'http://localhost:9/hooks' },
      headers: { 'idempotency-key': label },
    });
  const ann = await newAgent(context, app, ANN);
  await ann.done('setAvailability', { availability: 'away', backAt: null });
  let joined = 0;
  const joins = async () => {
    for (; joined < JOINS_MOST; joined++) await joinLine(await newVisitor(context, app), ANN);
  };
  const makes = async () => {
    for (let made = 0; made < MADE_MOST; made++) await make(ask, `e${made}`);
  };
  const working = Promise.allSettled([joins(), joins(), makes()]);
  await eventually(() => joined >= 10);
  run.child.kill('SIGKILL');
  await run.ended;
  ann.socket.close();
  const kept = keptIn(folder);
  assert.ok(kept.joined.length >= 10);
  assert.deepEqual(kept.told, kept.joined);

  answering.status = 204;
  const again = await start(context, folder);
  for (let made = 0; made < MADE_MOST; made++) {
    const { status, body } = await make(again.ask, `e${made}`);
    assert.ok(
      status === 201 || body.code === 'secret-shown' || body.code === 'outcome-unknown',
      String(body.code),
    );
  }
  const { items } = (await again.ask('GET', '/v1/webhooks?limit=50')).body as { items: { label: string }[] };
  const labels = items.map(({ label }) => label);
  assert.deepEqual(labels.toSorted(), [...new Set(labels)].sort());
  const { endpointId } = items.find(({ label }) => label === 'Orders') as unknown as { endpointId: string };
  await again.ask('POST', `/v1/webhooks/${endpointId}/replay`, { body: { since: 0, which: 'all' } });
  const told = () =>
    new Set(received.map(({ body }) => (JSON.parse(body) as { data: { ticketId: string } }).data.ticketId));
  await eventually(() => kept.joined.every((ticketId) => told().has(ticketId)));
  void working;
});
