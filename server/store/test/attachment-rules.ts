import test from 'node:test';
import assert from 'node:assert/strict';
import { LIMITS } from '../../protocol/index.ts';
import type { AttachmentId, ConversationId, TicketId } from '../../protocol/index.ts';
import type { AttachmentPlace, NewAttachment } from '../attachment.ts';
import type { Store } from '../store.ts';
import { ANN, BAKERY, SHOP, START, VERA, WILL, message, ticket, writeTexts } from './samples.ts';
import type { OpenStore } from './store-suite.ts';

const { siteId } = SHOP;
const TALK = message(1).conversationId;
const FIRST = 'file-1' as AttachmentId;
const SECOND = 'file-2' as AttachmentId;
const DAY_MILLISECONDS = 86_400_000;

const file = (attachmentId: string, parts: Partial<NewAttachment> = {}): NewAttachment => {
  const content = parts.content ?? new TextEncoder().encode(`The content of ${attachmentId}.`);
  return {
    attachment: {
      kind: 'image',
      attachmentId: attachmentId as AttachmentId,
      name: `${attachmentId} – früher.webp`,
      bytes: content.length,
      width: 640,
      height: 480,
    },
    visitorId: VERA,
    author: 'visitor',
    agentId: null,
    content,
    savedAt: START,
    siteBytesMost: 1_000_000_000,
    ...parts,
  };
};

/** A file that says it has so many bytes: only what it says is counted. */
const heavy = (attachmentId: string, bytes: number, parts: Partial<NewAttachment> = {}): NewAttachment => {
  const { attachment, ...rest } = file(attachmentId, parts);
  return { ...rest, attachment: { ...attachment, bytes } };
};

const described = (attachmentId: string) => file(attachmentId).attachment;

const asks = (attachments: readonly string[], ticketId = 't1') =>
  ({
    kind: 'question',
    ticketId: ticketId as TicketId,
    visitorId: VERA,
    question: 'What is this?',
    attachments: attachments.map(described),
  }) as const;

async function save(store: Store, ...files: readonly NewAttachment[]): Promise<void> {
  for (const each of files) assert.deepEqual((await store.saveAttachment(siteId, each)).ok, true);
}

async function placesOf(store: Store, ...ids: readonly string[]): Promise<Record<string, AttachmentPlace>> {
  const found = await store.readAttachments(siteId, ids as readonly AttachmentId[]);
  return Object.fromEntries(found.map(({ attachment, place }) => [attachment.attachmentId, place]));
}

