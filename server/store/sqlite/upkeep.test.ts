import test from 'node:test';
import assert from 'node:assert/strict';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import SqliteFile from 'better-sqlite3';
import { LIMITS } from '../../protocol/index.ts';
import type { AgentId, AttachmentId, CommandId, ReviewId, TicketId } from '../../protocol/index.ts';
import { STORE_LIMITS } from '../limits.ts';
import type { Store } from '../store.ts';
import {
  ACCOUNT,
  ANN,
  BEN,
  SHOP,
  START,
  VERA,
  acquaintance,
  answer,
  commit,
  decision,
  events,
  message,
  preference,
  profile,
  published,
  reply,
  review,
  ticket,
} from '../test/samples.ts';
import { BOOKING, MESSAGE, booking, leftMessage } from '../test/booking-samples.ts';
import { makeStoreFolder } from '../test/store-folder.ts';
import { openFile } from './open-file.ts';

const { siteId } = SHOP;
const TALK = message(1).conversationId;
/** How SQLite numbers `synchronous = NORMAL`. */
const NORMAL = 1;
const MARK = 'Marked-Words';

const markedTexts = [
  profile(ANN, MARK),
  ticket('t1', { visitorName: MARK, question: MARK }),
  message(1, { text: MARK }),
  review(1, { comment: MARK }),
  published(1),
  reply(1, MARK),
  booking({ visitorName: MARK, note: MARK }),
  leftMessage({ text: MARK }),
];

/** Calls every method that asks the database something. */
async function callEveryMethod(store: Store): Promise<void> {
  const acquaintances = [
    acquaintance(ANN, 1),
    preference(ANN, 'favourite', 1),
    preference(BEN, null, 1),
    ...Array.from({ length: LIMITS.preferencesPerVisitor + 1 }, (_, index) =>
      preference(`agent-${index}` as AgentId, 'avoided', index),
    ),
  ];
  const texts = [...markedTexts, ...acquaintances];
  await store.commit(commit(0, { texts, answers: [answer('c1')], decisions: [decision(1)] }));
  await store.readEvents(siteId, 0, 9);
  await store.writeSnapshot(siteId, { version: 1, schema: 1, state: '' });
  await store.readSnapshot(siteId);
  await store.readAnswer(siteId, 'visitor:vera', 'c1' as CommandId);
  await store.readSites();
  await store.readProfiles(siteId);
  await store.identifyVisitor(siteId, 'hash', VERA, START);
  await store.readTicketTexts(siteId, ['t1' as TicketId]);
  await store.readMessages(siteId, TALK, 0, 9);
  await store.readReviews(siteId, ANN, null, 9);
  await store.readReviews(siteId, ANN, Buffer.from('[1,"r"]').toString('base64url'), 9);
  await store.readReview(siteId, 'review-0001' as ReviewId);
  await store.readDecisions(siteId, { ticketId: 't1' as TicketId }, 9);
  await store.readDecisions(siteId, { since: START, until: START }, 9);
  await store.readAcquaintances(siteId, VERA);
  await store.moveMarks(siteId, [{ conversationId: TALK, side: 'agent', received: 1, read: 1 }]);
  await store.readMarks(siteId, [TALK]);
  await callAttachmentMethods(store);
  await callBookingMethods(store);
  await store.forgetVisitor(siteId, VERA);
  await store.saveAccount(ACCOUNT);
  await store.saveSession({ tokenHash: 'hash', siteId, accountId: ACCOUNT.accountId, expiresAt: START });
  await store.findSession('hash', START);
  await store.deleteSession('hash');
  await store.prune(START);
}

async function callBookingMethods(store: Store): Promise<void> {
  await store.readBookingTexts(siteId, [BOOKING]);
  await store.readLeftMessages(siteId, [MESSAGE]);
  await store.readBookingMails(siteId, 0, 9);
  await store.dropBookingMail(siteId, 1);
}

async function callAttachmentMethods(store: Store): Promise<void> {
  const attachmentId = 'file-1' as AttachmentId;
  const attachment = { kind: 'pdf', attachmentId, name: 'file.pdf', bytes: 1 } as const;
  const sender = { visitorId: VERA, author: 'visitor', agentId: null } as const;
  const content = new Uint8Array([1]);
  await store.saveAttachment(siteId, { attachment, ...sender, content, savedAt: START, siteBytesMost: 9 });
  await store.readAttachments(siteId, [attachmentId]);
  await store.readAttachmentContent(siteId, attachmentId);
  await store.countAttachments(siteId, TALK);
  await store.dropAttachment(siteId, attachmentId);
  await store.findVisitor(siteId, 'hash');
  const ticketId = 't1' as TicketId;
  const question = { kind: 'question', ticketId, visitorId: VERA, question: '', attachments: [] } as const;
  const texts = [
    question,
    { ...question, attachments: [attachment] },
    { kind: 'questionDropped', ticketId } as const,
    message(2, { attachments: [attachment] }),
  ];
  await store.commit(commit(1, { texts }));
}

