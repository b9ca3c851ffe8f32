import test from 'node:test';
import assert from 'node:assert/strict';
import type { AgentId, ConversationId, NoteId } from '../../protocol/index.ts';
import type { InternalNoteText } from '../ending.ts';
import { BAKERY, SHOP, VERA, writeTexts } from './samples.ts';
import type { OpenStore } from './store-suite.ts';

const { siteId } = SHOP;
const ANN = 'ann' as AgentId;
const [TALK, NEXT] = ['talk', 'next'] as ConversationId[] as [ConversationId, ConversationId];
const note = (noteId: string, conversationId: ConversationId, writtenAt: number): InternalNoteText => ({
  kind: 'internalNote',
  noteId: noteId as NoteId,
  conversationId,
  visitorId: VERA,
  agentId: ANN,
  text: `Note ${noteId}.`,
  writtenAt,
});

export function endingRules(open: OpenStore): void {
  test('[S160] notes of several conversations are read oldest first, and of no other site', async (context) => {
    const { store, reopen } = await open(context);
    await writeTexts(store, [note('two', NEXT, 2_000), note('one', TALK, 1_000)]);
    await writeTexts(store, [note('three', TALK, 3_000)]);
    const reopened = await reopen();
    const read = await reopened.readNotes(siteId, [TALK, NEXT, TALK]);
    assert.deepEqual(
      read.map(({ noteId }) => noteId),
      ['one', 'two', 'three'],
    );
    assert.deepEqual(read[0], {
      noteId: 'one',
      conversationId: TALK,
      agentId: ANN,
      text: 'Note one.',
      writtenAt: 1_000,
    });
    assert.deepEqual(await reopened.readNotes(siteId, []), []);
    assert.deepEqual(await reopened.readNotes(BAKERY.siteId, [TALK]), []);
  });

  test('[S161] notes are forgotten with their visitor', async (context) => {
    const { store } = await open(context);
    await writeTexts(store, [note('one', TALK, 1_000)]);
    await store.forgetVisitor(siteId, VERA);
    assert.deepEqual(await store.readNotes(siteId, [TALK]), []);
  });

  test('[S162] quick replies are replaced whole, those of the site and of each agent apart', async (context) => {
    const { store, reopen } = await open(context);
    const [hello, bye] = [
      { shortcut: 'hello', text: 'Hello {visitor}' },
      { shortcut: 'bye', text: 'Bye' },
    ];
    await store.saveQuickReplies(siteId, null, [bye, hello]);
    await store.saveQuickReplies(siteId, ANN, [hello, bye]);
    await store.saveQuickReplies(siteId, ANN, [bye]);
    const reopened = await reopen();
    assert.deepEqual(await reopened.readQuickReplies(siteId, null), [bye, hello]);
    assert.deepEqual(await reopened.readQuickReplies(siteId, ANN), [bye]);
    assert.deepEqual(await reopened.readQuickReplies(siteId, 'ben' as AgentId), []);
    assert.deepEqual(await reopened.readQuickReplies(BAKERY.siteId, null), []);
  });
}
