import test from 'node:test';
import assert from 'node:assert/strict';
import type { Side, ConversationId } from '../../protocol/index.ts';
import type { Store, StoredMark } from '../store.ts';
import { BAKERY, SHOP, VERA, message, writeTexts } from './samples.ts';
import type { OpenStore } from './store-suite.ts';

const { siteId } = SHOP;
const TALK = message(1).conversationId;
const OTHER = 'another-talk' as ConversationId;

const mark = (side: Side, received: number, read: number, conversationId = TALK): StoredMark => ({
  conversationId,
  side,
  received,
  read,
});

async function marksOf(store: Store, conversationIds: readonly ConversationId[] = [TALK, OTHER]) {
  const found = await store.readMarks(siteId, conversationIds);
  return [...found].sort((one, other) =>
    one.conversationId + one.side < other.conversationId + other.side ? -1 : 1,
  );
}

export function markRules(open: OpenStore): void {
  test('[S50] how far each side of a conversation has come is one mark, which never moves back', async (context) => {
    const { store, reopen } = await open(context);
    assert.deepEqual(await marksOf(store), []);
    await store.moveMarks(siteId, [mark('agent', 3, 1), mark('visitor', 2, 2), mark('agent', 1, 1, OTHER)]);
    await store.moveMarks(siteId, [mark('agent', 2, 2), mark('agent', 4, 0), mark('visitor', 1, 1)]);
    const reopened = await reopen();
    assert.deepEqual(await marksOf(reopened), [
      mark('agent', 1, 1, OTHER),
      mark('agent', 4, 2),
      mark('visitor', 2, 2),
    ]);
    assert.deepEqual(await marksOf(reopened, [OTHER, OTHER]), [mark('agent', 1, 1, OTHER)]);
    assert.deepEqual(await reopened.readMarks(BAKERY.siteId, [TALK]), []);
  });

  test('[S51] how far somebody has come is forgotten with the visitor', async (context) => {
    const { store } = await open(context);
    await writeTexts(store, [message(1)]);
    await store.moveMarks(siteId, [mark('visitor', 1, 1), mark('agent', 1, 1), mark('agent', 1, 1, OTHER)]);
    await store.forgetVisitor(siteId, VERA);
    assert.deepEqual(await marksOf(store), [mark('agent', 1, 1, OTHER)]);
  });
}
