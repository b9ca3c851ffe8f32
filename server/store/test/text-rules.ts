import test from 'node:test';
import assert from 'node:assert/strict';
import type { CommandId, ConversationId, TicketId, VisitContext } from '../../protocol/index.ts';
import {
  ANN,
  BAKERY,
  BEN,
  SHOP,
  START,
  VERA,
  WILL,
  answer,
  commit,
  event,
  message,
  profile,
  published,
  review,
  ticket,
  writeTexts,
} from './samples.ts';
import type { OpenStore } from './store-suite.ts';

const { siteId } = SHOP;
const TALK = message(1).conversationId;

const VISIT: VisitContext = {
  page: { address: 'https://shop.example/cart', title: 'Your cart' },
  attributes: { items: 2, member: true },
  touchpoints: [{ name: 'cart-filled', at: START, data: { item: 'Larkspur 62' } }],
};

export function textRules(open: OpenStore): void {
  test('[S11] the last words of a profile count, saved together or one after the other', async (context) => {
    const { store } = await open(context);
    await writeTexts(store, [profile(BEN, 'Ben'), profile(ANN, 'Ann'), profile(ANN, 'Anna')]);
    const names = async (): Promise<readonly string[]> =>
      (await store.readProfiles(siteId)).map(({ name }) => name);
    assert.deepEqual(await names(), ['Anna', 'Ben']);
    await writeTexts(store, [profile(BEN, 'Benedict')]);
    assert.deepEqual(await names(), ['Anna', 'Benedict']);
    assert.deepEqual((await store.readProfiles(siteId))[0], profile(ANN, 'Anna').profile);
    assert.deepEqual(await store.readProfiles(BAKERY.siteId), []);
  });

  test('[S12] ticket texts are found by id within their site; unknown ids are left out', async (context) => {
    const { store } = await open(context);
    await writeTexts(store, [ticket('t1'), ticket('t2', { visitorId: WILL, visitorName: 'Will' })]);
    const ids = ['t2', 'unknown', 't1', 't2'] as TicketId[];
    const found = await store.readTicketTexts(siteId, ids);
    assert.deepEqual(found.map(({ ticketId }) => ticketId).sort(), ['t1', 't2']);
    const first = found.find(({ ticketId }) => ticketId === 't1');
    assert.deepEqual({ kind: 'ticket', ...first }, { ...ticket('t1'), attachments: [] });
    assert.deepEqual(await store.readTicketTexts(siteId, []), []);
    assert.deepEqual(await store.readTicketTexts(BAKERY.siteId, ids), []);
  });

  test('[S12] what the page said of a visit is read with the ticket', async (context) => {
    const { store } = await open(context);
    await writeTexts(store, [ticket('t1', { context: VISIT }), ticket('t2')]);
    const found = await store.readTicketTexts(siteId, ['t1', 't2'] as TicketId[]);
    const contextOf = (id: string) => found.find(({ ticketId }) => ticketId === id)?.context;
    assert.deepEqual([contextOf('t1'), contextOf('t2')], [VISIT, null]);
  });

  test('[H208] what the page said goes when the ticket is over without an answer', async (context) => {
    const { store } = await open(context);
    await writeTexts(store, [ticket('t1', { context: VISIT }), ticket('t2', { context: VISIT })]);
    await writeTexts(store, [{ kind: 'questionDropped', ticketId: 't1' as TicketId }]);
    const found = await store.readTicketTexts(siteId, ['t1', 't2'] as TicketId[]);
    const contextOf = (id: string) => found.find(({ ticketId }) => ticketId === id)?.context;
    assert.deepEqual([contextOf('t1'), contextOf('t2')], [null, VISIT]);
  });

  test('[S12] more ids than one statement takes are answered all the same', async (context) => {
    const { store } = await open(context);
    const texts = Array.from({ length: 2_500 }, (_, index) => ticket(`t${index}`));
    await writeTexts(store, texts);
    const found = await store.readTicketTexts(
      siteId,
      texts.map(({ ticketId }) => ticketId),
    );
    assert.equal(found.length, texts.length);
  });

  test('[S13] messages are read after a number, in order, up to a limit', async (context) => {
    const { store } = await open(context);
    await writeTexts(store, [message(2, { author: 'agent' }), message(1), message(3)]);
    await writeTexts(store, [message(1, { conversationId: 'other' as ConversationId })]);
    const [second] = await store.readMessages(siteId, TALK, 1, 1);
    const { kind, visitorId } = message(2);
    assert.deepEqual({ kind, visitorId, ...second }, message(2, { author: 'agent' }));
    const all = await store.readMessages(siteId, TALK, 0, 100);
    assert.deepEqual(
      all.map(({ number }) => number),
      [1, 2, 3],
    );
    assert.deepEqual(await store.readMessages(siteId, TALK, 3, 100), []);
    assert.deepEqual(await store.readMessages(BAKERY.siteId, TALK, 0, 100), []);
  });

  test('[S13] a number that another message has already is refused', async (context) => {
    const { store } = await open(context);
    await writeTexts(store, [message(1)]);
    await assert.rejects(writeTexts(store, [message(1, { messageId: message(9).messageId, text: 'again' })]));
    const [kept] = await store.readMessages(siteId, TALK, 0, 10);
    assert.equal(kept?.text, message(1).text);
  });

  test('[S14] forgetting a visitor empties the words of that visitor only', async (context) => {
    const { store } = await open(context);
    await store.identifyVisitor(siteId, 'hash', VERA, START);
    const mine = [
      ticket('t1', { context: VISIT }),
      message(1),
      message(2, { author: 'agent' }),
      review(1),
      published(1),
    ];
    const theirs = [
      ticket('t2', { visitorId: WILL, context: VISIT }),
      message(1, { conversationId: 'other' as ConversationId, visitorId: WILL }),
      review(2, { visitorId: WILL }),
      published(2),
    ];
    await store.commit(commit(0, { texts: [...mine, ...theirs], answers: [answer('c1')] }));
    await store.forgetVisitor(siteId, VERA);

    const tickets = await store.readTicketTexts(siteId, [ticket('t1').ticketId, ticket('t2').ticketId]);
    assert.deepEqual(
      [...tickets]
        .sort((one) => (one.ticketId === 't1' ? -1 : 1))
        .map((text) => [text.visitorName, text.question, text.context]),
      [
        ['', '', null],
        ['Vera', 'Which strings?', VISIT],
      ],
    );
    const words = async (conversationId: string): Promise<readonly string[]> =>
      (await store.readMessages(siteId, conversationId as ConversationId, 0, 9)).map(({ text }) => text);
    assert.deepEqual(await words('talk'), ['', '']);
    assert.deepEqual(await words('other'), [message(1).text]);
    const { reviews } = await store.readReviews(siteId, ANN, null, 9);
    assert.deepEqual(
      reviews.map(({ comment, stars }) => [comment, stars]),
      [
        ['Comment 2', 5],
        ['', 5],
      ],
    );
    assert.deepEqual(await store.readEvents(siteId, 0, 9), [event(1)]);
    assert.equal(await store.readAnswer(siteId, 'visitor:vera', 'c1' as CommandId), null);
  });

  test('[S14] a forgotten token is unknown again, and forgetting twice is harmless', async (context) => {
    const { store } = await open(context);
    await store.identifyVisitor(siteId, 'hash', VERA, START);
    await store.identifyVisitor(siteId, 'other hash', WILL, START);
    await store.forgetVisitor(siteId, VERA);
    await store.forgetVisitor(siteId, VERA);
    assert.equal(await store.identifyVisitor(siteId, 'hash', 'v2' as typeof VERA, START), 'v2');
    assert.equal(await store.identifyVisitor(siteId, 'other hash', 'v3' as typeof VERA, START), WILL);
  });

  test('[S14] a visitor of the same name on another site is not forgotten', async (context) => {
    const { store } = await open(context);
    await writeTexts(store, [message(1)], BAKERY.siteId);
    await store.forgetVisitor(siteId, VERA);
    const [kept] = await store.readMessages(BAKERY.siteId, TALK, 0, 9);
    assert.equal(kept?.text, message(1).text);
  });
}
