import test from 'node:test';
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ConversationId, TicketId, VisitorId } from '../../protocol/index.ts';
import type { SiteEvent } from '../../core/event.ts';
import { RETENTION_KINDS } from '../../protocol/index.ts';
import type { Erasure, StillOpen } from '../privacy.ts';
import type { Store, Text } from '../store.ts';
import { PERSONAL_TABLES } from '../sql/privacy/personal-tables.ts';
import { ANN, SHOP, START, commit, message, ticket } from '../test/samples.ts';
import { booking, leftMessage } from '../test/booking-samples.ts';
import { makeStoreFolder } from '../test/store-folder.ts';

const { siteId } = SHOP;
const DAY = 86_400_000;
const NOTHING_OPEN: StillOpen = {
  ticketIds: [],
  conversationIds: [],
  bookingIds: [],
  leftMessageIds: [],
};
const visitor = (number: number): VisitorId => `visitor-${String(number).padStart(3, '0')}-7d1f` as VisitorId;
const erasureOf = (visitorId: VisitorId): Erasure => ({
  visitorId,
  standIn: `nobody-${visitorId.slice(8, 11)}-0000` as VisitorId,
  actor: 'account:olivia',
  begunAt: START,
});
const preferred = (at: number, visitorId: VisitorId): SiteEvent => ({
  at,
  type: 'preferenceSet',
  visitorId,
  agentId: ANN,
  preference: 'favourite',
});

const filesWith = (folder: string, text: string): readonly string[] =>
  readdirSync(folder).filter((name) => readFileSync(join(folder, name)).includes(text));

/** Shares between 0 and 1, the same in every run. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7f_ff_ff_ff;
    return state / 0x7f_ff_ff_ff;
  };
}

/** Events and questions of many visitors, of all lengths, so that rows move from page to page. */
async function fill(store: Store, rounds: number): Promise<number> {
  const share = chance(7);
  const count = 250;
  for (let round = 0; round < rounds; round++) {
    const ids = Array.from({ length: count }, () => visitor(Math.floor(share() * VISITORS)));
    const texts = ids.flatMap((visitorId, index): readonly Text[] => {
      const ticketId = `${share().toString(36).slice(2)}-${round}-${index}` as TicketId;
      const words = `${visitorId} asks ${'w'.repeat(share() * 2_000)}`;
      const asked = ticket(ticketId, { visitorId, question: words });
      if (share() > 0.3) return [asked];
      const question = `${visitorId} asks again ${'q'.repeat(share() * 6_000)}`;
      return [asked, { kind: 'question', ticketId, visitorId, question, attachments: [] }];
    });
    const events = ids.map((visitorId, index) => preferred(START + round * count + index, visitorId));
    await store.commit(commit(round * count, { events, texts }));
  }
  return rounds * count;
}

const VISITORS = 150;

test('[S230] whoever is erased is in no byte of any file, whatever pages their rows moved through', async (context) => {
  const { folder, openWithSites } = await makeStoreFolder(context);
  const store = await openWithSites();
  const count = await fill(store, 24);
  const before = await store.readEvents(siteId, 0, count);
  await store.writeSnapshot(siteId, {
    version: count - 9,
    schema: 1,
    state: `["${visitor(3)}"]`,
  });
  const erased = Array.from({ length: 30 }, (_, index) => visitor(index * 4 + 3));
  for (const visitorId of erased) {
    const erasure = await store.beginErasure(siteId, erasureOf(visitorId));
    assert.deepEqual(await store.readErasures(siteId), [erasure]);
    await store.renameInEvents(siteId, erasure, 1, 1_000);
    await store.renameInEvents(siteId, erasure, 1_001, count - 9);
    await store.finishErasure(siteId, erasure, count - 9);
  }
  assert.equal(await store.scrub(1), false, 'a file that is larger than that waits');
  assert.equal(await store.scrub(Infinity), true);
  for (const visitorId of erased) assert.deepEqual(filesWith(folder, visitorId), [], visitorId);
  assert.deepEqual(await store.readErasures(siteId), []);
  assert.notDeepEqual(filesWith(folder, visitor(1)), []);
  const told = (events: readonly SiteEvent[]): readonly string[] =>
    events.map((event) => JSON.stringify(event).replace(/(visitor|nobody)-(\d+)-\w{4}/, '$2'));
  assert.deepEqual(told(await store.readEvents(siteId, 0, count)), told(before));
});

