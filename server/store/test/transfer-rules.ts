import test from 'node:test';
import assert from 'node:assert/strict';
import type { TicketId } from '../../protocol/index.ts';
import type { TransferNoteText } from '../transfer.ts';
import { BAKERY, SHOP, VERA, message, writeTexts } from './samples.ts';
import type { OpenStore } from './store-suite.ts';

const { siteId } = SHOP;
const PLACE = 'place' as TicketId;
const note = (said: string): TransferNoteText => ({
  kind: 'transferNote',
  ticketId: PLACE,
  visitorId: VERA,
  note: said,
});

export function transferRules(open: OpenStore): void {
  test('[S85] the note for the next agent is kept with its place, and a later one takes its place', async (context) => {
    const { store, reopen } = await open(context);
    assert.deepEqual(await store.readTransferNotes(siteId, [PLACE]), []);
    await writeTexts(store, [note('Has the receipt.'), note('Has lost the receipt.')]);
    await writeTexts(store, [note('Has found it.')]);
    const reopened = await reopen();
    const found = await reopened.readTransferNotes(siteId, [PLACE, PLACE]);
    assert.deepEqual(found, [{ ticketId: PLACE, visitorId: VERA, note: 'Has found it.' }]);
    assert.deepEqual(await reopened.readTransferNotes(BAKERY.siteId, [PLACE]), []);
  });

  test('[S85] a note is forgotten with its visitor', async (context) => {
    const { store } = await open(context);
    await writeTexts(store, [note('Has the receipt.')]);
    await store.forgetVisitor(siteId, VERA);
    assert.deepEqual(await store.readTransferNotes(siteId, [PLACE]), []);
  });

  test('[S86] whose words are those of a guest is remembered', async (context) => {
    const { store, reopen } = await open(context);
    const said = { ...message(1), author: 'guest' } as const;
    await writeTexts(store, [said, { ...message(2), author: 'agent' }]);
    const read = await (await reopen()).readMessages(siteId, said.conversationId, 0, 10);
    assert.deepEqual(
      read.map(({ author }) => author),
      ['guest', 'agent'],
    );
  });
}