export function attachmentRules(open: OpenStore): void {
  test('[S70] a file is kept with its content, byte for byte, and stays after a restart', async (context) => {
    const { store, reopen } = await open(context);
    const content = Uint8Array.from({ length: 300_000 }, (_, index) => (index * 31) % 256);
    const { attachment, visitorId, author, agentId, savedAt } = file('file-1', { content });
    await save(store, file('file-1', { content }));
    const reopened = await reopen();
    assert.deepEqual(await reopened.readAttachments(siteId, [FIRST, FIRST, SECOND]), [
      { attachment, visitorId, author, agentId, savedAt, place: { state: 'unsent' } },
    ]);
    const read = await reopened.readAttachmentContent(siteId, FIRST);
    assert.equal(Buffer.compare(Buffer.from(read!), Buffer.from(content)), 0);
    assert.equal(await reopened.readAttachmentContent(siteId, SECOND), null);
    assert.equal(await reopened.readAttachmentContent(BAKERY.siteId, FIRST), null);
    assert.deepEqual(await reopened.readAttachments(BAKERY.siteId, [FIRST]), []);
  });

  test('[S70] the same file again changes nothing, and the id of another is taken', async (context) => {
    const { store } = await open(context);
    await save(store, file('file-1'));
    const other = new Uint8Array([1, 2, 3]);
    const again = await store.saveAttachment(siteId, file('file-1', { content: other, savedAt: START + 9 }));
    assert.deepEqual(again, { ok: true, attachment: described('file-1') });
    const taken = { ok: false, reason: 'taken' };
    assert.deepEqual(await store.saveAttachment(siteId, file('file-1', { visitorId: WILL })), taken);
    const byAgent = file('file-1', { author: 'agent', agentId: ANN });
    assert.deepEqual(await store.saveAttachment(siteId, byAgent), taken);
    const content = await store.readAttachmentContent(siteId, FIRST);
    assert.deepEqual([...content!], [...file('file-1').content]);
  });

  test('[S71] files that are not sent are bounded for each author about each visitor', async (context) => {
    const { store } = await open(context);
    await writeTexts(store, [ticket('t1')]);
    for (let number = 1; number <= LIMITS.attachmentsUnsent; number++)
      await save(store, file(`file-${number}`));
    const beyond = file('one-more');
    assert.deepEqual(await store.saveAttachment(siteId, beyond), { ok: false, reason: 'unsent' });
    await save(store, file('hers', { author: 'agent', agentId: ANN }), file('his', { visitorId: WILL }));
    await store.dropAttachment(siteId, FIRST);
    await save(store, beyond);
    await writeTexts(store, [asks(['file-2'])]);
    await save(store, file('yet-another'));
  });

  test('[S71] all files of one visitor, and all of one site, have a bound', async (context) => {
    const { store } = await open(context);
    const half = LIMITS.attachmentBytesPerVisitor / 2;
    await save(store, heavy('file-1', half), heavy('file-2', half));
    assert.deepEqual(await store.saveAttachment(siteId, heavy('file-3', 1)), {
      ok: false,
      reason: 'visitor',
    });
    const byAgent = heavy('file-3', 1, { author: 'agent', agentId: ANN });
    assert.deepEqual(await store.saveAttachment(siteId, byAgent), { ok: false, reason: 'visitor' });
    const siteBytesMost = 2 * half + 10;
    const his = (bytes: number) => heavy('file-3', bytes, { visitorId: WILL, siteBytesMost });
    assert.deepEqual(await store.saveAttachment(siteId, his(11)), { ok: false, reason: 'site' });
    assert.equal((await store.saveAttachment(BAKERY.siteId, his(11))).ok, true);
    await save(store, his(10));
  });

  test('[S72] a message takes its files to its conversation, and tells of them', async (context) => {
    const { store } = await open(context);
    await save(store, file('file-1'), file('file-2'), file('his', { visitorId: WILL }));
    const sent = message(1, { attachments: [described('file-1'), described('his')] });
    await writeTexts(store, [sent, message(2)]);
    const [first, second] = await store.readMessages(siteId, TALK, 0, 9);
    assert.deepEqual(first?.attachments, sent.attachments);
    assert.deepEqual(second?.attachments, []);
    assert.deepEqual(await placesOf(store, 'file-1', 'file-2', 'his'), {
      'file-1': { state: 'conversation', conversationId: TALK },
      'file-2': { state: 'unsent' },
      his: { state: 'unsent' },
    });
    assert.equal(await store.countAttachments(siteId, TALK), 1);
    assert.equal(await store.countAttachments(siteId, 'other' as ConversationId), 0);
    await store.dropAttachment(siteId, FIRST);
    assert.equal(await store.countAttachments(siteId, TALK), 1);
  });

  test('[S73] a question is replaced with its files, and those it no longer names are dropped', async (context) => {
    const { store } = await open(context);
    await writeTexts(store, [ticket('t1'), ticket('t2')]);
    await save(store, file('file-1'), file('file-2'), file('file-3'));
    await writeTexts(store, [asks(['file-1', 'file-2'])]);
    await writeTexts(store, [asks(['file-2', 'file-3'])]);
    const [text] = await store.readTicketTexts(siteId, ['t1' as TicketId]);
    assert.deepEqual(text, {
      ticketId: 't1',
      visitorId: VERA,
      visitorName: 'Vera',
      question: 'What is this?',
      attachments: [described('file-2'), described('file-3')],
      context: null,
    });
    const there = { state: 'ticket', ticketId: 't1' };
    assert.deepEqual(await placesOf(store, 'file-1', 'file-2', 'file-3'), {
      'file-2': there,
      'file-3': there,
    });
    assert.equal(await store.readAttachmentContent(siteId, FIRST), null);
    const [other] = await store.readTicketTexts(siteId, ['t2' as TicketId]);
    assert.deepEqual([other?.question, other?.attachments], ['Which strings?', []]);
  });

  test('[S73] a file keeps its place: what is in a question or a conversation moves nowhere', async (context) => {
    const { store } = await open(context);
    await writeTexts(store, [ticket('t1')]);
    await save(store, file('file-1'), file('file-2'));
    await writeTexts(store, [asks(['file-1']), message(1, { attachments: [described('file-2')] })]);
    await writeTexts(store, [message(2, { attachments: [described('file-1')] }), asks(['file-1', 'file-2'])]);
    assert.deepEqual(await placesOf(store, 'file-1', 'file-2'), {
      'file-1': { state: 'ticket', ticketId: 't1' },
      'file-2': { state: 'conversation', conversationId: TALK },
    });
  });

  test('[S74] what was sent ahead goes when the ticket is over without an answer', async (context) => {
    const { store } = await open(context);
    await writeTexts(store, [ticket('t1'), ticket('t2')]);
    await save(store, file('file-1'), file('file-2'));
    await writeTexts(store, [asks(['file-1'], 't1'), asks(['file-2'], 't2')]);
    await writeTexts(store, [{ kind: 'questionDropped', ticketId: 't1' as TicketId }]);
    assert.deepEqual(Object.keys(await placesOf(store, 'file-1', 'file-2')), ['file-2']);
    assert.equal(await store.readAttachmentContent(siteId, FIRST), null);
  });

  test('[S75] a forgotten visitor takes along the files of both sides', async (context) => {
    const { store } = await open(context);
    await writeTexts(store, [ticket('t1')]);
    await save(store, file('file-1'), file('file-2', { author: 'agent', agentId: ANN }), file('file-3'));
    await save(store, file('his', { visitorId: WILL }));
    const sent = message(1, { attachments: [described('file-1'), described('file-2')] });
    await writeTexts(store, [sent, asks(['file-3'])]);
    await store.forgetVisitor(siteId, VERA);
    assert.deepEqual(Object.keys(await placesOf(store, 'file-1', 'file-2', 'file-3', 'his')), ['his']);
    assert.equal(await store.readAttachmentContent(siteId, FIRST), null);
    const [erased] = await store.readMessages(siteId, TALK, 0, 9);
    assert.deepEqual(erased?.attachments, []);
    const [text] = await store.readTicketTexts(siteId, ['t1' as TicketId]);
    assert.deepEqual(text?.attachments, []);
  });

  test('[S76] what was never sent goes after a day, and everything after its time', async (context) => {
    const { store } = await open(context);
    const late = START + LIMITS.attachmentsUnsentSeconds * 1_000;
    await writeTexts(store, [ticket('t1')]);
    await save(store, file('file-1'), file('file-2'), file('file-3', { savedAt: START + 1 }), file('file-4'));
    await writeTexts(store, [message(1, { attachments: [described('file-1')] }), asks(['file-4'])]);
    const kept = async () =>
      Object.keys(await placesOf(store, 'file-1', 'file-2', 'file-3', 'file-4')).sort();
    await store.prune(late);
    assert.deepEqual(await kept(), ['file-1', 'file-2', 'file-3', 'file-4']);
    await store.prune(late + 1);
    assert.deepEqual(await kept(), ['file-1', 'file-3', 'file-4']);
    await store.prune(START + LIMITS.attachmentsKeptSeconds * 1_000 - DAY_MILLISECONDS);
    assert.deepEqual(await kept(), ['file-1', 'file-4']);
    await store.prune(START + LIMITS.attachmentsKeptSeconds * 1_000 + 1);
    assert.deepEqual(await kept(), []);
    assert.equal(await store.readAttachmentContent(siteId, FIRST), null);
  });

  test('[S77] a token is found only where it was seen before, and looking makes nobody', async (context) => {
    const { store } = await open(context);
    assert.equal(await store.findVisitor(siteId, 'hash'), null);
    await store.identifyVisitor(siteId, 'hash', VERA, START);
    assert.equal(await store.findVisitor(siteId, 'hash'), VERA);
    assert.equal(await store.findVisitor(BAKERY.siteId, 'hash'), null);
    await store.forgetVisitor(siteId, VERA);
    assert.equal(await store.findVisitor(siteId, 'hash'), null);
  });
}