test('[S231] a visitor is found by mail address, subject, place and conversation, and by nothing like it', async (context) => {
  const { openWithSites } = await makeStoreFolder(context);
  const store = await openWithSites();
  const [vera, will] = [visitor(1), visitor(2)];
  const signed = { name: null, email: 'Vera@Example.org', segment: null };
  const context_ = { page: null, attributes: {}, touchpoints: [], signed };
  await store.commit(
    commit(0, {
      texts: [
        ticket('t1', { visitorId: vera, context: context_ }),
        message(1, { visitorId: vera }),
        booking({
          visitorId: will,
          contact: { mail: 'will@example.org', phone: null },
        }),
        leftMessage({
          visitorId: vera,
          contact: { mail: 'VERA@example.org', phone: null },
        }),
      ],
    }),
  );
  const found = (by: 'mail' | 'ticketId' | 'conversationId' | 'visitorId', value: string) =>
    store.findVisitors(siteId, { by, value }, 10);
  assert.deepEqual(await found('mail', 'vera@EXAMPLE.org'), [vera]);
  assert.deepEqual(await found('mail', 'will@example.org'), [will]);
  assert.deepEqual(await found('mail', 'example.org'), []);
  assert.deepEqual(await found('ticketId', 't1'), [vera]);
  assert.deepEqual(await found('conversationId', message(1).conversationId), [vera]);
  assert.deepEqual(await found('visitorId', vera), [vera]);
  assert.deepEqual(await found('visitorId', 'visitor-001'), []);
  const card = await store.readVisitorCard(siteId, vera);
  assert.deepEqual([card?.name, card?.tickets, card?.conversations], ['Vera', 1, 1]);
  assert.equal(await store.readVisitorCard(siteId, visitor(9)), null);
});

test('[S232] what is past its time goes in small steps, and nothing that is still open', async (context) => {
  const { openWithSites } = await makeStoreFolder(context);
  const store = await openWithSites();
  const open = 'talk-open' as ConversationId;
  const texts = [
    ...Array.from({ length: 25 }, (_, index) => message(index + 1)),
    message(1, { conversationId: open }),
    ticket('t1'),
    ticket('t2'),
    leftMessage(),
  ];
  await store.commit(commit(0, { texts }));
  const stillOpen = {
    ...NOTHING_OPEN,
    conversationIds: [open],
    ticketIds: ['t2' as TicketId],
  };
  const later = START + 10 * DAY;
  assert.equal(await store.sweep(siteId, 'conversations', START - DAY, stillOpen, 10), 0);
  const steps: number[] = [];
  do steps.push(await store.sweep(siteId, 'conversations', later, stillOpen, 10));
  while (steps.at(-1) !== 0);
  assert.deepEqual(steps, [10, 10, 6, 0]);
  const [kept] = await store.readMessages(siteId, open, 0, 9);
  const gone = await store.readMessages(siteId, message(1).conversationId, 0, 99);
  assert.equal(kept?.text, 'Words 1 🎸');
  assert.equal(gone.length, 25);
  assert.ok(gone.every(({ text }) => text === ''));
  const tickets = await store.readTicketTexts(siteId, ['t1', 't2'] as TicketId[]);
  assert.deepEqual(tickets.map(({ question }) => question).sort(), ['', 'Which strings?']);
  assert.equal(await store.sweep(siteId, 'leftMessages', later, NOTHING_OPEN, 10), 1);
  for (const kind of RETENTION_KINDS) {
    assert.equal(await store.sweep(siteId, kind, START - DAY, NOTHING_OPEN, 10), 0, kind);
  }
});

test('[S233] every table of visitors is read by pages, without what opens something', async (context) => {
  const { openWithSites } = await makeStoreFolder(context);
  const store = await openWithSites();
  const vera = visitor(1);
  await store.identifyVisitor(siteId, 'token-hash', vera, START);
  const texts = [1, 2, 3].map((number) => message(number, { visitorId: vera }));
  await store.commit(commit(0, { texts: [ticket('t1', { visitorId: vera }), ...texts] }));
  const first = await store.readPersonalRows(siteId, vera, 'messages', {
    offset: 0,
    limit: 2,
  });
  assert.deepEqual([first.rows.map(({ number }) => number), first.next], [[1, 2], 2]);
  const rest = await store.readPersonalRows(siteId, vera, 'messages', {
    offset: 2,
    limit: 2,
  });
  assert.deepEqual([rest.rows.map(({ number }) => number), rest.next], [[3], null]);
  const known = await store.readPersonalRows(siteId, vera, 'visitors', {
    offset: 0,
    limit: 9,
  });
  assert.deepEqual(known.rows, [{ visitor_id: vera, first_seen_at: START }]);
  for (const { name } of PERSONAL_TABLES) {
    const { rows } = await store.readPersonalRows(siteId, visitor(2), name, {
      offset: 0,
      limit: 9,
    });
    assert.deepEqual(rows, [], name);
  }
});