test('[S30] personal text never stands in events or in any table but those of texts', async (context) => {
  const { file, openWithSites } = await makeStoreFolder(context);
  const store = await openWithSites();
  await store.commit(commit(0, { texts: markedTexts, answers: [answer('c1')] }));
  const sqlite = new SqliteFile(file);
  context.after(() => sqlite.close());
  const tables = sqlite.prepare(`SELECT name FROM sqlite_schema WHERE type = 'table'`).pluck().all();
  const marked = tables.filter((table) =>
    JSON.stringify(sqlite.prepare(`SELECT * FROM ${String(table)}`).all()).includes(MARK),
  );
  assert.deepEqual(marked.sort(), [
    'booking_texts',
    'left_messages',
    'messages',
    'profiles',
    'review_versions',
    'reviews',
    'ticket_texts',
  ]);
});

test('[S31] erased words are gone from every file, not only from the answers', async (context) => {
  const { folder, openWithSites } = await makeStoreFolder(context);
  const store = await openWithSites();
  const filesWithMark = (): readonly string[] =>
    readdirSync(folder).filter((name) => readFileSync(join(folder, name)).includes(MARK));
  const texts = Array.from({ length: 300 }, (_, index) =>
    message(index + 1, { text: `${MARK} ${index}`.repeat(9) }),
  );
  await store.commit(commit(0, { texts: [...markedTexts.slice(1, 2), ...texts] }));
  assert.notDeepEqual(filesWithMark(), []);
  await store.forgetVisitor(siteId, VERA);
  assert.deepEqual(filesWithMark(), []);
});

test('[S32] the log is folded into the database again and again, so that it stays small', async (context) => {
  const { file, logFile, openWithSites } = await makeStoreFolder(context);
  const store = await openWithSites();
  const text = 'x'.repeat(4_000);
  for (let round = 0; round < 110; round++) {
    const texts = Array.from({ length: 100 }, (_, index) => message(round * 100 + index + 1, { text }));
    await store.commit(commit(round, { texts }));
    assert(statSync(logFile).size <= STORE_LIMITS.logBytesMost);
  }
  assert(statSync(file).size > STORE_LIMITS.logBytesMost / 3);
  assert.equal((await store.readMessages(siteId, TALK, 0, 20_000)).length, 11_000);
});

test('[S33] one commit may hold many thousand events, texts and answers', async (context) => {
  const { openWithSites } = await makeStoreFolder(context);
  const store = await openWithSites();
  const count = 20_000;
  const many = commit(0, {
    events: events(1, count),
    texts: Array.from({ length: 4_000 }, (_, index) => message(index + 1)),
    answers: Array.from({ length: 12_000 }, (_, index) => answer(`c${index}`)),
  });
  assert.deepEqual(await store.commit(many), { ok: true });
  assert.deepEqual(await store.readEvents(siteId, 0, count + 1), many.events);
  await store.prune(START * 2);
  assert.equal(await store.readAnswer(siteId, 'visitor:vera', 'c9999' as CommandId), null);
});

test('[S34] every query finds its rows by an index', async (context) => {
  const { file, openWithSites } = await makeStoreFolder(context);
  const store = await openWithSites();
  const prepare = context.mock.method(SqliteFile.prototype, 'prepare');
  await callEveryMethod(store);
  const statements = new Set(prepare.mock.calls.map((call) => call.arguments[0]));
  prepare.mock.restore();
  const sqlite = new SqliteFile(file);
  context.after(() => sqlite.close());
  const isPlanned = /^(select|update|delete)/;
  const steps = [...statements]
    .filter((sql) => isPlanned.test(sql))
    .flatMap((sql) => {
      const unbound = Array.from({ length: sql.split('?').length - 1 }, () => null);
      return sqlite.prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`).all(unbound);
    });
  assert(steps.length > 15, 'few plans were seen');
  const details = [...new Set(steps.map(({ detail }) => detail))];
  const slow = details.filter((detail) => /^SCAN|TEMP B-TREE/.test(detail));
  assert.deepEqual(
    slow,
    ['SCAN sites USING INDEX sqlite_autoindex_sites_1'],
    'only all sites are read whole',
  );
  const ofWholeSite = details
    .filter((detail) => detail.endsWith('(site_id=?)'))
    .map((detail) => detail.split(' ')[1]);
  assert.deepEqual(ofWholeSite.sort(), ['attachments', 'events', 'profiles', 'sites', 'snapshots']);
});

test('[S35] tables are strict, keys are checked, the log is synced before it is folded', async (context) => {
  const { folder } = await makeStoreFolder(context);
  const sqlite = openFile(folder, STORE_LIMITS.busyMilliseconds);
  const setting = (name: string): unknown => sqlite.pragma(name, { simple: true });
  const settings = ['journal_mode', 'synchronous', 'foreign_keys', 'busy_timeout'].map(setting);
  assert.deepEqual(settings, ['wal', NORMAL, 1, STORE_LIMITS.busyMilliseconds]);
  // What an index of words lies in is the engine's own, of the types 'virtual' and 'shadow'.
  const list = `SELECT name, strict FROM pragma_table_list WHERE type = 'table'`;
  const tables = sqlite
    .prepare<[], { name: string; strict: number }>(list)
    .all()
    .filter(({ name }) => !name.startsWith('sqlite_'));
  sqlite.close();
  assert.ok(tables.length > 10);
  assert.deepEqual(
    tables.filter(({ strict }) => strict !== 1),
    [],
  );
});
