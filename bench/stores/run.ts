/**
 * Durable commands per second with 64 callers at once, as a ratio to the same loop with a command that only
 * waits for the next turn. The reference is the plain way: synchronous FULL, a transaction for each command.
 */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import SqliteFile from 'better-sqlite3';
import type { CommandId, ConversationId, MessageId, SiteId, VisitorId } from '../../server/protocol/index.ts';
import { openSqliteStore } from '../../server/store/index.ts';
import type { Commit, SqliteStoreOptions, Store } from '../../server/store/index.ts';
import { FILE_NAME } from '../../server/store/sqlite/open-file.ts';

const CALLERS = 64;
const WARM_UP_MILLISECONDS = 500;
const MEASURED_MILLISECONDS = 3_000;
/** In the working folder: the system's folder for temporary files is often in memory, and syncs nothing. */
const folder = mkdtempSync(join(process.cwd(), '.bench-stores-'));

type Act = (caller: number, round: number) => Promise<unknown>;

/** Acknowledged commands per second. */
async function measure(act: Act): Promise<number> {
  const startAt = performance.now() + WARM_UP_MILLISECONDS;
  const endAt = startAt + MEASURED_MILLISECONDS;
  let counted = 0;
  const call = async (caller: number): Promise<void> => {
    for (let round = 0; performance.now() < endAt; round++) {
      await act(caller, round);
      if (performance.now() >= startAt) counted++;
    }
  };
  await Promise.all(Array.from({ length: CALLERS }, (_, caller) => call(caller)));
  return (counted / MEASURED_MILLISECONDS) * 1_000;
}

const siteOf = (caller: number): SiteId => `site-${caller}` as SiteId;

/** One message as the shell commits it: an event, its text, the remembered answer. */
function say(caller: number, round: number): Commit {
  const conversationId = `talk-${caller}` as ConversationId;
  const messageId = `message-${caller}-${round}` as MessageId;
  const [commandId, number, at] = [messageId as string as CommandId, round + 1, Date.now()];
  const visitorId = `visitor-${caller}` as VisitorId;
  const text = 'Would the vintage one stay in tune with heavier strings?';
  return {
    siteId: siteOf(caller),
    expectedVersion: round,
    events: [{ type: 'messageAdded', at, conversationId, messageId, number, author: 'visitor' }],
    texts: [
      {
        kind: 'message',
        messageId,
        conversationId,
        visitorId,
        number,
        author: 'visitor',
        text,
        attachments: [],
        sentAt: at,
        commandId,
      },
    ],
    answers: [
      { actor: `visitor:${visitorId}`, commandId, bodyDigest: 'x'.repeat(43), answer: '{"ok":true}', at },
    ],
    decisions: [],
  };
}

const nextTurn: Act = () => new Promise((resolve) => setImmediate(resolve));

async function openStore(wrapSync?: SqliteStoreOptions['wrapSync']): Promise<Store> {
  const store = await openSqliteStore({ folder, ...(wrapSync && { wrapSync }) });
  for (let caller = 0; caller < CALLERS; caller++) {
    await store.saveSite({ siteId: siteOf(caller), name: '', origins: [] });
  }
  return store;
}

async function measureStore(): Promise<{ rate: number; syncs: number }> {
  let syncs = 0;
  const store = await openStore((sync) => (syncs++, sync()));
  syncs = 0;
  const rate = await measure(async (caller, round) => {
    const result = await store.commit(say(caller, round));
    if (!result.ok) throw new Error(result.reason);
  });
  await store.close();
  return { rate, syncs };
}

/** The same tables, filled by hand-written statements. */
async function measurePlain(): Promise<number> {
  await (await openStore()).close();
  const sqlite = new SqliteFile(join(folder, FILE_NAME));
  sqlite.pragma('synchronous = FULL');
  const event = sqlite.prepare('INSERT INTO events VALUES (?, ?, ?, ?, ?)');
  const conversation = sqlite.prepare('INSERT OR IGNORE INTO conversations VALUES (?, ?, ?)');
  const message = sqlite.prepare('INSERT INTO messages VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)');
  const answer = sqlite.prepare('INSERT INTO answers VALUES (?, ?, ?, ?, ?, ?)');
  const write = sqlite.transaction(({ siteId, expectedVersion, events, texts, answers }: Commit) => {
    for (const { at, type, ...body } of events) {
      event.run(siteId, expectedVersion + 1, at, type, JSON.stringify(body));
    }
    for (const text of texts) {
      if (text.kind !== 'message') continue;
      const { conversationId, visitorId, number, messageId, author, sentAt, commandId } = text;
      conversation.run(siteId, conversationId, visitorId);
      message.run(siteId, conversationId, number, messageId, author, text.text, sentAt, commandId, '[]');
    }
    for (const { actor, commandId, bodyDigest, answer: words, at } of answers) {
      answer.run(siteId, actor, commandId, bodyDigest, words, at);
    }
  });
  const rate = await measure(async (caller, round) => {
    await nextTurn(caller, round);
    write.immediate(say(caller, round));
  });
  sqlite.close();
  return rate;
}

try {
  const empty = await measure(nextTurn);
  const { rate, syncs } = await measureStore();
  for (const name of readdirSync(folder)) rmSync(join(folder, name));
  const plain = await measurePlain();
  const version = new SqliteFile(':memory:').prepare('SELECT sqlite_version()').pluck().get() as string;
  console.log(
    `Node ${process.version}, SQLite ${version}, ${CALLERS} callers, ${process.platform}-${process.arch}`,
  );
  const row = (name: string, perSecond: number): Record<string, string | number> => ({
    what: name,
    'per second': Math.round(perSecond),
    'ratio to empty': (perSecond / empty).toFixed(3),
    'ratio to reference': (perSecond / plain).toFixed(1),
  });
  console.table([
    row('empty command', empty),
    row('store: WAL, NORMAL, one transaction and one fdatasync for each turn', rate),
    row('reference: WAL, FULL, one transaction for each command', plain),
  ]);
  console.log(`The store made ${syncs} syncs.`);
} finally {
  rmSync(folder, { recursive: true });
}
