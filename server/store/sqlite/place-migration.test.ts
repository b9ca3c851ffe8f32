import test from 'node:test';
import assert from 'node:assert/strict';
import SqliteFile from 'better-sqlite3';
import { makeStoreFolder } from '../test/store-folder.ts';
import { migrate } from './migrate.ts';
import { MIGRATIONS } from './migrations/index.ts';
import { places } from './migrations/0031-places.ts';

const BEFORE = MIGRATIONS.slice(0, MIGRATIONS.indexOf(places));

test('[S253] an older file learns who stands in line, and opens even where somebody does twice', async (context) => {
  const { file, open } = await makeStoreFolder(context);
  const sqlite = new SqliteFile(file);
  migrate(sqlite, BEFORE);
  sqlite.exec(`INSERT INTO sites (site_id, name, origins_json) VALUES ('shop', '', '[]')`);
  const ticket = sqlite.prepare(
    `INSERT INTO ticket_texts (site_id, ticket_id, visitor_id, visitor_name, question)
     VALUES ('shop', ?, ?, '', '')`,
  );
  const log = sqlite.prepare(`INSERT INTO events VALUES ('shop', ?, 0, ?, json_object('ticketId', ?))`);
  const history = {
    waits: ['ticketJoined', 'offerMade'],
    left: ['ticketJoined', 'ticketClosed'],
    served: ['ticketJoined', 'offerMade', 'conversationStarted'],
    returned: ['ticketJoined', 'conversationStarted', 'ticketReturned'],
    moved: ['ticketJoined', 'conversationStarted', 'ticketTransferred'],
    stayed: ['ticketJoined', 'conversationStarted', 'ticketTransferred', 'transferEnded'],
  };
  let version = 0;
  for (const [name, types] of Object.entries(history)) {
    ticket.run(name, `visitor of ${name}`);
    for (const type of types) log.run(++version, type, name);
  }
  for (const name of ['one', 'two']) {
    ticket.run(name, 'somebody twice');
    log.run(++version, 'ticketJoined', name);
  }
  sqlite.close();
  await open();
  const opened = new SqliteFile(file);
  const inLine = opened.prepare('SELECT ticket_id FROM ticket_texts WHERE open = 1').pluck().all();
  opened.close();
  assert.deepEqual(inLine.filter((name) => name !== 'one' && name !== 'two').sort(), [
    'moved',
    'returned',
    'waits',
  ]);
  assert.equal(inLine.length, 4);
});
